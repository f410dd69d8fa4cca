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
            yield page.problem(
                heading.line, "a level-1 heading: the title is the page's only one; write “##”"
            )
        elif heading.level > level + 1:
            yield page.problem(
                heading.line,
                f"heading of level {heading.level} below level {level}: write {'#' * (level + 1)}",
            )
        level = heading.level
        yield from _id(page, heading.id, heading.line, seen, f"heading “{heading.text}”")
    for question in page.document.questions:
        yield from _id(page, question.id, question.line, seen, "question")


def _id(page: Page, identity: str, line: int, seen: set[str], what: str) -> Iterator[Problem]:
    if not identity:
        yield page.problem(line, f"{what} has no id: add one at the end of the line, such as {{#why}}")
    elif not ID.fullmatch(identity):
        yield page.problem(
            line, f"id “{identity}”: write it in small English letters and hyphens, such as {{#why}}"
        )
    elif identity in seen:
        yield page.problem(line, f"id “{identity}” stands twice on this page: each has one of its own")
    seen.add(identity)
