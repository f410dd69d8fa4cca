"""`guide start`: a page to fill in, with ids and citations in place."""

from typing import Annotated

import typer

from guide.content import model
from guide.content.interface import interface
from guide.content.ledger import write_whole
from guide.content.project import SOURCE
from guide.content.reading import read_text
from guide.content.start import to_fill


def command(
    lang: Annotated[str, typer.Argument(help="The language's code.")],
    page: Annotated[str, typer.Argument(help="The page, as guide/themes/health.")],
) -> None:
    """Write the file of a page that the language lacks: the English text, to be replaced."""
    guide = model.load()
    name = page.removesuffix(".md")
    if lang == SOURCE or lang not in guide.project.codes:
        raise typer.BadParameter(f"“{lang}” is not a language that is translated into")
    if name not in guide.project.pages:
        raise typer.BadParameter(f"{name}: there is no such page")
    file = guide.project.file(lang, name)
    if file.exists():
        raise typer.BadParameter(f"{name} is there already: see “guide diff {lang} {name}”")
    words = str(interface(guide.project, lang)["workshop"]["to-fill"])
    file.parent.mkdir(parents=True, exist_ok=True)
    write_whole(file, to_fill(read_text(guide.project.file(SOURCE, name)), words))
    typer.echo(
        f"{file.relative_to(guide.project.root)} is ready: translate it, then run “guide mark {lang} {name}”"
    )
