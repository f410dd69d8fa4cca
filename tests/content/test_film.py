"""The video page has a place for the film, and says so plainly while there is none."""

from pathlib import Path

from guide.content.film import fill_in_film

PAGE = "## Film {#own-presentation}\n\n{{ film }}\n\nTranscript.\n"
WORDS = {
    "film": {
        "missing": "The film is not here yet; its text is.",
        "play": "Odtwórz",
        "pause": "Wstrzymaj",
        "restart": "Od początku",
        "captions": "Napisy",
        "full": "Pełny ekran",
        "place": "Miejsce w filmie",
        "own": "Własny film tej witryny.",
        "download": "Pobierz film",
    }
}


def test_without_a_file_the_page_says_that_there_is_none(tmp_path: Path) -> None:
    page = fill_in_film(PAGE, tmp_path, "pl", "Film", WORDS)
    assert "The film is not here yet" in page
    assert "<video" not in page


def test_with_a_file_the_film_waits_for_the_reader_and_has_captions(tmp_path: Path) -> None:
    folder = tmp_path / "docs/assets/video"
    folder.mkdir(parents=True)
    (folder / "pl.webm").write_bytes(b"film")
    (folder / "pl.vtt").write_text("WEBVTT", encoding="utf-8")
    page = fill_in_film(PAGE, tmp_path, "pl", "Film", WORDS)
    assert 'preload="none"' in page
    assert "autoplay" not in page
    assert '<track kind="captions" src="../../../assets/video/pl.vtt" srclang="pl"' in page
    assert "Transcript." in page
    assert "Własny film tej witryny." in page
    assert 'data-film="play">Odtwórz</button>' in page
