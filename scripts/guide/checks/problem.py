"""A slip in a file, told so that a translator can mend it."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, order=True)
class Problem:
    """What is wrong at which line of which file, and how to mend it."""

    file: Path
    line: int
    message: str

    def told(self, root: Path) -> str:
        """`file:line: message`, the file as seen from the project's folder."""
        file = self.file.relative_to(root) if self.file.is_relative_to(root) else self.file
        return f"{file.as_posix()}:{self.line}: {self.message}"
