"""Give the page on which a team chooses its own visit pack the text of all checklists."""

from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page

from guide.paper.own_pack import TEMPLATE, sheets


def on_page_context(
    context: dict[str, Any], page: Page, config: MkDocsConfig, nav: Navigation
) -> dict[str, Any]:
    """Add `sheets` to the context of that page; all pages have been rendered by then."""
    if page.meta.get("template") == TEMPLATE:
        context["sheets"] = list(sheets(nav.pages, config.extra["locale"]))
    return context
