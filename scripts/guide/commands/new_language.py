"""`guide new-language`: everything that a new language needs, before its first page is translated."""

from typing import Annotated

import typer

from guide.content import project as projects
from guide.content.ledger import write_whole
from guide.content.new_language import FORM, LanguageError, new_files, own_name
from guide.content.project import SOURCE

READ = ("mkdocs.yml", f"docs/{SOURCE}/interface.yml", ".github/CODEOWNERS", FORM.format(SOURCE))


def command(
    code: Annotated[str, typer.Argument(help="The language's code, as ar, tr or pt-BR.")],
    name: Annotated[str, typer.Option(help="Its name in itself, if not the usual one.")] = "",
) -> None:
    """Add a language: settings, words to fill in, word list, review list, owner's line, issue form.

    All its pages are English at first, and say so; the direction of writing comes from the code.
    """
    project = projects.load()
    if code in project.codes:
        raise typer.BadParameter(f"“{code}” is one of the Guide's languages already")
    try:
        name = name or own_name(code)
    except LanguageError as error:
        raise typer.BadParameter(str(error)) from error
    read = {path: file.read_text(encoding="utf-8") for path in READ if (file := project.root / path).exists()}
    for path, text in new_files(code, name, read).items():
        file = project.root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        write_whole(file, text)
        typer.echo(f"wrote {path}")
    typer.echo(
        f"Next: translate docs/{code}/interface.yml, then “guide start {code} index”; a spelling dictionary, "
        "if npm has one, is `npm install --save-dev dictionary-" + code + "`"
    )
