"""Language: blocks left in English, blocks in another language, words of mixed alphabets."""

import re
import unicodedata
from collections.abc import Iterator
from functools import cache

from lingua import IsoCode639_1, Language, LanguageDetector, LanguageDetectorBuilder

from guide.checks.page import Page
from guide.checks.problem import Problem
from guide.content.names import without_names
from guide.content.project import SOURCE

FEWEST_WORDS = 5  # below, names and labels look like any language
CERTAIN = 0.95  # below, lingua's answer on a short block is a guess
WORD = re.compile(r"[^\W\d_]+")


@cache
def _detector(codes: tuple[str, ...], *, quick: bool) -> LanguageDetector | None:
    known = [code for code in map(_iso, codes) if code]
    if len(known) < 2:
        return None
    builder = LanguageDetectorBuilder.from_iso_codes_639_1(*known)
    # The exact models take a second to load; the quick ones are right but for one block in a thousand.
    return (builder.with_low_accuracy_mode() if quick else builder).build()


def _iso(code: str) -> IsoCode639_1 | None:
    return getattr(IsoCode639_1, code.upper(), None)


def check(page: Page) -> Iterator[Problem]:
    """A block that a reader of this language cannot read, or that no search finds."""
    project = page.guide.project
    english = {block.text for block in page.source.blocks} if page.source else set()
    own = _iso(page.locale)
    for block in page.document.blocks:
        for word in WORD.findall(block.text):
            if _mixed(word):
                yield page.problem(block.line, "language.alphabets", word=word)
        text = without_names(project, block.text)
        if page.locale == SOURCE or len(WORD.findall(text)) < FEWEST_WORDS:
            continue
        if block.text in english:
            yield page.problem(block.line, "language.untranslated", text=_short(block.text))
        elif own and (found := _other(project.codes, own, text)):
            yield _foreign(page, block.line, text, found)


def _other(codes: tuple[str, ...], own: IsoCode639_1, text: str) -> Language | None:
    """The language of a text that is certainly not in its own."""
    found = None
    for quick in (True, False):
        detector = _detector(codes, quick=quick)
        if detector is None:
            return None
        best = detector.compute_language_confidence_values(text)[0]
        found = best.language
        if found.iso_code_639_1 == own or best.value < CERTAIN:
            return None
    return found


def _foreign(page: Page, line: int, text: str, language: Language) -> Problem:
    if language == Language.ENGLISH:
        return page.problem(line, "language.untranslated", text=_short(text))
    return page.problem(line, "language.other", text=_short(text), language=language.name.capitalize())


def _mixed(word: str) -> bool:
    """Whether a word has look-alike letters of another alphabet (Unicode TR 39)."""
    if word.isascii():
        return False
    scripts = {unicodedata.name(letter, "").split()[0] for letter in word if letter.isalpha()}
    return len(scripts & {"LATIN", "CYRILLIC", "GREEK"}) > 1


def _short(text: str) -> str:
    return text if len(text) <= 60 else f"{text[:57]}..."
