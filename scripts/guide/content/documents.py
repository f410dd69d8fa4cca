"""One Markdown page as the project sees it: front matter, sections, questions, links, citations."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from typing import Any

import yaml
from markdown_it import MarkdownIt
from markdown_it.token import Token
from mdit_py_plugins.admon import admon_plugin
from mdit_py_plugins.footnote import footnote_plugin

from guide.content.blocks import (
    CITATION,
    FRONT_MATTER,
    HEADING_ID,
    INTRO,
    TRANSLATED_KEYS,
    Block,
    blocks,
)
from guide.content.errors import DocumentError
from guide.content.yaml_files import parse_yaml

BLANK_LINES = re.compile(r"\n[ \t]*\n(?:[ \t]*\n)+")
COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
QUESTION = re.compile(r"^\[ \]\s+")


@dataclass(frozen=True)
class Heading:
    """A heading below the title."""

    id: str
    level: int
    text: str
    line: int


@dataclass(frozen=True)
class Mark:
    """Something found at a line: a link's target, a citation's text, an admonition's head, a tag."""

    text: str
    line: int


@dataclass(frozen=True)
class Question:
    """A checklist question: its text without the answer box, its citation and its id."""

    id: str
    text: str
    citation: str
    hint: str
    line: int


@dataclass(frozen=True)
class Section:
    """The text from one heading to the next; `tokens` is its normal form, see `fingerprints`."""

    id: str
    title: str
    level: int
    line: int
    words: int
    content: tuple[str, ...] = field(repr=False)


@dataclass(frozen=True)
class Document:
    """A page: everything that the build, the checks and the ledger ask of it."""

    meta: dict[str, Any]
    body: str
    body_line: int
    headings: tuple[Heading, ...]
    sections: tuple[Section, ...]
    questions: tuple[Question, ...]
    links: tuple[Mark, ...]
    images: tuple[Mark, ...]
    citations: tuple[Mark, ...]
    admonitions: tuple[Mark, ...]
    html: tuple[Mark, ...]
    blocks: tuple[Block, ...]
    footnotes: tuple[Mark, ...]

    @property
    def title(self) -> str:
        """The page's only level-1 heading."""
        return str(self.meta.get("title", ""))


@cache
def _parser() -> MarkdownIt:
    return MarkdownIt("commonmark").enable("table").use(admon_plugin).use(footnote_plugin)


def split_front_matter(text: str) -> tuple[dict[str, Any], str, int]:
    """Return the front matter, the body and the body's first line (from 1).

    Raises `DocumentError` if there is no front matter or if it is not a YAML mapping.
    """
    if not text.startswith("---\n"):
        raise DocumentError(1, "front-matter.missing")
    end = text.find("\n---\n", 3)
    if end < 0:
        raise DocumentError(1, "front-matter.open")
    try:
        meta = parse_yaml(text[4:end])
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        problem = getattr(error, "problem", None) or "it cannot be read"
        line = mark.line + 2 if mark else 2
        raise DocumentError(line, "front-matter.not-yaml", problem=problem) from error
    if not isinstance(meta, dict):
        raise DocumentError(2, "front-matter.not-mapping")
    return meta, text[end + 5 :], text[: end + 5].count("\n") + 1


def parse(text: str) -> Document:
    """Read a page. Raises `DocumentError` for front matter that cannot be read."""
    meta, body, body_line = split_front_matter(text)
    tokens = _parser().parse(body)
    inlines = list(_inlines(tokens, body_line))
    headings = tuple(_headings(tokens, body_line))
    return Document(
        meta=meta,
        body=body,
        body_line=body_line,
        headings=headings,
        sections=tuple(_sections(meta, body, tokens, body_line)),
        questions=tuple(_questions(tokens, body_line)),
        links=tuple(_children(inlines, "link_open", "href")),
        images=tuple(_children(inlines, "image", "src")),
        citations=tuple(_citations(inlines)),
        admonitions=tuple(_admonitions(body, body_line)),
        html=tuple(_html(tokens, inlines, body_line)),
        blocks=tuple(blocks(meta, text[: len(text) - len(body)], tokens, body_line)),
        footnotes=tuple(_footnotes(inlines)),
    )


def _inlines(tokens: list[Token], body_line: int) -> Iterator[tuple[Token, int]]:
    """Yield each run of text with the line that it starts on; table cells take their row's line."""
    line = body_line
    for token in tokens:
        if token.map:
            line = token.map[0] + body_line
        if token.type == "inline":
            yield token, line


def _headings(tokens: list[Token], body_line: int) -> Iterator[Heading]:
    for position, token in enumerate(tokens):
        if token.type == "heading_open":
            content = tokens[position + 1].content
            found = HEADING_ID.search(content)
            line = (token.map or [0])[0] + body_line
            yield Heading(
                found[1] if found else "", int(token.tag[1]), HEADING_ID.sub("", content).strip(), line
            )


