"""The ledger: marks that are marks, of sections that are there, and moved only with the translation."""

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from guide.checks.page import Page
from guide.checks.problem import Problem
from guide.content.documents import Document, parse
from guide.content.errors import DocumentError
from guide.content.fingerprints import fingerprint
from guide.content.history import HistoryError, changed_files, text_at
from guide.content.ledger import reasons
from guide.content.sections import recorded

MARK = re.compile(r"[0-9a-f]{8}")


def check(page: Page) -> Iterator[Problem]:
    """A mark says that a translator has looked; one that was only typed would hide what is out of date."""
    if page.source is None:
        return
    known = {section.id for section in (*page.source.sections, *page.document.sections)}
    for key, mark in recorded(page.document).items():
        if key not in known:
            yield page.problem(2, "ledger.unknown-section", id=key, locale=page.locale, page=page.name)
        elif not MARK.fullmatch(mark):
            yield page.problem(
                2, "ledger.unknown-mark", id=key, mark=mark, locale=page.locale, page=page.name
            )
    yield from moved_marks(page)


def moved_marks(page: Page) -> Iterator[Problem]:
    """Marks that differ from the base's while the section's own text does not, without a reason."""
    before = _at_base(page)
    if before is None:
        return
    old, new = recorded(before), recorded(page.document)
    texts = {section.id: fingerprint(section) for section in before.sections}
    given = reasons(page.document.meta)
    for section in page.document.sections:
        mark = new.get(section.id, "")
        moved = section.id in old and MARK.fullmatch(mark) and old[section.id] != mark
        untouched = texts.get(section.id) == fingerprint(section)
        if moved and untouched and not given.get(section.id, "").startswith(f"{mark}: "):
            yield page.problem(
                section.line, "ledger.moved-marker", id=section.id, locale=page.locale, page=page.name
            )


@cache
def _changed(root: Path, base: str) -> frozenset[str]:
    try:
        return frozenset(changed_files(root, base)) if base else frozenset()
    except HistoryError:
        return frozenset()  # a folder without git, such as a downloaded archive


def _at_base(page: Page) -> Document | None:
    root, base = page.guide.project.root, page.guide.base
    name = page.file.relative_to(root).as_posix()
    if name not in _changed(root, base):
        return None
    text = text_at(root, base, name)
    try:
        return parse(text) if text else None
    except DocumentError:
        return None
