"""How far each language is: counts by part of the Guide, and what to do first."""

from collections import Counter
from dataclasses import dataclass
from typing import Any

from guide.content.model import Guide, State
from guide.content.project import SOURCE
from guide.content.sections import SectionState


@dataclass(frozen=True)
class Progress:
    """Sections of a part in a language: by state, words to do (in English words), pages by state."""

    part: str
    sections: Counter[SectionState]
    words: int
    words_to_do: int
    draft: int
    reviewed: int
    missing_pages: int

    @property
    def share(self) -> float:
        """The share of English words whose translation is current, from 0 to 1."""
        return 1.0 - self.words_to_do / self.words if self.words else 1.0


@dataclass(frozen=True)
class Task:
    """A page with work to do: the sections, and the English words in them."""

    page: str
    sections: tuple[str, ...]
    words: int
    whole: bool


def part_of(page: str) -> str:
    """The part of the Guide that a page belongs to: its first folder, or `guide/themes`; `home`."""
    folder = page.rpartition("/")[0]
    return folder or "home"


def tasks(guide: Guide, locale: str) -> list[Task]:
    """Every page with something to do, in reading order: out of date before untranslated."""
    found = []
    for page in guide.project.pages:
        source, state = guide.document(SOURCE, page), guide.state(locale, page)
        if source is None:
            continue
        words = {section.id: section.words for section in source.sections}
        if not state.translated:
            found.append(Task(page, tuple(words), sum(words.values()), whole=True))
            continue
        todo = state.having(SectionState.STALE, SectionState.MISSING, SectionState.MOVED, SectionState.EXTRA)
        if todo:
            found.append(Task(page, todo, sum(words.get(section, 0) for section in todo), whole=False))
    return sorted(found, key=lambda task: task.whole)


def progress(guide: Guide, locale: str) -> list[Progress]:
    """One row a part in reading order."""
    parts: dict[str, list[str]] = {}
    for page in guide.project.pages:
        parts.setdefault(part_of(page), []).append(page)
    return [_part(guide, locale, part, pages) for part, pages in parts.items()]


def total(rows: list[Progress]) -> Progress:
    """All parts together; its name is empty."""
    return Progress(
        "",
        sum((row.sections for row in rows), Counter()),
        sum(row.words for row in rows),
        sum(row.words_to_do for row in rows),
        sum(row.draft for row in rows),
        sum(row.reviewed for row in rows),
        sum(row.missing_pages for row in rows),
    )


def _part(guide: Guide, locale: str, part: str, pages: list[str]) -> Progress:
    sections: Counter[SectionState] = Counter()
    words = to_do = draft = reviewed = missing = 0
    for page in pages:
        source, state = guide.document(SOURCE, page), guide.state(locale, page)
        if source is None:
            continue
        sizes = {section.id: section.words for section in source.sections}
        words += sum(sizes.values())
        if state.state is State.FALLBACK:
            sections[SectionState.MISSING] += len(sizes)
            to_do += sum(sizes.values())
            missing += 1
            continue
        sections.update(section.state for section in state.sections)
        behind = state.having(SectionState.STALE, SectionState.MISSING)
        to_do += sum(sizes.get(section, 0) for section in behind)
        reviewed += state.is_reviewed
        draft += not state.is_reviewed
    return Progress(part, sections, words, to_do, draft, reviewed, missing)


def status(guide: Guide, locale: str) -> dict[str, Any]:
    """A language in plain data: what `guide status --json` prints and the site has beside the status page."""
    rows = progress(guide, locale)
    return {
        "all": _numbers(total(rows)),
        "parts": {row.part: _numbers(row) for row in rows},
        "to_do": [
            {
                "page": task.page,
                "sections": list(task.sections),
                "words": task.words,
                "untranslated": task.whole,
            }
            for task in tasks(guide, locale)
        ],
    }


def _numbers(row: Progress) -> dict[str, Any]:
    return {
        "sections": {str(state): row.sections[state] for state in SectionState},
        "pages": {"draft": row.draft, "reviewed": row.reviewed, "missing": row.missing_pages},
        "words": row.words,
        "words_to_do": row.words_to_do,
        "share": round(row.share, 4),
    }
