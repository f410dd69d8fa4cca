"""What concerns no single page: files in the wrong place, the register, the words of the interface."""

from collections.abc import Iterator
from pathlib import Path

from guide.checks.problem import Problem
from guide.citations import register as registers
from guide.citations.citation import CitationError, parse
from guide.content.documents import DocumentError
from guide.content.interface import missing_words
from guide.content.model import Guide
from guide.content.project import SOURCE
from guide.content.yaml_files import load_yaml

NOT_PAGES = {"REVIEW"}  # doubts of the translators, for whoever reviews the language


def check(guide: Guide) -> Iterator[Problem]:
    """Slips that a check of one page cannot see."""
    yield from _files(guide)
    yield from _register(guide)
    yield from _words(guide)


def _files(guide: Guide) -> Iterator[Problem]:
    project = guide.project
    for name in project.pages:
        if not project.file(SOURCE, name).exists():
            yield Problem(
                project.root / "mkdocs.yml", 1, f"nav has the page “{name}”, but docs/en/{name}.md is missing"
            )
    for code in project.codes:
        folder = project.docs / code
        for file in sorted(folder.rglob("*.md")):
            name = file.relative_to(folder).with_suffix("").as_posix()
            if name not in project.pages and name not in NOT_PAGES:
                yield Problem(
                    file, 1, "the page is not in the nav of mkdocs.yml: add it there or mend its path"
                )


def _register(guide: Guide) -> Iterator[Problem]:
    project = guide.project
    register = registers.load(project)
    cited: set[str] = set()
    for name in project.pages:
        try:
            document = guide.document(SOURCE, name)
        except (DocumentError, UnicodeDecodeError):
            continue
        for mark in document.citations if document else ():
            try:
                cited |= {citation.instrument for citation in parse(mark.text)}
            except CitationError:
                continue
    for identity, instrument in register.items():
        if identity not in cited:
            yield Problem(
                project.docs / "standards.yml", 1, f"{identity} is cited nowhere: cite it or take it out"
            )
        for code in project.codes:
            if code not in instrument.names:
                file = project.docs / code / "standards.yml"
                yield Problem(file, 1, f"{identity} has no names in this language: add title, short and of")


def _words(guide: Guide) -> Iterator[Problem]:
    project = guide.project
    english = load_yaml(project.docs / SOURCE / "interface.yml")
    for code in project.codes:
        if code == SOURCE:
            continue
        file: Path = project.docs / code / "interface.yml"
        for key in missing_words(english, load_yaml(file)):
            yield Problem(file, 1, f"“{key}” is missing: add it as in docs/{SOURCE}/interface.yml")
