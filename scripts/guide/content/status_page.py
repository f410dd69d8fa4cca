"""The page on the state of the translations: a table of the languages, then a table of the pages."""

import posixpath
from collections import Counter
from typing import Any

from babel.numbers import format_decimal

from guide.content.model import Guide, State
from guide.content.project import SOURCE

HERE = "about"
SHOWN = (State.CURRENT, State.DRAFT, State.STALE, State.FALLBACK)


def status_tables(guide: Guide, locale: str, words: dict[str, Any]) -> str:
    """Markdown for the page, in the reader's language."""
    told = words["status"]
    return "\n\n".join(
        [
            f"## {told['summary']} {{#languages}}",
            _languages(guide, locale, words),
            f"## {told['pages']} {{#pages}}",
            _pages(guide, locale, words),
        ]
    )


def words_to_translate(guide: Guide, locale: str) -> int:
    """How many English words the stale and missing sections of a language have."""
    total = 0
    for page in guide.project.pages:
        state = guide.state(locale, page)
        source = guide.document(SOURCE, page)
        for section in source.sections if source else ():
            if not state.translated or section.id in state.stale or section.id in state.missing:
                total += section.words
    return total


def _languages(guide: Guide, locale: str, words: dict[str, Any]) -> str:
    states = words["languages"]["states"]
    rows = [[words["status"]["language"], *(states[state] for state in SHOWN), words["status"]["words"]]]
    for other in guide.project.locales:
        if other.code == SOURCE:
            continue
        count = Counter(guide.state(other.code, page).state for page in guide.project.pages)
        left = format_decimal(words_to_translate(guide, other.code), locale=locale)
        rows.append([other.name, *(str(count[state]) for state in SHOWN), left])
    return _table(rows)


def _pages(guide: Guide, locale: str, words: dict[str, Any]) -> str:
    states = words["languages"]["states"]
    others = [other for other in guide.project.locales if other.code != SOURCE]
    rows = [[words["status"]["page"], *(other.name for other in others)]]
    for page in guide.project.pages:
        title = guide.served(locale, page).title
        link = f"[{title}]({posixpath.relpath(f'{page}.md', HERE)})"
        rows.append([link, *(states[guide.state(other.code, page).state] for other in others)])
    return _table(rows)


def _table(rows: list[list[str]]) -> str:
    head, *body = (f"| {' | '.join(row)} |" for row in rows)
    return "\n".join([head, f"|{'---|' * len(rows[0])}", *body])
