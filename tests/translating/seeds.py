"""Edits of a page as people make them, each with what a translator must then be told of which section."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from guide.content.documents import parse
from guide.content.sections import SectionState

CURRENT = SectionState.CURRENT


@dataclass(frozen=True)
class Seed:
    """A new English text and the sections that are then not current, by id."""

    text: str
    told: dict[str, SectionState]


def _sections(text: str) -> Iterator[tuple[str, int, int]]:
    """Id, start and end of each section below a heading, nested ones apart."""
    heads = list(re.finditer(r"^#{2,6} .*\{#([^}]+)\}$", text, re.MULTILINE))
    ends = [head.start() for head in heads[1:]] + [len(text)]
    for head, end in zip(heads, ends, strict=True):
        yield head[1], head.start(), end


def _inside(
    pattern: str, right: str | Callable[[re.Match[str]], str], flags: int = 0
) -> Callable[[str], Seed | None]:
    """An edit at the first place in a section's text where the pattern is found: that section is stale."""

    def edit(text: str) -> Seed | None:
        for identity, start, end in _sections(text):
            head_end = text.index("\n", start)
            part = text[head_end:end]
            new = re.sub(pattern, right, part, count=1, flags=flags | re.MULTILINE)
            if new != part:
                return Seed(text[:head_end] + new + text[end:], {identity: SectionState.STALE})
        return None

    return edit


def _cosmetic(pattern: str, right: str | Callable[[re.Match[str]], str]) -> Callable[[str], Seed | None]:
    """An edit everywhere below the front matter that changes nothing that is said."""

    def edit(text: str) -> Seed | None:
        start = text.index("\n---\n", 3) + 5
        new = re.sub(pattern, right, text[start:], flags=re.MULTILINE)
        return Seed(text[:start] + new, {}) if new != text[start:] else None

    return edit


def added_section(text: str) -> Seed | None:
    new = text.rstrip("\n") + "\n\n## Night shift {#night-shift-added}\n\nAsk who is awake at three.\n"
    return Seed(new, {"night-shift-added": SectionState.MISSING})


def deleted_section(text: str) -> Seed | None:
    identity, start, end = list(_sections(text))[-1]
    return Seed(text[:start].rstrip("\n") + "\n" + text[end:], {identity: SectionState.EXTRA})


def renamed_id(text: str) -> Seed | None:
    identity, *_ = next(_sections(text))
    new = text.replace(f"{{#{identity}}}", "{#renamed-by-an-editor}", 1)
    return Seed(new, {"renamed-by-an-editor": SectionState.MOVED})


def moved_section(text: str) -> Seed | None:
    """The last of the top sections goes to the front of the first; those nested in it go with it."""
    tops = [m.start() for m in re.finditer(r"^## ", text, re.MULTILINE)]
    if len(tops) < 3:
        return None
    first, last = tops[0], tops[-1]
    moved = text[last:].rstrip("\n") + "\n\n"
    new = text[:first] + moved + text[first:last].rstrip("\n") + "\n"
    ids = [identity for identity, start, _ in _sections(text) if start >= last]
    others = [identity for identity, start, _ in _sections(text) if start < last]
    if len(ids) >= len(others):
        return None  # then it is the others that moved
    return Seed(new, dict.fromkeys(ids, SectionState.MOVED))


def new_title(text: str) -> Seed | None:
    new = re.sub(r"^title: (.*)$", r"title: \1 today", text, count=1, flags=re.MULTILINE)
    return Seed(new, {"front-matter": SectionState.STALE})


def _swap_items(found: re.Match[str]) -> str:
    return f"{found[2]}{found[1]}"


def _other_marks(text: str) -> Seed | None:
    # In a checklist the mark is part of the question's form.
    return None if "- [ ]" in text else _cosmetic(r"^- ", "* ")(text)


MEANT: dict[str, Callable[[str], Seed | None]] = {
    "a reworded sentence": _inside(r"\b(the|a) (\w+)", r"\1 same \2"),
    "a changed number": _inside(r"(?<![\w#@.,(-])(\d+)(?= \w)", lambda m: str(int(m[1]) + 1)),
    "a negation that is gone": _inside(r"\b[Dd]o not |\bnever |\bnot ", ""),
    "reordered items": _inside(r"^(- (?!\[).*\n)(- (?!\[).*\n)", _swap_items),
    "an added item": _inside(r"^(- (?!\[).*\n)", r"\1- Ask again in the evening.\n"),
    "a deleted item": _inside(r"^- (?!\[).*\n(?=- )", ""),
    "a changed link": _inside(r"\]\(([\w./-]+\.md)(#[\w-]+)?\)", r"](\1#another)"),
    "a changed citation": _inside(r"\[@([\w-]+)[^\]]*\]", r"[@\1, 99]"),
    "a changed question": _inside(r"^(- \[ \] .*?)\?", r"\1, every day?"),
    "a changed hint": _inside(r"^(- \[ \] .*\n +\S.*)\.$", r"\1, twice."),
    "a changed table cell": _inside(r"^(\| (?!-)[^|\n]*\w) \|", r"\1 or not |"),
    "a changed admonition": _inside(r'^!!! (\w+) "(.*)"$', r'!!! \1 "\2 at all"'),
    "a statement made weaker": _inside(r"\bmust\b", "should"),
    "an added section": added_section,
    "a deleted section": deleted_section,
    "a renamed id": renamed_id,
    "a moved section": moved_section,
    "a new title": new_title,
}

COSMETIC: dict[str, Callable[[str], Seed | None]] = {
    "spaces at the ends of lines": _cosmetic(r"(?<=[\w.?])$", " "),
    "two blank lines for one": _cosmetic(r"\n\n", "\n\n\n"),
    "straight quotes": _cosmetic(r"[“”](?!$)", '"'),
    "a straight apostrophe": _cosmetic(r"’", "'"),
    "hyphens for dashes": _cosmetic(r"–", "-"),
    "another mark for items": _other_marks,
    "another emphasis": _cosmetic(r"\*\*([^*\n]+)\*\*", r"__\1__"),
    "bold that is gone": _cosmetic(r"\*\*([^*\n]+)\*\*", r"\1"),
    "wider table cells": _cosmetic(r"(?<=\w) \|$", "    |"),
    "a broken line": _cosmetic(r"^([A-Z][\w’ ,]{30,60}?) (?=[a-z])", r"\1\n"),
    "no-break spaces": _cosmetic(r"(?<=\d) (?=[a-z])", "\u00a0"),
    "another rule below the head of a table": _cosmetic(
        r"^\|(?:---\|)+$", lambda m: m[0].replace("---", ":---")
    ),
    "a comment for editors": _cosmetic(r"\Z", "\n<!-- to be looked at in spring -->\n"),
    "every item the same number": _cosmetic(r"^\d\. ", "1. "),
    "decomposed letters": _cosmetic(r"é", "e\u0301"),
}


def applicable(text: str) -> bool:
    """Whether a page has sections to edit."""
    return len(parse(text).headings) > 1
