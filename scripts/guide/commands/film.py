"""`guide film`: the site's own short film, silent and drawn, from the storyboard of each language.

The results are committed; run this after a change of the storyboard's words. It needs Chromium and
ffmpeg, which `make film` sees to.
"""

from typing import Annotated

import typer
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

from guide.content import project as projects
from guide.content.film import FOLDER
from guide.content.interface import interface
from guide.content.ledger import write_whole
from guide.film.make import make
from guide.film.storyboard import PAGE, StoryboardError, captions, storyboard


def command(
    lang: Annotated[list[str] | None, typer.Option(help="Only this language; may be given again.")] = None,
) -> None:
    """Make the films of all languages, with captions and posters, in docs/assets/video."""
    project = projects.load()
    for code in lang or ():
        if code not in project.codes:
            raise typer.BadParameter(
                f"“{code}” is not a language of the Guide: take one of {', '.join(project.codes)}"
            )
    faults, boards = [], {}
    for locale in lang or project.codes:
        file = project.file(locale, PAGE)
        try:
            boards[locale] = storyboard(file)
        except (StoryboardError, OSError) as error:
            faults.append(str(error))
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("Scenes", total=sum(map(len, boards.values())))
        for locale, scenes in boards.items():
            target = project.root / FOLDER / f"{locale}.webm"
            title = interface(project, locale)["site"]["title"]
            try:
                make(locale, title, scenes, target, lambda: bar.advance(task))
            except (StoryboardError, RuntimeError) as error:
                faults.append(str(error))
                continue
            write_whole(target.with_suffix(".vtt"), captions(scenes))
            bar.console.print(f"{target.relative_to(project.root)}: {target.stat().st_size / 1e6:.2f} MB")
    for fault in faults:
        typer.echo(fault, err=True)
    if faults:
        raise typer.Exit(1)
