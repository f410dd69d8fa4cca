"""The project on disk: its folders, its languages and the order of its pages, all from mkdocs.yml."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from mkdocs.utils.yaml import yaml_load

ROOT = Path(__file__).resolve().parents[3]
SOURCE = "en"
NavigationItem = str | tuple[str, tuple["NavigationItem", ...]]


@dataclass(frozen=True)
class Locale:
    """A language of the Guide: its code (BCP 47) and its name in itself."""

    code: str
    name: str


@dataclass(frozen=True)
class Project:
    """Where things are, which languages there are, and the pages in reading order."""

    root: Path
    locales: tuple[Locale, ...]
    navigation: tuple[NavigationItem, ...]
    site_url: str

    @property
    def docs(self) -> Path:
        """The folder of all languages."""
        return self.root / "docs"

    @property
    def codes(self) -> tuple[str, ...]:
        """The codes of all languages, the source first."""
        return tuple(locale.code for locale in self.locales)

    @property
    def pages(self) -> tuple[str, ...]:
        """All pages in reading order, as paths without language and ending: `guide/themes/health`."""
        return tuple(_pages(self.navigation))

    def file(self, locale: str, page: str) -> Path:
        """The Markdown file of a page in a language, whether it exists or not."""
        return self.docs / locale / f"{page}.md"


def page_url(page: str) -> str:
    """A page's address below its language: `guide/themes/health/`, empty for the home page."""
    return "" if page == "index" else page.removesuffix("index") if page.endswith("/index") else f"{page}/"


def _pages(items: tuple[NavigationItem, ...]) -> Iterator[str]:
    for item in items:
        if isinstance(item, str):
            yield item
        else:
            yield from _pages(item[1])


def _navigation(items: list[Any]) -> tuple[NavigationItem, ...]:
    return tuple(
        item.removesuffix(".md")
        if isinstance(item, str)
        else next((key, _navigation(value)) for key, value in item.items())
        for item in items
    )


@cache
def load(root: Path = ROOT) -> Project:
    """Read mkdocs.yml. Errors of the file are MkDocs' own."""
    with (root / "mkdocs.yml").open(encoding="utf-8") as file:
        config = yaml_load(file)
    plugins = {
        name: options
        for plugin in config["plugins"]
        if isinstance(plugin, dict)
        for name, options in plugin.items()
    }
    languages = plugins["i18n"]["languages"]
    locales = tuple(Locale(item["locale"], item["name"]) for item in languages)
    return Project(root, locales, _navigation(config["nav"]), str(config["site_url"]))
