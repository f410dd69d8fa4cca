"""One paper from HTML to PDF, with everything looked for that would spoil it in silence."""

import gc
import logging
from collections.abc import Iterator
from functools import cache
from typing import Any

from fontTools.ttLib import TTFont
from weasyprint import Document

from guide.paper.articles import PaperError
from guide.paper.fields import classes, prepare
from guide.paper.sheets import Source, font_files, style_sheets

VARIANT = "pdf/ua-1"
PX = 96 / 25.4  # CSS pixels in a millimetre
SLACK = 0.5 * PX
INVISIBLE = {"\u00ad", "\u200b", "\n", "\t", "\r"}


class _Errors(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self.messages: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.messages.append(record.getMessage())


def pdf(html: str, address: str, answers: dict[str, str], *, large: bool = False) -> tuple[bytes, int]:
    """A tagged PDF with form fields (PDF/UA-1) and its number of pages.

    Raises `PaperError`, one line a fault: an image that cannot be read, a letter that the typeface
    lacks, text or a table that leaves the page, a question that does not fit on one.
    """
    fonts, sheets = style_sheets(large)
    errors = _Errors()
    logger = logging.getLogger("weasyprint")
    logger.addHandler(errors)
    logger.propagate = False
    try:
        source = Source(string=html, base_url=address)
        prepare(source.etree_element, answers, large=large)
        lacking = _lacking(source.etree_element)
        options: dict[str, Any] = {"pdf_variant": VARIANT, "pdf_forms": True}
        document = source.render(font_config=fonts, stylesheets=list(sheets), **options)
        gc.collect()  # what layout left behind is a tenth of the memory at the end
        faults = [*errors.messages, *lacking, *_faults(document)]
        if faults:
            raise PaperError("\n".join(dict.fromkeys(faults)))
        return document.write_pdf(**options), len(document.pages)
    finally:
        logger.removeHandler(errors)


@cache
def _letters() -> frozenset[str]:
    """What every style of the typeface can write."""
    found = [set(TTFont(file).getBestCmap()) for file in font_files()]
    return frozenset(map(chr, set.intersection(*found))) | INVISIBLE


def _lacking(root: Any) -> Iterator[str]:
    text = "".join(root.find("body").itertext())
    missing = sorted(set(text) - _letters())
    if missing:
        names = ", ".join(f"“{letter}” (U+{ord(letter):04X})" for letter in missing)
        yield f"the typeface has no {names}: use another sign, or add it in commands/fonts.py"


def _faults(document: Document) -> Iterator[str]:
    seen: dict[str, int] = {}
    for number, page in enumerate(document.pages, 1):
        box = page._page_box
        right = box.position_x + box.margin_left + box.padding_left + box.width + SLACK
        here: set[str] = set()
        for child in box.descendants():
            element = child.element
            if element is not None and "question" in classes(element) and child.element_tag == element.tag:
                here.add(element.get("id", ""))
            text = getattr(child, "text", "")
            if text.strip() and child.position_x + child.width > right:
                yield f"“{text.strip()[:60]}” leaves page {number} at its right: shorten word or table"
        for identity in here:
            if identity in seen:
                yield f"question {identity} does not fit on one page: shorten it"
            seen[identity] = number
