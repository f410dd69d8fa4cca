"""Run all checks over all languages, side by side, and report everything at once."""

import multiprocessing
import os
from collections.abc import Callable, Collection, Iterable, Iterator
from itertools import chain
from pathlib import Path

from guide.checks import (
    citations,
    data,
    film,
    front_matter,
    headings,
    language,
    ledger,
    links,
    markup,
    numbers,
    parity,
    questions,
    spelling,
    terms,
    typography,
    whole,
)
from guide.checks.page import Page
from guide.checks.problem import Problem
from guide.content.documents import Document
from guide.content.errors import DocumentError
from guide.content.model import Guide
from guide.content.project import SOURCE

# What holds a page together; the others look at its words and at its file.
STRUCTURE: tuple[Callable[[Page], Iterable[Problem]], ...] = (
    front_matter.check,
    headings.check,
    links.check,
    citations.check,
    markup.check,
    questions.check,
    parity.check,
)
CHECKS = (
    *STRUCTURE,
    ledger.check,
    language.check,
    terms.check,
    typography.check,
    spelling.check,
    numbers.check,
    film.check,
)
_guide: Guide  # of this process, for those forked from it


def problems(guide: Guide, files: Collection[Path] = ()) -> list[Problem]:
    """Every slip in every language by file and line, or those in some files.

    Where a data file cannot be read nothing else is told: every page hangs on it.
    """
    if broken := sorted(data.check(guide.project)):
        return broken
    jobs = [
        (locale, name) for locale, name in _pages(guide) if not files or _file(guide, locale, name) in files
    ]
    found = set(chain.from_iterable(_side_by_side(guide, jobs)))
    pages = {_file(guide, locale, name) for locale, name in jobs}
    if not files or not pages.issuperset(files):
        found |= {problem for problem in whole.check(guide) if not files or problem.file in files}
    return sorted(found)


def _side_by_side(guide: Guide, jobs: list[tuple[str, str]]) -> list[list[Problem]]:
    global _guide
    _guide = guide
    cores = os.cpu_count() or 1
    if len(jobs) < 20 or cores == 1:
        return [_check(job) for job in jobs]
    for _, name in jobs:
        _read(guide, SOURCE, name)  # once, for all processes
    context = multiprocessing.get_context("fork")
    with context.Pool(cores) as pool:
        return pool.map(_check, jobs, chunksize=16)


def _pages(guide: Guide) -> Iterator[tuple[str, str]]:
    for locale in guide.project.codes:
        for name in guide.project.pages:
            if _file(guide, locale, name).exists():
                yield locale, name


def _file(guide: Guide, locale: str, name: str) -> Path:
    return guide.project.file(locale, name)


def _check(job: tuple[str, str]) -> list[Problem]:
    locale, name = job
    file = _file(_guide, locale, name)
    try:
        document = _guide.document(locale, name)
    except DocumentError as error:
        return [Problem.of(file, error.line, error.slip, **error.values)]
    if document is None:
        return []
    source = None if locale == SOURCE else _read(_guide, SOURCE, name)
    page = Page(_guide, locale, name, file, document, source)
    found: list[Problem] = []
    for check in CHECKS:
        try:
            found += check(page)
        except DocumentError:
            continue  # the page linked to cannot be read; that is reported where it is wrong
    return found


def _read(guide: Guide, locale: str, name: str) -> Document | None:
    try:
        return guide.document(locale, name)
    except DocumentError:
        return None
