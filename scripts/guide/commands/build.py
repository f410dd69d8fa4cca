"""`guide build`: the whole site into site/."""

import time
from pathlib import Path
from typing import Annotated

import typer

from guide.content import project as projects
from guide.site.build import build


def command(
    only: Annotated[str, typer.Option(help="Build one language, by its code.")] = "",
    site: Annotated[Path, typer.Option(help="The folder to build into.")] = projects.ROOT / "site",
) -> None:
    """Build all languages, or one, and fail if anything in any of them is wrong."""
    project = projects.load()
    started = time.monotonic()
    messages = build(project, site, [only] if only else project.codes)
    for message in messages:
        typer.echo(message, err=True)
    if messages:
        raise typer.Exit(1)
    languages = only or f"{len(project.codes)} languages"
    typer.echo(f"Built {languages} into {site} in {time.monotonic() - started:.0f} s")
