"""Which papers there are: for each language the documents that are made from its built pages.

A page that a language has only in English makes no paper there; its links lead to the English one.
A paper of several pages is made if the language has all of them, the whole Guide if it has most.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from guide.content.documents import Document
from guide.content.model import Guide
from guide.content.project import SOURCE, NavigationItem

PRINTED = ("guide/", "checklists/", "tools/", "training/", "for-children/", "reference/")
CARD = "tools/questions-for-children"
EMERGENCY = "guide/visit/urgent-situations"
PLACES = "guide/places/"
PACK = "visit-pack"
OWN_PACK = "own-pack"  # a page to choose and print on, no paper of its own
HOME = "index"  # the book belongs to no page but the first
BOOK_PAGES = ("guide/", "for-children/", "reference/standards", "reference/glossary")
_LINK = re.compile(r"^- \[[^\]]*\]\((?:\.\./)+(checklists/[\w-]+)\.md\)", re.MULTILINE)


class Kind(StrEnum):
    """What a paper is; the value is its name in file names and in the interface's words."""

    PAGE = "page"
    CHECKLIST = "checklist"
    LARGE = "large"
    FORM = "form"
    PACK = "pack"
    BOOK = "book"
    WORD = "word"


_KINDS: dict[str, tuple[Kind, ...]] = {
    "checklist": (Kind.CHECKLIST, Kind.LARGE, Kind.WORD),
    "tool": (Kind.FORM, Kind.WORD),
    OWN_PACK: (),
}


@dataclass(frozen=True)
class Paper:
    """One document: its language, its kind, the page that it belongs to and all pages in it."""

    locale: str
    kind: Kind
    page: str
    pages: tuple[str, ...]

    @property
    def file(self) -> str:
        """The file's name, which says what it is when it lies in a folder of downloads."""
        name = self.page.removesuffix("/index").replace("/", "-")
        match self.kind:
            case Kind.PACK:
                name = f"pack-{self.page.removeprefix(PLACES)}"
            case Kind.BOOK:
                name = "practical-guide"
            case Kind.LARGE:
                name += "-large-print"
        return f"{name}-{self.locale}.{'docx' if self.kind is Kind.WORD else 'pdf'}"

    @property
    def path(self) -> str:
        """Where the file lies, below the site's root."""
        return f"{self.locale}/paper/{self.file}"


def papers(guide: Guide, locale: str) -> tuple[Paper, ...]:
    """All papers of a language, in the order of the navigation, the largest ones first."""
    return (*_book(guide, locale), *_packs(guide, locale), *_singles(guide, locale))


def template(document: Document) -> str:
    """The template that a page asks for, without its ending: `checklist`, `tool`, or empty."""
    return str(document.meta.get("template", "")).removesuffix(".html")


def checklists_of(document: Document) -> tuple[str, ...]:
    """The checklists that a chapter on a place lists in its section on the visit pack."""
    start = re.search(rf"^## .*\{{#{PACK}\}}$", document.body, re.MULTILINE)
    if not start:
        return ()
    section = re.split(r"^## ", document.body[start.end() :], maxsplit=1, flags=re.MULTILINE)[0]
    return tuple(_LINK.findall(section))


def _singles(guide: Guide, locale: str) -> Iterator[Paper]:
    for page in guide.project.pages:
        document = guide.document(locale, page)
        if document is None or not page.startswith(PRINTED) or not guide.state(locale, page).translated:
            continue
        for kind in _KINDS.get(template(document), (Kind.PAGE,)):
            yield Paper(locale, kind, page, (page,))


def _packs(guide: Guide, locale: str) -> Iterator[Paper]:
    for place in guide.project.pages:
        source = guide.document(SOURCE, place) if place.startswith(PLACES) else None
        chosen = checklists_of(source) if source else ()
        pages = (place, *chosen, CARD, EMERGENCY)
        if chosen and all(guide.document(locale, page) for page in pages):
            yield Paper(locale, Kind.PACK, place, pages)


def _book(guide: Guide, locale: str) -> Iterator[Paper]:
    pages = tuple(page for page in guide.project.pages if page.startswith(BOOK_PAGES))
    own = [page for page in pages if guide.document(locale, page)]
    if pages and len(own) > len(pages) / 2:
        yield Paper(locale, Kind.BOOK, HOME, pages)


def sections(items: tuple[NavigationItem, ...], pages: tuple[str, ...]) -> list[tuple[str, list[str]]]:
    """The pages in reading order, in groups by the innermost section of the navigation (its key)."""
    found: list[tuple[str, list[str]]] = []

    def walk(part: tuple[NavigationItem, ...], key: str) -> None:
        for item in part:
            if not isinstance(item, str):
                walk(item[1], item[0])
            elif item in pages:
                if not found or found[-1][0] != key:
                    found.append((key, []))
                found[-1][1].append(item)

    walk(items, "")
    return found
