"""Search finds what a hurried person types, in the reader's language, and loads nothing before."""

import gzip
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from playwright.sync_api import Page

from guide.content.project import Project
from tests.browsers import Pages

ENGINE = ("worker.js", "minisearch.js", "words.js", "engine.js")
FIRST_QUERY, PAGE_VIEW = 200_000, 15_000  # bytes, compressed

# What is typed, and the page that must be among the first five.
TYPED = [
    ("en", "solitary confinement", "guide/themes/discipline-and-isolation/"),
    ("en", "strip searches", "guide/themes/force-restraint-and-searches/"),
    ("en", "intreview", "tools/interview-record/"),
    ("en", "selfharm", "guide/themes/mental-health/"),
    ("en", "refus", "guide/visit/arrive/"),
    ("en", "medical confidentiality", "guide/themes/health/"),
    ("fr", "confidentialite medicale", "guide/themes/health/"),
    ("fr", "santé", "guide/themes/health/"),
    ("sq", "shendet", "guide/themes/health/"),
    ("sq", "bisedave", "guide/visit/talk-with-children/"),
    ("it", "colloqui", "guide/visit/talk-with-children/"),
    ("pl", "zdrowia", "guide/themes/health/"),
    ("pl", "zdrowie lekarz", "guide/themes/health/"),
    ("ru", "здоровья", "guide/themes/health/"),
    ("ru", "беседы с детьми", "guide/visit/talk-with-children/"),
    ("es", "confidencialidad", "guide/visit/talk-with-children/"),
]


@contextmanager
def searched(pages: Pages, path: str, typed: str) -> Iterator[Page]:
    """The page with its search window open and answered; all words come at once, so there is one answer."""
    with pages.visit(path) as visit:
        visit.page.locator(".search__input").click()
        visit.page.locator(".search__input").fill(typed)
        visit.page.wait_for_function(
            "() => document.querySelectorAll('.md-search-result__item').length"
            " || document.querySelector('.search__browse:not([hidden])')"
        )
        yield visit.page


def results(pages: Pages, locale: str, typed: str) -> list[str]:
    with searched(pages, f"{locale}/", typed) as page:
        links = page.locator(".md-search-result__item > a:first-child")
        addresses = links.evaluate_all("links => links.map(link => link.pathname)")
        return [address.removeprefix(f"/{locale}/") for address in addresses[:5]]


@pytest.mark.parametrize(("locale", "typed", "page"), TYPED)
def test_a_hurried_person_finds_the_page(locale: str, typed: str, page: str, pages: Pages) -> None:
    assert page in results(pages, locale, typed)


def test_a_page_view_loads_no_texts_to_search(pages: Pages) -> None:
    with pages.visit("en/") as visit:
        assert not [url for url in visit.requests if url.endswith("documents.json") or "minisearch" in url]


def test_all_that_comes_at_the_first_query_is_small(site: Path, project: Project) -> None:
    engine = [site / "assets/javascripts/search" / name for name in ENGINE]
    for code in project.codes:
        files = [*engine, site / code / "search/documents.json"]
        assert sum(len(gzip.compress(file.read_bytes())) for file in files) <= FIRST_QUERY, code


def test_what_a_page_view_loads_for_search_is_small(site: Path) -> None:
    loaded = [site / "assets/javascripts/search/window.js", site / "en/search/search_index.json"]
    assert sum(len(gzip.compress(file.read_bytes())) for file in loaded) <= PAGE_VIEW


def test_an_abbreviation_of_another_language_says_what_was_searched(pages: Pages) -> None:
    with searched(pages, "pl/", "NPM") as page:
        assert "krajowy mechanizm prewencji" in page.locator(".search__also").inner_text()
        assert page.locator(".search__browse").is_hidden()


def test_where_nothing_is_found_the_nearest_term_and_the_themes_are_offered(pages: Pages) -> None:
    with searched(pages, "en/", "qmediationnn") as page:
        assert "Nothing found" in page.locator(".search__count").inner_text()
        assert page.locator(".search__browse a").count() == 4
        page.locator(".search__near button", has_text="mediation").click()
        page.locator(".md-search-result__item").first.wait_for()
        assert page.locator(".search__browse").is_hidden()


def test_a_question_of_a_checklist_is_found_and_says_that_it_is_one(pages: Pages) -> None:
    with searched(pages, "en/", "dentist treated children") as page:
        question = page.locator("a[href*='#health-14']")
        found = page.locator(".md-search-result__item", has=question)
        assert "Checklist" in found.inner_text()
        question.first.click()
        page.wait_for_url("**/checklists/health/#health-14**")


def test_the_search_window_has_a_name_and_tells_its_count(pages: Pages) -> None:
    with searched(pages, "en/", "health") as page:
        assert page.get_by_role("dialog", name="Search the Guide").count() == 1
        assert page.locator(".search__count[role=status]").inner_text().strip()


def test_a_word_that_is_nowhere_finds_nothing(pages: Pages) -> None:
    with pages.visit("en/") as visit:
        visit.page.locator(".search__input").click()
        visit.page.locator(".search__input").press_sequentially("xylophone quixotry")
        visit.page.wait_for_function(
            "() => document.querySelector('.search__count').textContent.includes('Nothing found')"
        )
        assert visit.page.locator(".md-search-result__item").count() == 0


def test_material_still_speaks_the_workers_language(pages: Pages) -> None:
    """Fails when an update of Material changes its messages to the worker."""
    with pages.visit("en/") as visit:
        visit.page.locator(".search__input").click()
        visit.page.locator(".search__input").press_sequentially("health")
        found = visit.page.locator(".md-search-result__item").first
        found.wait_for()
        assert found.locator("mark").count() > 0
        found.locator("a").first.click()
        visit.page.wait_for_url("**/*/")


def test_the_words_that_somebody_searches_for_are_sent_to_nobody(pages: Pages) -> None:
    with pages.visit("en/") as visit:
        visit.page.locator(".search__input").click()
        visit.page.locator(".search__input").press_sequentially("suicide")
        visit.page.locator(".md-search-result__item").first.wait_for()
        visit.page.locator(".md-search-result__item a[href*='#']").first.click()
        visit.page.wait_for_load_state("networkidle")
        assert visit.page.url != f"{pages.address}en/"
        assert [url for url in visit.requests if "suicide" in url.split("#")[0]] == []
