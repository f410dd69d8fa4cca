"""`guide pdf`: the Guide on paper, from the built site: PDFs, large print, visit packs, Word files."""

import time
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

from guide.content import model
from guide.content import project as projects


def command(
    lang: Annotated[list[str] | None, typer.Option(help="Only this language; may be given again.")] = None,
    page: Annotated[
        list[str] | None, typer.Option(help="Only papers of this page: guide/themes/health.")
    ] = None,
    jobs: Annotated[int, typer.Option(help="How many processes; by default one for each core.")] = 0,
    site: Annotated[Path, typer.Option(help="The folder of the built site.")] = projects.ROOT / "site",
) -> None:
    """Make what has changed since the last time, put it into the site and link it from its pages."""
    from guide.paper.run import make_all  # the other commands need not wait for its libraries

    guide = model.load()
    codes = guide.project.codes
    for code in lang or ():
        if code not in codes:
            raise typer.BadParameter(
                f"“{code}” is not a language of the Guide: take one of {', '.join(codes)}"
            )
    for name in page or ():
        if name not in guide.project.pages:
            raise typer.BadParameter(
                f"“{name}” is not a page in mkdocs.yml: write it like guide/themes/health"
            )
    if not (site / "assets").is_dir():
        raise typer.BadParameter(f"there is no built site in {site}: run `make site` first")
    started = time.monotonic()
    columns = (TextColumn("Papers"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("", total=None)
        made, faults = make_all(
            guide,
            site,
            lang or codes,
            page or (),
            jobs,
            progress=lambda done, total: bar.update(task, completed=done, total=total),
        )
    for fault in faults:
        typer.echo(fault, err=True)
    typer.echo(f"Made {made} papers anew in {time.monotonic() - started:.0f} s")
    if faults:
        raise typer.Exit(1)
