"""`guide mark`: say that a translation, or one section of it, is made from the English of today."""

from typing import Annotated

import typer

from guide.content import model
from guide.content.ledger import marked, write_whole
from guide.content.project import SOURCE


def command(
    lang: Annotated[str, typer.Argument(help="The language's code.")],
    pages: Annotated[
        list[str] | None, typer.Argument(help="Pages, or sections of pages: guide/themes/health#why.")
    ] = None,
) -> None:
    """Mark sections as translated from the English text as it is now; without pages, all of the language."""
    guide = model.load()
    if lang == SOURCE or lang not in guide.project.codes:
        raise typer.BadParameter(f"“{lang}” is not a language that is translated into")
    for name in pages or [page for page in guide.project.pages if guide.project.file(lang, page).exists()]:
        page, _, section = name.partition("#")
        source, file = guide.document(SOURCE, page), guide.project.file(lang, page)
        if source is None or not file.exists():
            raise typer.BadParameter(f"{page}: there is no such page in {lang} and English")
        if section and section not in {part.id for part in source.sections}:
            raise typer.BadParameter(f"{page} has no section “{section}” in English")
        text = file.read_text(encoding="utf-8")
        new = marked(text, source, {section} if section else None)
        if new != text:
            write_whole(file, new)
            typer.echo(f"marked {file.relative_to(guide.project.root)}")
