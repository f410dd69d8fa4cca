"""Markdown extension: a task list becomes a checklist with four answers, "not seen" and room to write.

The markup serves the screen and the sheet of paper: the head is a row that print repeats on each page.
"""

import re
from typing import Any
from xml.etree import ElementTree

from markdown import Extension, Markdown
from markdown.treeprocessors import Treeprocessor

from guide.content import project as projects
from guide.content.blocks import CITATION, HEADING_ID
from guide.content.documents import QUESTION
from guide.content.interface import interface

ANSWERS = ("yes", "partly", "no", "not-applicable")
HEADINGS = re.compile(r"h[2-6]")


class ChecklistProcessor(Treeprocessor):
    """Replaces each list whose items start with `[ ]`; runs before inline text is parsed."""

    def __init__(self, md: Markdown, locale: str) -> None:
        super().__init__(md)
        self.words = interface(projects.load(), locale)["checklist"]

    def run(self, root: ElementTree.Element) -> None:
        """Number the questions of the page through and give each group its heading."""
        number, title = 0, ""
        for position, element in enumerate(list(root)):
            if HEADINGS.fullmatch(element.tag):
                title = HEADING_ID.sub("", element.text or "")
            elif element.tag == "ul" and all(_is_question(item) for item in element):
                root[position] = self._group(title, list(element), number)
                number += len(element)

    def _group(self, title: str, items: list[ElementTree.Element], number: int) -> ElementTree.Element:
        group = ElementTree.Element("div", {"class": "checklist"})
        head = ElementTree.SubElement(
            group, "div", {"class": "checklist__head", "aria-hidden": "true", "data-search-exclude": "true"}
        )
        row = ElementTree.SubElement(head, "div", {"class": "checklist__row"})
        ElementTree.SubElement(row, "span", {"class": "checklist__title"}).text = title
        for answer in (*ANSWERS, "not-seen"):
            ElementTree.SubElement(row, "span", {"class": "checklist__column"}).text = self.words[answer]
        body = ElementTree.SubElement(
            group, "ol", {"class": "checklist__questions", "start": str(number + 1)}
        )
        for offset, item in enumerate(items, 1):
            body.append(self._question(_paragraph(item), number + offset))
        return group

    def _question(self, raw: str, number: int) -> ElementTree.Element:
        first, _, hint = QUESTION.sub("", raw.strip()).partition("\n")
        found = HEADING_ID.search(first)
        identity = found[1] if found else f"question-{number}"
        first = HEADING_ID.sub("", first)
        citations = " ".join(match[0] for match in CITATION.finditer(first))
        item = ElementTree.Element("li", {"class": "question", "id": identity})
        row = ElementTree.SubElement(item, "div", {"class": "checklist__row"})
        said = ElementTree.SubElement(row, "div", {"class": "question__said"})
        text = ElementTree.SubElement(said, "p", {"class": "question__text", "id": f"{identity}-text"})
        ElementTree.SubElement(text, "span", {"class": "question__number"}).text = str(number)
        ElementTree.SubElement(text, "span").text = CITATION.sub("", first).strip()
        if hint.strip():
            ElementTree.SubElement(said, "p", {"class": "question__hint"}).text = " ".join(hint.split())
        answers = ElementTree.SubElement(
            row,
            "div",
            {
                "class": "question__answers",
                "role": "group",
                "aria-labelledby": f"{identity}-text",
                "data-search-exclude": "true",
            },
        )
        for answer in (*ANSWERS, "not-seen"):
            label = ElementTree.SubElement(answers, "label", {"class": f"answer answer--{answer}"})
            ElementTree.SubElement(label, "input", {"type": "checkbox", "autocomplete": "off"})
            ElementTree.SubElement(label, "span").text = self.words[answer]
        foot = ElementTree.SubElement(item, "div", {"class": "question__foot"})
        if citations:
            ElementTree.SubElement(foot, "div", {"class": "question__reference"}).text = citations
        ElementTree.SubElement(
            foot,
            "textarea",
            {
                "class": "question__notes",
                "rows": "1",
                "autocomplete": "off",
                "aria-label": f"{self.words['notes']} {number}",
            },
        )
        return item


def _paragraph(item: ElementTree.Element) -> str:
    paragraph = item.find("p")
    return (item.text or "").strip() or (paragraph.text or "" if paragraph is not None else "")


def _is_question(item: ElementTree.Element) -> bool:
    return QUESTION.match(_paragraph(item).strip()) is not None


class ChecklistExtension(Extension):
    """Options: `locale`, the reader's language."""

    def __init__(self, **options: Any) -> None:
        self.config = {"locale": ["en", "the reader's language"]}
        super().__init__(**options)

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802, D102
        md.treeprocessors.register(ChecklistProcessor(md, self.getConfig("locale")), "checklist", 25)


def makeExtension(**options: Any) -> ChecklistExtension:  # noqa: N802, D103
    return ChecklistExtension(**options)
