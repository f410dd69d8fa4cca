"""What concerns no single page: files in the wrong place, the register, the words of the interface."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from guide.checks import search_words
from guide.checks.problem import Problem
from guide.citations import register as registers
from guide.citations.citation import CitationError, parse
from guide.content.errors import DocumentError
from guide.content.interface import all_words, missing_words
from guide.content.model import Guide
from guide.content.project import SOURCE
from guide.content.yaml_files import load_yaml

MESSAGES = "messages.yml"
WORDS = ("interface.yml", MESSAGES)
BLANK = re.compile(r"(?<!\{)\{(\w+)\}(?!\})")
NOT_PAGES = {"REVIEW", "STYLE"}  # doubts for whoever reviews the language; its rules, shown on about/style


def check(guide: Guide) -> Iterator[Problem]:
    """Slips that a check of one page cannot see."""
    yield from _files(guide)
    yield from _register(guide)
    yield from _words(guide)
    yield from search_words.check(guide)


def _files(guide: Guide) -> Iterator[Problem]:
    project = guide.project
    for name in project.pages:
        if not project.file(SOURCE, name).exists():
            yield Problem.of(project.root / "mkdocs.yml", 1, "file.no-file", page=name)
    for code in project.codes:
        folder = project.docs / code
        for file in sorted(folder.rglob("*.md")):
            name = file.relative_to(folder).with_suffix("").as_posix()
            if name not in project.pages and name not in NOT_PAGES:
                yield Problem.of(file, 1, "file.not-in-nav")


def _register(guide: Guide) -> Iterator[Problem]:
    project = guide.project
    register = registers.load(project)
    cited: set[str] = set()
    for name in project.pages:
        try:
            document = guide.document(SOURCE, name)
        except DocumentError:
            continue
        for mark in document.citations if document else ():
            try:
                cited |= {citation.instrument for citation in parse(mark.text)}
            except CitationError:
                continue
    for identity, instrument in register.items():
        if identity not in cited:
            yield Problem.of(project.docs / "standards.yml", 1, "register.unused", id=identity)
        for code in project.codes:
            file = project.docs / code / "standards.yml"
            # A new language has no such file: its names are the English ones.
            if code not in instrument.names and file.exists():
                yield Problem.of(file, 1, "register.no-names", id=identity)


def _words(guide: Guide) -> Iterator[Problem]:
    project = guide.project
    for name in WORDS:
        english = load_yaml(project.docs / SOURCE / name)
        for code in project.codes:
            file: Path = project.docs / code / name
            # What the checks say is told in English where a language has no words for it yet.
            if code != SOURCE and (name != MESSAGES or file.exists()):
                yield from _missing(file, english, load_yaml(file))


def _missing(file: Path, english: dict[str, Any], own: dict[str, Any]) -> Iterator[Problem]:
    for key in missing_words(english, own):
        yield Problem.of(file, 1, "words.missing", key=key, name=file.name)
    theirs = dict(all_words(english))
    for key, text in all_words(own):
        wanted = set(BLANK.findall(theirs.get(key, text)))
        # A citation's form fills in what that language says: “nenet 3 dhe 4” has no number of its own.
        if wanted != set(BLANK.findall(text)) and not key.startswith("citations."):
            blanks = " ".join(f"{{{blank}}}" for blank in sorted(wanted))
            yield Problem.of(file, 1, "words.blanks", key=key, blanks=blanks)
