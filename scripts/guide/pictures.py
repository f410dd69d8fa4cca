"""Markdown extension: a drawing of docs/assets/pictures stands in the page with words of its language.

The drawing is an SVG whose <text> elements have ids; `pictures` in docs/<locale>/interface.yml gives
the words by drawing and id. The image's alternative text becomes the drawing's name for screen readers.
"""

from functools import cache
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

from markdown import Extension, Markdown
from markdown.treeprocessors import Treeprocessor

from guide.content import project as projects
from guide.content.interface import interface

FOLDER = "assets/pictures/"
SVG = "{http://www.w3.org/2000/svg}"


@cache
def _drawing(path: Path) -> str:
    return path.read_text(encoding="utf-8")


def draw(path: Path, name: str, words: dict[str, str]) -> ElementTree.Element:
    """The drawing as an element, its texts replaced by `words`, its accessible name set."""
    svg = ElementTree.fromstring(_drawing(path))
    for element in svg.iter():
        element.tag = element.tag.removeprefix(SVG)
        identity = element.attrib.pop("id", None)
        if identity in words:
            lines = words[identity].split("\n")
            spans = [child for child in element if child.tag in ("tspan", f"{SVG}tspan")]
            if spans:
                for number, span in enumerate(spans):
                    span.text = lines[number] if number < len(lines) else ""
            else:
                element.text = words[identity]
    svg.attrib.pop("aria-labelledby", None)
    svg.set("role", "img")
    svg.set("aria-label", name)
    svg.set("class", "picture")
    return svg


class PictureProcessor(Treeprocessor):
    """Replaces images of drawings by the drawings; runs after inline text is parsed."""

    def __init__(self, md: Markdown, locale: str) -> None:
        super().__init__(md)
        self.project = projects.load()
        self.words = interface(self.project, locale).get("pictures", {})

    def run(self, root: ElementTree.Element) -> None:
        """Walk the page once."""
        for parent in root.iter():
            for position, child in enumerate(list(parent)):
                source = child.get("src", "") if child.tag == "img" else ""
                if FOLDER not in source:
                    continue
                name = source.split(FOLDER)[1]
                path = self.project.docs / FOLDER / name
                if path.exists():
                    words = self.words.get(name.removesuffix(".svg"), {})
                    picture = draw(path, child.get("alt", ""), words)
                    picture.tail = child.tail
                    parent[position] = picture


class PictureExtension(Extension):
    """Options: `locale`, the reader's language."""

    def __init__(self, **options: Any) -> None:
        self.config = {"locale": ["en", "the reader's language"]}
        super().__init__(**options)

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802, D102
        md.treeprocessors.register(PictureProcessor(md, self.getConfig("locale")), "pictures", 15)


def makeExtension(**options: Any) -> PictureExtension:  # noqa: N802, D103
    return PictureExtension(**options)
