"""Links from the built pages to their papers, with size and number of pages; only to those that exist.

Templates leave an empty slot where the links go, so a site that is built without papers has no dead link.
Where a language has no paper of its own, the English one is linked and marked as such.
"""

import posixpath
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from babel.core import Locale

from guide.content.formats import babel_locale, file_size
from guide.content.interface import interface
from guide.content.ledger import write_whole
from guide.content.model import Guide
from guide.content.project import SOURCE, page_url
from guide.paper.compose import environment
from guide.paper.manifest import Made
from guide.paper.papers import HOME, Kind, Paper, papers, sections

INDEX = "checklists/index"
FOR_ONE = "paper"  # the slot for a page's own papers
FOR_ALL = "papers"  # the slot for the table of all papers
COLUMNS = (Kind.CHECKLIST, Kind.LARGE, Kind.WORD)
LISTED = ("checklists/", "tools/")


@dataclass(frozen=True)
class Link:
    """A link to a paper: its address from the page, its words, what it weighs; `foreign` if in English."""

    kind: Kind
    href: str
    words: str
    weight: str
    foreign: bool


@dataclass(frozen=True)
class Row:
    """A line of the table of all papers: the page's title and address, and its papers by column."""

    title: str
    href: str
    foreign: bool
    links: dict[str, Link]


class Shelf:
    """The papers that a language's pages can link: its own, else the English ones."""

    def __init__(self, guide: Guide, site: Path, locale: str, made: dict[str, Made]) -> None:
        self.guide = guide
        self.locale = locale
        self.words: dict[str, Any] = interface(guide.project, locale)
        self.made = made
        self.found: dict[tuple[str, Kind], Paper] = {}
        for code in (SOURCE, locale):
            for paper in papers(guide, code):
                if paper.path in made and (site / paper.path).exists():
                    self.found[paper.page, paper.kind] = paper

    def links(self, page: str, here: str) -> Iterator[Link]:
        """The links to a page's papers, as seen from the page `here`."""
        for kind in Kind:
            paper = self.found.get((page, kind))
            if paper:
                href = posixpath.relpath(paper.path, f"{self.locale}/{page_url(here)}")
                yield Link(kind, href, self._name(kind), self._weight(paper), paper.locale != self.locale)

    def tables(self) -> list[tuple[str, list[Row]]]:
        """All checklists and forms in their groups: (title of the group, its lines)."""
        pages = tuple(page for page, kind in self.found if kind is Kind.WORD and page.startswith(LISTED))
        navigation = self.guide.project.navigation
        return [
            (self.words["navigation"].get(key, key), [self._row(page) for page in group])
            for key, group in sections(navigation, pages)
        ]

    def packs(self) -> list[Row]:
        """The visit packs, by place."""
        return [self._row(page) for page in self.guide.project.pages if (page, Kind.PACK) in self.found]

    def book(self) -> list[Link]:
        """The whole Guide, if it is there."""
        return [link for link in self.links(HOME, INDEX) if link.kind is Kind.BOOK]

    def _row(self, page: str) -> Row:
        href = posixpath.relpath(page_url(page), page_url(INDEX)) + "/"
        foreign = not self.guide.state(self.locale, page).translated
        links = {link.kind.value: link for link in self.links(page, INDEX)}
        links.setdefault(Kind.CHECKLIST.value, links.get(Kind.FORM.value))  # type: ignore[arg-type]
        return Row(self.guide.served(self.locale, page).title, href, foreign, links)

    def _name(self, kind: Kind) -> str:
        own = self.words["paper"]
        names = {Kind.LARGE: "large", Kind.WORD: "word", Kind.PACK: "pack", Kind.BOOK: "book"}
        return str(own[names.get(kind, "pdf")])

    def _weight(self, paper: Paper) -> str:
        made = self.made[paper.path]
        size = file_size(made.size, self.locale)
        if not made.pages:
            return size
        forms = self.words["paper"]["pages"]
        form = forms.get(Locale.parse(babel_locale(self.locale)).plural_form(made.pages), forms["other"])
        return f"{form.replace('{n}', str(made.pages))}, {size}"


def link_pages(guide: Guide, site: Path, locales: Sequence[str], made: dict[str, Made]) -> None:
    """Fill the slots of all pages of these languages, or empty those that have nothing to link."""
    for locale in locales:
        shelf = Shelf(guide, site, locale, made)
        for page in guide.project.pages:
            file = site / locale / page_url(page) / "index.html"
            if not file.exists():
                continue  # told already
            text = file.read_text(encoding="utf-8")
            new = _fill(text, FOR_ONE, _of_page(shelf, page))
            if page == INDEX:
                new = _fill(new, FOR_ALL, _of_all(shelf))
            if new != text:
                write_whole(file, new)


def _fill(text: str, slot: str, content: str) -> str:
    pattern = re.compile(rf"(<!--{slot}-->).*?(<!--/{slot}-->)", re.DOTALL)
    return pattern.sub(lambda found: found[1] + content + found[2], text)


def _of_page(shelf: Shelf, page: str) -> str:
    links = list(shelf.links(page, page))
    if not links and page != INDEX:
        return ""
    return (
        environment()
        .get_template("page_links.html")
        .render(links=links, words=shelf.words, locale=shelf.locale, index=page == INDEX)
    )


def _of_all(shelf: Shelf) -> str:
    tables, packs, book = shelf.tables(), shelf.packs(), shelf.book()
    if not tables:
        return ""
    return (
        environment()
        .get_template("all_links.html")
        .render(
            tables=tables, packs=packs, book=book, words=shelf.words, locale=shelf.locale, columns=COLUMNS
        )
    )
