"""What happens in a reader's browser: finding the language, keeping the place, asking nobody else."""

from pathlib import Path

import pytest

from guide.content.project import Project
from tests.browsers import Pages

CHAPTER = "guide/themes/health/"
KINDS = ["", CHAPTER, "checklists/health/", "about/contact/", "reference/standards/", "for-children/"]


@pytest.mark.parametrize(
    ("preference", "locale"),
    [("pl-PL", "pl"), ("sq", "sq"), ("ru-RU", "ru"), ("fr-BE", "fr")],
)
def test_the_root_page_leads_to_the_browsers_language(preference: str, locale: str, pages: Pages) -> None:
    with pages.visit("", locale=preference) as visit:
        visit.page.wait_for_url(f"**/{locale}/")


def test_the_root_page_leaves_the_choice_to_who_reads_none_of_the_languages(pages: Pages) -> None:
    with pages.visit("", locale="de-DE") as visit:
        assert visit.page.url == pages.address
        assert visit.page.locator("a[hreflang]").count() == 7


def test_the_root_page_lists_the_languages_without_javascript(pages: Pages, project: Project) -> None:
    with pages.visit("", java_script_enabled=False) as visit:
        links = visit.page.locator("a[hreflang]").evaluate_all("links => links.map(link => link.hreflang)")
        assert links == list(project.codes)


def test_a_chosen_language_is_remembered_and_nothing_else_is(pages: Pages) -> None:
    with pages.visit("en/", locale="en") as visit:
        stored = "() => Object.keys(localStorage).concat(Object.keys(sessionStorage))"
        assert visit.page.evaluate(stored) == []
        visit.page.locator(".chooser summary").click()
        visit.page.locator(".chooser a[hreflang=sq]").click()
        visit.page.wait_for_url("**/sq/")
        assert visit.page.evaluate(stored) == ["guide.locale"]
        visit.page.goto(pages.address)
        visit.page.wait_for_url("**/sq/")


def test_the_chooser_keeps_page_and_heading(pages: Pages) -> None:
    with pages.visit(f"en/{CHAPTER}#warning-signs") as visit:
        visit.page.locator(".chooser summary").click()
        visit.page.locator(".chooser a[hreflang=pl]").click()
        visit.page.wait_for_url(f"**/pl/{CHAPTER}#warning-signs")


def test_the_chooser_works_without_javascript(pages: Pages) -> None:
    with pages.visit(f"en/{CHAPTER}", java_script_enabled=False) as visit:
        visit.page.locator(".chooser summary").click()
        visit.page.locator(".chooser a[hreflang=ru]").click()
        visit.page.wait_for_url(f"**/ru/{CHAPTER}")


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("locale", ["en", "pl", "ru"])
def test_a_page_view_asks_nobody_else_and_nothing_fails(kind: str, locale: str, pages: Pages) -> None:
    with pages.visit(f"{locale}/{kind}") as visit:
        assert [url for url in visit.requests if not url.startswith(pages.address)] == []
        assert visit.failures == []
        assert visit.errors == []
        assert visit.page.context.cookies() == []
        assert len(visit.requests) <= 12


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("locale", ["en", "pl", "ru"])
def test_nothing_but_a_table_scrolls_sideways_on_a_small_telephone(
    kind: str, locale: str, pages: Pages
) -> None:
    with pages.visit(f"{locale}/{kind}", viewport={"width": 320, "height": 640}) as visit:
        width = visit.page.evaluate("() => document.documentElement.scrollWidth")
        assert width <= 320


@pytest.mark.parametrize("locale", ["en", "ru"])
def test_only_the_typeface_that_the_page_needs_is_loaded(locale: str, pages: Pages) -> None:
    with pages.visit(f"{locale}/{CHAPTER}") as visit:
        cyrillic = [url for url in visit.requests if "cyrillic" in url]
        assert bool(cyrillic) == (locale == "ru")


@pytest.mark.parametrize("path", ["pl/nie-ma/", "pl/guide/nie-ma/"])
def test_a_missing_page_is_told_in_the_language_of_the_address(path: str, pages: Pages, site: Path) -> None:
    with pages.visit(path) as visit:
        text = visit.page.locator("main").inner_text()
        assert "Nie znaleziono strony" in text
        assert "Page not found" not in text


def test_appearance_is_stored_only_when_it_is_chosen(pages: Pages) -> None:
    with pages.visit(f"en/{CHAPTER}", color_scheme="dark") as visit:
        keys = "() => Object.keys(localStorage)"
        dark = "() => getComputedStyle(document.body).backgroundColor"
        before = visit.page.evaluate(dark)
        assert visit.page.evaluate(keys) == []
        visit.page.locator(".appearance").click()
        assert visit.page.evaluate(keys) == ["guide.appearance"]
        assert visit.page.evaluate(dark) != before
