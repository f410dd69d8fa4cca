"""Addresses of a page: in every language, and where it is edited."""

from dataclasses import dataclass
from urllib.parse import quote, urlencode

from guide.content.model import Guide, PageState, State
from guide.content.project import Locale, page_url


@dataclass(frozen=True)
class Alternate:
    """The page in one language: path below the language, absolute address, state there."""

    locale: Locale
    path: str
    url: str
    state: State


def alternates(guide: Guide, page: str, root_url: str) -> tuple[Alternate, ...]:
    """The page in all languages, in the order of the languages."""
    path = page_url(page)
    return tuple(
        Alternate(locale, path, f"{root_url}{locale.code}/{path}", guide.state(locale.code, page).state)
        for locale in guide.project.locales
    )


def edit_address(repository: str, branch: str, locale: str, page: str, state: PageState) -> str:
    """Where to edit the page, or to start its translation; empty if no repository is configured."""
    if not repository:
        return ""
    if state.translated:
        return f"{repository.rstrip('/')}/edit/{quote(branch)}/docs/{locale}/{page}.md"
    query = urlencode({"filename": f"docs/{locale}/{page}.md"})
    return f"{repository.rstrip('/')}/new/{quote(branch)}?{query}"
