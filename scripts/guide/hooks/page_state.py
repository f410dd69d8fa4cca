"""Tell the templates in which state a reader gets the page, here and in every other language."""

from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page
from mkdocs.utils import get_relative_url

from guide.content import model
from guide.content.addresses import Alternate, alternates, edit_address, report_address
from guide.content.editions import edition
from guide.content.formats import day
from guide.content.interface import interface
from guide.content.project import SOURCE
from guide.content.reading import read_text
from guide.content.start import outline_to_fill


def page_of(page: Page, locale: str) -> str:
    """A MkDocs page's path as the project knows it: `guide/themes/health`."""
    return page.file.src_uri.removeprefix(f"{locale}/").removesuffix(".md")


def on_page_context(
    context: dict[str, Any], page: Page, config: MkDocsConfig, nav: Navigation
) -> dict[str, Any]:
    """Add `state`, `alternates`, `english`, `edit`, `source_page` and `edition` to the page's context."""
    guide = model.load()
    locale = config.extra["locale"]
    name = page_of(page, locale)
    state = guide.state(locale, name)
    others = alternates(guide, name, config.extra["root_url"])
    if not state.translated:
        page.canonical_url = next(other.url for other in others if other.state is model.State.SOURCE)
    built = edition(guide.project.root)
    context["state"] = state
    context["source_page"] = name
    context["alternates"] = [(other, _link(other, locale, page)) for other in others]
    repository, branch = config.extra["repository"], config.extra["branch"]
    fill = "" if state.translated or not repository else _to_fill(guide, locale, name)
    context["edit"] = edit_address(repository, branch, locale, name, state, fill)
    context["report"] = report_address(repository, locale, page.canonical_url or "")
    context["edition"] = day(built, locale) if built else ""
    return context


def _to_fill(guide: model.Guide, locale: str, name: str) -> str:
    words = str(interface(guide.project, locale)["workshop"]["to-fill"])
    return outline_to_fill(read_text(guide.project.file(SOURCE, name)), words)


def _link(other: Alternate, locale: str, page: Page) -> str:
    return get_relative_url(f"{other.locale.code}/{other.path}", f"{locale}/{page.url}")
