"""A change of the English text is told where it is; a cosmetic change is not."""

from collections.abc import Callable
from pathlib import Path

import pytest

from guide.content.ledger import marked
from guide.content.model import Guide, State

Load = Callable[[], Guide]


@pytest.fixture
def translated(small: Path, load: Load) -> Path:
    """The small guide, its Polish health page marked as made from the English of now."""
    file = small / "docs/pl/guide/health.md"
    source = load().document("en", "guide/health")
    assert source
    file.write_text(marked(file.read_text(encoding="utf-8"), source), encoding="utf-8")
    return small


def edit(root: Path, right: str, other: str) -> None:
    file = root / "docs/en/guide/health.md"
    text = file.read_text(encoding="utf-8")
    assert right in text
    file.write_text(text.replace(right, other), encoding="utf-8")


def test_a_marked_translation_is_a_draft_and_not_stale(translated: Path, load: Load) -> None:
    state = load().state("pl", "guide/health")
    assert (state.state, state.stale, state.missing) == (State.DRAFT, (), ())


CHANGES = {
    "a reworded sentence": ("There are none.", "There are few.", "exceptions"),
    "a changed number": ("[@havana-rules, 50; @crc, 24]", "[@havana-rules, 49; @crc, 24]", "standards"),
    "a changed table cell": ("Too few nurses", "Too few doctors", "standards"),
    "a changed title": ("title: Health", "title: Health care", "front-matter"),
    "a changed admonition": ("!!! warning", "!!! danger", "why"),
    "a changed introduction": ("A doctor sees every child.", "A nurse sees every child.", "intro"),
    "a changed heading": ("## Why it matters {#why}", "## Why it counts {#why}", "why"),
}


@pytest.mark.parametrize("change", CHANGES)
def test_a_change_makes_its_section_stale_and_no_other(change: str, translated: Path, load: Load) -> None:
    right, other, section = CHANGES[change]
    edit(translated, right, other)
    state = load().state("pl", "guide/health")
    assert (state.state, state.stale) == (State.STALE, (section,))


COSMETIC = {
    "a line break": ("A doctor sees every child.", "A doctor sees\nevery child."),
    "emphasis": ("A doctor sees every child.", "A doctor sees *every* child."),
    "another emphasis mark": ("There are none.", "There are __none__."),
    "spaces at the end": ("There are none.", "There are none.   "),
    "a wider table": (
        "| A queue at the door | Too few nurses |",
        "| A queue at the door   |   Too few nurses  |",
    ),
    "a longer table rule": ("|---|---|", "| :--- | --- |"),
    "an empty line more": ("There are none.", "\nThere are none."),
}


@pytest.mark.parametrize("change", COSMETIC)
def test_a_cosmetic_change_alarms_nobody(change: str, translated: Path, load: Load) -> None:
    edit(translated, *COSMETIC[change])
    state = load().state("pl", "guide/health")
    assert (state.state, state.stale, state.missing) == (State.DRAFT, (), ())


def test_a_new_section_is_missing_in_the_translation(translated: Path, load: Load) -> None:
    edit(
        translated,
        "### Exceptions",
        "## Good practice {#good-practice}\n\nA nurse at night.\n\n### Exceptions",
    )
    assert load().state("pl", "guide/health").missing == ("good-practice",)


def test_a_typing_error_mended_in_the_translation_hides_no_change(translated: Path, load: Load) -> None:
    edit(translated, "There are none.", "There are few.")
    file = translated / "docs/pl/guide/health.md"
    file.write_text(
        file.read_text(encoding="utf-8").replace("Nie ma żadnych", "Nie ma zadnych"), encoding="utf-8"
    )
    assert load().state("pl", "guide/health").stale == ("exceptions",)


def test_marking_changes_nothing_but_the_ledger(translated: Path, load: Load) -> None:
    text = (translated / "docs/pl/guide/health.md").read_text(encoding="utf-8")
    source = load().document("en", "guide/health")
    assert source and marked(text, source) == text


def test_a_page_without_translation_is_read_in_english(small: Path, load: Load) -> None:
    (small / "docs/pl/guide/health.md").unlink()
    guide = load()
    assert guide.state("pl", "guide/health").state is State.FALLBACK
    assert guide.served("pl", "guide/health").title == "Health"
