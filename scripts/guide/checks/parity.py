"""Parity: a translation has the structure of the English page."""

from collections import Counter
from collections.abc import Iterator, Sequence

from guide.checks.page import Page
from guide.checks.problem import Problem
from guide.content.documents import Document, Mark


def check(page: Page) -> Iterator[Problem]:
    """The same headings, questions, citations, links, images and admonitions."""
    if page.source is None:
        return
    own, source = page.document, page.source
    yield from _ids(page, [(h.id, h.line) for h in own.headings], [h.id for h in source.headings], "heading")
    yield from _ids(
        page, [(q.id, q.line) for q in own.questions], [q.id for q in source.questions], "question"
    )
    levels = {heading.id: heading.level for heading in source.headings}
    for heading in own.headings:
        if levels.get(heading.id, heading.level) != heading.level:
            yield page.problem(
                heading.line,
                "parity.level",
                id=heading.id,
                own=heading.level,
                english=levels[heading.id],
            )
    hints = {question.id: bool(question.hint) for question in source.questions}
    for question in own.questions:
        if bool(question.hint) != hints.get(question.id, bool(question.hint)):
            yield page.problem(question.line, "parity.hint", id=question.id)
    for what, mine, theirs in (
        ("citation", own.citations, source.citations),
        ("link", own.links, source.links),
        ("image", own.images, source.images),
        ("admonition", _kinds(own), _kinds(source)),
        ("footnote", own.footnotes, source.footnotes),
    ):
        yield from _marks(page, what, mine, theirs)
    if len(_tables(own)) != len(_tables(source)) or any(
        a != b for a, b in zip(_tables(own), _tables(source), strict=False)
    ):
        yield page.problem(own.body_line, "parity.tables")


def _ids(page: Page, own: list[tuple[str, int]], source: list[str], what: str) -> Iterator[Problem]:
    mine = [identity for identity, _ in own]
    for identity in source:
        if identity not in mine:
            yield page.problem(1, f"parity.{what}-missing", id=identity)
    for identity, line in own:
        if identity and identity not in source:
            yield page.problem(line, f"parity.{what}-extra", id=identity)
    if sorted(mine) == sorted(source) and mine != source:
        line = next(line for (identity, line), other in zip(own, source, strict=True) if identity != other)
        yield page.problem(line, f"parity.{what}-order")


def _marks(page: Page, what: str, own: Sequence[Mark], source: Sequence[Mark]) -> Iterator[Problem]:
    mine, theirs = Counter(mark.text for mark in own), Counter(mark.text for mark in source)
    for text, count in (theirs - mine).items():
        yield page.problem(page.document.body_line, f"parity.{what}-less", text=text, count=count)
    for mark in own:
        if mine[mark.text] > theirs[mark.text]:
            yield page.problem(mark.line, f"parity.{what}-more", text=mark.text)


def _kinds(document: Document) -> list[Mark]:
    return [Mark(mark.text.split('"')[0].strip(), mark.line) for mark in document.admonitions]


def _tables(document: Document) -> list[int]:
    """The number of cells in each row of each table, with 0 between tables."""
    rows = [line.count("|") if line.lstrip().startswith("|") else 0 for line in document.body.split("\n")]
    return [cells for position, cells in enumerate(rows) if cells or (position and rows[position - 1])]
