"""A page cut into what is translated and what stands around it, so that both together give the file again."""

import re
from dataclasses import dataclass

from guide.content.blocks import FRONT_MATTER, INTRO, TRANSLATED_KEYS

LINE = re.compile(
    r"""^(?P<before>[ \t]*(?:>[ ]?)*                 # quotation
        (?:(?:[-*+]|\d+[.)])[ ]+(?:\[[ ]\][ ])?)?     # list item, answer box
        (?:\#{1,6}[ ])?(?:!!![ ]\w+[ ]")?(?:\[\^[^\]]+\]:[ ])?)   # heading, admonition, footnote
        (?P<text>.*?)
        (?P<after>(?:[ ]*\{\#[^}]*\})?[ \t]*)$""",
    re.VERBOSE,
)
ADMONITION = re.compile(r'^[ \t]*!!! \w+ "')
HEADING = re.compile(r"^#{1,6} .*?\{#([^}\s]*)\}\s*$")
TABLE_RULE = re.compile(r"^[ \t]*\|?[ \t:|-]+\|[ \t:|-]*$")
KEYS = "|".join(TRANSLATED_KEYS)
VALUE = re.compile(rf"^(?P<before>(?:{KEYS}):[ ]+(?P<quote>['\"]?))(?P<text>.+?)(?P<after>(?P=quote)[ ]*)$")
LETTER = re.compile(r"[^\W\d_]")


@dataclass(frozen=True)
class Piece:
    """A run of the file: text to translate if `section` is set, with its place in it; else it stays."""

    text: str
    section: str = ""
    number: int = 0

    @property
    def key(self) -> str:
        """`section:number`, the name of the unit within its page."""
        return f"{self.section}:{self.number}"


def cut(text: str) -> list[Piece]:
    """All pieces of a page's file in order; joined, their texts are the file.

    The values of the front matter, then each line of prose without its marks, each cell of a table. What has
    no letters (a rule, a blank to fill in) stays. Raises nothing: any text can be cut.
    """
    pieces: list[Piece] = []
    counts: dict[str, int] = {}

    def stay(part: str) -> None:
        if part:
            pieces.append(Piece(part))

    def unit(part: str, section: str) -> None:
        if LETTER.search(re.sub(r"\[@[^\]]*\]|\{\{.*?\}\}", "", part)):
            counts[section] = counts.get(section, 0) + 1
            pieces.append(Piece(part, section, counts[section]))
        else:
            stay(part)

    section = INTRO
    in_front = text.startswith("---\n")
    for number, line in enumerate(text.splitlines(keepends=True)):
        bare = line.rstrip("\n")
        end = line[len(bare) :]
        if in_front:
            value = VALUE.match(bare)
            if value:
                stay(value["before"])
                unit(value["text"], FRONT_MATTER)
                stay(value["after"])
            else:
                stay(bare)
            in_front = number == 0 or bare != "---"
        elif bare.lstrip().startswith("|") and not TABLE_RULE.match(bare):
            for position, cell in enumerate(re.split(r"(?<!\\)\|", bare)):
                stay("|" if position else "")
                inner = cell.strip(" \t")
                start = cell.find(inner) if inner else len(cell)
                stay(cell[:start])
                unit(inner, section)
                stay(cell[start + len(inner) :])
        else:
            if heading := HEADING.match(bare):
                section = heading[1]
            found = LINE.match(bare)
            assert found is not None  # the pattern has no part that must be there
            after = found["after"]
            prose = found["text"]
            if ADMONITION.match(bare) and prose.endswith('"'):
                prose, after = prose[:-1], f'"{after}'
            stay(found["before"])
            unit(prose, section)
            stay(after)
        stay(end)
    return pieces


def skeleton(pieces: list[Piece], section: str) -> tuple[str, ...]:
    """What stands between the units of a section, to compare two languages: citations and ids stay in it."""
    shape: list[str] = []
    inside = False
    for piece in pieces:
        if piece.section:
            inside = piece.section == section
            if inside:
                shape.append("*")
        elif inside and piece.text.strip():
            shape.append(piece.text.strip())
    return tuple(shape)


def units(pieces: list[Piece]) -> dict[str, str]:
    """The texts to translate by key."""
    return {piece.key: piece.text for piece in pieces if piece.section}


def sections(pieces: list[Piece]) -> list[str]:
    """The sections that have units, in order."""
    return list(dict.fromkeys(piece.section for piece in pieces if piece.section))
