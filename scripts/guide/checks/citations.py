"""Citations: only instruments and units of the register."""

from collections.abc import Iterator

from guide.checks.page import Page
from guide.checks.problem import Problem
from guide.citations import register as registers
from guide.citations.citation import CitationError, parse, problems


def check(page: Page) -> Iterator[Problem]:
    """A wrong article number can hurt a child's case: an unknown one is never printed."""
    register = registers.load(page.guide.project)
    for mark in page.document.citations:
        try:
            citations = parse(mark.text)
        except CitationError as error:
            yield page.problem(mark.line, error.slip, **error.values)
            continue
        for citation in citations:
            for wrong in problems(citation, register):
                yield page.problem(mark.line, wrong.slip, **wrong.values)
