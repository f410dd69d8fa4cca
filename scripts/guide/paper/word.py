"""A checklist or form as a Word file that a team adapts to its mandate: from the article's HTML."""

import io
import zipfile
from collections.abc import Iterator
from datetime import datetime
from typing import Any

from docx import Document
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml.ns import qn
from docx.shared import Mm, Pt
from docx.table import Table, _Cell
from docx.text.paragraph import Paragraph
from lxml import html as lxml_html

from guide.paper import word_parts as parts
from guide.paper.articles import PaperError
from guide.paper.drawings import png

TAGS = {
    "en": "en-GB",
    "fr": "fr-FR",
    "sq": "sq-AL",
    "it": "it-IT",
    "pl": "pl-PL",
    "ru": "ru-RU",
    "es": "es-ES",
}
FONT = "Arial"  # there on every office computer, with all letters of the seven languages
WIDTH = 178.0  # millimetres between the margins of print.css
ANSWER = 15.5
DAY_ONE = datetime(2000, 1, 1)  # no date of making: the same text makes the same bytes
ZIP_DATE = (1980, 1, 1, 0, 0, 0)


def document(html: str, answers: dict[str, str]) -> bytes:
    """The Word file of a composed paper. Raises `PaperError` for an article that has no text."""
    root = lxml_html.document_fromstring(html)
    article = root.find(".//article")
    if article is None or not _said(article):
        raise PaperError("the page has no text")
    writer = _Writer(root.get("lang", "en"), root.findtext(".//title") or "", answers)
    writer.write(article)
    for paragraph in root.findall(".//footer/p"):
        writer.paragraph(paragraph, "Colophon")
    return writer.bytes()


