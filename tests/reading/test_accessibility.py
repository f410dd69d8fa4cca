"""No barrier that axe can find, on each kind of page, in light and dark."""

import pytest

from guide.content.project import ROOT
from tests.browsers import Pages

AXE = (ROOT / "node_modules/axe-core/axe.min.js").read_text(encoding="utf-8")
KINDS = [
    "",
    "guide/",
    "guide/themes/health/",
    "guide/visit/talk-with-children/",
    "checklists/",
    "checklists/health/",
    "for-children/",
    "tools/interview-record/",
    "training/exercises/",
    "reference/standards/",
    "reference/glossary/",
    "about/translation-status/",
    "about/contact/",
    "404.html",
]


def violations(pages: Pages, path: str, **options: object) -> list[str]:
    with pages.visit(path, **options) as visit:
        visit.page.evaluate(AXE)
        found = visit.page.evaluate("() => axe.run()")["violations"]
        return [f"{item['id']}: {item['nodes'][0]['html'][:200]}" for item in found]


@pytest.mark.parametrize("kind", KINDS)
def test_no_barrier_in_light(kind: str, pages: Pages) -> None:
    assert violations(pages, f"en/{kind}", color_scheme="light") == []


@pytest.mark.parametrize("kind", KINDS[:7])
def test_no_barrier_in_dark_and_in_another_script(kind: str, pages: Pages) -> None:
    assert violations(pages, f"ru/{kind}", color_scheme="dark") == []


@pytest.mark.parametrize("kind", ["", "guide/themes/health/", "checklists/health/"])
def test_no_barrier_on_a_telephone(kind: str, pages: Pages) -> None:
    assert violations(pages, f"pl/{kind}", viewport={"width": 320, "height": 640}) == []


def test_no_barrier_on_the_page_that_chooses(pages: Pages) -> None:
    assert violations(pages, "", java_script_enabled=True, locale="en") == []


def test_no_barrier_in_the_search_window(pages: Pages) -> None:
    with pages.visit("en/") as visit:
        visit.page.keyboard.press("/")
        visit.page.keyboard.type("isolation")
        visit.page.locator(".md-search-result__item").first.wait_for()
        visit.page.evaluate(AXE)
        found = visit.page.evaluate("() => axe.run('.search')")["violations"]
        assert [item["id"] for item in found] == []
