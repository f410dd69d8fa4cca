"""What of a page's file is prose: the rest is hidden sign for sign, so that places stay the same."""

import re

from guide.content.blocks import TRANSLATED_KEYS

HIDDEN = "\0"
SYNTAX = re.compile(
    r"""
      ^[ \t]*\|?[ \t:|-]+\|[ \t:|-]*$        # the rule below a table's head
    | ^[ \t]*(?:[-*+]|\d+[.)])[ ](?:\[[ ]\][ ])?   # the mark of a list item, with its box
    | ^\#{1,6}[ ]
    | \[@[^\[\]]*\]                           # a citation
    | \{\#[^}\s]*\} | \{\{[^}]*\}\}           # an id, a value to fill in
    | \]\([^()\s]*\) | \]\[[^\]]*\]           # a link's target
    | !\[                                     # an image
    | \[\^[^\]]+\]:?                          # a footnote's mark
    | `[^`\n]*`                               # code
    | <[^<>\n]*>                              # an address, a tag
    | https?://[^\s)»”]+ | [\w.+-]+@[\w-]+\.[\w.]+
    """,
    re.MULTILINE | re.VERBOSE,
)
ADMONITION = re.compile(r'^([ \t]*!!![ ]\w+[ ]")([^"\n]*)("[ \t]*)$', re.MULTILINE)
VALUE = re.compile(rf"^({'|'.join(TRANSLATED_KEYS)}):[ ]+(['\"]?)(.*?)\2[ ]*$", re.MULTILINE)


def prose(text: str, names: re.Pattern[str]) -> str:
    """The file's text with everything hidden that is not read, and all names: same length, same lines."""
    end = text.find("\n---\n", 3)
    front, body = (text[: end + 5], text[end + 5 :]) if text.startswith("---\n") and end > 0 else ("", text)
    visible = [False] * len(front)
    for value in VALUE.finditer(front):
        visible[value.start(3) : value.end(3)] = [True] * len(value[3])
    kept = "".join(
        sign if show or sign == "\n" else HIDDEN for sign, show in zip(front, visible, strict=True)
    )
    body = ADMONITION.sub(lambda found: _hide(found[1]) + found[2] + _hide(found[3]), body)
    shown_text = kept + SYNTAX.sub(lambda found: _hide(found[0]), body)
    return names.sub(lambda found: _hide(found[0]), shown_text)


def _hide(text: str) -> str:
    return "".join("\n" if sign == "\n" else HIDDEN for sign in text)
