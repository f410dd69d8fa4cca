"""What was made from what: so that only what has changed is made again.

The papers lie in .cache/paper, where a fresh build of the site does not wipe them out; the manifest
beside them has, by path, the digest of everything that went in, the size and the number of pages.
"""

import hashlib
import json
from dataclasses import asdict, dataclass
from functools import cache
from importlib.metadata import version
from pathlib import Path

from guide.content.ledger import write_whole
from guide.content.project import ROOT

CACHE = ROOT / ".cache" / "paper"
NAME = "manifest.json"
LIBRARIES = ("weasyprint", "pydyf", "tinyhtml5", "python-docx")
_HERE = Path(__file__).parent


@dataclass(frozen=True)
class Made:
    """A finished paper: the digest of what it was made from, its bytes, its pages (0: not told)."""

    digest: str
    size: int
    pages: int


@cache
def program() -> str:
    """The digest of what makes papers: this program, style sheets, typeface, libraries."""
    files = [file for file in _HERE.rglob("*") if file.suffix in (".py", ".css", ".html", ".js")]
    files += (_HERE.parent / "fonts").glob("*.ttf")
    files += (ROOT / "docs/assets/stylesheets").glob("*.css")
    state = hashlib.sha256()
    for file in sorted(files):
        state.update(file.name.encode() + file.read_bytes())
    state.update("".join(f"{name} {version(name)}" for name in LIBRARIES).encode())
    return state.hexdigest()


def digest(html: str) -> str:
    """The digest of a paper that is made from this HTML by this program."""
    return hashlib.sha256(f"{program()}\n{html}".encode()).hexdigest()


def read(folder: Path) -> dict[str, Made]:
    """The manifest of a folder; empty if there is none, or none that can be read."""
    try:
        content = json.loads((folder / NAME).read_text(encoding="utf-8"))
        return {path: Made(**made) for path, made in content.items()}
    except (OSError, ValueError, TypeError):
        return {}


def write(folder: Path, made: dict[str, Made]) -> None:
    """Write the manifest of a folder, sorted by path."""
    folder.mkdir(parents=True, exist_ok=True)
    content = {path: asdict(made[path]) for path in sorted(made)}
    write_whole(folder / NAME, json.dumps(content, indent=1) + "\n")


def write_bytes(path: Path, content: bytes) -> None:
    """Write a file whole or not at all."""
    path.parent.mkdir(parents=True, exist_ok=True)
    new = path.with_name(f".{path.name}.new")
    new.write_bytes(content)
    new.replace(path)
