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
        yield page.problem(2, f"front matter has the unknown key “{key}”: take it out or mend its name")
    for key in ("title", "description"):
        if not isinstance(meta.get(key), str) or not meta[key].strip():
            yield page.problem(2, f"front matter has no {key}: add a line “{key}: …”")
    description = meta.get("description")
    if isinstance(description, str) and len(description) > LONGEST_DESCRIPTION:
        yield page.problem(
            2, f"description has {len(description)} characters: shorten it to {LONGEST_DESCRIPTION} or fewer"
        )
    template = meta.get("template")
    if template is not None and template not in TEMPLATES:
        yield page.problem(
            2, f"template “{template}” does not exist: take one of {', '.join(sorted(TEMPLATES))}"
        )
    if template == "checklist.html":
        yield from _checklist(page)
    if page.source is not None:
        yield from _translation(page, page.source.meta)


def _checklist(page: Page) -> Iterator[Problem]:
    meta = page.document.meta
    if not meta.get("outcome"):
        yield page.problem(
            2, "a checklist needs an outcome: add a line “outcome: …”, what a child can count on"
        )
    if not isinstance(meta.get("minutes"), int):
        yield page.problem(2, "a checklist needs its minutes: add a line such as “minutes: 30”")
    for key in ("theme", "chapter"):
        if key in meta and meta[key] not in page.guide.project.pages:
            yield page.problem(2, f"{key} “{meta[key]}” is not a page: write it as “guide/themes/health”")


def _translation(page: Page, source: dict[str, object]) -> Iterator[Problem]:
    meta = page.document.meta
    for key in ("template", "minutes", "theme", "chapter"):
        if meta.get(key) != source.get(key):
            yield page.problem(
                2, f"{key} is “{meta.get(key)}”, in English “{source.get(key)}”: copy the English line"
            )
    ledger = meta.get("translation")
    if not isinstance(ledger, dict) or ledger.get("status") not in STATUSES:
        yield page.problem(2, f"no translation status: run “guide mark {page.locale} {page.name}”")
    elif ledger["status"] == "reviewed" and not (ledger.get("reviewer") and ledger.get("date")):
        yield page.problem(
            2, "a reviewed page names its reviewer and the date: add both to the translation block"
        )
