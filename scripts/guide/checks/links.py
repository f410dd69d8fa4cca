"""Links and images: their targets exist, as page and as heading."""

import posixpath
import re
from collections.abc import Iterator
from urllib.parse import unquote

from guide.checks.page import Page
from guide.checks.problem import Problem
from guide.citations import register as registers
from guide.citations.standards_page import SYSTEMS
from guide.content.documents import Document
from guide.content.project import SOURCE

EXTERNAL = re.compile(r"^[a-z][a-z0-9+.-]*:", re.IGNORECASE)


def check(page: Page) -> Iterator[Problem]:
    """Relative links with the extension; the same link works in every language."""
    for link in page.document.links:
        if EXTERNAL.match(link.text):
            if not link.text.startswith("https://"):
                yield page.problem(link.line, "link.not-https", target=link.text)
        else:
            yield from _internal(page, unquote(link.text), link.line)
    for image in page.document.images:
        if EXTERNAL.match(image.text):
            yield page.problem(image.line, "link.foreign-image", target=image.text)
        elif not (page.file.parent / unquote(image.text)).resolve().is_file():
            yield page.problem(image.line, "link.no-image", target=image.text)


def _internal(page: Page, target: str, line: int) -> Iterator[Problem]:
    path, _, anchor = target.partition("#")
    name = page.name
    if path:
        if path.startswith("/") or not path.endswith(".md"):
            yield page.problem(line, "link.not-relative", target=target)
            return
        name = posixpath.normpath(posixpath.join(posixpath.dirname(page.name), path)).removesuffix(".md")
    source = page.guide.document(SOURCE, name) if name in page.guide.project.pages else None
    if source is None:
        yield page.problem(line, "link.no-page", target=target)
    elif anchor and anchor not in _anchors(page, name, page.document if not path else source):
        yield page.problem(line, "link.no-anchor", target=target, anchor=anchor)


def _anchors(page: Page, name: str, document: Document) -> set[str]:
    anchors = {heading.id for heading in document.headings} | {question.id for question in document.questions}
    if name == "reference/standards":
        anchors |= registers.load(page.guide.project).keys() | {system.lower() for system in SYSTEMS}
    return anchors
