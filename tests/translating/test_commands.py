"""What a translator does on their own machine: see what changed, mark it, work in another program."""

import json
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.copies import commit, guide, project_copy

OLD, NEW = "Life first.", "Somebody’s life comes first."
ENGLISH = "docs/en/guide/visit/urgent-situations.md"
POLISH = "docs/pl/guide/visit/urgent-situations.md"


@pytest.fixture(scope="module")
def copied(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = project_copy(tmp_path_factory.mktemp("commands"))
    commit(folder)
    return folder


@pytest.fixture
def copy(copied: Path) -> Iterator[Path]:
    """The project in a repository of its own, clean again after each test."""
    yield copied
    subprocess.run(["git", "reset", "-q", "--hard"], cwd=copied, check=True)
    subprocess.run(["git", "clean", "-qfd"], cwd=copied, check=True)


def edit(folder: Path, file: str, old: str, new: str) -> None:
    path = folder / file
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def stale(folder: Path, locale: str) -> int:
    found = json.loads(guide(folder, "status", locale, "--json").stdout)
    return int(found[locale]["all"]["sections"]["stale"])


def test_a_changed_sentence_is_told_in_the_status_and_shown_word_by_word(copy: Path) -> None:
    before = stale(copy, "pl")
    edit(copy, ENGLISH, OLD, NEW)
    assert stale(copy, "pl") == before + 1
    shown = guide(copy, "diff", "pl", "guide/visit/urgent-situations").stdout
    assert "[- **Life-]{+ **Somebody’s life comes+} first.**" in shown
    assert "Najpierw życie" in shown


def test_a_section_is_marked_when_it_was_translated_and_not_before(copy: Path) -> None:
    before = stale(copy, "pl")
    edit(copy, ENGLISH, OLD, NEW)
    refused = guide(copy, "mark", "pl", "guide/visit/urgent-situations#rules")
    assert refused.returncode == 1
    assert "the translation did not" in refused.stderr
    assert stale(copy, "pl") == before + 1
    edit(copy, POLISH, "Najpierw życie", "Przede wszystkim życie")
    assert guide(copy, "mark", "pl", "guide/visit/urgent-situations#rules").returncode == 0
    assert stale(copy, "pl") == before


def test_a_section_that_needs_no_change_is_marked_with_the_reason(copy: Path) -> None:
    before = stale(copy, "pl")
    edit(copy, ENGLISH, OLD, NEW)
    why = "only the English is clearer"
    assert guide(copy, "mark", "pl", "guide/visit/urgent-situations", "--unchanged", why).returncode == 0
    assert stale(copy, "pl") == before
    text = (copy / POLISH).read_text(encoding="utf-8")
    assert text.count(why) == 1


def test_a_mark_moved_by_hand_is_told_by_the_check(copy: Path) -> None:
    base = commit(copy)
    edit(copy, ENGLISH, OLD, NEW)
    edit(copy, POLISH, "Najpierw życie", "Przede wszystkim życie")
    guide(copy, "mark", "pl", "guide/visit/urgent-situations#rules")
    edit(copy, POLISH, "Przede wszystkim życie", "Najpierw życie")
    done = guide(copy, "check", "--base", base, POLISH)
    assert done.returncode == 1
    assert "its mark was moved and its text was not" in done.stdout


@pytest.mark.parametrize("locale", ["fr", "sq", "it", "pl", "ru", "es"])
@pytest.mark.parametrize("form", ["po", "xliff"])
def test_a_language_comes_back_from_another_program_as_it_was(locale: str, form: str, copy: Path) -> None:
    name = f"out.{form}"
    assert guide(copy, "export", locale, f"--{form}", "--output", name).returncode == 0
    assert guide(copy, "import", locale, name).returncode == 0
    (copy / name).unlink()
    changed = subprocess.run(
        ["git", "status", "--short"], cwd=copy, capture_output=True, text=True, check=True
    )
    assert changed.stdout == ""


def test_an_import_that_would_break_a_page_is_refused_whole_and_says_why(copy: Path) -> None:
    guide(copy, "export", "pl", "--po", "--output", "out.po")
    text = (copy / "out.po").read_text(encoding="utf-8")
    assert "[@crc, 37(b)]" in text
    before, last = text.rsplit("[@crc, 37(b)]", 1)  # the last one stands in a translation
    (copy / "out.po").write_text(f"{before}[@crc, 99(x)]{last}", encoding="utf-8")
    done = guide(copy, "import", "pl", "out.po")
    (copy / "out.po").unlink()
    assert done.returncode != 0
    assert "99(x)" in done.stdout + done.stderr
    changed = subprocess.run(
        ["git", "status", "--short"], cwd=copy, capture_output=True, text=True, check=True
    )
    assert changed.stdout == ""


def test_the_report_on_a_change_says_what_it_does_to_every_language(copy: Path) -> None:
    base = commit(copy)
    edit(copy, ENGLISH, OLD, NEW)
    edit(copy, "docs/fr/guide/themes/health.md", "{#why}", "{#warum}")
    commit(copy)
    report = guide(copy, "report", "--base", base, "--preview", "https://example.org/site.zip").stdout
    for locale in ("fr", "sq", "it", "pl", "ru", "es"):
        assert f"| {locale} | " in report
    assert "1 of guide/visit/urgent-situations" in report
    assert "docs/fr/guide/themes/health.md:" in report and "#why" in report
    assert "pl/guide/visit/urgent-situations/index.html" not in report  # not changed by this
    assert "en/guide/visit/urgent-situations/index.html" in report
    subprocess.run(["git", "reset", "-q", "--hard", base], cwd=copy, check=True)


def test_without_the_history_the_diff_says_what_to_fetch(copy: Path, tmp_path: Path) -> None:
    edit(copy, ENGLISH, OLD, NEW)
    commit(copy)
    shallow = tmp_path / "shallow"
    subprocess.run(["git", "clone", "-q", "--depth=1", f"file://{copy}", str(shallow)], check=True)
    (shallow / "node_modules").symlink_to(copy / "node_modules")
    done = guide(shallow, "diff", "pl", "guide/visit/urgent-situations")
    subprocess.run(["git", "reset", "-q", "--hard", "HEAD~1"], cwd=copy, check=True)
    assert "git fetch --unshallow" in done.stdout + done.stderr
