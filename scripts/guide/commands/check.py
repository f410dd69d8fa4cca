"""`guide check`: every slip in the content of every language, in one run."""

from typing import Annotated

import typer

from guide.checks.run import problems
from guide.checks.sources import unnumbered
from guide.content import model


def command(
    sources: Annotated[
        bool, typer.Option(help="List what is cited without a number, for an editor with the text.")
    ] = False,
) -> None:
    """Check all pages of all languages; end with an error if there is one."""
    guide = model.load()
    if sources:
        for problem in unnumbered(guide):
            typer.echo(problem.told(guide.project.root))
        return
    found = problems(guide)
    for problem in found:
        typer.echo(problem.told(guide.project.root))
    if found:
        typer.echo(f"{len(found)} to mend", err=True)
        raise typer.Exit(1)
    typer.echo("All pages are in order.")
