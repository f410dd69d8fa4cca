"""Checklists: each question has an id of its checklist, a reference and one question mark."""

from collections.abc import Iterator

from guide.checks.page import Page
from guide.checks.problem import Problem

FEWEST, MOST = 12, 25


def check(page: Page) -> Iterator[Problem]:
    """What can be counted; that “yes” is the good answer is for a reader to see."""
    questions = page.document.questions
    name = page.name.split("/")[-1]
    if page.document.meta.get("template") == "checklist.html" and not FEWEST <= len(questions) <= MOST:
        yield page.problem(1, "question.count", count=len(questions), fewest=FEWEST, most=MOST)
    for question in questions:
        if question.id and not question.id.startswith(f"{name}-"):
            yield page.problem(question.line, "question.foreign-id", id=question.id, name=name)
        if not question.citation:
            yield page.problem(question.line, "question.no-reference")
        if not question.text.endswith("?"):
            yield page.problem(question.line, "question.no-mark")
