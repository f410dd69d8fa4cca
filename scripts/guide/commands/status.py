"""`guide status`: how far each language is, and what a translator could do first."""

import json
from typing import Annotated

import typer
from rich.console import Console
from rich.table import Table

from guide.content import model
from guide.content.progress import Progress, Task, progress, status, tasks, total
from guide.content.project import SOURCE
from guide.content.sections import SectionState

COLUMNS = tuple(SectionState)
WIDTH = 110  # columns, where no terminal says how wide it is


def command(
    lang: Annotated[str, typer.Argument(help="A language's code; without it, all languages.")] = "",
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON, for programs.")] = False,
    first: Annotated[int, typer.Option(help="How many pages to list that need work.")] = 15,
) -> None:
    """Show sections by state and part, drafts and reviewed pages, and the words left to do."""
    guide = model.load()
    codes = [code for code in guide.project.codes if code != SOURCE]
    if lang and lang not in codes:
        raise typer.BadParameter(f"“{lang}” is not a language that is translated into: {', '.join(codes)}")
    chosen = [lang] if lang else codes
    if as_json:
        typer.echo(json.dumps({code: status(guide, code) for code in chosen}, ensure_ascii=False, indent=2))
        return
    console = Console(width=WIDTH) if not Console().is_terminal else Console()
    if not lang:
        console.print(_table("All languages", {code: total(progress(guide, code)) for code in codes}))
        return
    rows = progress(guide, lang)
    console.print(_table(lang, {row.part: row for row in rows} | {"all": total(rows)}))
    _to_do(console, tasks(guide, lang), first)


def _table(title: str, rows: dict[str, Progress]) -> Table:
    table = Table(title=title, title_justify="left")
    table.add_column("")
    for name in (*COLUMNS, "draft", "reviewed", "words to do", "%"):
        table.add_column(str(name), justify="right")
    for name, row in rows.items():
        counts = [str(row.sections[state] or "") for state in COLUMNS]
        table.add_row(
            name,
            *counts,
            str(row.draft or ""),
            str(row.reviewed or ""),
            f"{row.words_to_do:,}",
            f"{int(row.share * 100)}",
            end_section=False,
        )
    return table


def _to_do(console: Console, found: list[Task], first: int) -> None:
    if not found:
        console.print("Nothing to do: every section is made from the English of today.")
        return
    console.print("To do first:")
    for task in found[:first]:
        what = "untranslated" if task.whole else ", ".join(f"#{section}" for section in task.sections)
        console.print(f"  {task.page} ({task.words:,} words): {what}", soft_wrap=True, highlight=False)
    if len(found) > first:
        console.print(f"  ... and {len(found) - first} pages more")
