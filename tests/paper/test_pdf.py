"""A PDF of the Guide serves a reader who hears it, a monitor who writes on it, a program that reads it."""

import io
import re
from collections import defaultdict
from pathlib import Path

import page as validation
import pikepdf
import pytest
from pypdf import PdfReader

from guide.content.interface import interface
from guide.paper import sheets
from guide.paper.compose import Composer
from guide.paper.papers import Kind
from guide.paper.render import pdf
from tests.paper.conftest import Printed, question, questions

PANGRAMS = {
    "en": "The quick brown fox jumps over the lazy dog’s “closed” door – §5.",
    "fr": "Voix ambiguë d’un cœur qui, au zéphyr, préfère les jattes de kiwis ; l’île, où ça naît.",
    "sq": "Një gjyqtar i zellshëm çoi fëmijën drejt xhamit të bukur, ku pohoi vërtetësinë.",
    "it": "Quel vituperabile xenofobo zelante assaggia il whisky ed esclama: perché no? Così è già più.",
    "pl": "Pchnąć w tę łódź jeża lub ośm skrzyń fig: „zażółć gęślą jaźń”.",
    "ru": "Съешь же ещё этих мягких французских булок, да выпей чаю — «объём».",
    "es": "El pingüino Wenceslao hizo kilómetros bajo exhaustiva lluvia: ¿añoraba mamá? ¡Jamás, güey!",
}
LIMITS = validation.SafetyLimits(max_reference_depth=100_000)


def failed_rules(file: Path) -> set[str]:
    report = validation.validate_pdf(str(file), profile=validation.ValidationProfile.PDF_UA_1, limits=LIMITS)
    return {failure.rule_id for failure in report.failures}


def fields(file: Path) -> dict[str, int]:
    """The names of the form fields and their pages."""
    reader = PdfReader(file)
    return {
        annotation.get_object()["/T"]: number
        for number, page in enumerate(reader.pages)
        for annotation in page.get("/Annots", [])
        if annotation.get_object()["/Subtype"] == "/Widget"
    }


def own(printed: Printed, kind: Kind) -> list[Path]:
    return [
        printed.site / paper.path
        for locale in printed.guide.project.codes
        for paper in printed.papers(locale)
        if paper.kind is kind
    ]


def test_every_pdf_is_accessible(printed: Printed) -> None:
    files = printed.files()
    assert len(files) > 30
    assert {file.name: failed for file in files if (failed := failed_rules(file))} == {}


def test_every_pdf_is_sound(printed: Printed) -> None:
    for file in printed.files():
        with pikepdf.open(file) as opened:
            assert opened.check_pdf_syntax() == [], file.name


@pytest.mark.parametrize("locale", PANGRAMS)
def test_the_letters_of_a_language_come_out_again(locale: str) -> None:
    text = PANGRAMS[locale]
    html = f'<html lang="{locale}"><title>A</title><article class="text"><h1>A</h1><p>{text}</p></article>'
    content, pages = pdf(html, "http://127.0.0.1/", {})
    said = " ".join(PdfReader(io.BytesIO(content)).pages[0].extract_text().split())
    assert pages == 1
    assert re.sub(r"\s", " ", text) in said.replace("- ", "")


def test_a_pdf_says_its_title_language_and_state(printed: Printed) -> None:
    for locale in ("en", "pl", "ru"):
        reader = PdfReader(printed.site / locale / f"paper/guide-themes-health-{locale}.pdf")
        assert reader.metadata is not None
        assert reader.metadata.title == printed.guide.served(locale, "guide/themes/health").title
        assert str(reader.trailer["/Root"]["/Lang"]) == locale
        last = " ".join(reader.pages[-1].extract_text().split())
        words = interface(printed.guide.project, locale)
        state = words["paper"]["source"] if locale == "en" else words["notices"]["draft"]
        assert " ".join(state.split(".")[0].split()) in last
        assert f"/{locale}/guide/themes/health/" in last.replace(" ", "")


