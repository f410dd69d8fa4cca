"""A page's links as they must be in a folder that is opened by double click, without a server."""

import posixpath
import re
from collections.abc import Set
from html import escape, unescape

ATTRIBUTE = re.compile(r'(?<=\s)(href|src)="([^"]*)"')
OUTSIDE = re.compile(r"[a-z][a-z0-9+.-]*:|//|#|$")


def offline_html(html: str, page: str, files: Set[str], root_url: str) -> str:
    """The page with links to files of the archive; what is not in it is linked on the public site.

    `page` and `files` are paths below the site's root: `pl/guide/index.html`.
    """

    def replaced(match: re.Match[str]) -> str:
        return f'{match[1]}="{escape(offline_link(unescape(match[2]), page, files, root_url))}"'

    return ATTRIBUTE.sub(replaced, html)


def offline_link(link: str, page: str, files: Set[str], root_url: str) -> str:
    """One link: `../health/#why` becomes `../health/index.html#why`."""
    if OUTSIDE.match(link):
        return link
    path, mark, fragment = link.partition("#")
    folder = posixpath.dirname(page)
    target = posixpath.normpath(posixpath.join(folder, path))
    file = f"{target}/index.html" if path.endswith(("/", ".")) else target
    file = file.removeprefix("./")
    if file in files:
        return posixpath.relpath(file, folder) + mark + fragment
    public = "" if target == "." else target + ("/" if path.endswith("/") else "")
    return root_url + public + mark + fragment
