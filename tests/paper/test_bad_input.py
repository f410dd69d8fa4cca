"""What would spoil a paper is told with page and cause, and no spoilt paper is written."""

from pathlib import Path

import pytest

from guide.paper import sheets
from tests.paper.conftest import Workshop, question, questions

GOOD = ["checklists-health-en.docx", "checklists-health-en.pdf", "checklists-health-large-print-en.pdf"]
PIXEL = "data:image/png;base64,bm90IGEgcGljdHVyZQ=="


def test_good_pages_make_their_papers(workshop: Workshop) -> None:
    assert workshop.make() == (6, [])
    assert workshop.made == [
        *GOOD,
        "guide-health-en.pdf",
        "practical-guide-en.pdf",
        "reference-standards-en.pdf",
    ]


@pytest.mark.parametrize(
    ("text", "cause"),
    [
        (f'<h1>Health</h1><p>Seen.</p><img src="{PIXEL}" alt="A room">', "Failed to load image"),
        ('<h1>Health</h1><img src="missing.svg" alt="A room">', "Failed to load image"),
        ("<h1>Health</h1><p>See 漢字.</p>", "no “字” (U+5B57), “漢” (U+6F22)"),
        (f"<h1>Health</h1><pre>{'protection' * 20}</pre>", "leaves page 1 at its right"),
        (
            "<h1>Health</h1><table class='table'><tr>"
            + "<td style='white-space: nowrap'>Recommendation and answer</td>" * 9
            + "</tr></table>",
            "leaves page 1 at its right",
        ),
    ],
)
def test_a_spoilt_page_is_told_and_not_written(workshop: Workshop, text: str, cause: str) -> None:
    workshop.write("guide/health", text)
    made, faults = workshop.make(pages=["guide/health"])
    assert made == 0
    assert len(faults) == 1
    assert "docs/en/guide/health.md" in faults[0]
    assert cause in faults[0]
    assert "guide-health-en.pdf" not in workshop.made


def test_an_overlong_word_is_broken_rather_than_cut(workshop: Workshop) -> None:
    workshop.write("guide/health", f"<h1>Health</h1><p>{'protection' * 20}</p>")
    assert workshop.make(pages=["guide/health"]) == (1, [])


def test_a_checklist_without_questions_makes_no_empty_sheet(workshop: Workshop) -> None:
    workshop.write("checklists/health", "<h1>Health</h1><p>Soon.</p>")
    made, faults = workshop.make(pages=["checklists/health"])
    assert made == 0
    assert all("docs/en/checklists/health.md" in fault for fault in faults)
    assert "a checklist without questions" in faults[0]


def test_a_question_longer_than_a_page_is_told_not_broken(workshop: Workshop) -> None:
    asked = questions(2, lambda number: question(number, "Is it so? " * (900 if number == 2 else 1)))
    workshop.write("checklists/health", f"<h1>Health</h1>{asked}")
    _, faults = workshop.make(pages=["checklists/health"])
    assert any("question health-02 does not fit on one page" in fault for fault in faults)
    assert workshop.made == ["checklists-health-en.docx"]


def test_a_page_that_was_not_built_is_told(workshop: Workshop) -> None:
    (workshop.site / "en/guide/health/index.html").unlink()
    _, faults = workshop.make(pages=["guide/health"])
    assert "docs/en/guide/health.md: its built page cannot be read" in faults[0]


def test_a_built_page_without_text_is_told(workshop: Workshop) -> None:
    (workshop.site / "en/guide/health/index.html").write_text("<html></html>", encoding="utf-8")
    _, faults = workshop.make(pages=["guide/health"])
    assert "docs/en/guide/health.md: its built page has no <article>" in faults[0]


def test_all_faults_of_all_pages_are_told_in_one_run(workshop: Workshop) -> None:
    workshop.write("guide/health", "<h1>漢</h1>")
    workshop.write("reference/standards", "<h1>字</h1>", "pl")
    _, faults = workshop.make(["en", "pl"], ["guide/health", "reference/standards"])
    assert [fault.split(" ")[0] for fault in faults] == [
        "docs/en/guide/health.md",
        "docs/pl/reference/standards.md",
    ]


def test_a_missing_font_stops_everything(workshop: Workshop, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sheets, "FONTS", Path("/nowhere"))
    made, faults = workshop.make()
    assert made == 0
    assert "GuideSans-Regular.ttf: this font is missing in /nowhere" in faults[0]
    assert workshop.made == []


def test_a_paper_that_was_good_goes_when_its_page_is_spoilt(workshop: Workshop) -> None:
    workshop.make()
    workshop.write("guide/health", "<h1>漢</h1>")
    workshop.make()
    assert "guide-health-en.pdf" not in workshop.made
    assert "reference-standards-en.pdf" in workshop.made
