"""Two hundred damaged pages: each gets a clear message with its file, none stops the check."""

import random
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from guide.checks.run import problems
from guide.content import project as projects
from guide.content.model import Guide
from tests.translating.seeds import applicable

PAGES = 8  # each damage is done to so many pages


def _front(old: str, new: str) -> Callable[[str, random.Random], bytes]:
    return lambda text, _: text.replace(old, new, 1).encode()


def _body(new: str) -> Callable[[str, random.Random], bytes]:
    """Put something before the last line."""
    return lambda text, _: f"{text.rstrip()}\n\n{new}\n".encode()


def _look_alike(text: str, _: random.Random) -> bytes:
    end = text.index("\n---\n", 3) + 5
    cyrillic = any("а" <= letter <= "я" for letter in text[end:])
    one, other = ("ра", "pа") if cyrillic else ("re", "rе")
    assert one in text[end:]
    return (text[:end] + text[end:].replace(one, other, 1)).encode()


def _cut(text: str, chance: random.Random) -> bytes:
    return text.encode()[: chance.randrange(10, text.encode().index(b"\n---\n", 3))]


def _cut_in_a_letter(text: str, _: random.Random) -> bytes:
    content = text.encode()
    place = next(n for n in range(len(content) // 2, len(content)) if content[n] >= 0xC0)
    return content[: place + 1]


DAMAGES: dict[str, Callable[[str, random.Random], bytes]] = {
    "an empty file": lambda text, _: b"",
    "a file cut off in its head": _cut,
    "a file cut off within a letter": _cut_in_a_letter,
    "UTF-16": lambda text, _: text.encode("utf-16"),
    "an old encoding": lambda text, _: (
        text.replace("’", "'").encode("cp1251", "replace").replace(b"?", b"\xe9")
    ),
    "a byte order mark": lambda text, _: b"\xef\xbb\xbf" + text.encode(),
    "a NUL": lambda text, _: text.replace(" ", "\0", 1).encode(),
    "a mark that turns the direction of writing": _body("Ask \u202ewhy\u202c."),
    "front matter with a tab": _front("\ntitle:", "\n\ttitle:"),
    "front matter with a colon too many": _front("\ntitle: ", "\ntitle: a: b: "),
    "front matter that is a list": _front("\ntitle:", "\n- title:"),
    "front matter without an end": _front("\n---\n", "\n"),
    "an anchor of YAML that is not there": _front("\ntitle: ", "\ntitle: *nowhere "),
    "merge markers": _body("<<<<<<< HEAD\nours\n=======\ntheirs\n>>>>>>> branch"),
    "HTML": _body('Ask <b onclick="x()">why</b>.'),
    "a script": _body("<script>alert(1)</script>"),
    "an image from elsewhere": _body("![](https://example.org/pixel.png)"),
    "a link that runs a script": _body("[Click](javascript:alert(1))"),
    "a huge line": _body("word " * 40_000),
    "a huge file": _body("A sentence that says nothing.\n\n" * 20_000),
    "quotes nested two hundred deep": _body(">" * 200 + " deep"),
    "lists nested a hundred deep": _body("\n".join(" " * 2 * n + "- deep" for n in range(100))),
    "look-alike letters": _look_alike,
    "a heading without id": _body("## A heading\n\nText."),
    "a citation of nothing": _body("Text [@nothing, 1]."),
    "a ledger without its status": _front("  status: draft\n", ""),
}


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of what the checks read, in English and two other languages."""
    root = tmp_path_factory.mktemp("damaged")
    shutil.copy(projects.ROOT / "mkdocs.yml", root)
    shutil.copytree(projects.ROOT / "docs", root / "docs")
    return root


@pytest.mark.parametrize("damage", DAMAGES)
def test_a_damaged_page_is_told_and_nothing_else_is_touched(damage: str, copy: Path) -> None:
    guide = Guide(projects.load(copy))
    chance = random.Random(damage)
    files = [
        guide.project.file(locale, page)
        for locale in ("pl", "ru", "sq")
        for page in guide.project.pages
        if guide.project.file(locale, page).exists()
    ]
    for file in chance.sample(files, PAGES):
        whole = file.read_bytes()
        text = whole.decode()
        if not applicable(text):
            continue
        before = {problem.told(guide.project) for problem in problems(guide, [file])}
        file.write_bytes(DAMAGES[damage](text, chance))
        damaged = file.read_bytes()
        try:
            told = {problem.told(guide.project) for problem in problems(guide, [file])} - before
            assert file.read_bytes() == damaged, "the check changed the file"
            assert any(line.startswith(f"{file.relative_to(copy).as_posix()}:") for line in told), file
        finally:
            file.write_bytes(whole)
