"""A copy of the project for a test to change, and the program run in it."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

from guide.content.project import ROOT

NAMES = ("docs", "overrides", "scripts", "mkdocs.yml", "pyproject.toml")
NOBODY = {"GIT_AUTHOR_NAME": "A", "GIT_AUTHOR_EMAIL": "a@example.org"}
NOBODY |= {"GIT_COMMITTER_NAME": "A", "GIT_COMMITTER_EMAIL": "a@example.org"}


def project_copy(folder: Path) -> Path:
    """The project to edit; packages stay where they are."""
    for name in NAMES:
        source = ROOT / name
        (shutil.copytree if source.is_dir() else shutil.copy)(source, folder / name)
    (folder / "node_modules").symlink_to(ROOT / "node_modules")
    return folder


def guide(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run the program in a copy of the project."""
    return subprocess.run(
        [sys.executable, "-m", "guide.cli", *arguments],
        cwd=folder,
        env=os.environ | {"PYTHONPATH": str(folder / "scripts"), "TERM": "dumb", "COLUMNS": "200"},
        capture_output=True,
        text=True,
        check=False,
    )


def commit(folder: Path, why: str = "Change") -> str:
    """Commit everything that changed, in a repository made at the first call; the commit's hash."""
    run = {"cwd": folder, "env": os.environ | NOBODY, "check": True, "capture_output": True, "text": True}
    if not (folder / ".git").exists():
        (folder / ".gitignore").write_text("node_modules\n.cache\n__pycache__\n")
        subprocess.run(["git", "init", "-q", "-b", "main"], **run)  # type: ignore[call-overload]
    subprocess.run(["git", "add", "-A"], **run)  # type: ignore[call-overload]
    subprocess.run(["git", "commit", "-q", "--allow-empty", "-m", why], **run)  # type: ignore[call-overload]
    done = subprocess.run(["git", "rev-parse", "HEAD"], **run)  # type: ignore[call-overload]
    return str(done.stdout).strip()
