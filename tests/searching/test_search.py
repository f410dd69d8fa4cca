"""Search finds what a hurried person types, in the reader's language, and loads nothing before."""

import pytest

from tests.browsers import Pages

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


def results(pages: Pages, locale: str, typed: str) -> list[str]:
    with pages.visit(f"{locale}/") as visit:
        visit.page.locator(".search__input").click()
        visit.page.locator(".search__input").press_sequentially(typed)
        visit.page.wait_for_function(
            "() => /\\d/.test(document.querySelector('.search__count').textContent)"
            " || document.querySelectorAll('.md-search-result__item').length"
        )
        visit.page.wait_for_timeout(800)  # results come with every key; these are for the last one
        links = visit.page.locator(".md-search-result__item > a:first-child")
        addresses = links.evaluate_all("links => links.map(link => link.pathname)")
        return [address.removeprefix(f"/{locale}/") for address in addresses[:5]]


@pytest.mark.parametrize(("locale", "typed", "page"), TYPED)
def test_a_hurried_person_finds_the_page(locale: str, typed: str, page: str, pages: Pages) -> None:
    assert page in results(pages, locale, typed)


def test_a_page_view_loads_no_texts_to_search(pages: Pages) -> None:
    with pages.visit("en/") as visit:
        assert not [url for url in visit.requests if url.endswith("documents.json") or "minisearch" in url]


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
