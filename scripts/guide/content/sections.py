"""The state of each section of a translation, from the ledger and from the texts of today."""

from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum
from typing import Any

from guide.content.documents import Document
from guide.content.fingerprints import fingerprint


class SectionState(StrEnum):
    """What a translator has to know of a section.

    `stale`: made from another English text than today's, or never marked. `moved`: it stands elsewhere in
    English, or has another id there, with the text that the translation was made from.
    """

    CURRENT = "current"
    STALE = "stale"
    MISSING = "missing"
    EXTRA = "extra"
    MOVED = "moved"


@dataclass(frozen=True)
class SectionStatus:
    """A section by its English id (its own, if extra); `renamed_from` is its id in the translation."""

    id: str
    state: SectionState
    renamed_from: str = ""


def recorded(own: Document) -> dict[str, str]:
    """The ledger of a translation: English fingerprints by section. Of a damaged ledger what is whole."""
    block: Any = own.meta.get("translation")
    sections = block.get("sections") if isinstance(block, dict) else None
    if not isinstance(sections, dict):
        return {}
    return {str(key): str(mark) for key, mark in sections.items()}


def section_states(source: Document, own: Document) -> tuple[SectionStatus, ...]:
    """One status for each section of the source in its order, then those that only the translation has."""
    ledger = recorded(own)
    theirs = {section.id: fingerprint(section) for section in source.sections}
    mine = [section.id for section in own.sections]
    renamed = _renamed(theirs, set(mine), ledger)
    order = [renamed.get(identity, identity) for identity in theirs]
    moved = _out_of_order(order, [identity for identity in mine if identity in order])
    found = []
    for identity, mark in theirs.items():
        here = renamed.get(identity, identity)
        if here not in mine:
            state = SectionState.MISSING
        elif ledger.get(here) != mark:
            state = SectionState.STALE
        elif here in moved or here != identity:
            state = SectionState.MOVED
        else:
            state = SectionState.CURRENT
        found.append(SectionStatus(identity, state, here if here != identity else ""))
    extra = [identity for identity in mine if identity not in theirs and identity not in renamed.values()]
    return (*found, *(SectionStatus(identity, SectionState.EXTRA) for identity in extra))


def _renamed(theirs: dict[str, str], mine: set[str], ledger: dict[str, str]) -> dict[str, str]:
    """English id to the translation's id, where the text marked under the old id now has another."""
    gone = {mark: key for key, mark in ledger.items() if key in mine and key not in theirs}
    return {key: gone[mark] for key, mark in theirs.items() if key not in mine and mark in gone}


def _out_of_order(source: list[str], own: list[str]) -> set[str]:
    """What has to be moved so that the translation has the order of the source: as few as possible."""
    present = [identity for identity in source if identity in own]
    kept: set[str] = set()
    for block in SequenceMatcher(None, present, own, autojunk=False).get_matching_blocks():
        kept.update(own[block.b : block.b + block.size])
    return set(present) - kept
