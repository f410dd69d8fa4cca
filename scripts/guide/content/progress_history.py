"""How far each language was on earlier days, from the project's history."""

from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache

from guide.content import history
from guide.content.documents import Document, parse, split_front_matter
from guide.content.errors import DocumentError
from guide.content.fingerprints import fingerprint
from guide.content.history import HistoryError
from guide.content.project import SOURCE, Project

DAYS = (90, 60, 30)


@dataclass(frozen=True)
class Past:
    """A day, and each language's share of words that were current then, from 0 to 1."""

    day: date
    shares: dict[str, float]


def past(project: Project, today: date) -> tuple[Past, ...]:
    """The last 90 days in steps of 30, oldest first; days before the first commit are left out."""
    return _past(project, today)


@cache
def _past(project: Project, today: date) -> tuple[Past, ...]:
    found = []
    try:
        for days in DAYS:
            day = today - timedelta(days=days)
            commit = history.last_before(project.root, day.isoformat())
            if commit:
                found.append(Past(day, _shares(project, commit)))
    except HistoryError:
        return ()
    return tuple(found)


def _shares(project: Project, commit: str) -> dict[str, float]:
    texts = history.texts_at(project.root, commit, "docs")
    source = {
        page: document
        for page in project.pages
        if (document := _parsed(texts.get(f"docs/{SOURCE}/{page}.md", "")))
    }
    words = sum(section.words for document in source.values() for section in document.sections)
    marks = {
        page: {section.id: (fingerprint(section), section.words) for section in document.sections}
        for page, document in source.items()
    }
    shares = {}
    for code in project.codes:
        if code == SOURCE:
            continue
        done = 0
        for page, sections in marks.items():
            ledger = _ledger(texts.get(f"docs/{code}/{page}.md", ""))
            done += sum(size for key, (mark, size) in sections.items() if ledger.get(key) == mark)
        shares[code] = done / words if words else 0.0
    return shares


def _parsed(text: str) -> Document | None:
    try:
        return parse(text) if text else None
    except DocumentError:
        return None


def _ledger(text: str) -> dict[str, str]:
    try:
        block = split_front_matter(text)[0].get("translation") if text else None
    except DocumentError:
        return {}
    sections = block.get("sections") if isinstance(block, dict) else None
    return {str(key): str(mark) for key, mark in sections.items()} if isinstance(sections, dict) else {}
