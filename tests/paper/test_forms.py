"""A form that a monitor fills in with the engine of a browser's viewer can be read by a program."""

import ctypes
import io
from pathlib import Path

import pikepdf
import pypdfium2
import pypdfium2.raw as pdfium
import pytest

from tests.paper.conftest import Printed

NOTES = {
    "en": "Two boys share one bed; “no” is ours – seen at 9:40.",
    "fr": "Deux garçons dans un lit, l’œil sur la fenêtre : « non ».",
    "sq": "Fëmija çohet në orën 6; dyshemeja është e ftohtë, s’ka ngrohje.",
    "it": "Perché c’è così poca luce? Nessuno lo sa più.",
    "pl": "Chłopiec śpi na podłodze; źle ogrzana łazienka, zażółcić gęślą.",
    "ru": "Мальчик спит на полу; объяснений нет. Ещё раз — завтра.",
    "es": "El niño duerme en el suelo; ¿por qué? Mañana, otra vez.",
}


class Viewer:
    """Chromium's form engine: clicks and keys go where a person's would."""

    def __init__(self, file: Path) -> None:
        self.document = pypdfium2.PdfDocument(file)
        self.document.init_forms()

    def click(self, name: str) -> pypdfium2.PdfPage:
        number, x, y = self._place(name)
        page = self.document[number]
        for act in (pdfium.FORM_OnMouseMove, pdfium.FORM_OnLButtonDown, pdfium.FORM_OnLButtonUp):
            act(self.document.formenv, page, 0, x, y)
        return page

    def write(self, name: str, text: str) -> None:
        page = self.click(name)
        letters = ctypes.create_string_buffer(text.encode("utf-16-le") + b"\0\0")
        pdfium.FORM_ReplaceSelection(
            self.document.formenv, page, ctypes.cast(letters, pdfium.FPDF_WIDESTRING)
        )
        pdfium.FORM_ForceToKillFocus(self.document.formenv)

    def ink(self, name: str) -> int:
        """How many dark points the page has around a field, as a person sees it."""
        number, x, y = self._place(name)
        page = self.document[number]
        picture = page.render(scale=2, may_draw_forms=True).to_pil().convert("L")
        top = 2 * (page.get_height() - y)
        field = picture.crop((int(2 * x) - 260, int(top) - 18, int(2 * x) + 260, int(top) + 18))
        return sum(field.histogram()[:128])

    def save(self) -> bytes:
        pdfium.FORM_ForceToKillFocus(self.document.formenv)
        out = io.BytesIO()
        self.document.save(out)
        return out.getvalue()

    def _place(self, name: str) -> tuple[int, float, float]:
        for number in range(len(self.document)):
            page = self.document[number]
            for index in range(pdfium.FPDFPage_GetAnnotCount(page)):
                annotation = pdfium.FPDFPage_GetAnnot(page, index)
                length = pdfium.FPDFAnnot_GetFormFieldName(self.document.formenv, annotation, None, 0)
                buffer = ctypes.create_string_buffer(max(length, 2))
                pdfium.FPDFAnnot_GetFormFieldName(
                    self.document.formenv,
                    annotation,
                    ctypes.cast(buffer, ctypes.POINTER(ctypes.c_ushort)),
                    length,
                )
                if buffer.raw[: length - 2].decode("utf-16-le") == name:
                    box = pdfium.FS_RECTF()
                    pdfium.FPDFAnnot_GetRect(annotation, box)
                    return number, (box.left + box.right) / 2, (box.top + box.bottom) / 2
        raise AssertionError(f"no field {name}")


def values(content: bytes) -> dict[str, str]:
    """What a program reads in the fields of a saved form."""
    with pikepdf.open(io.BytesIO(content)) as file:
        return {str(field.T): str(field.get("/V", "")) for field in file.Root.AcroForm.Fields}


@pytest.mark.parametrize("locale", NOTES)
def test_what_is_written_and_ticked_is_read_back(printed: Printed, locale: str) -> None:
    viewer = Viewer(printed.site / locale / f"paper/checklists-health-{locale}.pdf")
    viewer.write("sheet-1-place", NOTES[locale][:20])
    viewer.write("health-01-notes", NOTES[locale])
    viewer.click("health-02-no")
    viewer.click("health-03-yes")
    viewer.click("health-03-yes")  # a slip: a second click takes it back
    saved = viewer.save()
    found = values(saved)
    assert found["sheet-1-place"] == NOTES[locale][:20]
    assert found["health-01-notes"] == NOTES[locale]
    assert found["health-02-no"] not in ("", "/Off")
    assert found["health-03-yes"] in ("", "/Off")
    assert found["health-02-yes"] in ("", "/Off")


@pytest.mark.parametrize("locale", ("sq", "pl", "ru"))
def test_what_is_written_can_be_seen(printed: Printed, locale: str) -> None:
    viewer = Viewer(printed.site / locale / f"paper/checklists-health-{locale}.pdf")
    empty = viewer.ink("health-01-notes")
    viewer.write("health-01-notes", NOTES[locale])
    assert viewer.ink("health-01-notes") > empty + 300
