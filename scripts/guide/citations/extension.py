"""Markdown extension: `[@crc, 37(b)]` becomes a linked citation in the reader's language."""

import posixpath
from typing import Any
from xml.etree import ElementTree

from markdown import Extension, Markdown
from markdown.inlinepatterns import InlineProcessor

from guide.citations import register as registers
from guide.citations.citation import CitationError, parse, problems
from guide.citations.style import format_citation
from guide.content import project as projects
from guide.content.blocks import CITATION
from guide.content.interface import interface

STANDARDS_PAGE = "reference/standards.md"


class CitationProcessor(InlineProcessor):
    """Turns the brackets into links to the standards page."""

    def __init__(self, md: Markdown, locale: str, page: str) -> None:
        super().__init__(CITATION.pattern, md)
        self.locale = locale
        self.standards = posixpath.relpath(STANDARDS_PAGE, posixpath.dirname(page) or ".")
        project = projects.load()
        self.register = registers.load(project)
        self.words = interface(project, locale)["citations"]

    def handleMatch(  # type: ignore[override]  # noqa: N802
        self, m: Any, data: str
    ) -> tuple[ElementTree.Element | None, int | None, int | None]:
        """Replace one pair of brackets; leave it as it stands if it cannot be printed."""
        try:
            citations = parse(m[1])
        except CitationError:
            return None, None, None
        group = ElementTree.Element("span", {"class": "citation", "data-search-exclude": "true"})
        for number, citation in enumerate(citations):
            if problems(citation, self.register):
                return None, None, None  # the checks report it, with file and line
            instrument = self.register[citation.instrument]
            link = ElementTree.SubElement(
                group,
                "a",
                {"href": f"{self.standards}#{instrument.id}", "title": instrument.named(self.locale).title},
            )
            link.text = format_citation(instrument, citation.units, self.locale, self.words)
            link.tail = "; " if number < len(citations) - 1 else ")"
        group.text = "("
        return group, m.start(0), m.end(0)


class CitationExtension(Extension):
    """Options: `locale`, the reader's language, and `page`, the page's path for links out of it."""

    def __init__(self, **options: Any) -> None:
        self.config = {"locale": ["en", "the reader's language"], "page": ["index", "the page's path"]}
        super().__init__(**options)

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802, D102
        processor = CitationProcessor(md, self.getConfig("locale"), self.getConfig("page"))
        md.inlinePatterns.register(processor, "citation", 171)


def makeExtension(**options: Any) -> CitationExtension:  # noqa: N802, D103
    return CitationExtension(**options)
