"""What a browser keeps of a language when asked to: a list of files and the worker that serves them."""

import json
import shutil
from pathlib import Path

LIST, WORKER = "offline.json", "offline-worker.js"
SOURCES = "assets/javascripts/offline"
SCRIPTS = ("guide.js", "search/window.js", "search/minisearch.js", "search/words.js", "search/engine.js")


def write_kept(site: Path, locale: str) -> None:
    """Write the list, and the worker into the language's folder, which is all that it may serve."""
    folder, assets = site / locale, site / "assets"
    files = {
        path.relative_to(folder).as_posix().removesuffix("index.html"): path
        for path in sorted(folder.rglob("index.html"))
    }
    files |= {f"search/{name}": folder / "search" / name for name in ("documents.json", "search_index.json")}
    shared = [assets / "javascripts" / name for name in SCRIPTS]
    shared += sorted((assets / "javascripts").glob("bundle.*.js"))
    shared += sorted((assets / "stylesheets").glob("*.css"))
    shared += sorted((assets / "fonts").glob(f"*-{'cyrillic' if locale == 'ru' else 'latin'}-*.woff2"))
    shared.append(assets / "mark.svg")
    files |= {f"../{path.relative_to(site).as_posix()}": path for path in shared if path.exists()}
    worker = assets / "javascripts" / "search" / "worker.js"
    files[f"../assets/javascripts/search/worker.js?locale={locale}"] = worker
    listed = {"bytes": sum(path.stat().st_size for path in files.values()), "files": list(files)}
    (folder / LIST).write_text(json.dumps(listed, ensure_ascii=False, indent=0) + "\n", encoding="utf-8")
    shutil.copy(site / SOURCES / "worker.js", folder / WORKER)
