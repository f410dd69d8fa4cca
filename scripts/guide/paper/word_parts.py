"""The parts of a Word file that python-docx has no words for: check boxes, fields, links, repeated rows."""

from typing import Any

from docx.document import Document
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Emu, Mm
from docx.table import Table, _Cell, _Row
from docx.text.paragraph import Paragraph

W14 = "http://schemas.microsoft.com/office/word/2010/wordml"
LINK = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink"


def check_box(paragraph: Paragraph, name: str, number: int) -> None:
    """A box that a click ticks, with the name that a screen reader says; `number` is unique in the file."""
    font = '<w:rFonts w:ascii="MS Gothic" w:eastAsia="MS Gothic" w:hAnsi="MS Gothic" w:hint="eastAsia"/>'
    box: Any = parse_xml(
        f'<w:sdt {nsdecls("w")} xmlns:w14="{W14}"><w:sdtPr><w:alias/><w:id w:val="{number}"/>'
        '<w14:checkbox><w14:checked w14:val="0"/><w14:checkedState w14:val="2612" w14:font="MS Gothic"/>'
        '<w14:uncheckedState w14:val="2610" w14:font="MS Gothic"/></w14:checkbox></w:sdtPr>'
        f"<w:sdtContent><w:r><w:rPr>{font}</w:rPr><w:t>\u2610</w:t></w:r></w:sdtContent></w:sdt>"
    )
    box.find(f"{qn('w:sdtPr')}/{qn('w:alias')}").set(qn("w:val"), name)
    paragraph._p.append(box)


def field(paragraph: Paragraph, code: str) -> None:
    """A field that Word fills in: PAGE, NUMPAGES."""
    for kind in ("begin", code, "end"):
        run = paragraph.add_run()
        if kind == code:
            instruction = OxmlElement("w:instrText")
            instruction.text = code
            run._r.append(instruction)
        else:
            mark = OxmlElement("w:fldChar")
            mark.set(qn("w:fldCharType"), kind)
            run._r.append(mark)


def link(paragraph: Paragraph, text: str, address: str) -> None:
    """A link out of the file."""
    element = OxmlElement("w:hyperlink")
    element.set(qn("r:id"), paragraph.part.relate_to(address, LINK, is_external=True))
    run = paragraph.add_run(text)
    run.underline = True
    element.append(run._r)
    paragraph._p.append(element)


def repeat(row: _Row) -> None:
    """Make a row the head that stands on every page of its table."""
    _mark(row, "w:tblHeader")


def keep_whole(row: _Row) -> None:
    """Let a row never be broken over two pages."""
    _mark(row, "w:cantSplit")


def widths(table: Table, millimetres: list[float]) -> None:
    """Set the widths on the columns and on every cell: Word reads the one, LibreOffice the other."""
    table.autofit = False
    for column, width in zip(table.columns, millimetres, strict=True):
        column.width = Emu(Mm(width))
        for cell in column.cells:
            cell.width = Emu(Mm(width))


def lines(cell: _Cell, **sides: int) -> None:
    """Set a cell's lines: the side's name and eighths of a point, 0 for none."""
    borders = OxmlElement("w:tcBorders")
    for side in ("top", "left", "bottom", "right"):
        if side in sides:
            line = OxmlElement(f"w:{side}")
            line.set(qn("w:val"), "single" if sides[side] else "nil")
            line.set(qn("w:sz"), str(sides[side]))
            line.set(qn("w:color"), "000000")
            borders.append(line)
    cell._tc.get_or_add_tcPr().append(borders)


def language(document: Document, tag: str) -> None:
    """Set the language of the whole document: hyphenation, spelling and screen readers go by it."""
    defaults = document.styles.element.find(f"{qn('w:docDefaults')}/{qn('w:rPrDefault')}/{qn('w:rPr')}")
    own = defaults.find(qn("w:lang"))
    if own is None:
        own = OxmlElement("w:lang")
        defaults.append(own)
    for name in ("val", "eastAsia", "bidi"):
        own.set(qn(f"w:{name}"), tag)


def _mark(row: _Row, name: str) -> None:
    row._tr.get_or_add_trPr().append(OxmlElement(name))
