"""The page on which a team chooses its own visit pack: all checklists in one page, to be printed.

The choice is made by check boxes and CSS alone, so it needs no server and works from a saved file;
nothing of it is stored. What is printed are the same sheets as elsewhere, without fields: a pen fills
them in.
"""

import math
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from guide.content.project import SOURCE

TEMPLATE = "own-pack.html"
CHECKLIST = "checklist.html"
CARD = "tools/questions-for-children"
EMERGENCY = "guide/visit/urgent-situations"
QUESTION, LETTER = 0.06, 0.00022  # parts of a page that each takes; right for 120 of 132 checklists of 2026
_LINK = re.compile(r"</?a\b[^>]*>")
_TAG = re.compile(r"<[^>]*>")
_NAMES = re.compile(r' (?:id|aria-labelledby|role|aria-hidden|data-search-exclude|tabindex|title)="[^"]*"')
_ANSWERS = re.compile(r'<label class="answer[^"]*"><input[^>]*>\s*<span>[^<]*</span></label>')
_NOTES = re.compile(r'<textarea[^>]*class="question__notes"[^>]*></textarea>')
_SECTION = re.compile(r'<h2 id="decision-table">.*?(?=<h2\b|\Z)', re.DOTALL)
_TABLE = re.compile(r"<table>(.*?)</table>", re.DOTALL)
_HEADING = re.compile(r"<(/?)h2\b")


@dataclass(frozen=True)
class Sheet:
    """Something to choose: a checklist, the card, the decision table.

    `group` is the title of its part of the navigation, `pages` about how many pages it prints on,
    `locale` the language if it is not the page's own.
    """

    name: str
    title: str
    outcome: str
    group: str
    questions: int
    pages: int
    locale: str
    html: str


def sheets(pages: Iterable[Any], locale: str) -> Iterator[Sheet]:
    """All checklists of a language's navigation in its order, then card and decision table.

    `pages` are MkDocs pages that have been rendered; while a single saved page is built again the others
    are not, and are left out.
    """
    last: dict[str, Sheet] = {}
    for page in pages:
        path = page.file.src_uri.removeprefix(f"{locale}/").removesuffix(".md")
        content = page.content or ""
        foreign = SOURCE if page.file.locale == SOURCE and locale != SOURCE else ""
        if page.meta.get("template") == CHECKLIST and content:
            count = content.count('class="question"')
            text = plain(content)
            letters = len(" ".join(_TAG.sub("", text).split())) + len(page.title)
            yield Sheet(
                path.rpartition("/")[2],
                page.title,
                str(page.meta.get("outcome", "")),
                page.parent.title if page.parent else "",
                count,
                math.ceil(count * QUESTION + letters * LETTER),
                foreign,
                text,
            )
        elif path == CARD and content:
            last[CARD] = Sheet("card", page.title, "", "", 0, 1, foreign, plain(content))
        elif path == EMERGENCY and (found := _SECTION.search(content)):
            last[EMERGENCY] = Sheet("emergency", page.title, "", "", 0, 1, foreign, plain(found[0]))
    yield from (last[path] for path in (CARD, EMERGENCY) if path in last)


def plain(html: str) -> str:
    """A page's text for paper only: no links, no names, boxes and lines instead of fields.

    Its headings move down one level, below the sheet's own title.
    """
    html = _ANSWERS.sub('<b class="answer"></b>', _NOTES.sub('<div class="question__notes"></div>', html))
    html = _NAMES.sub("", _LINK.sub("", html))
    html = _HEADING.sub(r"<\1h3", html.replace("<h3", "<h4").replace("</h3>", "</h4>"))
    return _TABLE.sub(r'<table class="table">\1</table>', html)
