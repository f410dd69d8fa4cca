"""A slip in a file, told so that a translator can mend it, in English and in the page's language."""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any

from guide.checks.messages import message
from guide.content.project import SOURCE, Project


class Severity(StrEnum):
    """An error stops a change from landing; a warning asks somebody who knows the language to look."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, order=True)
class Problem:
    """What is wrong at which line of which file: a slip of docs/en/messages.yml and what it fills in."""

    file: Path
    line: int
    slip: str
    values: tuple[tuple[str, str], ...] = ()
    severity: Severity = Severity.ERROR

    @classmethod
    def of(cls, file: Path, line: int, slip: str, **values: object) -> "Problem":
        """An error; the values are turned into text."""
        return cls(file, line, slip, tuple((key, str(value)) for key, value in values.items()))

    def told(self, project: Project) -> str:
        """`file:line: message`, the file as seen from the project's folder.

        Below it stands the same in the language of the file, where that is not English.
        """
        text = f"{self.place(project)}: {self.said(project, SOURCE)}"
        locale = self.locale(project)
        return text if locale == SOURCE else f"{text}\n    {locale}: {self.said(project, locale)}"

    def place(self, project: Project) -> str:
        """`file:line`."""
        file = self.file.relative_to(project.root) if self.file.is_relative_to(project.root) else self.file
        return f"{file.as_posix()}:{self.line}"

    def said(self, project: Project, locale: str) -> str:
        """The message in a language."""
        values: dict[str, Any] = dict(self.values)
        return message(project, locale, self.slip).format(**values)

    def locale(self, project: Project) -> str:
        """The language of the file; English for what belongs to all languages."""
        if self.file.is_relative_to(project.docs):
            first = self.file.relative_to(project.docs).parts[0]
            return first if first in project.codes else SOURCE
        return SOURCE
