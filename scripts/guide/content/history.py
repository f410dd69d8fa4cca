"""The project's history: what a file said at an earlier commit. Asks git; without git there is no history."""

import subprocess
import tarfile
from functools import cache
from io import BytesIO
from pathlib import Path


class HistoryError(Exception):
    """Git cannot say; the message says what to do."""


def _git(root: Path, *arguments: str) -> str:
    return _run(root, *arguments).decode("utf-8", "replace")


def _run(root: Path, *arguments: str) -> bytes:
    try:
        done = subprocess.run(
            ["git", "-C", str(root), "-c", "core.quotepath=off", *arguments],
            capture_output=True,
            check=True,
            timeout=60,
        )
    except (OSError, subprocess.SubprocessError) as error:
        raise HistoryError("git has no history here: work in a clone of the repository") from error
    return done.stdout


@cache
def text_at(root: Path, commit: str, file: str) -> str | None:
    """What a file (as seen from the root) said at a commit, or None if it was not there."""
    try:
        return _git(root, "show", f"{commit}:./{file}")
    except HistoryError:
        return None


def commits(root: Path, file: str) -> list[str]:
    """The commits that changed a file, newest first. Raises `HistoryError`."""
    return _git(root, "log", "--format=%H", "--", file).split()


def day_of(root: Path, commit: str) -> str:
    """The day of a commit, as 2026-11-23. Raises `HistoryError`."""
    return _git(root, "show", "-s", "--format=%cs", commit).strip()


def changed_files(root: Path, base: str) -> list[str]:
    """The files that differ from a commit in the working tree. Raises `HistoryError`."""
    return _git(root, "diff", "--name-only", "--relative", base, "--").splitlines()


def last_before(root: Path, day: str) -> str | None:
    """The last commit of the present branch before a day, or None. Raises `HistoryError`."""
    return _git(root, "rev-list", "-1", f"--before={day}T23:59:59", "HEAD").strip() or None


def is_shallow(root: Path) -> bool:
    """Whether old commits are missing from this clone. Raises `HistoryError`."""
    return _git(root, "rev-parse", "--is-shallow-repository").strip() == "true"


def texts_at(root: Path, commit: str, folder: str) -> dict[str, str]:
    """Every Markdown file below a folder as it was at a commit, by its path. Raises `HistoryError`."""
    archive = _run(root, "archive", "--format=tar", commit, "--", folder)
    with tarfile.open(fileobj=BytesIO(archive)) as tar:
        return {
            member.name: file.read().decode("utf-8", "replace")
            for member in tar
            if member.name.endswith(".md") and (file := tar.extractfile(member))
        }
