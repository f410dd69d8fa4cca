"""Each slip is told with its file, its line and how to mend it; nothing else is told."""

from collections.abc import Callable
from pathlib import Path

import pytest

from guide.checks.problem import Severity
from guide.checks.run import problems
from guide.content.model import Guide

Load = Callable[[], Guide]
HEALTH = "docs/en/guide/health.md"
ZDROWIE = "docs/pl/guide/health.md"
LIST = "docs/en/checklists/health.md"


def told(load: Load, root: Path) -> list[str]:
    guide = load()
    return [problem.told(guide.project) for problem in problems(guide) if problem.severity is Severity.ERROR]


def test_a_guide_in_order_has_nothing_to_mend(small: Path, load: Load) -> None:
    assert told(load, small) == []


SLIPS = {
    "front matter is missing": (HEALTH, "---\ntitle: Health\n", "title: Health\n", f"{HEALTH}:1: no front matter"),
    "front matter is not closed": (HEALTH, "need.\n---\n", "need.\n", f"{HEALTH}:1: front matter is not closed"),
    "front matter is not YAML": (
        HEALTH,
        "description: Whether",
        "description: Health: whether",
        f"{HEALTH}:3: front matter is not YAML",
    ),
    "a title is missing": (HEALTH, "title: Health\n", "", f"{HEALTH}:2: front matter has no title"),
    "a key has a typing error": (HEALTH, "description:", "descripton:", f"{HEALTH}:2: front matter has the unknown"),
    "a template does not exist": (LIST, "checklist.html", "check.html", f"{LIST}:2: template “check.html”"),
    "a checklist has no outcome": (LIST, "outcome: Every", "search: Every", f"{LIST}:2: a checklist needs an outcome"),
    "a heading has no id": (HEALTH, " {#why}", "", f"{HEALTH}:8: heading “Why it matters” has no id"),
    "an id is not English": (HEALTH, "{#why}", "{#Warum_Nicht}", f"{HEALTH}:8: id “Warum_Nicht”"),
    "an id stands twice": (HEALTH, "{#standards}", "{#why}", f"{HEALTH}:15: id “why” stands twice"),
    "a second title": (HEALTH, "## Why", "# Why", f"{HEALTH}:8: a level-1 heading"),
    "a level is left out": (HEALTH, "### Exc", "#### Exc", f"{HEALTH}:23: heading of level 4 below level 2"),
    "a link leads nowhere": ("docs/en/index.md", "guide/health.md#why", "guide/helth.md", "docs/en/index.md:6: link to"),
    "an anchor leads nowhere": ("docs/en/index.md", "#why", "#wy", "docs/en/index.md:6: link to “guide/health.md#wy”"),
    "a link is absolute": ("docs/en/index.md", "(guide/", "(/guide/", "docs/en/index.md:6: link to “/guide/health.md"),
    "an instrument is unknown": (HEALTH, "[@crc, 24].", "[@crz, 24].", f"{HEALTH}:10: “@crz” is not in docs/standards"),
    "a unit is not in the register": (HEALTH, "[@crc, 24].", "[@crc, 99].", f"{HEALTH}:10: unit “99” of @crc"),
    "a citation has another form": (HEALTH, "[@havana-rules, 50; @crc", "[@havana-rules, 50; crc", f"{HEALTH}:17: “[@hav"),
    "raw HTML": (HEALTH, "There are none.", "There are <b>none</b>.", f"{HEALTH}:25: HTML “<b>”"),
    "a script": (HEALTH, "There are none.", "<script>x()</script>", f"{HEALTH}:25: HTML “<script>"),
    "an admonition with typographic quotes": (HEALTH, '"Do no harm"', "«Do no harm»", f"{HEALTH}:12: “!!! warning «"),
    "an unknown admonition": (HEALTH, "!!! warning", "!!! warnung", f"{HEALTH}:12: “!!! warnung"),
    "a merge mark": (HEALTH, "There are none.", "<<<<<<< HEAD\nThere", f"{HEALTH}:25: a mark left by a merge"),
    "a question without id": (LIST, " {#health-02}", "", f"{LIST}:14: question has no id"),
    "a question without reference": (LIST, " [@crc, 24] {#health-02}", " {#health-02}", f"{LIST}:14: the question has no"),
    "a question that asks nothing": (LIST, "register? [@crc, 24] {#health-02}", "register. [@crc, 24] {#health-02}", f"{LIST}:14: the question does not end"),
    "a question of another list": (LIST, "{#health-02}", "{#food-02}", f"{LIST}:14: question id “food-02”"),
    "a translated heading is missing": (ZDROWIE, "### Wyjątki {#exceptions}\n\n", "", f"{ZDROWIE}:1: heading #exceptions"),
    "a translated id": (ZDROWIE, "{#why}", "{#dlaczego}", f"{ZDROWIE}:10: heading #dlaczego is not on the English page"),
    "a translated heading's level": (ZDROWIE, "### Wyj", "## Wyj", f"{ZDROWIE}:25: heading #exceptions has level 2"),
    "a citation lost in translation": (ZDROWIE, "; @crc, 24]", "]", "citation “@havana-rules, 50; @crc, 24” stands"),
    "a link changed in translation": ("docs/pl/index.md", "#why", "#standards", "docs/pl/index.md:8: link “guide/health.md#st"),
    "a table row lost in translation": (ZDROWIE, "| Kolejka pod drzwiami | Za mało pielęgniarek |\n", "", "the tables do not have"),
    "a translation without status": (ZDROWIE, "translation:\n  status: draft\n", "", f"{ZDROWIE}:2: no translation status"),
    "reviewed by nobody": (ZDROWIE, "status: draft", "status: reviewed", f"{ZDROWIE}:2: a reviewed page names"),
    "a word of the interface is missing": ("docs/pl/interface.yml", "site: {name: Mały przewodnik}\n", "", "docs/pl/interface.yml:1: “site” is missing"),
    "an instrument without a name": ("docs/pl/standards.yml", "crc: {", "crd: {", "docs/pl/standards.yml:1: crc has no names"),
    "an instrument that nobody cites": ("docs/standards.yml", "- id: havana-rules\n", "- id: tokyo-rules\n", "docs/standards.yml:1: tokyo-rules is cited nowhere"),
}  # fmt: skip


