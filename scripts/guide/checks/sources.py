"""What the Guide cites without a unit number, because nobody has checked the number against the text."""

from collections.abc import Iterator

from guide.checks.problem import Problem
from guide.citations import register as registers
from guide.citations.citation import CitationError, parse
from guide.content.model import Guide
from guide.content.project import SOURCE

WHOLE = {"judgment"}  # a judgment is cited as a whole


def unnumbered(guide: Guide) -> Iterator[Problem]:
    """Each place in the English pages that an editor who has the text could complete."""
    register = registers.load(guide.project)
    for name in guide.project.pages:
        document = guide.document(SOURCE, name)
        for mark in document.citations if document else ():
            try:
                citations = parse(mark.text)
            except CitationError:
                continue
            for citation in citations:
                instrument = register.get(citation.instrument)
                if instrument and not citation.units and instrument.unit not in WHOLE:
                    title = instrument.named(SOURCE).title
                    yield Problem.of(
                        guide.project.file(SOURCE, name),
                        mark.line,
                        "citation.unnumbered",
                        id=instrument.id,
                        unit=instrument.unit,
                        title=title,
                    )
