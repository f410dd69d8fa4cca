"""A drawing of a page as a picture, for files that take no SVG."""

import io
from typing import Any

import pypdfium2
from lxml import etree
from weasyprint import HTML

from guide.paper.sheets import FAMILY, style_sheets

DPI = 200
SHEET = """<style>
@page { size: 120mm 120mm; margin: 0; @bottom-right { content: none } @top-left { content: none } }
svg { width: 116mm; max-height: 116mm }
</style>"""


def png(svg: Any) -> bytes:
    """The drawing as PNG, black on white, cut to its edges; `svg` is its element (lxml)."""
    fonts, sheets = style_sheets(large=False)
    svg.set("font-family", FAMILY)
    html = f"{SHEET}<body>{etree.tostring(svg, encoding='unicode', with_tail=False)}</body>"
    page = HTML(string=html).write_pdf(font_config=fonts, stylesheets=list(sheets))
    image = pypdfium2.PdfDocument(page)[0].render(scale=DPI / 72).to_pil().convert("L")
    box = image.point(lambda value: 255 - value).getbbox()
    out = io.BytesIO()
    image.crop(box).save(out, "PNG", optimize=True)
    return out.getvalue()
