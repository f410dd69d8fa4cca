"""Names and titles that keep their own spelling and typography in every language: docs/names.txt."""

import re
from functools import cache
from pathlib import Path

from guide.content.project import Project

FILE = "names.txt"


@cache
def _pattern(path: Path, _modified: int) -> re.Pattern[str]:
    lines = path.read_text(encoding="utf-8").splitlines()
    names = sorted({line.strip() for line in lines if line.strip() and line[0] != "#"}, key=len, reverse=True)
    if not names:
        return re.compile(r"(?!)")
    # First letters first: most places of a text are passed over with one look.
    first = "".join(re.escape(letter) for letter in sorted({name[0] for name in names}))
    return re.compile(rf"(?=[{first}])(?<!\w)(?:{'|'.join(map(_any_space, names))})(?!\w)")


def _any_space(name: str) -> str:
    """A name is the same with any kind of space."""
    return r"\s".join(map(re.escape, name.split()))


def names(project: Project) -> re.Pattern[str]:
    """A pattern that finds any of the names; one a line in the file, longest first."""
    path = project.docs / FILE
    return _pattern(path, path.stat().st_mtime_ns) if path.exists() else re.compile(r"(?!)")


def without_names(project: Project, text: str) -> str:
    """The text with a space for each name."""
    return names(project).sub(" ", text)
