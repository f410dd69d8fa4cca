"""A team chooses its own visit pack in the browser; nothing but the choice comes out of the printer."""

import io
import re
from pathlib import Path

import pytest
from pypdf import PdfReader

from tests.browsers import Pages

PATH = "checklists/your-own-pack/"


def printed(pages: Pages, address: str, chosen: list[str], **options: object) -> list[str]:
    """The text of each printed page after these boxes were ticked."""
    context = pages.browser.new_context(**options)
    try:
        page = context.new_page()
        page.goto(address)
        for name in chosen:
            page.check(f"#choose-{name}")
        reader = PdfReader(io.BytesIO(page.pdf(prefer_css_page_size=True)))
        return [" ".join(sheet.extract_text().split()) for sheet in reader.pages]
    finally:
        context.close()


@pytest.mark.parametrize("javascript", [True, False])
def test_only_what_is_chosen_is_printed_in_the_order_of_the_guide(pages: Pages, javascript: bool) -> None:
    sheets = printed(
        pages, f"{pages.address}en/{PATH}", ["girls", "health", "card"], java_script_enabled=javascript
    )
    whole = " ".join(sheets)
    assert "Place" in sheets[0]
    assert "1. Health 2. Girls" in sheets[0]
    titles = ("Health Outcome", "Girls Outcome")
    starts = [next(n for n, text in enumerate(sheets) if title in text) for title in titles]
    assert starts == sorted(starts)
    assert "Say first" in whole
    assert "Police stations Outcome" not in whole
    assert sum(text.endswith("Notes") for text in sheets) == 2
    assert "Nothing is stored" not in whole


def test_a_saved_page_works_without_a_server(pages: Pages, site: Path) -> None:
    address = (site / "pl" / PATH / "index.html").as_uri()
    assert "Zdrowie" in " ".join(printed(pages, address, ["health"]))


def test_with_a_script_the_page_counts_what_will_be_printed(pages: Pages) -> None:
    with pages.visit(f"en/{PATH}") as visit:
        line = visit.page.locator(".pack__count")
        assert "Chosen: 2." in line.inner_text()
        visit.page.check("#choose-health")
        visit.page.check("#choose-first-hours")
        told = re.search(r"Chosen: 4. With the cover about (\d+) pages, or (\d+) sheets", line.inner_text())
        assert told
        assert visit.page.get_by_role("button", name="Print the pack").is_visible()
        content = visit.page.pdf(prefer_css_page_size=True)
    assert abs(len(PdfReader(io.BytesIO(content)).pages) - int(told[1])) <= 1
    assert int(told[2]) == (int(told[1]) + 1) // 2


def test_nothing_of_the_choice_is_kept(pages: Pages) -> None:
    with pages.visit(f"en/{PATH}") as visit:
        visit.page.check("#choose-health")
        asked = len(visit.requests)
        assert (
            visit.page.evaluate("localStorage.length + sessionStorage.length + document.cookie.length") == 0
        )
        visit.page.reload(wait_until="networkidle")
        assert not visit.page.is_checked("#choose-health")
        assert all(url.startswith(pages.address) for url in visit.requests[asked:])


def test_lgbti_children_are_never_in_a_pack(pages: Pages) -> None:
    with pages.visit(f"en/{PATH}") as visit:
        assert "LGBTI" not in (visit.page.locator(".pack__sheets").text_content() or "")
