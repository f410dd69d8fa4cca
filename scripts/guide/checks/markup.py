"""Markup: no raw HTML beyond a short list, admonitions that every language can read, no marks of a merge."""

import re
from collections.abc import Iterator

from guide.checks.page import Page
from guide.checks.problem import Problem

ALLOWED_HTML = re.compile(r"<br ?/?>|<!--.*?-->", re.DOTALL)
KINDS = ("note", "tip", "warning", "danger", "example", "quote")
ADMONITION = re.compile(rf'!!! (?:{"|".join(KINDS)}) "[^"]+"')
MERGE = re.compile(r"(<{7}|={7}|>{7})( |$)")


def check(page: Page) -> Iterator[Problem]:
    """Each of these looks right in an editor and wrong on the site."""
    for mark in page.document.html:
        if not ALLOWED_HTML.fullmatch(mark.text):
            yield page.problem(mark.line, "markup.html", text=_short(mark.text))
    for mark in page.document.admonitions:
        if not ADMONITION.fullmatch(mark.text):
            yield page.problem(mark.line, "markup.admonition", text=_short(mark.text), kinds=", ".join(KINDS))
    for number, line in enumerate(page.document.body.split("\n"), page.document.body_line):
        if MERGE.match(line):
            yield page.problem(number, "markup.merge")


def _short(text: str) -> str:
    first = text.split("\n")[0]
    return first if len(first) <= 60 else f"{first[:57]}..."
