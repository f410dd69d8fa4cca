"""The site's own film: short, light, silent, in every language, and it says what its page says."""

from pathlib import Path

import pytest
from bs4 import BeautifulSoup

from guide.content.film import FOLDER
from guide.content.interface import interface
from guide.content.project import Project
from guide.film.storyboard import PAGE, StoryboardError, captions, storyboard

HEAVIEST = 3_000_000  # bytes


def test_every_language_has_its_film_with_poster_and_the_captions_of_its_page(project: Project) -> None:
    for code in project.codes:
        film = project.root / FOLDER / f"{code}.webm"
        assert 0 < film.stat().st_size < HEAVIEST, code
        assert film.with_suffix(".jpg").stat().st_size > 0, code
        said = captions(storyboard(project.file(code, PAGE)))
        assert film.with_suffix(".vtt").read_text(encoding="utf-8") == said, code


def test_the_film_waits_to_be_asked_and_its_controls_speak_the_language(site: Path, project: Project) -> None:
    for code in project.codes:
        words = interface(project, code)["film"]
        page = BeautifulSoup((site / code / PAGE / "index.html").read_text(encoding="utf-8"), "lxml")
        film = page.select_one("video")
        assert film and not film.has_attr("autoplay") and film["preload"] == "none", code
        assert page.select_one(f"track[srclang={code}]"), code
        said = [button.get_text() for button in page.select("[data-film]")]
        assert said == [words["play"], words["restart"], words["captions"], words["full"]], code
        assert words["own"] in page.get_text(), code


@pytest.mark.parametrize(
    ("row", "fault"),
    [
        ("| soon | A door. | Words. |", "is no time"),
        ("| 0:09–0:16 | A door. | Words. |", "does not begin where the scene before it ends"),
        ("| 0:07–0:16 | A door. |  |", "no words on screen"),
        ("| 0:07–0:16 | A door. | Words. |", "must take 60 to 90"),
    ],
)
def test_a_storyboard_that_makes_no_film_says_where_and_why(row: str, fault: str, tmp_path: Path) -> None:
    page = tmp_path / "video.md"
    page.write_text(f"## The film {{#own-presentation}}\n\n| 0:00–0:07 | A desk. | Tomorrow. |\n{row}\n")
    with pytest.raises(StoryboardError, match=fault):
        storyboard(page)
