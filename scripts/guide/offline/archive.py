"""The Guide in one language as a ZIP whose pages open by double click, search included."""

import base64
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from guide.offline.addresses import offline_html

FOLDER = "offline"
LEFT_OUT = {".zip", ".pdf", ".docx", ".xml", ".map"}
ELSEWHERE = {"fonts", "previews"}  # in the style sheet; only for messages
PRELOAD = re.compile(r"\s*<link rel=\"preload\"[^>]*>")
FONT = re.compile(r'url\("\.\./fonts/([\w.-]+)"\)')
DATE = (1980, 1, 1, 0, 0, 0)  # the same for everybody, so that the same pages make the same bytes
START = """<!doctype html>
<html lang="{locale}">
<meta charset="utf-8">
<meta http-equiv="refresh" content="0; url={locale}/index.html">
<title>{title}</title>
<p><a href="{locale}/index.html">{title}</a></p>
</html>
"""


def archive_path(locale: str) -> str:
    """Where a language's archive lies below the site's root."""
    return f"{FOLDER}/practical-guide-{locale}.zip"


def write_archive(site: Path, locale: str, title: str, root_url: str) -> int:
    """Write the archive of a built language, whole or not at all; return its size in bytes."""
    target = site / archive_path(locale)
    target.parent.mkdir(exist_ok=True)
    new = target.with_suffix(".new")
    folder = target.stem
    with ZipFile(new, "w", ZIP_DEFLATED, compresslevel=9) as archive:
        start = START.format(locale=locale, title=title)
        for name, content in [("index.html", start.encode()), *contents(site, locale, root_url)]:
            archive.writestr(ZipInfo(f"{folder}/{name}", DATE), content, ZIP_DEFLATED)
    new.replace(target)
    return target.stat().st_size


def contents(site: Path, locale: str, root_url: str) -> Iterator[tuple[str, bytes]]:
    """The files of the archive: path below its folder, and what it holds."""
    paths = sorted(path for path in _files(site, locale))
    names = {path.relative_to(site).as_posix() for path in paths}
    for path in paths:
        name = path.relative_to(site).as_posix()
        if path.suffix == ".html":
            html = PRELOAD.sub("", path.read_text(encoding="utf-8"))
            yield name, offline_html(html, name, names, root_url).encode()
        elif path.suffix == ".css":
            yield name, _with_fonts(path).encode()
        elif name == f"{locale}/search/documents.json":
            yield f"{locale}/search/documents.js", _documents(path).encode()
        elif name == f"{locale}/search/search_index.json":
            # Material reads this script when a page is opened from a folder.
            script = f"var __index = {path.read_text(encoding='utf-8')}"
            yield f"{locale}/search/search_index.js", script.encode()
        else:
            yield name, path.read_bytes()


def _files(site: Path, locale: str) -> Iterator[Path]:
    for folder in (site / locale, site / "assets"):
        for path in folder.rglob("*"):
            if path.is_file() and path.suffix not in LEFT_OUT and path.parent.name not in ELSEWHERE:
                yield path


def _with_fonts(path: Path) -> str:
    """A style sheet with its typeface inside: without a server, browsers load none from another folder."""

    def inside(match: re.Match[str]) -> str:
        font = (path.parent.parent / "fonts" / match[1]).read_bytes()
        return f'url("data:font/woff2;base64,{base64.b64encode(font).decode()}")'

    return FONT.sub(inside, path.read_text(encoding="utf-8"))


def _documents(path: Path) -> str:
    """The texts to search as a script, each page with the name of its file."""
    data: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    data["pages"] = {f"{page}index.html": parts for page, parts in data["pages"].items()}
    data["glossary"] = f"{data['glossary']}index.html"
    for entry in data["synonyms"]:
        entry[1] = f"{entry[1]}index.html" if entry[1] else ""
    return f"guideDocuments({json.dumps(data, ensure_ascii=False, separators=(',', ':'))})\n"
