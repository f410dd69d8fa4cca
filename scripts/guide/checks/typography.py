"""Typography: quote marks, dashes and spaces as the language has them; `guide check --fix` mends most."""

from collections.abc import Iterator

from guide.checks.page import Page
from guide.checks.problem import Problem
from guide.content.names import names
from guide.content.reading import read_text
from guide.typography.fix import excerpt, slips
from guide.typography.rules import LANGUAGES


def check(page: Page) -> Iterator[Problem]:
    """Each slip at its line, with the words around it."""
    text = read_text(page.file)
    for slip in slips(text, page.locale, names(page.guide.project)):
        line = text.count("\n", 0, slip.start) + 1
        found = excerpt(text, slip)
        language = LANGUAGES[page.locale]
        yield page.problem(
            line,
            slip.slip,
            found=found,
            right=slip.right if slip.right and slip.slip != "typography.quotes" else language.quotes,
            sign="¿ ¡",
        )