class _Writer:
    """Walks an article and writes it into one Word file."""

    def __init__(self, locale: str, title: str, answers: dict[str, str]) -> None:
        self.file = Document()
        self.answers = answers
        self.boxes = 0
        section = self.file.sections[0]
        section.page_width, section.page_height = Mm(210), Mm(297)
        section.left_margin, section.right_margin = Mm(20), Mm(12)
        section.top_margin, section.bottom_margin = Mm(15), Mm(17)
        properties = self.file.core_properties
        properties.title, properties.language = title, TAGS.get(locale, locale)
        properties.author = properties.last_modified_by = properties.comments = ""
        properties.created = properties.modified = DAY_ONE
        parts.language(self.file, TAGS.get(locale, locale))
        self._styles()
        foot = section.footer.paragraphs[0]
        foot.add_run(f"{answers['code']} ______________________\t\t")
        for code, between in (("PAGE", " / "), ("NUMPAGES", "")):
            parts.field(foot, code)
            foot.add_run(between)

    def write(self, parent: Any) -> None:
        """Write what an element contains, in its order."""
        for element in parent:
            names = (element.get("class") or "").split()
            if element.tag in ("h1", "h2", "h3"):
                self.file.add_heading(_said(element), int(element.tag[1]))
            elif "checklist" in names:
                self._checklist(element)
            elif "sheet__box" in names:
                self._box(element)
            elif "bar" in names or "sheet__notes" in names:
                continue
            elif element.tag == "p" and element.find("svg") is None:
                self.paragraph(element, "Strong line" if "admonition-title" in names else None)
            elif element.tag in ("ul", "ol"):
                for item in element.findall("li"):
                    self.paragraph(item, "List Bullet" if element.tag == "ul" else "List Number")
            elif element.tag == "table":
                self._table(element)
            elif element.tag == "svg":
                self._drawing(element)
            elif element.tag in ("div", "header", "section", "blockquote", "p"):
                self.write(element)

    def paragraph(self, element: Any, style: str | None = None) -> None:
        """Write one paragraph with its emphasis and links."""
        _runs(self.file.add_paragraph(style=style), element)

    def bytes(self) -> bytes:
        """The finished file, without the hour at which it was made."""
        made, fixed = io.BytesIO(), io.BytesIO()
        self.file.save(made)
        with zipfile.ZipFile(made) as source, zipfile.ZipFile(fixed, "w", zipfile.ZIP_DEFLATED) as target:
            for name in source.namelist():
                target.writestr(zipfile.ZipInfo(name, ZIP_DATE), source.read(name), zipfile.ZIP_DEFLATED)
        return fixed.getvalue()

    def _styles(self) -> None:
        for name, size, bold in (
            ("Normal", 10, False),
            ("Heading 1", 18, True),
            ("Heading 2", 13, True),
            ("Heading 3", 11, True),
        ):
            style: Any = self.file.styles[name]
            style.font.name, style.font.size, style.font.bold = FONT, Pt(size), bold
            style.font.color.rgb = None
            fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
            for attribute in list(fonts.attrib):
                if attribute.endswith("Theme"):
                    del fonts.attrib[attribute]
            for script in ("ascii", "hAnsi", "cs", "eastAsia"):
                fonts.set(qn(f"w:{script}"), FONT)
            style.paragraph_format.space_after = Pt(4)
        for name, size, bold in (("Colophon", 8, False), ("Gap", 4, False), ("Strong line", 10, True)):
            own: Any = self.file.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
            own.base_style = self.file.styles["Normal"]
            own.font.size, own.font.bold, own.paragraph_format.space_after = Pt(size), bold, Pt(2)

    def _box(self, box: Any) -> None:
        fields = [_said(field) for field in box.iter("label")]
        table = self._grid(len(fields), 2, [45, WIDTH - 45])
        for row, field in zip(table.rows, fields, strict=True):
            row.height = Mm(9)
            row.cells[0].text = field
        for warning in box.iter("p"):
            if "sheet__screen" not in (warning.get("class") or ""):
                self.paragraph(warning)

    def _checklist(self, group: Any) -> None:
        columns = [_said(column) for column in group.find_class("checklist__column")]
        table = self._grid(1, 1 + len(columns), [WIDTH - ANSWER * len(columns)] + [ANSWER] * len(columns))
        parts.repeat(table.rows[0])
        _write(table.rows[0].cells[0], _said(group.find_class("checklist__title")[0]), bold=True)
        for cell, name in zip(table.rows[0].cells[1:], columns, strict=True):
            _write(cell, name, size=7.5, centred=True)
        for question in group.find_class("question"):
            self._question(table, question, columns)
        widths = [WIDTH - ANSWER * len(columns)] + [ANSWER] * len(columns)
        parts.widths(table, widths)
        self._gap()

    def _question(self, table: Table, question: Any, columns: list[str]) -> None:
        asked, room = _row(table), _row(table)
        for row in (asked, room):
            parts.keep_whole(row)
        number = _said(question.find_class("question__number")[0])
        text = _said(question.find_class("question__text")[0]).removeprefix(number).strip()
        paragraph = asked.cells[0].paragraphs[0]
        paragraph.add_run(f"{number}  ").bold = True
        paragraph.add_run(text)
        for small in (*question.find_class("question__hint"), *question.find_class("question__reference")):
            extra = asked.cells[0].add_paragraph()
            _runs(extra, small, 8.5)
        for line in asked.cells[0].paragraphs:
            line.paragraph_format.keep_with_next = True
        for cell, answer in zip(asked.cells[1:], columns, strict=True):
            self.boxes += 1
            cell.paragraphs[0].alignment = WD_ALIGN_PARAGRAPH.CENTER
            parts.check_box(cell.paragraphs[0], f"{answer}: {number}", self.boxes)
        for cell in asked.cells:
            parts.lines(cell, bottom=0)
        room.height = Mm(8)
        whole = room.cells[0].merge(room.cells[-1])
        _write(whole, f"{self.answers['notes']}:", size=8.5)
        parts.lines(whole, top=0)

    def _table(self, table: Any) -> None:
        rows = [[cell for cell in row if cell.tag in ("th", "td")] for row in table.iter("tr")]
        count = max((len(row) for row in rows), default=0)
        if not count:
            return
        grid = self._grid(len(rows), count, [WIDTH / count] * count)
        for row, cells in zip(grid.rows, rows, strict=True):
            parts.keep_whole(row)
            row.height = Mm(7)
            for target, cell in zip(row.cells, cells, strict=False):
                _runs(target.paragraphs[0], cell, 9)
                if cell.tag == "th":
                    for run in target.paragraphs[0].runs:
                        run.bold = True
        if table.find(".//th") is not None:
            parts.repeat(grid.rows[0])
        self._gap()

    def _drawing(self, svg: Any) -> None:
        name = svg.get("aria-label", "")
        picture: Any = self.file.add_picture(io.BytesIO(png(svg)), width=Mm(80))
        picture._inline.docPr.set("descr", name)

    def _gap(self) -> None:
        self.file.add_paragraph(style="Gap")

    def _grid(self, rows: int, columns: int, widths: list[float]) -> Table:
        table: Table = self.file.add_table(rows, columns, style="Table Grid")
        parts.widths(table, widths)
        return table


def _write(cell: _Cell, text: str, *, size: float = 10, bold: bool = False, centred: bool = False) -> None:
    run = cell.paragraphs[0].add_run(text)
    run.bold, run.font.size = bold, Pt(size)
    if centred:
        cell.paragraphs[0].alignment = WD_ALIGN_PARAGRAPH.CENTER


def _row(table: Table) -> Any:
    return table.add_row()  # type: ignore[no-untyped-call]


def _said(element: Any) -> str:
    return " ".join("".join(element.itertext()).split())


def _runs(paragraph: Paragraph, element: Any, size: float = 0) -> None:
    for text, bold, italic, address in _spans(element, False, False):
        if address:
            parts.link(paragraph, text, address)
            continue
        run = paragraph.add_run(text)
        run.bold, run.italic = bold or None, italic or None
        if size:
            run.font.size = Pt(size)


def _spans(element: Any, bold: bool, italic: bool) -> Iterator[tuple[str, bool, bool, str]]:
    """The text below an element in runs: (text, bold, italic, address of its link or empty)."""
    if element.text:
        yield _flat(element.text), bold, italic, ""
    for child in element:
        if child.tag == "a" and (child.get("href") or "").startswith("http"):
            yield _said(child), bold, italic, child.get("href")
        elif isinstance(child.tag, str):
            yield from _spans(child, bold or child.tag in ("b", "strong"), italic or child.tag in ("i", "em"))
        if child.tail:
            yield _flat(child.tail), bold, italic, ""


def _flat(text: str) -> str:
    return " ".join(text.replace("\n", " ").split(" ")) if text.strip() else " "
