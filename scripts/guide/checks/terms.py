"""Terms: never a forbidden form, and the termbase's name wherever the English text has the term."""

import re
from collections.abc import Iterator
from functools import cache

from guide.checks.page import Page
from guide.checks.problem import Problem
from guide.content.blocks import Block
from guide.content.names import without_names
from guide.content.project import SOURCE, Project
from guide.words.dictionary import dictionary
from guide.words.terms import WORD, Term, Text, fold, has_words, same_word, terms

DIGIT = re.compile(r"\d")  # “Directive (EU) 2016/800”: capital letters, which no phrase shows
QUOTED = re.compile(r"[«„“][^«»„“”]*[»“”]|\*[^*]+\*")  # a quotation and a title keep their words


def check(page: Page) -> Iterator[Problem]:
    """Forbidden forms are errors; a term that is called otherwise is a warning with the termbase's name."""
    yield from _forbidden(page)
    if page.source is not None:
        yield from _preferred(page)


def _forbidden(page: Page) -> Iterator[Problem]:
    project = page.guide.project
    words = dictionary(project, page.locale)
    never = _never(project, page.locale)
    for block in page.document.blocks:
        text = Text.of(QUOTED.sub(" ", without_names(project, block.text)))
        for start in text.starts:
            for term, form in never.get(start, ()):
                for found in text.phrases(form, words):
                    if not _part_of_a_name(project, page.locale, found, text):
                        name = term.names.get(page.locale, "")
                        yield page.problem(block.line, "term.forbidden", found=found, term=name)


@cache
def _never(project: Project, locale: str) -> dict[str, list[tuple[Term, str]]]:
    """Forbidden forms with their term, by the first two letters."""
    found: dict[str, list[tuple[Term, str]]] = {}
    for term in terms(project):
        for form in term.never.get(locale, []):
            if (first := WORD.search(form)) and not DIGIT.search(form):
                found.setdefault(fold(first[0])[:2], []).append((term, form))
    return found


@cache
def _names(project: Project, locale: str) -> tuple[str, ...]:
    return tuple(
        name
        for term in terms(project)
        for name in (term.names.get(locale, ""), *term.also.get(locale, []))
        if name
    )


def _part_of_a_name(project: Project, locale: str, found: str, text: Text) -> bool:
    """A form that is forbidden alone may be part of another term's own name, or be one."""
    words = dictionary(project, locale)
    inside = WORD.findall(found)
    if any(
        fold(found) == fold(name) or next(Text.of(found).phrases(name, words), "")
        for name in _names(project, locale)
    ):
        return True
    for name in _names(project, locale):
        own = WORD.findall(name)
        holds = len(own) > len(inside) and all(any(same_word(a, b, words) for b in own) for a in inside)
        if holds and next(text.phrases(name, words), None) is not None:
            return True
    return False


def _preferred(page: Page) -> Iterator[Problem]:
    assert page.source is not None
    own = _by_section(page.document.blocks)
    lines = {section.id: section.line for section in page.document.sections}
    for section, english in _by_section(page.source.blocks).items():
        if section not in own:
            continue
        said = frozenset(fold(word) for word in WORD.findall(own[section]))
        for term in _found(page.guide.project, english):
            names = (term.names.get(page.locale, ""), *term.also.get(page.locale, []))
            if names[0] and not any(has_words(said, name) for name in names):
                yield page.warning(
                    lines[section], "term.preferred", english=term.names[SOURCE], term=names[0]
                )


@cache
def _found(project: Project, english: str) -> tuple[Term, ...]:
    """The terms of several words that an English text has, the longest first, none inside another.

    A single word such as “room” or “register” is everyday English too, and has more than one translation.
    """
    hidden = english.casefold()
    found = []
    for term, name, pattern in _longest_first(project):
        if name in hidden:
            hidden, count = pattern.subn(" ", hidden)
            if count:
                found.append(term)
    return tuple(found)


@cache
def _longest_first(project: Project) -> tuple[tuple[Term, str, re.Pattern[str]], ...]:
    named = [
        (term, term.names[SOURCE].casefold()) for term in terms(project) if " " in term.names.get(SOURCE, "")
    ]
    named.sort(key=lambda pair: -len(pair[1]))
    return tuple(
        (term, name, re.compile(rf"(?<!\w){re.escape(name)}(?:s|es)?(?!\w)")) for term, name in named
    )


def _by_section(blocks: tuple[Block, ...]) -> dict[str, str]:
    found: dict[str, str] = {}
    for block in blocks:
        found[block.section] = f"{found.get(block.section, '')} {block.text}"
    return found
