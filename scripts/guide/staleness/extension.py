"""Markdown extension: at each section that is out of date, a note in the reader's language.

It says since when and how often the English changed, and leads there; it is printed too. A question whose
English changed is marked by itself.
"""

from typing import Any
from xml.etree import ElementTree

from markdown import Extension, Markdown
from markdown.treeprocessors import Treeprocessor

from guide.content import model
from guide.content.addresses import relative
from guide.content.changes_since import Then, changed_questions, then
from guide.content.formats import day_of_text
from guide.content.history import HistoryError
from guide.content.interface import interface
from guide.content.project import SOURCE
from guide.content.sections import recorded

HEADINGS = ("h2", "h3", "h4", "h5", "h6")


class StalenessProcessor(Treeprocessor):
    """Puts the note below the heading; runs last."""

    def __init__(self, md: Markdown, locale: str, page: str) -> None:
        super().__init__(md)
        self.locale = locale
        self.page = page
        self.guide = model.load()
        self.words: dict[str, str] = interface(self.guide.project, locale)["workshop"]

    def run(self, root: ElementTree.Element) -> None:
        """Mark what is stale on this page; nothing in English and on pages served from it."""
        state = self.guide.state(self.locale, self.page)
        stale = set(state.stale)
        if not stale or not state.translated:
            return
        for parent in list(root.iter()):
            for position, element in reversed(list(enumerate(parent))):
                identity = element.get("id", "")
                if element.tag in HEADINGS and identity in stale:
                    old = self._then(identity)
                    parent.insert(position + 1, self._note(identity, old))
                    self._mark_questions(root, identity, old)

    def _then(self, identity: str) -> Then | None:
        own = self.guide.document(self.locale, self.page)
        mark = recorded(own).get(identity, "") if own else ""
        try:
            return then(self.guide.project, self.page, identity, mark) if mark else None
        except HistoryError:
            return None

    def _note(self, identity: str, old: Then | None) -> ElementTree.Element:
        note = ElementTree.Element("p", {"class": "notice notice--section", "role": "note"})
        text = self.words["section-stale"]
        if old:
            text = self.words["section-changed"].format(
                day=day_of_text(old.day, self.locale), count=old.changes
            )
        note.text = f"{text} "
        address = f"{relative(self.page, self.locale, SOURCE)}#{identity}"
        link = ElementTree.SubElement(note, "a", {"href": address, "hreflang": SOURCE})
        link.text = self.words["section-english"]
        return note

    def _mark_questions(self, root: ElementTree.Element, identity: str, old: Then | None) -> None:
        source = self.guide.document(SOURCE, self.page)
        if old is None or source is None:
            return
        changed = changed_questions(old.text, source)
        for item in root.iter("li"):
            text = next((part for part in item.iter() if part.get("class") == "question__text"), None)
            if item.get("id") in changed and text is not None:
                mark = ElementTree.SubElement(text, "strong", {"class": "question__changed"})
                mark.text = f" ({self.words['question-changed']})"


class StalenessExtension(Extension):
    """Options: `locale`, the reader's language, and `page`, the page's path."""

    def __init__(self, **options: Any) -> None:
        self.config = {"locale": ["en", "the reader's language"], "page": ["index", "the page's path"]}
        super().__init__(**options)

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802, D102
        processor = StalenessProcessor(md, self.getConfig("locale"), self.getConfig("page"))
        # After MkDocs has looked at the links (0): those of the note lead to another language.
        md.treeprocessors.register(processor, "staleness", -1)


def makeExtension(**options: Any) -> StalenessExtension:  # noqa: N802, D103
    return StalenessExtension(**options)
