"""`guide check`: every slip in the content of every language, in one run."""

import os
from collections import Counter
from pathlib import Path
from typing import Annotated

import typer

from guide.checks.problem import Problem, Severity
from guide.checks.run import problems
from guide.checks.sources import unnumbered
from guide.content import model
from guide.content import project as projects
from guide.content.errors import DocumentError
from guide.content.ledger import write_whole
from guide.content.model import Guide
from guide.content.names import names
from guide.content.reading import read_text
from guide.typography.fix import fixed
from guide.words.dictionary import installed


def command(
    files: Annotated[list[Path] | None, typer.Argument(help="Files or folders; without any, all.")] = None,
    fix: Annotated[bool, typer.Option(help="Mend what of the typography a program can mend.")] = False,
    sources: Annotated[
        bool, typer.Option(help="List what is cited without a number, for an editor with the text.")
    ] = False,
    base: Annotated[
        str, typer.Option(help="The commit to compare the marks of translations with.")
    ] = os.environ.get("GUIDE_BASE", "HEAD"),
    warnings: Annotated[bool, typer.Option(help="Show warnings too, or only errors.")] = True,
) -> None:
    """Check pages and end with an error if there is one; warnings are for somebody who knows the language."""
    guide = model.load(base=base)
    chosen = _files(files or [])
    if fix:
        _fix(guide, chosen)
    found = list(unnumbered(guide)) if sources else problems(guide, chosen)
    count = Counter(problem.severity for problem in found)
    for problem in found:
        if warnings or problem.severity is Severity.ERROR:
            typer.echo(_told(guide, problem))
    if sources:
        return
    for locale in guide.project.codes:
        if not installed(guide.project, locale):
            typer.echo(f"{locale}: spelling was not checked, no dictionary is installed", err=True)
    if count[Severity.ERROR]:
        typer.echo(f"{count[Severity.ERROR]} to mend, {count[Severity.WARNING]} to look at", err=True)
        raise typer.Exit(1)
    typer.echo(f"All pages are in order. {count[Severity.WARNING] or 'No'} warnings to look at.")


def _files(named: list[Path]) -> list[Path]:
    """The files named, and all pages and lists of words in the folders named."""
    chosen: list[Path] = []
    for path in named:
        if not path.exists():
            raise typer.BadParameter(f"{path}: there is no such file or folder")
        inside = (file for ending in ("md", "yml") for file in path.rglob(f"*.{ending}"))
        chosen += sorted(file.resolve() for file in inside) if path.is_dir() else [path.resolve()]
    return chosen


def _told(guide: Guide, problem: Problem) -> str:
    text = problem.told(guide.project)
    return text if problem.severity is Severity.ERROR else text.replace(": ", ": warning: ", 1)


def _fix(guide: Guide, chosen: list[Path]) -> None:
    for locale in guide.project.codes:
        for page in guide.project.pages:
            file = guide.project.file(locale, page)
            if not file.exists() or (chosen and file not in chosen):
                continue
            try:
                text = read_text(file)
            except DocumentError:
                continue  # told by the check that follows
            new = fixed(text, locale, names(guide.project))
            if new != text:
                write_whole(file, new)
                typer.echo(f"mended {file.relative_to(projects.ROOT)}")
