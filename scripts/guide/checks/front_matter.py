"""Front matter: the keys that a page has, and what each must be."""

from collections.abc import Iterator

from guide.checks.page import Page
from guide.checks.problem import Problem

LONGEST_DESCRIPTION = 170  # search engines and previews cut what is longer
KEYS = {"title", "description", "template", "outcome", "minutes", "theme", "chapter", "search", "translation"}
TEMPLATES = {"home.html", "checklist.html", "for-children.html", "own-pack.html", "tool.html"}
STATUSES = {"draft", "reviewed"}


def check(page: Page) -> Iterator[Problem]:
    """Title and description everywhere, the facts of a checklist, the ledger of a translation."""
    meta = page.document.meta
    for key in sorted(meta.keys() - KEYS):
        yield page.problem(2, "front-matter.unknown-key", key=key)
    for key in ("title", "description"):
        if not isinstance(meta.get(key), str) or not meta[key].strip():
            yield page.problem(2, "front-matter.no-key", key=key)
    description = meta.get("description")
    if isinstance(description, str) and len(description) > LONGEST_DESCRIPTION:
        yield page.problem(
            2, "front-matter.long-description", count=len(description), most=LONGEST_DESCRIPTION
        )
    template = meta.get("template")
    if template is not None and template not in TEMPLATES:
        yield page.problem(2, "front-matter.template", template=template, known=", ".join(sorted(TEMPLATES)))
    if template == "checklist.html":
        yield from _checklist(page)
    if page.source is not None:
        yield from _translation(page, page.source.meta)


def _checklist(page: Page) -> Iterator[Problem]:
    meta = page.document.meta
    if not meta.get("outcome"):
        yield page.problem(2, "front-matter.no-outcome")
    if not isinstance(meta.get("minutes"), int):
        yield page.problem(2, "front-matter.no-minutes")
    for key in ("theme", "chapter"):
        if key in meta and meta[key] not in page.guide.project.pages:
            yield page.problem(2, "front-matter.no-page", key=key, value=meta[key])


def _translation(page: Page, source: dict[str, object]) -> Iterator[Problem]:
    meta = page.document.meta
    for key in ("template", "minutes", "theme", "chapter"):
        if meta.get(key) != source.get(key):
            yield page.problem(
                2, "front-matter.not-copied", key=key, own=meta.get(key), english=source.get(key)
            )
    ledger = meta.get("translation")
    if not isinstance(ledger, dict) or ledger.get("status") not in STATUSES:
        yield page.problem(2, "front-matter.no-status", locale=page.locale, page=page.name)
    elif ledger["status"] == "reviewed" and not (ledger.get("reviewer") and ledger.get("date")):
        yield page.problem(2, "front-matter.no-reviewer")