def _questions(tokens: list[Token], body_line: int) -> Iterator[Question]:
    for position, token in enumerate(tokens):
        if token.type != "list_item_open":
            continue
        paragraph = tokens[position + 2] if len(tokens) > position + 2 else None
        if paragraph is None or paragraph.type != "inline" or not QUESTION.match(paragraph.content):
            continue
        first, _, hint = paragraph.content.partition("\n")
        first = QUESTION.sub("", first)
        identity = HEADING_ID.search(first)
        first = HEADING_ID.sub("", first)
        cited = list(CITATION.finditer(first))
        yield Question(
            id=identity[1] if identity else "",
            text=CITATION.sub("", first).strip(),
            citation="".join(match[0] for match in cited),
            hint=" ".join(hint.split()),
            line=(token.map or [0])[0] + body_line,
        )


def _children(inlines: list[tuple[Token, int]], kind: str, attribute: str) -> Iterator[Mark]:
    for token, line in inlines:
        offset = 0
        for child in token.children or []:
            if child.type in ("softbreak", "hardbreak"):
                offset += 1
            if child.type == kind:
                yield Mark(str(child.attrs.get(attribute, "")), line + offset)


def _citations(inlines: list[tuple[Token, int]]) -> Iterator[Mark]:
    for token, line in inlines:
        for found in CITATION.finditer(token.content):
            yield Mark(found[1], line + token.content.count("\n", 0, found.start()))


def _admonitions(body: str, body_line: int) -> Iterator[Mark]:
    for number, line in enumerate(body.split("\n"), body_line):
        if line.lstrip().startswith("!!!"):
            yield Mark(line.strip(), number)


def _footnotes(inlines: list[tuple[Token, int]]) -> Iterator[Mark]:
    for token, line in inlines:
        for child in token.children or []:
            if child.type == "footnote_ref":
                yield Mark(str(child.meta.get("label", "")), line)


def _html(tokens: list[Token], inlines: list[tuple[Token, int]], body_line: int) -> Iterator[Mark]:
    for token in tokens:
        if token.type == "html_block":
            yield Mark(token.content.strip(), (token.map or [0])[0] + body_line)
    for inline, line in inlines:
        for child in inline.children or []:
            if child.type == "html_inline":
                yield Mark(child.content, line)


def _sections(meta: dict[str, Any], body: str, tokens: list[Token], body_line: int) -> Iterator[Section]:
    """Cut the page at each heading; what stands above the first is the section `intro`."""
    front = tuple(f"{key}: {meta[key]}" for key in TRANSLATED_KEYS if meta.get(key))
    yield Section(FRONT_MATTER, str(meta.get("title", "")), 1, 1, _count(front), front)
    headings = list(_headings(tokens, body_line))
    if BLANK_LINES.search(body):
        # The parser ends an admonition at the second blank line; the site's does not.
        close = _parser().parse(BLANK_LINES.sub("\n\n", body))
        tokens = close if len(list(_headings(close, 0))) == len(headings) else tokens
    places = [position for position, token in enumerate(tokens) if token.type == "heading_open"]
    if tokens[: places[0] if places else None]:
        content = _normal_form(tokens[: places[0] if places else None])
        yield Section(INTRO, str(meta.get("title", "")), 1, body_line, _count(content), content)
    for number, (heading, start) in enumerate(zip(headings, places, strict=True)):
        end = places[number + 1] if number + 1 < len(places) else None
        content = _normal_form(tokens[start:end])
        # The id is the section's name, not its text: one that is renamed says the same.
        content = (content[0], HEADING_ID.sub("", content[1]), *content[2:]) if len(content) > 1 else content
        yield Section(heading.id, heading.text, heading.level, heading.line, _count(content), content)


def _count(content: tuple[str, ...]) -> int:
    return sum(len(re.findall(r"\w[\w’'-]*", part)) for part in content if not part.startswith("<"))


def _normal_form(tokens: list[Token]) -> tuple[str, ...]:
    """What a section says, without how it is typed: block marks in angle brackets, then text.

    Emphasis and line breaks are left out; a link counts with its text and its target.
    """
    parts: list[str] = []
    for token in tokens:
        if token.type == "inline":
            text = ""
            for child in token.children or []:
                if child.type in ("softbreak", "hardbreak"):
                    text += " "
                elif child.type == "link_open":
                    text += f"({child.attrs.get('href', '')} "
                elif child.type == "link_close":
                    text += ")"
                elif child.type == "image":
                    text += f"(image {child.attrs.get('src', '')} {child.content})"
                elif child.type == "footnote_ref":
                    text += f"(note {child.meta.get('label', '')})"
                elif child.type not in ("em_open", "em_close", "strong_open", "strong_close"):
                    text += child.content
            parts.append(text)
        elif token.type.endswith("_open") and token.type not in (
            "paragraph_open",
            "thead_open",
            "tbody_open",
        ):
            kind = token.info.strip() if token.type == "admonition_open" else ""
            parts.append(f"<{token.tag} {token.type.removesuffix('_open')} {kind}>".replace(" >", ">"))
        elif token.content and not COMMENT.fullmatch(token.content.strip()):
            parts.append(token.content)
    return tuple(parts)
