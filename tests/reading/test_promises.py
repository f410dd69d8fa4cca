"""What a reader can rely on, on every page of the built site."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest

from guide.content import model
from guide.content.model import Guide
from guide.content.project import SOURCE, Project, page_url
from tests.reading.site_pages import BuiltPage, language_pages, page, target

ROOT_URL = "http://127.0.0.1:8000/"
XHTML = "{http://www.w3.org/1999/xhtml}link"
SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"


@pytest.fixture(scope="module")
def built(site: Path, project: Project) -> list[BuiltPage]:
    return list(language_pages(site, project))


@pytest.fixture(scope="module")
def guide() -> Guide:
    return model.load()


def by_page(site: Path, guide: Guide) -> Iterator[tuple[str, str, BuiltPage]]:
    for code in guide.project.codes:
        for name in guide.project.pages:
            yield code, name, page(site / code / page_url(name) / "index.html", site)


def hreflangs(built: BuiltPage) -> dict[str, str]:
    return {
        str(link["hreflang"]): str(link["href"])
        for link in built.html.find_all("link", hreflang=True)
        if "alternate" in link["rel"]
    }


def canonical(built: BuiltPage) -> str:
    link = built.html.find("link", rel="canonical")
    assert link, built.path
    return str(link["href"])


def test_every_page_exists_in_every_language(site: Path, guide: Guide) -> None:
    for code in guide.project.codes:
        for name in guide.project.pages:
            assert (site / code / page_url(name) / "index.html").is_file(), (code, name)


def test_every_page_says_its_language(site: Path, guide: Guide) -> None:
    for code, name, built in by_page(site, guide):
        assert built.html.html["lang"] == code
        article = built.html.find("article")
        expected = code if guide.state(code, name).translated else SOURCE
        assert article.get("lang", code) == expected, (code, name)


def test_english_text_is_marked_and_leads_search_engines_to_the_english_page(
    site: Path, guide: Guide
) -> None:
    for code, name, built in by_page(site, guide):
        own = f"{ROOT_URL}{code}/{page_url(name)}"
        english = f"{ROOT_URL}{SOURCE}/{page_url(name)}"
        translated = guide.state(code, name).translated
        assert canonical(built) == (own if translated else english)
        assert bool(built.html.select_one(".notice--fallback")) != translated, (code, name)


def test_a_draft_says_so(site: Path, guide: Guide) -> None:
    for code, name, built in by_page(site, guide):
        state = guide.state(code, name).state
        if state is model.State.DRAFT:
            assert built.html.select_one(".notice--draft"), (code, name)
        if state in (model.State.SOURCE, model.State.CURRENT):
            assert not built.html.select_one(".notice"), (code, name)


def test_hreflang_is_absolute_complete_and_mutual(site: Path, guide: Guide) -> None:
    for code, name, built in by_page(site, guide):
        languages = [other for other in guide.project.codes if guide.state(other, name).translated]
        expected = {other: f"{ROOT_URL}{other}/{page_url(name)}" for other in languages}
        expected["x-default"] = expected[SOURCE]
        assert hreflangs(built) == (expected if guide.state(code, name).translated else {}), (code, name)


def test_the_sitemap_lists_what_is_translated_and_nothing_else(site: Path, guide: Guide) -> None:
    index = ElementTree.parse(site / "sitemap.xml").getroot()
    assert [element.text for element in index.iter(f"{SITEMAP}loc")] == [
        f"{ROOT_URL}{code}/sitemap.xml" for code in guide.project.codes
    ]
    for code in guide.project.codes:
        urls = ElementTree.parse(site / code / "sitemap.xml").getroot().findall(f"{SITEMAP}url")
        listed = {
            str(url.findtext(f"{SITEMAP}loc")): {
                link.get("hreflang"): link.get("href") for link in url.iter(XHTML)
            }
            for url in urls
        }
        names = [name for name in guide.project.pages if guide.state(code, name).translated]
        assert set(listed) == {f"{ROOT_URL}{code}/{page_url(name)}" for name in names}
        for name in names:
            built = page(site / code / page_url(name) / "index.html", site)
            assert listed[f"{ROOT_URL}{code}/{page_url(name)}"] == hreflangs(built)


def test_the_chooser_keeps_the_page_and_tells_the_state_of_each_language(site: Path, guide: Guide) -> None:
    for code, name, built in by_page(site, guide):
        links = built.html.select(".chooser a[hreflang]")
        assert [link["hreflang"] for link in links] == list(guide.project.codes), (code, name)
        for link in links:
            found = target(built, str(link["href"]), site)
            assert found and found[0] == site / str(link["hreflang"]) / page_url(name) / "index.html"
            state = guide.state(str(link["hreflang"]), name).state
            assert link.get("data-state") == state, (code, name)


def test_no_link_of_the_site_leads_nowhere(site: Path, built: list[BuiltPage]) -> None:
    anchors: dict[Path, set[str]] = {}
    dead = []
    for one in built:
        for link in one.attributes("a[href]", "href"):
            found = target(one, link, site)
            if found is None:
                continue
            file, anchor = found
            if not file.is_file():
                dead.append((one.path, link))
            elif anchor:
                if file not in anchors:
                    anchors[file] = set(page(file, site).attributes("[id]", "id"))
                if anchor not in anchors[file]:
                    dead.append((one.path, link))
    assert dead == []


def test_every_style_script_picture_and_font_is_on_the_site_itself(
    site: Path, built: list[BuiltPage]
) -> None:
    wrong = []
    for one in built:
        for selector, name in (("script[src]", "src"), ("link[href]", "href"), ("img[src]", "src")):
            for tag in one.html.select(selector):
                if tag.name == "link" and not {"stylesheet", "icon", "preload"} & set(tag["rel"]):
                    continue
                found = target(one, str(tag[name]), site)
                if found is None or not found[0].is_file():
                    wrong.append((one.path, tag[name]))
    assert wrong == []
    for style in (site / "assets").rglob("*.css"):
        for url in re.findall(r"url\(([^)]+)\)", style.read_text(encoding="utf-8")):
            url = url.strip("'\"")
            assert url.startswith("data:") or (style.parent / url.split("#")[0]).is_file(), (style, url)


def test_ids_are_unique_on_every_page(built: list[BuiltPage]) -> None:
    for one in built:
        ids = one.attributes("[id]", "id")
        assert len(ids) == len(set(ids)), (
            one.path,
            {identity for identity in ids if ids.count(identity) > 1},
        )


def test_a_language_searches_its_own_pages_only(site: Path, guide: Guide) -> None:
    for code in guide.project.codes:
        search = json.loads((site / code / "search" / "documents.json").read_text(encoding="utf-8"))
        found = set(search["pages"])
        own = {page_url(name) for name in guide.project.pages if guide.state(code, name).translated}
        assert found == own
        stub = json.loads((site / code / "search" / "search_index.json").read_text(encoding="utf-8"))
        assert stub["docs"] == []


def test_nothing_unfinished_is_shown(built: list[BuiltPage]) -> None:
    unfinished = re.compile(r"\{\{|\}\}|\[@|[Ll]orem ipsum|\bTODO\b|\bTBD\b|\{#[\w-]+\}")
    for one in built:
        # The guide for translators shows the marks of the source, as code or in its picture.
        main = one.html.find("main")
        shown = " ".join(text for text in main.find_all(string=True) if not text.find_parent(["code", "svg"]))
        assert not unfinished.search(shown), (one.path, unfinished.findall(shown))


def test_the_page_title_is_the_only_heading_of_its_level(built: list[BuiltPage]) -> None:
    for one in built:
        assert len(one.html.select("main h1")) == 1, one.path
        assert one.html.find("meta", attrs={"name": "description"}), one.path
