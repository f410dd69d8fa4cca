"""The style sheets of paper: the site's own two, then what only the PDF's renderer understands."""

import re
from functools import cache
from pathlib import Path

from weasyprint import CSS, HTML
from weasyprint.html import UA, UA_FORM
from weasyprint.text.fonts import FontConfiguration

from guide.content.project import ROOT
from guide.paper.articles import PaperError

FONTS = Path(__file__).parents[1] / "fonts"
FAMILY = "Guide Sans"
STYLES = {400: "GuideSans-Regular.ttf", 600: "GuideSans-SemiBold.ttf"}
SITE = ROOT / "docs/assets/stylesheets"
OWN = Path(__file__).parent
_FONT_FACE = re.compile(r"@font-face \{.*?\}", re.DOTALL)
_NOTES = re.compile(r"^::note-.*$", re.MULTILINE)
_EVERYWHERE = (("*, ::before, ::after {", "* {"), (".text ::marker", ".text li::marker"))


def font_files() -> tuple[Path, ...]:
    """The typeface of the PDFs. Raises `PaperError` if a file is missing."""
    files = tuple(FONTS / name for name in STYLES.values())
    for file in files:
        if not file.exists():
            raise PaperError(f"{file.name}: this font is missing in {FONTS}; `guide fonts` makes it")
    return files


def texts(large: bool) -> tuple[str, ...]:
    """The style sheets as text, in their order.

    The site's fonts come as several subsets under one name, which garbles what is copied out of a PDF;
    each style is one file here.
    """
    face = '@font-face {{ font-family: "{}"; font-weight: {}; src: url("{}") }}\n'
    faces = "".join(face.format(FAMILY, weight, (FONTS / name).as_uri()) for weight, name in STYLES.items())
    screen = _FONT_FACE.sub("", (SITE / "guide.css").read_text(encoding="utf-8"))
    for rule, narrower in _EVERYWHERE:
        screen = screen.replace(rule, narrower)
    own = ["paper.css", "large.css"] if large else ["paper.css"]
    files = [SITE / "print.css", *(OWN / name for name in own)]
    return (faces, screen, *(file.read_text(encoding="utf-8") for file in files))


@cache
def style_sheets(large: bool) -> tuple[FontConfiguration, tuple[CSS, ...]]:
    """The style sheets as WeasyPrint wants them, read once for all papers of a process."""
    font_files()
    fonts = FontConfiguration()
    return fonts, tuple(CSS(string=text, font_config=fonts, media_type="print") for text in texts(large))


class Source(HTML):  # type: ignore[misc]  # the library has no types
    """A parsed document of ours.

    WeasyPrint's own style sheet gives each element six pseudo-elements, markers and kinds of notes, which
    takes a third of a paper's time and memory. Only lists have markers here and only footnotes have calls.
    """

    def _ua_stylesheets(self, forms: bool = False) -> list[CSS]:
        return list(_defaults())


@cache
def _defaults() -> tuple[CSS, ...]:
    own = _NOTES.sub("", UA)
    own = own.replace("\n::marker", "\nli::marker").replace("\n::footnote-", "\n.footnote-text::footnote-")
    return CSS(string=own), CSS(string=UA_FORM)
