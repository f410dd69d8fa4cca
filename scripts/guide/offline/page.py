"""The page on reading without a network: its link to the archive, and its buttons to keep pages."""

import json
from html import escape
from pathlib import Path
from typing import Any

from babel.numbers import format_decimal

from guide.offline.archive import archive_path

DOWNLOAD, KEEP = "{{ offline-folder }}", "{{ offline-browser }}"
SIZE = "OFFLINE-SIZE"  # stands in the built page until the archive, of which the page is part, is written
PATH = "about/offline"


def fill_in_offline(markdown: str, locale: str, words: dict[str, Any]) -> str:
    """Replace both slots; the buttons are shown by a script, and only if the browser can keep pages."""
    own = words["offline"]
    link = f'<a href="../../../{archive_path(locale)}" download>{escape(own["download"])}</a>'
    told = escape(
        json.dumps({key: own[key] for key in ("kept", "progress", "failed", "removed", "megabytes")})
    )
    button = '<button class="button button--line" type="button" data-keep="{}" hidden>{}</button>'
    keep = f"""<div class="keep" data-guide="keep" data-language="{locale}" data-words="{told}">
<p class="keep__none">{escape(own["unavailable"])}</p>
<p class="keep__state" role="status"></p>
<progress class="keep__progress" max="1" value="0" aria-label="{escape(own["keep"])}" hidden></progress>
<p>{" ".join(button.format(name, escape(own[name])) for name in ("keep", "remove"))}</p>
</div>
<script src="../../../assets/javascripts/offline/page.js" defer></script>"""
    return markdown.replace(DOWNLOAD, f"<p>{link} (ZIP, {SIZE})</p>").replace(KEEP, keep)


def write_size(site: Path, locale: str, size: int, unit: str) -> None:
    """Put the archive's size where the built page has a place for it; `unit`: a megabyte's short name."""
    file = site / locale / PATH / "index.html"
    if file.exists():
        told = f"{format_decimal(size / 1_000_000, format='0.0', locale=locale)} {unit}"
        file.write_text(file.read_text(encoding="utf-8").replace(SIZE, told), encoding="utf-8")
