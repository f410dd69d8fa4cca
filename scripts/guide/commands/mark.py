"""`guide mark`: say that a translation, or one section of it, is made from the English of today."""

from pathlib import Path
from typing import Annotated

import typer

from guide.content import model
from guide.content.documents import Document, parse
from guide.content.errors import DocumentError
from guide.content.fingerprints import fingerprint
from guide.content.history import text_at
from guide.content.ledger import marked, marks, write_whole
from guide.content.model import Guide
from guide.content.project import SOURCE
from guide.content.reading import read_text
from guide.content.sections import recorded


def command(
    lang: Annotated[str, typer.Argument(help="The language's code.")],
    pages: Annotated[
        list[str] | None, typer.Argument(help="Pages, or sections of pages: guide/themes/health#why.")
    ] = None,
    unchanged: Annotated[
        str, typer.Option(help="Why the translation needs no change although the English changed.")
    ] = "",
) -> None:
    """Mark sections as translated from the English text as it is now; without pages, all of the language.

    A section whose English changed and whose translation did not is not marked without a reason.
    """
    guide = model.load()
    if lang == SOURCE or lang not in guide.project.codes:
        raise typer.BadParameter(f"“{lang}” is not a language that is translated into")
    names = pages or [page for page in guide.project.pages if guide.project.file(lang, page).exists()]
    held: list[str] = []
    new: dict[Path, str] = {}
    for name in names:
        page, _, section = name.removesuffix(".md").partition("#")
        file = guide.project.file(lang, page)
        source, own = _both(guide, lang, page)
        known = {part.id for part in source.sections}
        if section and section not in known:
            raise typer.BadParameter(f"{page} has no section “{section}” in English")
        untouched = set() if unchanged else _untouched(guide, lang, page, source, own)
        wanted = {section} if section else known
        held += [f"{page}#{identity}" for identity in sorted(wanted & untouched)]
        text = new.get(file) or read_text(file)
        new[file] = marked(text, source, wanted - untouched, unchanged)
    for file, text in new.items():
        if text != read_text(file):
            write_whole(file, text)
            typer.echo(f"marked {file.relative_to(guide.project.root)}")
    for name in held:
        diff = f"guide diff {lang} {name.partition('#')[0]}"
        typer.echo(
            f"{name}: the English changed and the translation did not: translate what changed ({diff}),"
            ' or say why not with --unchanged "..."',
            err=True,
        )
    if held:
        raise typer.Exit(1)


def _both(guide: Guide, lang: str, page: str) -> tuple[Document, Document]:
    try:
        source, own = guide.document(SOURCE, page), guide.document(lang, page)
    except DocumentError as error:
        raise typer.BadParameter(f"{page} cannot be read: run “guide check”") from error
    if source is None or own is None:
        raise typer.BadParameter(f"{page}: there is no such page in {lang} and English")
    return source, own


def _untouched(guide: Guide, lang: str, page: str, source: Document, own: Document) -> set[str]:
    """Sections whose mark would move although their text is that of the last commit."""
    root = guide.project.root
    text = text_at(root, "HEAD", guide.project.file(lang, page).relative_to(root).as_posix())
    try:
        before = parse(text) if text else None
    except DocumentError:
        before = None
    if before is None:
        return set()
    old, now = recorded(before), marks(source)
    texts = {section.id: fingerprint(section) for section in before.sections}
    return {
        section.id
        for section in own.sections
        if section.id in old
        and old[section.id] != now.get(section.id)
        and recorded(own).get(section.id) == old[section.id]
        and texts.get(section.id) == fingerprint(section)
    }
