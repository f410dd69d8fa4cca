"""The Guide's own typeface has every letter that a page shows."""

from pathlib import Path

from fontTools.ttLib import TTFont

from guide.content.project import Project
from tests.reading.site_pages import language_pages

PLAIN = {"\n", "\t", "\r"}


def letters(files: list[Path]) -> set[str]:
    return {chr(code) for file in files for code in TTFont(file).getBestCmap()}


def test_every_letter_of_every_page_is_in_the_typeface(site: Path, project: Project) -> None:
    fonts = sorted((site / "assets/fonts").glob("*-400.woff2"))
    known = letters(fonts) | PLAIN
    missing = {
        (letter, built.path)
        for built in language_pages(site, project)
        for letter in set(built.html.get_text()) - known
    }
    assert missing == set()


def test_both_weights_have_the_same_letters(site: Path) -> None:
    fonts = site / "assets/fonts"
    for script in ("latin", "cyrillic"):
        light, bold = (letters([fonts / f"guide-sans-{script}-{weight}.woff2"]) for weight in (400, 600))
        assert light == bold
