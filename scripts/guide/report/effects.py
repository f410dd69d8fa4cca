"""What a change does to the sections of every language: the states at its base and now."""

from collections import Counter
from dataclasses import dataclass

from guide.content.documents import Document, parse
from guide.content.errors import DocumentError
from guide.content.history import text_at
from guide.content.model import Guide
from guide.content.project import SOURCE
from guide.content.sections import SectionState, section_states


@dataclass(frozen=True)
class Effect:
    """One page in one language: how many sections have come into each state, and left it."""

    locale: str
    page: str
    come: Counter[SectionState]
    words: int  # English words more (or less) that are current


def effects(guide: Guide, files: list[str]) -> list[Effect]:
    """The effect on each page whose English or own file changed, where there is one."""
    changed: dict[str, set[str]] = {}
    for file in files:
        parts = file.split("/", 2)
        if len(parts) == 3 and parts[0] == "docs" and parts[2].endswith(".md"):
            changed.setdefault(parts[1], set()).add(parts[2].removesuffix(".md"))
    found = []
    for locale in guide.project.codes:
        if locale == SOURCE:
            continue
        pages = changed.get(locale, set()) | changed.get(SOURCE, set())
        for page in guide.project.pages:
            if page in pages and (effect := _effect(guide, locale, page)):
                found.append(effect)
    return found


def _effect(guide: Guide, locale: str, page: str) -> Effect | None:
    before = _states(_then(guide, SOURCE, page), _then(guide, locale, page))
    after = _states(_now(guide, SOURCE, page), _now(guide, locale, page))
    come = Counter(state for key, (state, _) in after.items() if before.get(key, ("", 0))[0] != state)
    if not come:
        return None
    return Effect(locale, page, come, _current(after) - _current(before))


def _current(states: dict[str, tuple[SectionState, int]]) -> int:
    return sum(words for state, words in states.values() if state is SectionState.CURRENT)


def _states(source: Document | None, own: Document | None) -> dict[str, tuple[SectionState, int]]:
    if source is None:
        return {}
    words = {section.id: section.words for section in source.sections}
    if own is None:
        return {key: (SectionState.MISSING, count) for key, count in words.items()}
    return {status.id: (status.state, words.get(status.id, 0)) for status in section_states(source, own)}


def _now(guide: Guide, locale: str, page: str) -> Document | None:
    try:
        return guide.document(locale, page)
    except DocumentError:
        return None


def _then(guide: Guide, locale: str, page: str) -> Document | None:
    root = guide.project.root
    text = text_at(root, guide.base, guide.project.file(locale, page).relative_to(root).as_posix())
    try:
        return parse(text) if text else None
    except DocumentError:
        return None
