"""Run all checks over all languages and report everything at once."""

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from guide.checks import citations, front_matter, headings, links, markup, parity, questions, whole
from guide.checks.page import Page
from guide.checks.problem import Problem
from guide.content.documents import Document, DocumentError
from guide.content.model import Guide
from guide.content.project import SOURCE

CHECKS: tuple[Callable[[Page], Iterable[Problem]], ...] = (
    front_matter.check,
    headings.check,
    links.check,
    citations.check,
    markup.check,
    questions.check,
    parity.check,
)


def problems(guide: Guide) -> list[Problem]:
    """Every slip in every language, by file and line."""
    found = list(whole.check(guide))
    readable: dict[tuple[str, str], Document] = {}
    for locale in guide.project.codes:
        for name in guide.project.pages:
            file = guide.project.file(locale, name)
            document = _read(guide, locale, name, file, found)
            if document:
                readable[locale, name] = document
    for (locale, name), document in readable.items():
        source = None if locale == SOURCE else readable.get((SOURCE, name))
        page = Page(guide, locale, name, guide.project.file(locale, name), document, source)
        found += _page(page)
    return sorted(set(found))


def _read(guide: Guide, locale: str, name: str, file: Path, found: list[Problem]) -> Document | None:
    try:
        return guide.document(locale, name)
    except UnicodeDecodeError as error:
        found.append(Problem(file, 1, f"the file is not UTF-8 (byte {error.start}): save it as UTF-8"))
    except DocumentError as error:
        found.append(Problem(file, error.line, error.message))
    return None


def _page(page: Page) -> Iterator[Problem]:
    for check in CHECKS:
        try:
            yield from check(page)
        except DocumentError:
            continue  # the page linked to cannot be read; that is reported where it is wrong
