"""The section ledger: which English text each section of a translation was made from.

It stands in the front matter of the translation, so that it travels with the text:

    translation:
      status: draft
      sections:
        why: 9c1f03ab
      unchanged:
        why: "9c1f03ab: only the English was made clearer"
"""

from io import StringIO
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML

from guide.content.documents import Document
from guide.content.fingerprints import fingerprint

DRAFT = "draft"


def marks(source: Document) -> dict[str, str]:
    """The fingerprint of each section of the source, by id."""
    return {section.id: fingerprint(section) for section in source.sections}


def marked(text: str, source: Document, sections: set[str] | None = None, reason: str = "") -> str:
    """The translation's text with the ledger set to the source as it is now.

    `sections` limits this to some of them; ids that the source no longer has are dropped. With a `reason`
    the marks are set although the translation did not change: it is kept beside each mark that moves. The
    rest of the front matter stays byte for byte where YAML allows it. A page never marked becomes a draft.
    """
    yaml = YAML()
    yaml.preserve_quotes = True
    yaml.width = 10_000
    end = text.index("\n---\n", 3)
    meta = yaml.load(text[4 : end + 1])
    current = marks(source)
    block = meta.setdefault("translation", {"status": DRAFT})
    before = dict(block.get("sections") or {})
    block["sections"] = {
        key: mark if sections is None or key in sections else before[key]
        for key, mark in current.items()
        if sections is None or key in sections or key in before
    }
    kept = {key: why for key, why in (block.get("unchanged") or {}).items() if _holds(why, current.get(key))}
    if reason:
        moved = {key for key in sections or current if before.get(key) != current[key]}
        kept |= {key: f"{current[key]}: {reason}" for key in moved}
    block.pop("unchanged", None)
    if kept:
        block["unchanged"] = kept
    out = StringIO()
    yaml.dump(meta, out)
    return f"---\n{out.getvalue()}---\n{text[end + 5 :]}"


def reasons(meta: dict[str, Any]) -> dict[str, str]:
    """Why a mark was moved without a change of the translation: section to `mark: reason`."""
    block = meta.get("translation")
    given = block.get("unchanged") if isinstance(block, dict) else None
    return {str(key): str(why) for key, why in given.items()} if isinstance(given, dict) else {}


def _holds(why: object, mark: str | None) -> bool:
    """A reason is given for one English text; with the next one it is void."""
    return mark is not None and str(why).startswith(f"{mark}:")


def write_whole(path: Path, text: str) -> None:
    """Write a file whole or not at all."""
    new = path.with_name(f".{path.name}.new")
    new.write_text(text, encoding="utf-8", newline="\n")
    new.replace(path)
