"""The built site as a crawler sees it: every page parsed once."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

from bs4 import BeautifulSoup, Tag

from guide.content.project import Project


@dataclass(frozen=True)
class BuiltPage:
    """One HTML file of the site; `path` is its address below the root: `pl/guide/`."""

    path: str
    html: BeautifulSoup

    @property
    def locale(self) -> str:
        return self.path.split("/")[0]

    def attributes(self, selector: str, name: str) -> list[str]:
        return [
            str(tag[name])
            for tag in self.html.select(selector)
            if isinstance(tag, Tag) and tag.has_attr(name)
        ]


@cache
def page(file: Path, site: Path) -> BuiltPage:
    path = file.relative_to(site).as_posix().removesuffix("index.html")
    return BuiltPage(path, BeautifulSoup(file.read_text(encoding="utf-8"), "lxml"))


def language_pages(site: Path, project: Project) -> Iterator[BuiltPage]:
    """All pages of all languages, without the 404 pages."""
    for code in project.codes:
        for file in sorted((site / code).rglob("index.html")):
            yield page(file, site)


def target(built: BuiltPage, link: str, site: Path) -> tuple[Path, str] | None:
    """The file and anchor that an internal link leads to, None for a link out of the site."""
    base = f"http://site/{built.path}"
    address = urlsplit(urljoin(base, link))
    if address.scheme not in ("http", "https") or address.netloc != "site":
        return None
    file = site / unquote(address.path).lstrip("/")
    return (file / "index.html" if address.path.endswith("/") else file), unquote(address.fragment)
