"""Only what changed is made again; the same text makes the same bytes."""

from pathlib import Path

from tests.paper.conftest import Workshop


def contents(folder: Path) -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in folder.glob("*/paper/*")}


def test_a_second_run_makes_nothing(workshop: Workshop) -> None:
    first, _ = workshop.make(["en", "pl"])
    assert first == 12
    assert workshop.make(["en", "pl"]) == (0, [])


def test_a_changed_page_makes_its_own_papers_and_the_book_again(workshop: Workshop) -> None:
    workshop.make(["en", "pl"])
    workshop.write("guide/health", "<h1>Health</h1><p>A nurse, too.</p>")
    assert workshop.make(["en", "pl"]) == (2, [])


def test_a_site_built_anew_gets_its_papers_back_without_making_them(workshop: Workshop) -> None:
    workshop.make()
    before = contents(workshop.site)
    for file in workshop.site.glob("*/paper/*"):
        file.unlink()
    assert workshop.make() == (0, [])
    assert contents(workshop.site) == before


def test_the_same_text_makes_the_same_bytes(workshop: Workshop, tmp_path: Path) -> None:
    workshop.make(["en", "pl"])
    before = contents(workshop.site)
    workshop.cache = tmp_path / "another"
    assert workshop.make(["en", "pl"])[0] == len(before)
    assert contents(workshop.site) == before


def test_links_to_papers_do_not_change_the_papers(workshop: Workshop) -> None:
    bar = "<h1>Health</h1><ul class='bar'><!--paper--><!--/paper--></ul><p>A doctor.</p>"
    workshop.write("guide/health", bar)
    workshop.make()
    built = (workshop.site / "en/guide/health/index.html").read_text(encoding="utf-8")
    assert 'href="../../paper/guide-health-en.pdf"' in built
    assert workshop.make() == (0, [])


def test_a_page_that_is_english_in_a_language_makes_no_paper_there(workshop: Workshop) -> None:
    (workshop.root / "docs/pl/guide/health.md").unlink()
    workshop.write("guide/health", "<ul><!--paper--><!--/paper--></ul>", "pl")
    workshop.make(["en", "pl"])
    assert "guide-health-pl.pdf" not in workshop.made
    built = (workshop.site / "pl/guide/health/index.html").read_text(encoding="utf-8")
    assert '<a href="../../../en/paper/guide-health-en.pdf" hreflang="en">PDF</a>' in built
    assert "po angielsku" in built


def test_the_whole_guide_leads_from_chapter_to_chapter_inside_itself(workshop: Workshop) -> None:
    link = '<a href="../../reference/standards/#crc">CRC</a>'
    workshop.write("guide/health", f'<h1>Health</h1><p>{link}</p><h2 id="why">Why</h2>')
    workshop.write("reference/standards", '<h1>Standards</h1><h2 id="crc">CRC</h2>')
    workshop.make()
    from pypdf import PdfReader

    book = PdfReader(workshop.site / "en/paper/practical-guide-en.pdf")
    inside = [
        annotation.get_object().get("/Dest")
        for page in book.pages
        for annotation in page.get("/Annots", [])
        if annotation.get_object()["/Subtype"] == "/Link"
    ]
    assert "reference--standards--crc" in inside
    contents = book.pages[1].extract_text()
    assert "Health" in contents
    assert [title.title for title in book.outline if not isinstance(title, list)][1:] == [
        "Health",
        "Standards",
    ]
