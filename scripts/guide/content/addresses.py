"""Addresses of a page: in every language, and where it is edited."""

from dataclasses import dataclass
from urllib.parse import quote, urlencode

from guide.content.model import Guide, PageState, State
from guide.content.project import Locale, page_url

LONGEST_QUERY = 7_000  # characters; what is longer, servers refuse


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


def relative(page: str, locale: str, other: str) -> str:
    """The way from a page in one language to the same page in another."""
    path = page_url(page)
    return f"{'../' * (path.count('/') + 1)}{other}/{path}"


def edit_address(
    repository: str, branch: str, locale: str, page: str, state: PageState, to_fill: str = ""
) -> str:
    """Where to edit the page, or to start its translation; empty if no repository is configured.

    A new file opens with the text `to_fill`.
    """
    if not repository:
        return ""
    if state.translated:
        return f"{repository.rstrip('/')}/edit/{quote(branch)}/docs/{locale}/{page}.md"
    query = urlencode({"filename": f"docs/{locale}/{page}.md", "value": to_fill})
    if len(query) > LONGEST_QUERY:  # the page is opened empty; the translator copies the English one
        query = urlencode({"filename": f"docs/{locale}/{page}.md"})
    return f"{repository.rstrip('/')}/new/{quote(branch)}?{query}"


def report_address(repository: str, locale: str, url: str) -> str:
    """Where to report a mistake on a page, in the reader's language; empty without a repository."""
    if not repository:
        return ""
    query = urlencode({"template": f"mistake-{locale}.yml", "page": url})
    return f"{repository.rstrip('/')}/issues/new?{query}"
