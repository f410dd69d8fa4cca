"""A page under check: where it is, what it says, and the Guide that it belongs to."""

from dataclasses import dataclass, replace
from pathlib import Path

from guide.checks.problem import Problem, Severity
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

    def problem(self, line: int, slip: str, **values: object) -> Problem:
        """A slip in this page, by its name in messages.yml and what it fills in."""
        return Problem.of(self.file, line, slip, **values)

    def warning(self, line: int, slip: str, **values: object) -> Problem:
        """A slip that only somebody who knows the language can judge."""
        return replace(self.problem(line, slip, **values), severity=Severity.WARNING)
