"""Keep the search index out of page views: the page gets an empty one, the worker asks for the texts."""

import json
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import event_priority

from guide.content import model
from guide.search.documents import documents, items


@event_priority(-120)
def on_post_build(config: MkDocsConfig) -> None:
    """Turn search_index.json into documents.json; pages in English only are not in it."""
    folder = Path(config.site_dir) / "search"
    index = json.loads((folder / "search_index.json").read_text(encoding="utf-8"))
    guide, locale = model.load(), config.extra["locale"]
    found = items(guide, locale, index["docs"])
    _write(folder / "documents.json", documents(guide, locale, found, config.extra["words"]))
    _write(folder / "search_index.json", {"config": index["config"], "docs": []})


def _write(path: Path, content: object) -> None:
    path.write_text(json.dumps(content, ensure_ascii=False, separators=(",", ":")), encoding="utf-8")
