"""Five people in a hurry: each must find what to do within two clicks of the home page, or in one search."""

from pathlib import Path
from urllib.parse import urljoin, urlsplit

import pytest

from guide.content.project import Project
from tests.browsers import Pages
from tests.reading.site_pages import page
from tests.searching.test_search import results

# Who comes, the section that says what to do, and what this person would type.
SCENARIOS = {
    "a first visit to a closed educational centre": ("guide/visit/prepare/#first-visit", "first visit"),
    "a child discloses abuse": ("guide/visit/urgent-situations/#disclosure", "disclosure of abuse"),
    "access is refused": ("guide/visit/arrive/#refusal", "access refused"),
    "a night at a police station": ("guide/visit/arrive/#police-night", "night police station"),
    "a family in immigration detention": ("guide/places/immigration-detention/#family", "immigration family"),
}


def within_two_clicks(site: Path, locale: str) -> set[str]:
    """The addresses, with their anchors, that two clicks from the home page of a language lead to."""
    seen, clicked = {""}, [""]
    for _ in range(2):
        found: set[str] = set()
        for address in clicked:
            file = site / locale / urlsplit(address).path / "index.html"
            if file.is_file():
                here = f"https://site/{locale}/{address}"
                links = (urljoin(here, link) for link in page(file, site).attributes("main a", "href"))
                found |= {link.removeprefix(f"https://site/{locale}/") for link in links}
        clicked = sorted(found - seen)
        seen |= found
    return seen


@pytest.mark.parametrize("scenario", SCENARIOS)
def test_what_to_do_is_two_clicks_away_in_every_language(scenario: str, site: Path, project: Project) -> None:
    section = SCENARIOS[scenario][0]
    assert [code for code in project.codes if section not in within_two_clicks(site, code)] == []


@pytest.mark.parametrize("scenario", SCENARIOS)
def test_what_to_do_is_one_search_away(scenario: str, pages: Pages) -> None:
    section, typed = SCENARIOS[scenario]
    assert section.partition("#")[0] in results(pages, "en", typed)
