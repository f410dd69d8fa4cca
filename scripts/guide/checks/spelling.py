"""Spelling: every word is in the language's dictionary or in docs/<locale>/words.txt."""

import re
from collections.abc import Iterator

from guide.checks.page import Page
from guide.checks.problem import Problem
from guide.content.names import without_names
from guide.words.dictionary import Dictionary, dictionary

WORD = re.compile(r"[^\W\d_²³]+(?:[’'-][^\W\d_²³]+)*")
NOT_WORDS = re.compile(r"https?://\S+|[\w.+-]+@[\w.-]+|\*[^*]+\*|\{\{.*?\}\}|\S*\d\S*")
LATIN = re.compile(r"[A-Za-zÀ-ÿ]")


def check(page: Page) -> Iterator[Problem]:
    """Each unknown word once a page, at the first place."""
    words = dictionary(page.guide.project, page.locale)
    if words is None:
        return
    told: set[str] = set()
    for block in page.document.blocks:
        text = NOT_WORDS.sub(" ", without_names(page.guide.project, block.text))
        for word in unknown(text, page.locale, words):
            if word not in told:
                told.add(word)
                yield page.warning(block.line, "spelling.unknown", word=word, locale=page.locale)


def unknown(text: str, locale: str, words: Dictionary) -> Iterator[str]:
    """Words that the dictionary lacks; abbreviations, and Latin letters in Russian, are not looked up."""
    for found in WORD.finditer(text):
        word = found[0]
        if _abbreviation(word) or (locale == "ru" and LATIN.search(word)) or words.knows(word):
            continue
        parts = re.split(r"[’'-]", word)
        # “l’enfant”, “MNP-së”, “семейно-правовой”: parts that are known, or too short to look up.
        if len(parts) > 1 and all(
            len(part) < 3 or _abbreviation(part) or words.knows(part) for part in parts
        ):
            continue
        yield word


def _abbreviation(word: str) -> bool:
    letters = word.replace("-", "").replace("’", "")
    return len(letters) < 2 or sum(letter.isupper() for letter in letters) > 1
