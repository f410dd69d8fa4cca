"""Each page links its papers, if they are there, with what they weigh."""

import re
from pathlib import Path

from bs4 import BeautifulSoup
from pypdf import PdfReader

from tests.paper.conftest import Printed

PAPER = re.compile(r"paper/")


def links(file: Path) -> list[tuple[str, str]]:
    """The links to papers of a built page: address, and the line that they stand in."""
    page = BeautifulSoup(file.read_text(encoding="utf-8"), "lxml")
    return [
        (str(link["href"]), link.parent.get_text(" ", strip=True)) for link in page.find_all("a", href=PAPER)
    ]


def test_a_site_without_papers_has_no_link_to_any(site: Path) -> None:
    for file in site.rglob("index.html"):
        assert links(file) == [], file


def test_every_link_to_a_paper_leads_to_a_file(printed: Printed) -> None:
    count = 0
    for file in printed.site.rglob("index.html"):
        for href, _ in links(file):
            assert (file.parent / href).resolve().is_file(), (file, href)
            count += 1
    assert count > 50


def test_a_checklist_links_pdf_large_print_and_word_with_size_and_pages(printed: Printed) -> None:
    found = links(printed.site / "pl/checklists/health/index.html")
    assert [href.rsplit("/", 1)[1] for href, _ in found] == [
        "checklists-health-pl.pdf",
        "checklists-health-large-print-pl.pdf",
        "checklists-health-pl.docx",
    ]
    pages = len(PdfReader(printed.site / "pl/paper/checklists-health-pl.pdf").pages)
    line = re.sub(r"\s+", " ", found[0][1])
    assert re.search(rf"PDF \({pages} stron[ya]?, \d+ kB\)", line)
    assert "Duży druk" in line


def test_a_place_links_its_visit_pack_and_a_language_without_one_the_english(printed: Printed) -> None:
    english = links(printed.site / "en/guide/places/police-stations/index.html")
    assert any("pack-police-stations-en.pdf" in href for href, _ in english)
    for locale in printed.guide.project.codes:
        found = links(printed.site / locale / "guide/places/police-stations/index.html")
        assert any("pack-police-stations-" in href for href, _ in found)


def test_the_page_of_all_checklists_has_a_table_of_all_papers(printed: Printed) -> None:
    page = BeautifulSoup((printed.site / "en/checklists/index.html").read_text(encoding="utf-8"), "lxml")
    table = page.find(id="papers")
    assert table is not None
    assert table.find("a", href=re.compile("checklists-health-large-print-en.pdf"))
    assert table.find("a", href=re.compile("pack-police-stations-en.pdf"))
    assert table.find("a", href=re.compile("tools-body-map-en.docx"))
