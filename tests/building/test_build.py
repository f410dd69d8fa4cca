"""The same commit builds the same bytes; a saved page is seen soon."""

from pathlib import Path

from guide.content import project as projects
from guide.content.project import Project
from guide.site.build import build
from guide.site.changes import Changes


def contents(folder: Path) -> dict[str, bytes]:
    return {
        file.relative_to(folder).as_posix(): file.read_bytes() for file in folder.rglob("*") if file.is_file()
    }


def test_two_builds_are_the_same_to_the_byte(site: Path, tmp_path: Path, project: Project) -> None:
    again = tmp_path / "site"
    assert build(project, again, project.codes) == []
    first, second = contents(site), contents(again)
    assert first.keys() == second.keys()
    assert [name for name in first if first[name] != second[name]] == []


def test_the_style_sheets_and_scripts_are_there_once_for_all_languages(site: Path, project: Project) -> None:
    assert (site / "assets").is_dir()
    assert [code for code in project.codes if (site / code / "assets").exists()] == []


def test_a_saved_translation_builds_its_own_language_only(small: Path) -> None:
    changes = Changes(projects.load.__wrapped__(small), ["en", "pl"])
    assert changes.jobs() == [(("en", "pl"), False)]
    file = small / "docs/pl/guide/health.md"
    file.write_text(file.read_text(encoding="utf-8") + "\nNowe zdanie.\n", encoding="utf-8")
    assert changes.jobs() == [(("pl",), True)]
    assert changes.jobs() == []


def test_a_saved_english_page_builds_all_languages_and_a_style_every_page(small: Path) -> None:
    changes = Changes(projects.load.__wrapped__(small), ["en", "pl"])
    changes.jobs()
    file = small / "docs/en/guide/health.md"
    file.write_text(file.read_text(encoding="utf-8") + "\nA new sentence.\n", encoding="utf-8")
    assert changes.jobs() == [(("en", "pl"), True)]
    (small / "docs/en/interface.yml").write_text("site: {name: Guide}\n", encoding="utf-8")
    assert changes.jobs() == [(("en", "pl"), False)]
