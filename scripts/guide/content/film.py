"""The slot for the site's own film: the film if the owner has put it there, else a word that it is not."""

from html import escape
from pathlib import Path
from typing import Any

SLOT = "{{ film }}"
FOLDER = "docs/assets/video"


def fill_in_film(markdown: str, root: Path, locale: str, title: str, words: dict[str, Any]) -> str:
    """Replace the slot by `docs/assets/video/<locale>.webm`, with its captions (`.vtt`) beside it.

    Nothing plays or loads by itself; the transcript below stays in any case.
    """
    file = root / FOLDER / f"{locale}.webm"
    if not file.exists():
        return markdown.replace(SLOT, words["film"]["missing"])
    address = f"../../../assets/video/{locale}"
    captions = ""
    if file.with_suffix(".vtt").exists():
        captions = f'<track kind="captions" src="{address}.vtt" srclang="{locale}" default>'
    name = escape(title)
    film = f'<video controls preload="none" src="{address}.webm" aria-label="{name}">{captions}</video>'
    return markdown.replace(SLOT, film)
