"""Who sends a link shows what it leads to, in the language of the page, and can point at one section."""

import json
import re
from pathlib import Path

import pytest
from PIL import Image

from guide.content.project import load
from guide.site.preview import HEIGHT, WIDTH
from tests.browsers import Pages

PAGE = "guide/themes/health/"
META = re.compile(r'<meta property="og:([\w:]+)" content="([^"]*)">')
DATA = re.compile(r'<script type="application/ld\+json">(.*?)</script>', re.DOTALL)


@pytest.mark.parametrize("locale", load().codes)
def test_a_message_with_a_link_shows_title_and_a_picture_in_its_language(locale: str, site: Path) -> None:
    shown = dict(META.findall((site / locale / PAGE / "index.html").read_text(encoding="utf-8")))
    assert shown["title"] and shown["description"] and shown["locale"] == locale
    assert shown["url"].endswith(f"/{locale}/{PAGE}")
    picture = site / shown["image"].removeprefix(load().site_url.rstrip("/") + "/")
    with Image.open(picture) as image:
        assert image.size == (WIDTH, HEIGHT)
        edge = image.crop((WIDTH - 40, 0, WIDTH, HEIGHT)).getcolors()
    assert edge is not None and len(edge) == 1, "a line runs into the margin"


@pytest.mark.parametrize("locale", load().codes)
def test_the_page_says_in_data_what_it_is_and_in_which_language(locale: str, site: Path) -> None:
    found = DATA.search((site / locale / PAGE / "index.html").read_text(encoding="utf-8"))
    assert found
    data = json.loads(found[1])
    assert (data["@type"], data["inLanguage"]) == ("Article", locale)
    assert data["headline"] and data["isPartOf"]["name"]


def test_a_heading_s_link_can_be_copied_and_the_page_says_so(pages: Pages) -> None:
    with pages.visit(f"pl/{PAGE}", permissions=["clipboard-read", "clipboard-write"]) as visit:
        button = visit.page.locator("#why .copy")
        name = button.get_attribute("aria-label") or ""
        assert name.startswith("Skopiować link do: "), name
        button.press("Enter")
        visit.page.locator("#why [role=status]").filter(has_text="Link skopiowany").wait_for()
        copied = visit.page.evaluate("navigator.clipboard.readText()")
        assert copied == f"{pages.address}pl/{PAGE}#why"
        assert visit.page.get_by_role("heading", name="Dlaczego to ważne", exact=True).is_visible()


def test_a_question_s_link_can_be_copied_and_leads_to_it(pages: Pages) -> None:
    with pages.visit("pl/checklists/health/", permissions=["clipboard-read", "clipboard-write"]) as visit:
        question = visit.page.locator(".question").nth(2)
        button = question.locator(".copy")
        asked = question.locator(".question__text span").last.inner_text()
        assert asked in (button.get_attribute("aria-label") or "")
        button.press("Enter")
        question.locator("[role=status]").filter(has_text="Link skopiowany").wait_for()
        copied = visit.page.evaluate("navigator.clipboard.readText()")
        assert copied == f"{pages.address}pl/checklists/health/#{question.get_attribute('id')}"


def test_a_question_on_paper_has_no_button(pages: Pages) -> None:
    with pages.visit("en/checklists/health/") as visit:
        visit.page.emulate_media(media="print")
        assert not any(button.is_visible() for button in visit.page.locator(".copy").all())
