"""The one answer to: which pages, which sections, in which language, in which state.

Everything that a reader or translator sees of a page's state is a view of this.
"""

from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import Any

from guide.content import project as projects
from guide.content.documents import Document, parse
from guide.content.project import SOURCE, Project
from guide.content.reading import read_text
from guide.content.sections import SectionState, SectionStatus, section_states


class State(StrEnum):
    """What a reader is given: the source, a translation in one of three conditions, or English text."""

    SOURCE = "source"
    CURRENT = "current"
    STALE = "stale"
    DRAFT = "draft"
    FALLBACK = "fallback"


@dataclass(frozen=True)
class PageState:
    """A page in a language, with the state of each of its sections; `is_reviewed` also while it is stale."""

    state: State
    sections: tuple[SectionStatus, ...] = ()
    is_reviewed: bool = False
    reviewer: str = ""
    reviewed: str = ""

    def having(self, *states: SectionState) -> tuple[str, ...]:
        """The ids of the sections in one of these states."""
        return tuple(section.id for section in self.sections if section.state in states)

    @property
    def stale(self) -> tuple[str, ...]:
        """Sections whose English text is another now."""
        return self.having(SectionState.STALE)

    @property
    def missing(self) -> tuple[str, ...]:
        """English sections that the translation lacks."""
        return self.having(SectionState.MISSING)

    @property
    def translated(self) -> bool:
        """Whether the reader gets text in the page's own language."""
        return self.state is not State.FALLBACK


@cache
def _document(path: Path, _modified: int) -> Document:
    return parse(read_text(path))


@cache
def _state(source: tuple[Path, int], own: tuple[Path, int]) -> PageState:
    sections = section_states(_document(*source), _document(*own))
    block: Any = _document(*own).meta.get("translation")
    ledger: dict[str, Any] = block if isinstance(block, dict) else {}
    reviewed = ledger.get("status") == "reviewed"
    behind = any(section.state is not SectionState.CURRENT for section in sections)
    state = State.STALE if behind else State.CURRENT if reviewed else State.DRAFT
    return PageState(state, sections, reviewed, str(ledger.get("reviewer", "")), str(ledger.get("date", "")))


class Guide:
    """All languages of the Guide. Files are read when asked for, once as long as they do not change."""

    def __init__(self, project: Project, base: str = "") -> None:
        """`base` is the commit that the working tree is compared with, if it is."""
        self.project = project
        self.base = base

    def document(self, locale: str, page: str) -> Document | None:
        """The page's own text in a language, or None. Raises `DocumentError` if it cannot be read."""
        path = self.project.file(locale, page)
        return _document(path, path.stat().st_mtime_ns) if path.exists() else None

    def served(self, locale: str, page: str) -> Document:
        """What a reader of the language gets: their own text, else the source."""
        document = self.document(locale, page) or self.document(SOURCE, page)
        if document is None:
            raise FileNotFoundError(self.project.file(SOURCE, page))
        return document

    def state(self, locale: str, page: str) -> PageState:
        """In which state a reader of the language gets the page."""
        if locale == SOURCE:
            return PageState(State.SOURCE)
        source, own = self.project.file(SOURCE, page), self.project.file(locale, page)
        if not own.exists() or not source.exists():
            return PageState(State.FALLBACK)
        return _state((source, source.stat().st_mtime_ns), (own, own.stat().st_mtime_ns))

    def read(self) -> None:
        """Read every page of every language, so that processes forked from this one need not."""
        for locale in self.project.codes:
            for page in self.project.pages:
                if self.document(locale, page):
                    self.state(locale, page)


def load(root: Path = projects.ROOT, base: str = "") -> Guide:
    """The Guide in a folder, by default the one that this program is part of."""
    return Guide(projects.load(root), base)