def test_a_chapter_has_running_titles_page_numbers_and_bookmarks(printed: Printed) -> None:
    reader = PdfReader(printed.site / "en/paper/guide-themes-health-en.pdf")
    second = reader.pages[1].extract_text()
    assert "Health" in second
    assert f"2 / {len(reader.pages)}" in second
    titles = [
        item.title
        for part in reader.outline
        if isinstance(part, list)
        for item in part
        if hasattr(item, "title")
    ]
    assert "Warning signs" in titles


def test_links_lead_to_the_site(printed: Printed) -> None:
    reader = PdfReader(printed.site / "pl/paper/guide-themes-health-pl.pdf")
    targets = [
        str(annotation.get_object()["/A"]["/URI"])
        for page in reader.pages
        for annotation in page.get("/Annots", [])
        if "/A" in annotation.get_object()
    ]
    root = printed.guide.project.site_url.rstrip("/")
    assert f"{root}/pl/checklists/health/" in targets
    assert all(target.startswith("http") for target in targets)


@pytest.mark.parametrize("kind", [Kind.CHECKLIST, Kind.LARGE])
def test_no_question_is_broken_over_two_pages(printed: Printed, kind: Kind) -> None:
    files = own(printed, kind)
    assert len(files) >= 7
    for file in files:
        pages = defaultdict(set)
        for name, number in fields(file).items():
            if found := re.match(r"(.+-\d\d)-(yes|partly|no|not-applicable|not-seen|notes)$", name):
                pages[found[1]].add(number)
        assert len(pages) >= 12
        assert {question: spread for question, spread in pages.items() if len(spread) > 1} == {}


def test_every_question_can_be_answered_cleared_and_noted(printed: Printed) -> None:
    for locale in ("en", "ru"):
        document = printed.guide.served(locale, "checklists/health")
        names = fields(printed.site / locale / f"paper/checklists-health-{locale}.pdf")
        for item in document.questions:
            for field in ("yes", "partly", "no", "not-applicable", "not-seen", "notes"):
                assert f"{item.id}-{field}" in names
        assert {"sheet-1-place", "sheet-1-date", "sheet-1-team", "sheet-1-code", "sheet-1-notes"} <= set(
            names
        )


def test_a_field_says_the_question_and_the_answer(printed: Printed) -> None:
    reader = PdfReader(printed.site / "pl/paper/checklists-health-pl.pdf")
    told = {field["/T"]: field["/TU"] for field in (reader.get_fields() or {}).values()}
    first = printed.guide.served("pl", "checklists/health").questions[0]
    assert told[f"{first.id}-yes"].startswith("Tak: 1. ")
    assert told[f"{first.id}-yes"].endswith("?")


@pytest.mark.parametrize("locale", PANGRAMS)
def test_forty_questions_fit_on_three_pages(printed: Printed, locale: str) -> None:
    guide = printed.guide
    asked = [
        item.text
        for page in guide.project.pages
        if page.startswith("checklists/") and guide.document(locale, page)
        for item in guide.served(locale, page).questions
    ][:40]
    words = interface(guide.project, locale)["checklist"]
    html = f'<html lang="{locale}"><title>A</title><article class="text sheet"><h1>A</h1>'
    html += questions(40, lambda number: question(number, asked[number - 1], "(article 24 CRC)"))
    _, pages = pdf(f"{html}</article>", "http://127.0.0.1/", words)
    assert len(asked) == 40
    assert pages <= 3


def test_a_visit_pack_has_its_checklists_in_order_with_true_page_numbers(printed: Printed) -> None:
    reader = PdfReader(printed.site / "en/paper/pack-police-stations-en.pdf")
    texts = [page.extract_text() for page in reader.pages]
    flat = [" ".join(text.split()) for text in texts]
    cover = re.sub(r"^.*Edition of .*$", "", texts[0], flags=re.MULTILINE)  # its date ends in digits, too
    lines = re.findall(r"^(.+?)\s*\n?(\d+)$", cover, re.MULTILINE)
    contents = [(title.strip(), int(number)) for title, number in lines]
    assert [title for title, _ in contents] == [
        "Police stations",
        "First hours",
        "Talking with children",
        "Force, restraint and searches",
        "Living conditions",
        "Questions for children",
        "Urgent situations",
        "Notes",
    ]
    for title, number in contents[:-2]:
        assert title in flat[number - 1]
    assert "Danger to life now" in flat[contents[-2][1] - 1]
    assert len(texts) == contents[-1][1] + 2


