"""`guide import`: take in what a translator's own program made of an export."""

from pathlib import Path
from typing import Annotated

import typer

from guide.checks.page import Page
from guide.checks.problem import Problem, Severity
from guide.checks.run import STRUCTURE
from guide.content import model
from guide.content.documents import parse
from guide.content.ledger import write_whole
from guide.content.model import Guide
from guide.content.project import SOURCE
from guide.interchange import po, xliff
from guide.interchange.exchange import taken_in


def command(
    lang: Annotated[str, typer.Argument(help="The language's code.")],
    file: Annotated[Path, typer.Argument(help="The PO or XLIFF file.", exists=True, dir_okay=False)],
) -> None:
    """Write the translated sections into the pages and mark them; refuse all if one would break a page."""
    guide = model.load()
    if lang == SOURCE or lang not in guide.project.codes:
        raise typer.BadParameter(f"“{lang}” is not a language that is translated into")
    try:
        text = file.read_text(encoding="utf-8-sig")
        given = (po if file.suffix == ".po" else xliff).read(text)
    except (ValueError, UnicodeDecodeError) as error:
        raise typer.BadParameter(f"{file}: {error}") from error
    pages, refusals = taken_in(guide, lang, given)
    reasons = [f"{refusal.id}: {refusal.reason}" for refusal in refusals]
    reasons += [problem.told(guide.project) for problem in _broken(guide, lang, pages)]
    if reasons:
        for reason in reasons:
            typer.echo(reason, err=True)
        typer.echo(f"Nothing was taken in: {len(reasons)} to mend", err=True)
        raise typer.Exit(1)
    for page, new in pages.items():
        target = guide.project.file(lang, page)
        target.parent.mkdir(parents=True, exist_ok=True)
        write_whole(target, new)
        typer.echo(f"changed {target.relative_to(guide.project.root)}")
    if not pages:
        typer.echo("Nothing to change: the pages say what the file says.")


def _broken(guide: Guide, lang: str, pages: dict[str, str]) -> list[Problem]:
    """What the new texts would do to the structure of their pages and the old ones did not."""
    found: list[Problem] = []
    for page, text in pages.items():
        file = guide.project.file(lang, page)
        source = guide.document(SOURCE, page)
        old = guide.document(lang, page)
        before = {
            (problem.slip, problem.values)
            for check in STRUCTURE
            for problem in (check(Page(guide, lang, page, file, old, source)) if old else ())
        }
        new = Page(guide, lang, page, file, parse(text), source)
        found += [
            problem
            for check in STRUCTURE
            for problem in check(new)
            if problem.severity is Severity.ERROR and (problem.slip, problem.values) not in before
        ]
    return found
