"""Seeded edits over real pages in all languages: each change is told, at its section, and nothing else is."""

import re

import pytest

from guide.content.documents import parse
from guide.content.ledger import marked
from guide.content.project import SOURCE, Project
from guide.content.sections import SectionState, section_states
from tests.translating.seeds import COSMETIC, MEANT, Seed, applicable

EACH = 9  # every ninth page: all parts of the Guide, in a few seconds a language


def pairs(project: Project, locale: str) -> list[tuple[str, str, str]]:
    """Page, English text, and the translation's text marked as made from it."""
    found = []
    for page in project.pages[::EACH]:
        source, own = project.file(SOURCE, page), project.file(locale, page)
        if own.exists() and applicable(text := source.read_text(encoding="utf-8")):
            found.append((page, text, marked(own.read_text(encoding="utf-8"), parse(text))))
    return found


def told(english: str, translation: str) -> dict[str, SectionState]:
    states = section_states(parse(english), parse(translation))
    return {status.id: status.state for status in states if status.state is not SectionState.CURRENT}


def others(project: Project) -> list[str]:
    return [code for code in project.codes if code != SOURCE]


@pytest.mark.parametrize("name", MEANT)
def test_a_change_of_meaning_is_told_at_its_section_and_nowhere_else(name: str, project: Project) -> None:
    tried = 0
    for locale in others(project):
        for page, english, translation in pairs(project, locale):
            seed: Seed | None = MEANT[name](english)
            if seed is None:
                continue
            tried += 1
            assert told(seed.text, translation) == seed.told, f"{locale} {page}"
    assert tried >= 6, "the edit was tried on too few pages to say anything"


@pytest.mark.parametrize("name", COSMETIC)
def test_a_cosmetic_edit_alarms_nobody(name: str, project: Project) -> None:
    tried = 0
    for page in project.pages:
        english = project.file(SOURCE, page).read_text(encoding="utf-8")
        seed = COSMETIC[name](english)
        if seed is None:
            continue
        tried += 1
        assert told(seed.text, marked(english, parse(english))) == {}, page
    assert tried >= 1


def test_a_typing_error_mended_in_a_translation_hides_nothing_and_alarms_nobody(project: Project) -> None:
    for locale in others(project):
        for page, english, translation in pairs(project, locale):
            seed = MEANT["a reworded sentence"](english)
            mended, count = re.subn(
                r"(?m)^((?:- \[ \] )?[^\W\d_]{2,})\b", r"\1x", translation.partition("\n---\n")[2], count=1
            )
            mended = translation.partition("\n---\n")[0] + "\n---\n" + mended
            assert count, page
            assert told(english, mended) == {}, page
            if seed:
                assert told(seed.text, mended) == seed.told, page
