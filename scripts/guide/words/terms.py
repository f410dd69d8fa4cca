"""The termbase: docs/termbase.yml, and finding a term in a text whatever its endings."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

from guide.content.project import Project
from guide.content.yaml_files import load_yaml
from guide.words.dictionary import Dictionary

WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
STOP = re.compile(r"[.,;:!?|]")
_LITTLE = """
    a an the of to in on at for or and with by
    de des du d l la le les un une et ou à au aux en
    i e të së dhe për
    di del della dei delle degli il lo gli al alla a da per con
    z w o u na do od dla lub i
    и в во на с со о об для или от по к у
    y o el los las una con por para
"""
FUNCTION_WORDS = frozenset(_LITTLE.split())


@dataclass(frozen=True)
class Term:
    """A term: its name by language, what it is never called, other accepted names, and a note."""

    id: str
    names: dict[str, str]
    never: dict[str, list[str]] = field(default_factory=dict)
    also: dict[str, list[str]] = field(default_factory=dict)
    note: str = ""


def terms(project: Project) -> tuple[Term, ...]:
    """All terms, in the order of the file."""
    path = project.docs / "termbase.yml"
    return _terms(path, path.stat().st_mtime_ns) if path.exists() else ()


@cache
def _terms(path: Path, _modified: int) -> tuple[Term, ...]:
    data: dict[str, dict[str, Any]] = load_yaml(path)
    kept = {"never", "also", "note"}
    return tuple(
        Term(
            key,
            {code: str(name) for code, name in row.items() if code not in kept},
            row.get("never") or {},
            row.get("also") or {},
            str(row.get("note", "")),
        )
        for key, row in data.items()
    )


@cache
def fold(word: str) -> str:
    """Small letters, one apostrophe, ё as е: as a consistency check has to compare."""
    return word.casefold().replace("ё", "е").replace("’", "'")


@cache
def _stems(word: str, words: Dictionary | None) -> frozenset[str]:
    return frozenset(map(fold, words.stems(word))) if words else frozenset((fold(word),))


def same_word(one: str, other: str, words: Dictionary | None) -> bool:
    """Whether two words are forms of one: equal, or with a dictionary form in common."""
    if fold(one) == fold(other):
        return True
    # Dictionaries also lead from “eats” to “food”: forms of one word begin alike.
    return alike(one, other) and not _stems(one, words).isdisjoint(_stems(other, words))


@cache
def alike(one: str, other: str) -> bool:
    """Whether two words begin so alike that they may be forms of one."""
    one, other = fold(one), fold(other)
    shared = 0
    for a, b in zip(one, other, strict=False):
        if a != b:
            break
        shared += 1
    return shared >= min(len(one), 4) and shared * 3 >= len(one) * 2 - 1


@dataclass(frozen=True)
class Text:
    """A text as a row of words, to be searched for phrases."""

    text: str
    words: tuple[re.Match[str], ...]
    starts: dict[str, list[int]]

    @classmethod
    def of(cls, text: str) -> "Text":
        """Cut a text into words; `starts` leads from two first letters to places."""
        found = tuple(WORD.finditer(text))
        starts: dict[str, list[int]] = {}
        for place, word in enumerate(found):
            starts.setdefault(fold(word[0])[:2], []).append(place)
        return cls(text, found, starts)

    def phrases(self, phrase: str, words: Dictionary | None) -> Iterator[str]:
        """Each place where the text has the phrase word for word, in any inflected form."""
        wanted = _words(phrase)
        for start in self.starts.get(fold(wanted[0])[:2], ()) if wanted else ():
            group = self.words[start : start + len(wanted)]
            if len(group) == len(wanted) and all(
                same_word(a, b[0], words) for a, b in zip(wanted, group, strict=True)
            ):
                between = self.text[group[0].start() : group[-1].end()]
                if not STOP.search(between):
                    yield between


@cache
def _words(phrase: str) -> tuple[str, ...]:
    return tuple(WORD.findall(phrase))


@cache
def _ways(name: str) -> tuple[tuple[str, ...], ...]:
    """The words that carry meaning; “niño, niña o adolescente” can be said in either way."""
    parts = (
        tuple(word for word in _words(part) if fold(word) not in FUNCTION_WORDS) for part in name.split(",")
    )
    return tuple(part for part in parts if part)


def has_words(text_words: frozenset[str], name: str) -> bool:
    """Whether a text has all words of a term's name that carry meaning, in any form and order."""
    return any(all(any(alike(word, own) for own in text_words) for word in way) for way in _ways(name))
