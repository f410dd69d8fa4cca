"""A page under check: where it is, what it says, and the Guide that it belongs to."""

from dataclasses import dataclass
from pathlib import Path

from guide.checks.problem import Problem
from guide.content.documents import Document
from guide.content.model import Guide


@dataclass(frozen=True)
class Page:
    """One page in one language; `source` is the English page, or None on the English page itself."""

    guide: Guide
    locale: str
    name: str
    file: Path
    document: Document
    source: Document | None

    def problem(self, line: int, message: str) -> Problem:
        """A slip in this page."""
        return Problem(self.file, line, message)
