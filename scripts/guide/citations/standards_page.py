"""The page of standards: every instrument that the Guide cites, and where."""

import posixpath
from datetime import date
from typing import Any

from guide.citations import register as registers
from guide.citations.citation import CitationError, parse
from guide.citations.register import Instrument
from guide.content.formats import day
from guide.content.model import Guide

HERE = "reference"
SYSTEMS = ("UN", "Europe")


def cited_in(guide: Guide, locale: str) -> dict[str, list[str]]:
    """For each instrument the pages that cite it, in reading order, as a reader of the language gets them."""
    found: dict[str, list[str]] = {}
    for page in guide.project.pages:
        for mark in guide.served(locale, page).citations:
            try:
                citations = parse(mark.text)
            except CitationError:
                continue  # the checks report it
            for citation in citations:
                pages = found.setdefault(citation.instrument, [])
                if page not in pages:
                    pages.append(page)
    return found


def standards_list(guide: Guide, locale: str, words: dict[str, Any]) -> str:
    """Markdown for the page: one section a system, one heading an instrument, its id as anchor."""
    register = registers.load(guide.project)
    pages = cited_in(guide, locale)
    parts = []
    for system in SYSTEMS:
        parts.append(f"## {words['standards'][f'system-{system}']} {{#{system.lower()}}}")
        parts += [
            _entry(guide, instrument, pages[instrument.id], locale, words["standards"])
            for instrument in register.values()
            if instrument.system == system and instrument.id in pages
        ]
    return "\n\n".join(parts)


def _entry(guide: Guide, instrument: Instrument, pages: list[str], locale: str, words: dict[str, Any]) -> str:
    names = instrument.named(locale)
    facts = [f"**{names.short}**"]
    if instrument.symbol:
        facts.append(f"{words['symbol']}: {instrument.symbol}")
    if instrument.adopted:
        facts.append(f"{words['adopted']}: {_date(instrument.adopted, locale)}")
    if instrument.url:
        facts.append(f"[{words['text']}]({instrument.url})")
    lines = [
        f"### {names.title} {{#{instrument.id}}}",
        " · ".join(facts),
        words["bindings"][instrument.binding],
    ]
    if not names.official:
        lines.append(words["own-title"])
    links = ", ".join(_link(guide, page, locale) for page in pages)
    return "\n\n".join([*lines, f"{words['cited-in']}: {links}"])


def _link(guide: Guide, page: str, locale: str) -> str:
    title = guide.served(locale, page).title.replace("[", "\\[").replace("]", "\\]")
    return f"[{title}]({posixpath.relpath(f'{page}.md', HERE)})"


def _date(value: str, locale: str) -> str:
    return day(date.fromisoformat(value), locale) if len(value) == 10 else value