def test_a_pack_asks_for_place_date_and_team_once_and_no_two_fields_share_a_name(printed: Printed) -> None:
    reader = PdfReader(printed.site / "en/paper/pack-police-stations-en.pdf")
    names = [
        annotation.get_object()["/T"]
        for page in reader.pages
        for annotation in page.get("/Annots", [])
        if annotation.get_object()["/Subtype"] == "/Widget"
    ]
    assert len(names) == len(set(names))
    assert [name for name in names if "place" in name and "placement" not in name] == ["cover-place"]


def test_a_filled_sheet_is_said_to_be_sensitive_wherever_it_can_be_filled(printed: Printed) -> None:
    for kind in (Kind.CHECKLIST, Kind.LARGE, Kind.FORM, Kind.PACK):
        for file in own(printed, kind):
            words = interface(printed.guide.project, file.stem.rsplit("-", 1)[1])
            text = " ".join(" ".join(page.extract_text() for page in PdfReader(file).pages).split())
            assert words["paper"]["computer"][:30] in text, file.name


def test_only_the_typeface_of_the_guide_is_used(printed: Printed) -> None:
    for file in printed.files():
        with pikepdf.open(file) as opened:
            names = {str(item.BaseFont) for item in opened.objects if _is_font(item)}
        assert names
        assert all("Guide" in name for name in names), (file.name, names)


def test_large_print_is_large(printed: Printed) -> None:
    reader = PdfReader(printed.site / "en/paper/checklists-health-large-print-en.pdf")
    sizes: list[float] = []

    def note(text: str, _matrix: object, transform: list[float], _font: object, size: float) -> None:
        if "Is " in text or "Are " in text or "Do " in text:
            sizes.append(abs(size * transform[0]))

    reader.pages[2].extract_text(visitor_text=note)
    assert sizes
    assert min(sizes) >= 16 * 0.99


def _is_font(item: object) -> bool:
    return isinstance(item, pikepdf.Dictionary) and item.get("/Type") == "/Font" and "/BaseFont" in item


def test_a_footnote_stands_at_the_foot_of_its_page() -> None:
    note = (
        '<div class="footnote"><ol><li id="fn:1"><p>Only where the law allows it.'
        '<a class="footnote-backref" href="#fnref:1">↩</a></p></li></ol></div>'
    )
    mark = '<sup id="fnref:1"><a class="footnote-ref" href="#fn:1">1</a></sup>'
    body = f"<h1>A</h1><p>A doctor comes.{mark}</p>{'<p>Next.</p>' * 80}{note}"
    content, pages = pdf(f'<html lang="en"><title>A</title><article class="text">{body}</article>', "", {})
    assert pages > 1
    first = PdfReader(io.BytesIO(content)).pages[0]
    lines = " ".join(first.extract_text().split())
    assert "Only where the law allows it." in lines
    assert lines.index("Only where") > lines.index("Next.")
    assert "↩" not in lines


def test_a_sheet_survives_us_letter(printed: Printed, monkeypatch: pytest.MonkeyPatch) -> None:
    """What would leave the shorter, wider page, or break a question, is an error of `pdf`."""
    real = sheets.texts
    letter = "@page { size: letter } "
    monkeypatch.setattr(sheets, "texts", lambda large: (*real(large), letter))
    sheets.style_sheets.cache_clear()
    try:
        for locale in ("en", "ru"):
            composer = Composer(printed.guide, printed.site)
            paper = next(item for item in printed.papers(locale) if item.kind is Kind.CHECKLIST)
            words = interface(printed.guide.project, locale)["checklist"]
            usual = len(PdfReader(printed.site / paper.path).pages)
            content, pages = pdf(composer.html(paper), "http://127.0.0.1/", words)
            box = PdfReader(io.BytesIO(content)).pages[0].mediabox
            assert (round(box.width), round(box.height)) == (612, 792)
            assert usual <= pages <= usual + 1
    finally:
        sheets.style_sheets.cache_clear()
