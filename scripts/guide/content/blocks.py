"""The prose of a page, block by block, as a reader would say it aloud."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from markdown_it.token import Token

CITATION = re.compile(r"\[(@[^\[\]]+)\]")
HEADING_ID = re.compile(r"\s*\{#([^}\s]*)\}\s*$")
INLINE_ID = re.compile(r"\{#[^}\s]*\}")
ADMONITION_TITLE = re.compile(r'"([^"]+)"')
INTRO = "intro"  # the text above the first heading
FRONT_MATTER = "front-matter"  # what of the front matter is translated
TRANSLATED_KEYS = ("title", "description", "outcome")


@dataclass(frozen=True)
class Block:
    """A run of prose: a paragraph, a list item, a heading, a table cell, a title; without what is not read.

    Citations, ids and targets of links are left out; `section` is the id of the section that it stands in.
    """

    text: str
    line: int
    section: str


def blocks(meta: dict[str, Any], front: str, tokens: list[Token], body_line: int) -> Iterator[Block]:
    """Every block in reading order, with its line; first what of the front matter is read."""
    for key in TRANSLATED_KEYS:
        if meta.get(key):
            place = re.search(rf"^{key}:", front, re.MULTILINE)
            line = front.count("\n", 0, place.start()) + 1 if place else 2
            yield Block(str(meta[key]), line, FRONT_MATTER)
    section, line = INTRO, body_line
    for position, token in enumerate(tokens):
        if token.map:
            line = token.map[0] + body_line
        if token.type == "admonition_open":
            title = ADMONITION_TITLE.search(token.info)
            if title:
                yield Block(title[1], line, section)
        if token.type != "inline":
            continue
        if tokens[position - 1].type == "heading_open":
            found = HEADING_ID.search(token.content)
            section = found[1] if found else section
        text = "".join(_read_aloud(token.children or []))
        text = " ".join(INLINE_ID.sub("", CITATION.sub("", text)).replace("[ ]", "").split())
        if text:
            yield Block(text, line, section)


def _read_aloud(children: list[Token]) -> Iterator[str]:
    for child in children:
        if child.type in ("softbreak", "hardbreak"):
            yield " "
        elif child.type in ("text", "image"):
            yield child.content
