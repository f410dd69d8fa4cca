"""Texts written with one character a word, so that a poor line carries a sixth less after compression.

A token is a word or what stands between two words; a single blank between words is left out. The tokens
that occur most often get the characters that UTF-8 writes with one byte, then two, then three.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator

TOKEN = re.compile(r"\w+|[^\w]+")
# First characters of the three ranges and how many each has; no quote, backslash or control character.
RANGES = ((0x23, 0x5C - 0x23), (0xA1, 0x800 - 0xA1), (0x1000, 0xD800 - 0x1000))

MOST_SHARED = 40


def tokens(text: str) -> list[str]:
    """The words of a text and what stands between them, without single blanks."""
    return [token for token in TOKEN.findall(text) if token != " "]


def _characters() -> Iterator[str]:
    for start, count in RANGES:
        yield from map(chr, range(start, start + count))


def _shared(one: str, other: str) -> int:
    pairs = enumerate(zip(one, other, strict=False))
    length = next((place for place, (a, b) in pairs if a != b), min(len(one), len(other)))
    return min(length, MOST_SHARED)


class Coder:
    """Writes texts with the tokens of a collection of texts."""

    def __init__(self, texts: Iterable[str]) -> None:
        counted = Counter(token for text in texts for token in tokens(text))
        by_use = sorted(counted, key=lambda token: (-counted[token], token))
        self.tokens: list[str] = []
        for _, count in RANGES:  # in each range in alphabetical order, which compresses better
            self.tokens += sorted(by_use[:count])
            by_use = by_use[count:]
        if by_use:
            raise ValueError(f"{len(by_use)} words more than there are characters")
        self._codes = dict(zip(self.tokens, _characters(), strict=False))

    @property
    def listed(self) -> str:
        """The tokens, one a line: how many letters it shares with the line before (from `0`), the rest."""
        before = ["", *self.tokens]
        lines = []
        for token, previous in zip(self.tokens, before, strict=False):
            shared = _shared(previous, token)
            lines.append(chr(ord("0") + shared) + token[shared:])
        return "\n".join(lines)

    def coded(self, text: str) -> str:
        """The text, a character a token."""
        return "".join(self._codes[token] for token in tokens(text))
