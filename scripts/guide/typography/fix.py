"""Slips of typography in a page's file, and the same text with those mended that a program can mend."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from guide.typography.prose import HIDDEN, prose
from guide.typography.rules import LANGUAGES, YO

ALL_QUOTES = '"“”„‟«»‹›‚‛‘'  # the apostrophe ’ may close an inner quotation or stand in a word
BEFORE, AFTER = 18, 12  # characters shown around a slip


@dataclass(frozen=True)
class Slip:
    """A place in the text: from `start` to `end` it should say `right`; None if a person must decide."""

    start: int
    end: int
    slip: str
    right: str | None


def slips(text: str, locale: str, names: re.Pattern[str]) -> list[Slip]:
    """All slips of a page's file in a language that has rules, in order."""
    if locale not in LANGUAGES:
        return []
    shown = prose(text, names)
    return sorted((*_rules(shown, locale), *_quotes(shown, locale)), key=lambda slip: (slip.start, slip.end))


def fixed(text: str, locale: str, names: re.Pattern[str]) -> str:
    """The text with every slip mended that is safe to mend; what is hidden from `prose` never changes."""
    for _ in range(3):  # mending one may show another at the same place
        done: list[str] = []
        position = 0
        for slip in slips(text, locale, names):
            if slip.right is None or slip.start < position:
                continue
            done += [text[position : slip.start], slip.right]
            position = slip.end
        new = "".join([*done, text[position:]])
        if new == text:
            break
        text = new
    return text


def excerpt(text: str, slip: Slip) -> str:
    """The words around a slip, on one line."""
    start = max(text.rfind("\n", 0, slip.start) + 1, slip.start - BEFORE)
    end = text.find("\n", slip.end)
    return " ".join(text[start : min(end if end >= 0 else len(text), slip.end + AFTER)].split())


def _rules(shown: str, locale: str) -> Iterator[Slip]:
    for rule in LANGUAGES[locale].rules:
        for found in rule.wrong.finditer(shown):
            right = found.expand(rule.right)
            if right == found[0] or HIDDEN in found[0]:
                continue
            mends = bool(rule.right) or rule.slip == "typography.no-space"
            yield Slip(found.start(), found.end(), rule.slip, right if mends else None)
    if locale == "ru":
        for found in YO.finditer(shown):
            yield Slip(found.start(), found.end(), "typography.yo", None)
    if locale == "es":
        yield from _openings(shown)


def _quotes(shown: str, locale: str) -> Iterator[Slip]:
    language = LANGUAGES[locale]
    allowed = set(language.quotes)
    position = 0
    for line in shown.split("\n"):
        straight = [found.start() for found in re.finditer('"', line)]
        paired = len(straight) % 2 == 0 and not any(sign in line for sign in language.quotes[:2])
        for number, place in enumerate(straight):
            right = language.straight[number % 2] if paired else None
            yield Slip(position + place, position + place + 1, "typography.quotes", right)
        for found in re.finditer(f"[{ALL_QUOTES}]", line):
            if found[0] not in allowed and found[0] != '"':
                start = position + found.start()
                yield Slip(start, start + 1, "typography.quotes", None)
        position += len(line) + 1


def _openings(shown: str) -> Iterator[Slip]:
    position = 0
    for line in shown.split("\n"):
        for closing, opening in (("?", "¿"), ("!", "¡")):
            if line.count(closing) > line.count(opening):
                place = position + line.index(closing)
                yield Slip(place, place + 1, "typography.opening", None)
        position += len(line) + 1
