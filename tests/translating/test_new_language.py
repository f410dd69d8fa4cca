"""A new language: one command, and the site is there in it, in English until somebody translates."""

from pathlib import Path

import pytest
from bs4 import BeautifulSoup

from guide.content.project import ROOT
from tests.copies import guide, project_copy


@pytest.fixture(scope="module")
def arabic(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The project with Arabic added."""
    folder = project_copy(tmp_path_factory.mktemp("arabic"))
    (folder / ".github/ISSUE_TEMPLATE").mkdir(parents=True)
    for name in ("CODEOWNERS", "ISSUE_TEMPLATE/mistake-en.yml"):
        (folder / ".github" / name).write_bytes((ROOT / ".github" / name).read_bytes())
    done = guide(folder, "new-language", "ar")
    assert done.returncode == 0, done.stderr
    return folder


def test_the_new_language_is_built_and_every_page_of_it_says_that_it_is_english(arabic: Path) -> None:
    done = guide(arabic, "build", "--only", "ar")
    assert done.returncode == 0, done.stdout + done.stderr
    page = BeautifulSoup((arabic / "site/ar/guide/themes/health/index.html").read_text(), "lxml")
    assert page.html and page.html["lang"] == "ar" and page.html["dir"] == "rtl"
    article = page.select_one("article")
    assert article and article["lang"] == "en" and article["dir"] == "ltr"
    assert "not been translated yet" in page.get_text()


def test_a_new_language_brings_no_error(arabic: Path) -> None:
    done = guide(arabic, "check", "docs/ar")
    assert done.returncode == 0, done.stdout


def test_a_new_language_has_an_owner_and_a_form_for_mistakes(arabic: Path) -> None:
    assert "/docs/ar/         @owner/translators-ar\n" in (arabic / ".github/CODEOWNERS").read_text()
    assert "[ar]" in (arabic / ".github/ISSUE_TEMPLATE/mistake-ar.yml").read_text()
    assert "{locale: ar, name: العربية}" in (arabic / "mkdocs.yml").read_text(encoding="utf-8")


def test_a_page_of_the_new_language_can_be_started(arabic: Path) -> None:
    assert guide(arabic, "start", "ar", "guide/themes/health").returncode == 0
    assert "{#why}" in (arabic / "docs/ar/guide/themes/health.md").read_text(encoding="utf-8")


@pytest.mark.parametrize(("code", "why"), [("pl", "already"), ("klingon", "not the code of a language")])
def test_a_code_that_cannot_be_added_is_refused_and_nothing_is_written(
    arabic: Path, code: str, why: str
) -> None:
    before = (arabic / "mkdocs.yml").read_bytes()
    done = guide(arabic, "new-language", code)
    assert done.returncode != 0
    assert why in " ".join(done.stderr.replace("│", " ").split())
    assert (arabic / "mkdocs.yml").read_bytes() == before
