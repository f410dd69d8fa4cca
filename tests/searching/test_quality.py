"""In every language, whatever a hurried person types leads to the right page among the first five."""

from collections import Counter
from pathlib import Path

import pytest

from guide.content import model
from guide.content.project import load
from tests.searching.quality import (
    SYNONYMS,
    countable,
    own_engine,
    queries,
    scores,
    total,
)

CODES = load().codes
LEAST_QUERIES, LEAST_PER_KIND = 60, 6
PLAIN, WITH_SYNONYMS = 0.97, 0.90  # recall among the first five
KINDS = {
    "exact",
    "inflected",
    "without accents",
    "one typing error",
    "prefix",
    "phrase",
    "abbreviation",
    SYNONYMS,
}


@pytest.mark.parametrize("locale", CODES)
def test_the_right_page_is_among_the_first_five(
    locale: str, site: Path, search_report: list[tuple[str, str, int, float, float]]
) -> None:
    here, missing = countable(model.load(), locale)
    found = scores(here, own_engine(site, locale))
    for kind, score in found.items():
        search_report.append((locale, kind, score.count, score.recall, score.mean_rank))
    whole, plain = total(found, synonyms=True), total(found, synonyms=False)
    search_report.append((locale, "all", whole.count, whole.recall, whole.mean_rank))
    if missing:
        search_report.append((locale, "not counted: the page is in English", len(missing), 0, 0))
    assert plain.recall >= PLAIN, plain.lost
    assert whole.recall >= WITH_SYNONYMS, whole.lost


@pytest.mark.parametrize("locale", CODES)
def test_a_language_that_is_whole_is_asked_in_full(locale: str) -> None:
    guide = model.load()
    here, missing = countable(guide, locale)
    if all(guide.state(locale, page).translated for page in guide.project.pages):
        assert len(missing) * 2 < len(here) + len(missing)
    assert {query.page for query in missing} <= {
        page for page in guide.project.pages if not guide.state(locale, page).translated
    }


@pytest.mark.parametrize("locale", CODES)
def test_every_kind_of_query_is_asked_of_pages_that_exist(locale: str) -> None:
    asked = queries(locale)
    counted = Counter(query.kind for query in asked)
    assert set(counted) == KINDS
    assert len(asked) >= LEAST_QUERIES and min(counted.values()) >= LEAST_PER_KIND
    assert {query.page for query in asked} <= set(load().pages)
