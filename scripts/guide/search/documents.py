"""What can be found in a language: sections of pages, questions of checklists, terms, standards."""

import html
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from guide.citations import register as registers
from guide.citations.standards_page import cited_in
from guide.content.blocks import CITATION
from guide.content.model import Guide
from guide.content.project import page_url
from guide.glossary.glossary import entries
from guide.search.coding import Coder
from guide.search.synonyms import synonyms

GLOSSARY, STANDARDS, STATUS = "reference/glossary", "reference/standards", "about/translation-status"
KINDS = {
    "guide": "chapter",
    "checklists": "checklist",
    "tools": "tool",
    "training": "training",
    "reference": "reference",
    "about": "about",
}
BRIEFLY = ("training/", "about/")  # found by headings and first words: all comes over a poor line at once
BEGINNING = 200  # characters


@dataclass(frozen=True)
class Item:
    """One thing to find: its address below the language, its heading and its text, both plain."""

    location: str
    title: str
    text: str
    question: bool = False


def items(guide: Guide, locale: str, indexed: Iterable[dict[str, str]]) -> list[Item]:
    """All that a reader of the language can find, from what Material's plugin has indexed.

    Questions, terms and standards come from their data, without hints, definitions and lists of pages.
    """
    own = {page_url(page): page for page in guide.project.pages if guide.state(locale, page).translated}
    found: list[Item] = []
    for entry in indexed:
        url, _, anchor = entry["location"].partition("#")
        page = own.get(url)
        if page is None or (anchor and page in (GLOSSARY, STANDARDS, STATUS)):
            continue
        questions = {question.id for question in guide.served(locale, page).questions}
        text = "" if anchor and questions else plain(entry["text"])
        if anchor and questions and not text:
            continue
        if page.startswith(BRIEFLY):
            text = _beginning(text)
        found.append(Item(entry["location"], plain(entry["title"]), text))
    for url, page in own.items():
        found += _questions(guide, locale, url, page)
    if page_url(GLOSSARY) in own:
        found += [
            Item(f"{page_url(GLOSSARY)}#{entry.id}", entry.term, "")
            for entry in entries(guide.project, locale)
        ]
    if page_url(STANDARDS) in own:
        found += _standards(guide, locale)
    return sorted(found, key=lambda item: list(own).index(item.location.split("#")[0]))


def _questions(guide: Guide, locale: str, url: str, page: str) -> Iterator[Item]:
    for question in guide.served(locale, page).questions:
        yield Item(f"{url}#{question.id}", _unmarked(question.text), "", True)


def _standards(guide: Guide, locale: str) -> Iterator[Item]:
    cited = cited_in(guide, locale)
    for instrument in registers.load(guide.project).values():
        if instrument.id in cited:
            names = instrument.named(locale)
            text = " · ".join(part for part in (names.short, instrument.symbol) if part != names.title)
            yield Item(f"{page_url(STANDARDS)}#{instrument.id}", names.title, text)


def documents(guide: Guide, locale: str, found: list[Item], words: dict[str, Any]) -> dict[str, Any]:
    """What the worker fetches: the items in code, the synonyms, and what each kind of page is called."""
    coder = Coder(text for item in found for text in (item.title, item.text))
    return {
        "tokens": coder.listed,
        "pages": _by_page(coder, found),
        "synonyms": synonyms(guide, locale),
        "kinds": {folder: words["search"]["kinds"][kind] for folder, kind in KINDS.items()},
        "glossary": page_url(GLOSSARY),
    }


def _by_page(coder: Coder, found: list[Item]) -> dict[str, list[list[Any]]]:
    """Page to its parts: anchor (empty for the page itself), heading, text, and 1 if it is a question."""
    pages: dict[str, list[list[Any]]] = {}
    for item in found:
        page, _, anchor = item.location.partition("#")
        part = [anchor, coder.coded(item.title), coder.coded(item.text)]
        pages.setdefault(page, []).append([*part, 1] if item.question else part)
    return pages


def plain(markup: str) -> str:
    """Text without tags, white space made even."""
    text = re.sub(r"</?(?:abbr|em|strong|mark)[^>]*>", "", markup)
    text = html.unescape(re.sub(r"<[^>]+>", " ", text))
    return re.sub(r"\s+", " ", text).replace(" .", ".").replace(" ,", ",").strip()


def _beginning(text: str) -> str:
    return text if len(text) <= BEGINNING else text[:BEGINNING].rpartition(" ")[0] + " …"


def _unmarked(text: str) -> str:
    text = re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", CITATION.sub("", text))
    return re.sub(r"(\*\*?|_)(.+?)\1", r"\2", text).strip()
