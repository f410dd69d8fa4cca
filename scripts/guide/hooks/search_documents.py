"""Keep the search index out of page views: the page gets an empty one, the worker asks for the texts."""

import json
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import event_priority

KINDS = {
    "guide": "chapter",
    "checklists": "checklist",
    "tools": "tool",
    "training": "training",
    "reference": "reference",
    "about": "about",
}


@event_priority(-120)
def on_post_build(config: MkDocsConfig) -> None:
    """Split search_index.json; pages in English only are not in it (see `page_content`)."""
    folder = Path(config.site_dir) / "search"
    index = json.loads((folder / "search_index.json").read_text(encoding="utf-8"))
    documents = index["docs"]
    for item in documents:
        item["kind"] = kind(item["location"], config.extra["words"]["search"]["kinds"])
    _write(folder / "documents.json", {"documents": documents, "synonyms": {}})
    _write(folder / "search_index.json", {"config": index["config"], "docs": []})


def kind(location: str, kinds: dict[str, str]) -> str:
    """What a found page is, in the reader's language; empty where the title says it."""
    return kinds.get(KINDS.get(location.split("/")[0], ""), "")


def _write(path: Path, content: object) -> None:
    path.write_text(json.dumps(content, ensure_ascii=False, separators=(",", ":")), encoding="utf-8")
