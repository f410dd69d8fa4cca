"""The page of terms: what each is called, and not called, in a language or in all."""

from html import escape
from typing import Any

from guide.content.project import SOURCE, Project
from guide.words.terms import Term, terms


def termbase_table(project: Project, locale: str, words: dict[str, Any]) -> str:
    """An HTML table of all terms by their English name: all languages on the English page, else the own.

    A field to narrow it down stands above; the script of the page shows it.
    """
    own = words["termbase"]
    others = [code for code in project.codes if code != SOURCE]
    shown = others if locale == SOURCE else [locale]
    names = {one.code: one.name for one in project.locales}
    heads = "".join(f'<th scope="col" lang="{code}">{escape(names[code])}</th>' for code in [SOURCE, *shown])
    rows = sorted(terms(project), key=lambda term: term.names[SOURCE].casefold())
    body = "".join(_row(term, shown, own["not"]) for term in rows)
    field = (
        f'<p class="narrow" hidden><label for="narrow">{escape(own["find"])}</label>'
        f'<input id="narrow" type="search" autocomplete="off" data-guide="narrow"></p>'
    )
    return f"{field}\n\n<table><thead><tr>{heads}</tr></thead><tbody>{body}</tbody></table>"


def _row(term: Term, shown: list[str], word: str) -> str:
    cells = "".join(f'<td lang="{code}">{_cell(term, code, word)}</td>' for code in shown)
    return f'<tr><th scope="row" lang="{SOURCE}">{escape(term.names[SOURCE])}</th>{cells}</tr>'


def _cell(term: Term, code: str, word: str) -> str:
    names = ", ".join(map(escape, [term.names.get(code, "–"), *term.also.get(code, [])]))
    never = ", ".join(f"<s>{escape(name)}</s>" for name in term.never.get(code, []))
    return f"{names}<br><small>{escape(word)}: {never}</small>" if never else names
