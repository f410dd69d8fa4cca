"""A checklist printed from the browser is the sheet of paper that monitors carry."""

import io

import pytest
from pypdf import PdfReader

from tests.browsers import Pages

A4 = (595, 842)  # points
MOST_SHEETS = 5


def printed(pages: Pages, path: str, **options: object) -> PdfReader:
    with pages.visit(path) as visit:
        return PdfReader(io.BytesIO(visit.page.pdf(prefer_css_page_size=True, **options)))


@pytest.mark.parametrize("locale", ["en", "fr", "sq", "it", "pl", "ru", "es"])
def test_a_checklist_fits_on_few_sheets_of_a4(locale: str, pages: Pages) -> None:
    reader = printed(pages, f"{locale}/checklists/health/")
    assert len(reader.pages) <= MOST_SHEETS
    for page in reader.pages:
        assert (round(page.mediabox.width), round(page.mediabox.height)) == A4


def test_every_question_is_on_paper_once_and_whole(pages: Pages) -> None:
    reader = printed(pages, "en/checklists/health/")
    sheets = [" ".join(page.extract_text().split()) for page in reader.pages]
    with pages.visit("en/checklists/health/") as visit:
        questions = visit.page.locator(".question__text span:last-child").all_inner_texts()
    assert len(questions) >= 12
    for question in questions:
        said = " ".join(question.split())
        assert sum(said in sheet for sheet in sheets) == 1, question


def test_the_head_row_is_on_each_sheet_with_questions(pages: Pages) -> None:
    reader = printed(pages, "en/checklists/health/")
    for page in reader.pages:
        text = " ".join(page.extract_text().split())
        if "?" in text:
            assert "Not applicable" in text, text


def test_the_sheet_asks_for_place_date_and_team_and_never_for_a_name(pages: Pages) -> None:
    first = printed(pages, "en/checklists/health/").pages[0].extract_text()
    for word in ("Place", "Date", "Team", "Never write a child"):
        assert word in first


def test_a_chapter_prints_without_navigation(pages: Pages) -> None:
    text = " ".join(page.extract_text() for page in printed(pages, "en/guide/themes/health/").pages)
    assert "Warning signs" in text
    assert "Skip to content" not in text
    assert "Table of contents" not in text


def test_letters_of_all_languages_come_out_of_the_paper(pages: Pages) -> None:
    polish = " ".join(page.extract_text() for page in printed(pages, "pl/checklists/health/").pages)
    russian = " ".join(page.extract_text() for page in printed(pages, "ru/checklists/health/").pages)
    assert set("ąćęłńóśżź") <= set(polish)
    assert set("абвгдеёжзийклмнопрстуфхцчшщыьэюя") <= set(russian.lower())


def test_the_childrens_page_is_one_sheet(pages: Pages) -> None:
    assert len(printed(pages, "en/for-children/").pages) == 1
