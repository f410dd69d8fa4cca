"""Headings and ids: each heading has an English id of its own, no level is left out."""

import re
from collections.abc import Iterator

from guide.checks.page import Page
from guide.checks.problem import Problem

ID = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)*")


def check(page: Page) -> Iterator[Problem]:
    """Anchors, search results, the language chooser and the ledger hang on these ids."""
    seen: set[str] = set()
    level = 1
    for heading in page.document.headings:
        if heading.level == 1:
            yield page.problem(heading.line, "heading.level-1")
        elif heading.level > level + 1:
            yield page.problem(
                heading.line,
                "heading.level",
                level=heading.level,
                above=level,
                marks="#" * (level + 1),
            )
        level = heading.level
        yield from _id(page, heading.id, heading.line, seen, heading.text)
    for question in page.document.questions:
        yield from _id(page, question.id, question.line, seen)


def _id(page: Page, identity: str, line: int, seen: set[str], heading: str = "") -> Iterator[Problem]:
    if not identity and heading:
        yield page.problem(line, "heading.no-id", text=heading)
    elif not identity:
        yield page.problem(line, "heading.question-no-id")
    elif not ID.fullmatch(identity):
        yield page.problem(line, "heading.bad-id", id=identity)
    elif identity in seen:
        yield page.problem(line, "heading.same-id", id=identity)
    seen.add(identity)
