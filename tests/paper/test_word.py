"""A Word file is there to be changed by a team: real check boxes, head rows that repeat, its language set."""

import zipfile

from docx import Document

from tests.paper.conftest import Printed

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def test_every_answer_has_a_real_check_box(printed: Printed) -> None:
    for locale in ("en", "pl", "ru"):
        file = Document(printed.site / locale / f"paper/checklists-health-{locale}.docx")
        boxes = [item for item in file.element.iter() if str(item.tag).endswith("}checkbox")]
        identities = [item.get(f"{W}val") for item in file.element.iter(f"{W}id")]
        assert len(boxes) == 5 * len(printed.guide.served(locale, "checklists/health").questions)
        assert len(identities) == len(set(identities))


def test_head_rows_repeat_and_rows_are_not_broken(printed: Printed) -> None:
    file = Document(printed.site / "en/paper/checklists-health-en.docx")
    groups = [table for table in file.tables if len(table.columns) == 6]
    assert len(groups) >= 3
    for table in groups:
        assert table.rows[0]._tr.find(f"{W}trPr/{W}tblHeader") is not None
        assert all(row._tr.find(f"{W}trPr/{W}cantSplit") is not None for row in table.rows[1:])


def test_the_language_is_set(printed: Printed) -> None:
    for locale, tag in (("en", "en-GB"), ("pl", "pl-PL"), ("sq", "sq-AL")):
        file = Document(printed.site / locale / f"paper/checklists-health-{locale}.docx")
        assert next(file.styles.element.iter(f"{W}lang")).get(f"{W}val") == tag
        assert file.core_properties.language == tag


def test_the_file_has_every_question_and_how_to_protect_it(printed: Printed) -> None:
    file = Document(printed.site / "en/paper/checklists-health-en.docx")
    text = "\n".join(
        [paragraph.text for paragraph in file.paragraphs]
        + [cell.text for table in file.tables for row in table.rows for cell in row.cells]
    )
    for question in printed.guide.served("en", "checklists/health").questions:
        assert question.text in text
    assert "encrypted disk" in text


def test_a_drawing_is_a_picture_with_a_name(printed: Printed) -> None:
    file = Document(printed.site / "en/paper/tools-body-map-en.docx")
    pictures = file.inline_shapes
    assert len(pictures) == 1
    assert pictures[0]._inline.docPr.get("descr").startswith("Outline of a body")


def test_the_file_does_not_tell_when_it_was_made(printed: Printed) -> None:
    for path in printed.files(".docx"):
        with zipfile.ZipFile(path) as file:
            assert {item.date_time for item in file.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert Document(path).core_properties.created.year == 2000
