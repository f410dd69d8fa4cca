"""Citations read as a lawyer of each language writes them, and link to the list of standards."""

from collections.abc import Callable

import markdown
import pytest

from guide.citations import register as registers
from guide.citations.citation import parse
from guide.citations.standards_page import cited_in
from guide.citations.style import format_citation
from guide.content.interface import interface
from guide.content.model import Guide
from guide.content.project import Project

# What the style rules of each language give as example; no-break spaces as spaces.
EXAMPLES = {
    "en": {"@crc, 37(b)": "article 37(b) CRC", "@havana-rules, 50": "rule 50 of the Havana Rules"},
    "fr": {
        "@crc, 37(b)": "article 37 b) de la CIDE",
        "@havana-rules, 50": "règle 50 des Règles de La Havane",
    },
    "sq": {"@crc, 37(b)": "neni 37, shkronja “b”, i KDF-së"},
    "it": {"@crc, 37(b)": "articolo 37, lettera b), della CRC"},
    "pl": {"@crc, 37(b)": "art. 37 lit. b KPD", "@havana-rules, 50": "reguła 50 Reguł hawańskich"},
    "ru": {"@crc, 37(b)": "пункт b) статьи 37 КПР"},
    "es": {"@crc, 37(b)": "artículo 37, letra b), de la CDN"},
}


def cite(project: Project, text: str, locale: str) -> str:
    citation = parse(text)[0]
    words = interface(project, locale)["citations"]
    instrument = registers.load(project)[citation.instrument]
    return (
        format_citation(instrument, citation.units, locale, words).replace("\xa0", " ").replace("\u202f", " ")
    )


@pytest.mark.parametrize(
    ("locale", "text"), [(locale, text) for locale, texts in EXAMPLES.items() for text in texts]
)
def test_each_language_cites_in_its_own_way(locale: str, text: str, project: Project) -> None:
    assert cite(project, text, locale) == EXAMPLES[locale][text]


def test_every_unit_of_the_register_can_be_printed_in_every_language(project: Project) -> None:
    for instrument in registers.load(project).values():
        for locale in project.codes:
            words = interface(project, locale)["citations"]
            for unit in instrument.units:
                printed = format_citation(instrument, [unit], locale, words)
                assert "{" not in printed, (locale, instrument.id, unit, printed)
                assert instrument.named(locale).short in printed or instrument.named(locale).of in printed


def test_several_plain_units_are_joined(project: Project) -> None:
    assert cite(project, "@crc, 12, 13", "en") == "articles 12 and 13 CRC"


def test_an_instrument_without_unit_is_cited_by_its_name(project: Project) -> None:
    assert cite(project, "@erjossm", "en") == registers.load(project)["erjossm"].named("en").short


def test_a_citation_links_to_the_standards_page_with_the_full_title() -> None:
    page = {"guide.citations.extension": {"locale": "en", "page": "guide/themes/health"}}
    html = markdown.markdown(
        "Seen by a doctor [@crc, 24; @havana-rules, 50].", extensions=list(page), extension_configs=page
    )
    assert '<a href="../../reference/standards.md#crc" title="Convention on the Rights of the Child">' in html
    assert "article 24 CRC</a>; <a" in html
    assert html.count("(") == html.count(")") == 1


def test_an_unknown_citation_is_left_as_it_stands_for_the_check_to_tell() -> None:
    page = {"guide.citations.extension": {"locale": "en", "page": "index"}}
    html = markdown.markdown("Seen [@no-such-thing, 1].", extensions=list(page), extension_configs=page)
    assert "[@no-such-thing, 1]" in html


def test_the_standards_page_knows_which_pages_cite_an_instrument(load: Callable[[], Guide]) -> None:
    pages = cited_in(load(), "pl")
    assert pages["havana-rules"] == ["guide/health"]
    assert pages["crc"] == ["guide/health", "checklists/health", "reference/standards"]
