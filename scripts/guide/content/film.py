"""The slot for the site's own film: the film if it has been made, else a word that it is not there."""

from html import escape
from pathlib import Path
from typing import Any

from guide.content.formats import file_size

SLOT = "{{ film }}"
FOLDER = "docs/assets/video"
CONTROLS = ("play", "restart", "captions", "full")


def fill_in_film(markdown: str, root: Path, locale: str, title: str, words: dict[str, Any]) -> str:
    """Replace the slot by `docs/assets/video/<locale>.webm`, with captions (`.vtt`) and poster (`.jpg`).

    Nothing plays or loads by itself but the poster. Without JavaScript the browser's own controls serve;
    with it there are controls that speak the page's language. The transcript below stays in any case.
    """
    file = root / FOLDER / f"{locale}.webm"
    own = words["film"]
    if not file.exists():
        return markdown.replace(SLOT, own["missing"])
    address = f"../../../assets/video/{locale}"
    captions = poster = ""
    if file.with_suffix(".vtt").exists():
        captions = f'<track kind="captions" src="{address}.vtt" srclang="{locale}" label="{own["captions"]}">'
    if file.with_suffix(".jpg").exists():
        poster = f' poster="{address}.jpg"'
    buttons = "".join(
        f'<button class="button button--line" type="button" data-film="{name}">{own[name]}</button>'
        for name in CONTROLS
        if captions or name != "captions"
    )
    return markdown.replace(
        SLOT,
        f'<div class="film" data-guide="film" data-pause="{own["pause"]}">'
        f'<video controls playsinline preload="none" width="1280" height="720"{poster} src="{address}.webm" '
        f'aria-label="{escape(title)}">{captions}</video>'
        f'<div class="film__bar" hidden>{buttons}'
        f'<label class="film__place"><span class="hidden">{own["place"]}</span>'
        '<input type="range" min="0" max="100" value="0" step="any"></label></div>'
        f'<p class="film__own">{own["own"]} <a href="{address}.webm" download>{own["download"]}</a> '
        f"(WebM, {file_size(file.stat().st_size, locale)})</p></div>",
    )
