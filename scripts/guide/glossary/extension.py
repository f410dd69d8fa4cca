"""Markdown extension: the first time that a page says NPM, a reader can ask what it means.

By hover, by touch and by keyboard: the short form takes the focus and has the long one as its title.
"""

import re
from typing import Any
from xml.etree import ElementTree

from markdown import Extension, Markdown
from markdown.treeprocessors import Treeprocessor
from markdown.util import AtomicString

from guide.content import project as projects
from guide.glossary.glossary import abbreviations

SKIPPED = re.compile(r"h[1-6]|a|abbr|code|pre|svg|textarea|label|summary")


class AbbreviationProcessor(Treeprocessor):
    """Marks each abbreviation once a page; runs after inline text is parsed."""

    def __init__(self, md: Markdown, locale: str) -> None:
        super().__init__(md)
        self.long = abbreviations(projects.load(), locale)
        # Longest first, so that a form that contains another is not cut.
        forms = "|".join(re.escape(form) for form in sorted(self.long, key=len, reverse=True))
        self.pattern = re.compile(rf"(?<![\w-])({forms})(?![\w])") if forms else None

    def run(self, root: ElementTree.Element) -> None:
        """Walk the page in reading order until every form has been met."""
        if self.pattern:
            self._walk(root, dict(self.long))

    def _walk(self, element: ElementTree.Element, left: dict[str, str]) -> None:
        if SKIPPED.fullmatch(str(element.tag)):
            return
        element.text = self._mark(element, element.text, 0, left)
        position = 0
        while position < len(element) and left:
            child = element[position]
            if child.tag != "abbr":
                self._walk(child, left)
                child.tail = self._mark(element, child.tail, position + 1, left)
            position += 1

    def _mark(
        self, parent: ElementTree.Element, text: str | None, position: int, left: dict[str, str]
    ) -> str | None:
        """Put the forms found in `text` behind it as elements; return what stays before the first."""
        if not text or not left or self.pattern is None:
            return text
        for match in self.pattern.finditer(text):
            form = match[1]
            if form not in left:
                continue
            element = ElementTree.Element("abbr", {"title": left.pop(form), "tabindex": "0"})
            element.text = AtomicString(form)
            parent.insert(position, element)
            element.tail = self._mark(parent, text[match.end() :], position + 1, left)
            return text[: match.start()]
        return text


class AbbreviationExtension(Extension):
    """Options: `locale`, the page's language."""

    def __init__(self, **options: Any) -> None:
        self.config = {"locale": ["en", "the page's language"]}
        super().__init__(**options)

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802, D102
        md.treeprocessors.register(AbbreviationProcessor(md, self.getConfig("locale")), "abbreviations", 12)


def makeExtension(**options: Any) -> AbbreviationExtension:  # noqa: N802, D103
    return AbbreviationExtension(**options)
