"""The text of a built page, cut out for paper: its article, without what only the screen needs."""

import posixpath
import re
from collections.abc import Collection
from pathlib import Path
from urllib.parse import urljoin

from guide.content.project import page_url

SLOT = re.compile(r"<!--papers?-->.*?<!--/papers?-->", re.DOTALL)  # links to papers are no text of theirs
_ARTICLE = re.compile(r"<article\b.*</article>", re.DOTALL)
_ATTRIBUTE = re.compile(r'\b(id|href|aria-labelledby|for)="([^"]*)"')


class PaperError(Exception):
    """A paper that cannot be made as it should; the message names the page and the cause."""


def article(site: Path, locale: str, page: str) -> str:
    """The page's `<article>`. Raises `PaperError` if the built page is not there or has none."""
    file = site / locale / page_url(page) / "index.html"
    try:
        text = file.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise PaperError(
            f"docs/{locale}/{page}.md: its built page cannot be read ({error}); build the site first"
        ) from error
    found = _ARTICLE.search(text)
    if not found:
        raise PaperError(f"docs/{locale}/{page}.md: its built page has no <article>; see overrides/main.html")
    return SLOT.sub("", found[0])


def placed(text: str, page: str, address: str, inside: Collection[str] = ()) -> str:
    """The article with links that hold on paper: inside the document, or out to the site.

    `address` is the language's address on the site, `inside` the pages that the document joins; their
    ids get the page's name in front, so that no two are the same.
    """
    own = page_url(page)
    targets = {page_url(name): name for name in inside}

    def replace(match: re.Match[str]) -> str:
        name, value = match[1], match[2]
        if name != "href":
            return f'{name}="{_anchor(page, value)}"' if inside else match[0]
        if re.match(r"[a-z]+:", value):
            return match[0]
        target, _, fragment = value.partition("#")
        path = posixpath.normpath(posixpath.join(own, target)) + "/" if target else own
        path = "" if path == "./" else path
        if path in targets:
            return f'href="#{_anchor(targets[path], fragment)}"'
        if path == own and fragment and not inside:
            return f'href="#{fragment}"'
        return f'href="{urljoin(address, path)}{"#" + fragment if fragment else ""}"'

    return _ATTRIBUTE.sub(replace, text)


def section(text: str, identity: str) -> str:
    """A section: its level-2 heading and what follows up to the next; empty if there is none."""
    found = re.search(rf'<h2 id="{re.escape(identity)}">.*?(?=<h2\b|</article>)', text, re.DOTALL)
    return found[0] if found else ""


def _anchor(page: str, fragment: str) -> str:
    name = page.replace("/", "--")
    return f"{name}--{fragment}" if fragment else name
