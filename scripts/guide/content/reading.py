"""Reading a page's file: what is no text that a page can be made from is told before anything parses it."""

import re
from pathlib import Path

from guide.content.errors import DocumentError

LARGEST = 400_000  # bytes; the longest page of the Guide has about 25,000
LONGEST_LINE = 10_000  # characters; a paragraph on one line has at most about 1,500
DEEPEST = 6  # quotes or lists in each other
BYTE_ORDER_MARK = "\ufeff"
# What no editor shows: C0 controls but tab and line feed, zero width signs, marks of direction.
CONTROL = re.compile(
    r"[\x00-\x08\x0b-\x1f\x7f\u200b\u2060\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]"
)
NESTED = re.compile(r"^((?: {0,3}>)+|(?: {2,4}|\t)+(?=[-*+>]|\d+[.)]))")


def read_text(path: Path) -> str:
    """The file's text with line feeds only. Raises `DocumentError` for the first thing that is no page."""
    content = path.read_bytes()
    if len(content) > LARGEST:
        raise DocumentError(1, "file.too-large", count=len(content), most=LARGEST)
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError as error:
        line = content[: error.start].count(b"\n") + 1
        raise DocumentError(line, "file.not-utf-8", byte=error.start) from error
    if text.startswith(BYTE_ORDER_MARK):
        raise DocumentError(1, "file.byte-order-mark")
    text = text.replace("\r\n", "\n")
    if found := CONTROL.search(text):
        line = text.count("\n", 0, found.start()) + 1
        raise DocumentError(line, "file.control", code=f"{ord(found[0]):04X}")
    for number, line_text in enumerate(text.split("\n"), 1):
        if len(line_text) > LONGEST_LINE:
            raise DocumentError(number, "file.too-long", count=len(line_text))
        nested = NESTED.match(line_text)
        if nested and max(nested[0].count(">"), len(nested[0].expandtabs(4)) // 2) > 2 * DEEPEST:
            raise DocumentError(number, "file.too-deep", most=DEEPEST)
    return text