@pytest.mark.parametrize("slip", SLIPS)
def test_a_slip_is_told_with_file_line_and_remedy(slip: str, small: Path, load: Load) -> None:
    name, right, wrong, message = SLIPS[slip]
    file = small / name
    text = file.read_text(encoding="utf-8")
    assert right in text
    file.write_text(text.replace(right, wrong, 1), encoding="utf-8")
    assert any(message in line for line in told(load, small)), told(load, small)


def test_slips_of_all_languages_are_told_in_one_run(small: Path, load: Load) -> None:
    for name in (HEALTH, ZDROWIE, LIST):
        file = small / name
        file.write_text(file.read_text(encoding="utf-8").replace("@crc, 24", "@crc, 25"), encoding="utf-8")
    files = {line.split(":")[0] for line in told(load, small)}
    assert files >= {HEALTH, ZDROWIE, LIST}


def test_a_page_in_another_encoding_is_told(small: Path, load: Load) -> None:
    (small / ZDROWIE).write_bytes((small / ZDROWIE).read_text(encoding="utf-8").encode("cp1250"))
    assert any(f"{ZDROWIE}:3: the file is not UTF-8" in line for line in told(load, small))


def test_a_page_outside_the_navigation_is_told(small: Path, load: Load) -> None:
    (small / "docs/en/guide/new.md").write_text("---\ntitle: New\ndescription: New.\n---\n", encoding="utf-8")
    assert any("docs/en/guide/new.md:1: the page is not in the nav" in line for line in told(load, small))
