"""The page on the state of the translations: languages, parts, what to do first, the last months, pages."""

import posixpath
from datetime import date
from typing import Any

from babel.numbers import format_decimal, format_percent

from guide.content.formats import day
from guide.content.model import Guide
from guide.content.progress import Progress, Task, progress, tasks, total
from guide.content.progress_history import past
from guide.content.project import SOURCE, Locale

HERE = "about"
FIRST = 5  # pages to do first that are named for each language
JSON = "translation-status.json"  # beside the languages


def status_tables(guide: Guide, locale: str, words: dict[str, Any], today: date) -> str:
    """Markdown for the page, in the reader's language."""
    told = words["status"]
    others = [other for other in guide.project.locales if other.code != SOURCE]
    parts = [
        f"## {told['summary']} {{#languages}}",
        _languages(guide, others, locale, told),
        f'<a href="../../../{JSON}">{told["json"]}</a>',
    ]
    if lines := _past(guide, others, locale, today, told):
        parts += [f"## {told['history']} {{#history}}", lines]
    parts += [f"## {told['parts']} {{#parts}}", _parts(guide, others, locale, words)]
    todo = [(other, tasks(guide, other.code)) for other in others]
    if any(found for _, found in todo):
        parts.append(f"## {told['first']} {{#first}}")
        for other, found in todo:
            if found:
                parts += [f"### {other.name} {{#first-{other.code}}}", _first(guide, locale, found)]
    parts += [f"## {told['pages']} {{#pages}}", _pages(guide, others, locale, words)]
    return "\n\n".join(parts)


def _languages(guide: Guide, others: list[Locale], locale: str, told: dict[str, str]) -> str:
    rows = [
        [told["language"], told["share"], told["reviewed"], told["draft"], told["missing"], told["words"]]
    ]
    for other in others:
        row = total(progress(guide, other.code))
        left = format_decimal(row.words_to_do, locale=locale)
        pages = [str(row.reviewed), str(row.draft), str(row.missing_pages)]
        rows.append([other.name, _percent(row, locale), *pages, left])
    return _table(rows)


def _past(guide: Guide, others: list[Locale], locale: str, today: date, told: dict[str, str]) -> str:
    days = past(guide.project, today)
    if not days:
        return ""
    rows = [[told["language"], *(day(then.day, locale) for then in days), told["now"]]]
    for other in others:
        shares = [format_percent(then.shares.get(other.code, 0.0), locale=locale) for then in days]
        rows.append([other.name, *shares, _percent(total(progress(guide, other.code)), locale)])
    return _table(rows)


def _parts(guide: Guide, others: list[Locale], locale: str, words: dict[str, Any]) -> str:
    columns = [progress(guide, other.code) for other in others]
    rows = [[words["status"]["part"], *(other.name for other in others)]]
    for row in zip(*columns, strict=True):
        name = words["navigation"].get(row[0].part.rpartition("/")[2]) or words["status"]["home"]
        rows.append([name, *(_percent(part, locale) for part in row)])
    return _table(rows)


def _first(guide: Guide, locale: str, found: list[Task]) -> str:
    lines = []
    for task in found[:FIRST]:
        sections = "" if task.whole else ": " + ", ".join(f"#{section}" for section in task.sections)
        lines.append(f"- {_link(guide, locale, task.page)}{sections}")
    return "\n".join(lines)


def _pages(guide: Guide, others: list[Locale], locale: str, words: dict[str, Any]) -> str:
    states = words["languages"]["states"]
    rows = [[words["status"]["page"], *(other.name for other in others)]]
    for page in guide.project.pages:
        own = (states[guide.state(other.code, page).state] for other in others)
        rows.append([_link(guide, locale, page), *own])
    return _table(rows)


def _link(guide: Guide, locale: str, page: str) -> str:
    return f"[{guide.served(locale, page).title}]({posixpath.relpath(f'{page}.md', HERE)})"


def _percent(row: Progress, locale: str) -> str:
    # Rounded down: nothing is whole before it is.
    return format_percent(int(row.share * 100) / 100, locale=locale)


def _table(rows: list[list[str]]) -> str:
    head, *body = (f"| {' | '.join(row)} |" for row in rows)
    return "\n".join([head, f"|{'---|' * len(rows[0])}", *body])
