"""`guide export`: the texts of a language for a translator's own program."""

from pathlib import Path
from typing import Annotated

import typer

from guide.content import model
from guide.content.ledger import write_whole
from guide.content.project import SOURCE
from guide.interchange import po, xliff
from guide.interchange.exchange import entries


def command(
    lang: Annotated[str, typer.Argument(help="The language's code.")],
    as_po: Annotated[bool, typer.Option("--po", help="Write gettext PO, for Poedit or Weblate.")] = False,
    as_xliff: Annotated[bool, typer.Option("--xliff", help="Write XLIFF 1.2, for OmegaT.")] = False,
    output: Annotated[
        Path | None, typer.Option(help="The file to write; by default LANG.po or LANG.xlf here.")
    ] = None,
) -> None:
    """Write every text of the Guide, in English and in the language, into one file."""
    guide = model.load()
    if lang == SOURCE or lang not in guide.project.codes:
        raise typer.BadParameter(f"“{lang}” is not a language that is translated into")
    if as_po == as_xliff:
        raise typer.BadParameter("say which form: --po or --xliff")
    found = entries(guide, lang)
    file = output or Path(f"{lang}.{'po' if as_po else 'xlf'}")
    write_whole(file, (po if as_po else xliff).write(found, lang))
    done = sum(bool(entry.translation) and not entry.doubtful for entry in found)
    typer.echo(f"{file}: {len(found):,} texts, {done:,} of them translated and up to date")
