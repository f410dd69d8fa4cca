"""`guide diff`: for each section that is out of date, the English then and now, and the translation."""

from typing import Annotated

import typer
from rich.console import Console
from rich.rule import Rule
from rich.text import Text

from guide.content import history, model
from guide.content.changes_since import section_text, then, word_changes
from guide.content.documents import Document
from guide.content.errors import DocumentError
from guide.content.history import HistoryError
from guide.content.model import Guide
from guide.content.project import SOURCE
from guide.content.sections import SectionState, SectionStatus, recorded, section_states

STYLES = {"same": ("", ""), "gone": ("red strike", "[-{}-]"), "new": ("green bold", "{{+{}+}}")}


def command(
    lang: Annotated[str, typer.Argument(help="The language's code.")],
    page: Annotated[str, typer.Argument(help="The page, as guide/themes/health, or a section: page#why.")],
) -> None:
    """Show word by word what changed in English since each section was translated."""
    guide = model.load()
    name, _, only = page.removesuffix(".md").partition("#")
    if lang == SOURCE or lang not in guide.project.codes:
        raise typer.BadParameter(f"“{lang}” is not a language that is translated into")
    try:
        source, own = guide.document(SOURCE, name), guide.document(lang, name)
    except DocumentError as error:
        raise typer.BadParameter(f"{name} cannot be read: run “guide check”") from error
    if source is None:
        raise typer.BadParameter(f"{name}: there is no such page")
    if own is None:
        raise typer.BadParameter(f"{name} is not translated yet: begin with “guide start {lang} {name}”")
    console = Console(soft_wrap=True, highlight=False)
    found = [
        section
        for section in section_states(source, own)
        if section.state is not SectionState.CURRENT and only in ("", section.id)
    ]
    if not found:
        console.print("Nothing to do: every section is made from the English of today.")
    for section in found:
        _show(console, guide, lang, name, source, own, section)


def _show(
    console: Console,
    guide: Guide,
    lang: str,
    page: str,
    source: Document,
    own: Document,
    section: SectionStatus,
) -> None:
    console.print(Rule(f"#{section.id}: {section.state}", align="left"))
    if section.state is SectionState.EXTRA:
        console.print("Not in English any more: take it out.\n")
        console.print(section_text(own, section.id), markup=False)
        return
    now = section_text(source, section.id)
    if section.state is SectionState.MISSING:
        console.print("New in English: translate it.\n")
        console.print(now, markup=False)
        return
    here = section.renamed_from or section.id
    if section.state is SectionState.MOVED:
        what = f"is called {{#{section.id}}} now" if section.renamed_from else "stands elsewhere now"
        console.print(f"The text is the same; in English the section {what}.\n")
    else:
        _changes(console, guide, page, here, recorded(own).get(here, ""), now)
    console.print(f"\n[bold]{lang}[/bold]")
    console.print(section_text(own, here), markup=False)


def _changes(console: Console, guide: Guide, page: str, identity: str, mark: str, now: str) -> None:
    try:
        old = then(guide.project, page, identity, mark)
        shallow = old is None and history.is_shallow(guide.project.root)
    except HistoryError as error:
        old, shallow = None, False
        console.print(f"The English of then cannot be shown: {error}", markup=False)
    if old is None:
        if shallow:
            console.print(
                "The English of then is not in this shallow clone: run “git fetch --unshallow” first."
            )
        console.print("English now:\n")
        console.print(now, markup=False)
        return
    console.print(f"English, changed since {old.day} ({old.changes} change(s)):\n")
    text = Text()
    for kind, piece in word_changes(old.text, now):
        style, plain = STYLES[kind]
        text.append(piece if console.is_terminal or not plain else plain.format(piece), style)
    console.print(text)
