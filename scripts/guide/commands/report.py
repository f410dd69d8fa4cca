"""`guide report`: what a change does to every language, as the comment on a pull request."""

from pathlib import Path
from typing import Annotated

import typer

from guide.content import history, model
from guide.content.history import HistoryError
from guide.report.comment import comment
from guide.report.effects import effects


def command(
    base: Annotated[str, typer.Option(help="The commit that the change is to be merged into.")],
    preview: Annotated[str, typer.Option(help="Where the built site of this change can be had.")] = "",
    output: Annotated[Path | None, typer.Option(help="The file to write; by default the screen.")] = None,
) -> None:
    """Write Markdown: sections that become stale or current, progress, findings in the changed files."""
    guide = model.load(base=base)
    try:
        files = history.changed_files(guide.project.root, base)
    except HistoryError as error:
        raise typer.BadParameter(f"{base}: {error}") from error
    text = comment(guide, effects(guide, files), files, preview)
    if output:
        output.write_text(text, encoding="utf-8")
    else:
        typer.echo(text)
