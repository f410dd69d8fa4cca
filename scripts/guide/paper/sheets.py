"""The style sheets of paper: the site's own two, then what only the PDF's renderer understands."""

import re
from functools import cache
from pathlib import Path

from weasyprint import CSS
from weasyprint.text.fonts import FontConfiguration

from guide.content.project import ROOT
from guide.paper.articles import PaperError

FONTS = Path(__file__).parents[1] / "fonts"
FAMILY = "Guide Sans"
STYLES = {400: "GuideSans-Regular.ttf", 600: "GuideSans-SemiBold.ttf"}
SITE = ROOT / "docs/assets/stylesheets"
OWN = Path(__file__).parent
_FONT_FACE = re.compile(r"@font-face \{.*?\}", re.DOTALL)


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
    own = ["paper.css", "large.css"] if large else ["paper.css"]
    files = [SITE / "print.css", *(OWN / name for name in own)]
    return (faces, screen, *(file.read_text(encoding="utf-8") for file in files))


@cache
def style_sheets(large: bool) -> tuple[FontConfiguration, tuple[CSS, ...]]:
    """The style sheets as WeasyPrint wants them, read once for all papers of a process."""
    font_files()
    fonts = FontConfiguration()
    return fonts, tuple(CSS(string=text, font_config=fonts, media_type="print") for text in texts(large))
