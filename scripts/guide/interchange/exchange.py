"""What goes to a translator's program and comes back: one entry a unit, and the pages made from them."""

from dataclasses import dataclass

from guide.content.documents import parse
from guide.content.errors import DocumentError
from guide.content.ledger import marked
from guide.content.model import Guide
from guide.content.project import SOURCE
from guide.content.reading import read_text
from guide.content.sections import SectionState
from guide.interchange.units import Piece, cut, sections, units


@dataclass(frozen=True)
class Entry:
    """A unit: `page#section:number`, the English, the translation (or nothing), and whether it is in doubt.

    `doubtful`: the English section changed since it was translated.
    """

    page: str
    key: str
    english: str
    translation: str
    doubtful: bool

    @property
    def id(self) -> str:
        """The name of the entry in the file."""
        return f"{self.page}#{self.key}"


@dataclass(frozen=True)
class Refusal:
    """Why an entry, or a page, cannot be taken in."""

    id: str
    reason: str


def entries(guide: Guide, locale: str) -> list[Entry]:
    """Every unit of every English page, with what the language has for it."""
    found: list[Entry] = []
    for page in guide.project.pages:
        source = cut(read_text(guide.project.file(SOURCE, page)))
        file = guide.project.file(locale, page)
        own = cut(read_text(file)) if file.exists() else []
        state = guide.state(locale, page)
        stale = set(state.having(SectionState.STALE)) if own else set()
        mine = units(own)
        for section in sections(source):
            theirs = {piece.key: piece.text for piece in source if piece.section == section}
            fits = len(theirs) == sum(piece.section == section for piece in own)
            for key, english in theirs.items():
                translation = mine[key] if fits else ""
                found.append(Entry(page, key, english, translation, bool(translation) and section in stale))
    return found


def taken_in(guide: Guide, locale: str, given: list[Entry]) -> tuple[dict[str, str], list[Refusal]]:
    """The new text of each page that changes, by page, and why entries cannot be taken in.

    A section is taken in when all its entries are translated; a page that the language lacks, when all of
    it is. Entries in doubt are as good as not translated where they change nothing.
    """
    pages: dict[str, str] = {}
    refusals: list[Refusal] = []
    by_page: dict[str, dict[str, Entry]] = {}
    for entry in given:
        if entry.page not in guide.project.pages:
            refusals.append(Refusal(entry.id, "there is no such page"))
        elif entry.key in by_page.setdefault(entry.page, {}):
            refusals.append(Refusal(entry.id, "the entry stands twice in the file"))
        else:
            by_page[entry.page][entry.key] = entry
    for page, own_entries in by_page.items():
        text, wrong = _page(guide, locale, page, own_entries)
        refusals += wrong
        if text is not None:
            pages[page] = text
    return pages, refusals


def _page(guide: Guide, locale: str, page: str, given: dict[str, Entry]) -> tuple[str | None, list[Refusal]]:
    source_text = read_text(guide.project.file(SOURCE, page))
    source = cut(source_text)
    file = guide.project.file(locale, page)
    old = read_text(file) if file.exists() else ""
    own = cut(old) if old else []
    english = units(source)
    refusals = [
        Refusal(entry.id, "the English is another now: export again")
        for key, entry in given.items()
        if entry.translation and english.get(key) != entry.english
    ]
    refusals += [
        Refusal(entry.id, "a unit is one line: take the line break out")
        for entry in given.values()
        if "\n" in entry.translation
    ]
    if refusals:
        return None, refusals
    ready = {
        section: texts
        for section in sections(source)
        if all(texts := [_text(given, piece) for piece in source if piece.section == section])
    }
    if not own and len(ready) < len(sections(source)):
        return None, []
    return _composed(guide, locale, page, source, own, ready, old)


def _text(given: dict[str, Entry], piece: Piece) -> str:
    entry = given.get(piece.key)
    return entry.translation if entry else ""


def _composed(
    guide: Guide,
    locale: str,
    page: str,
    source: list[Piece],
    own: list[Piece],
    ready: dict[str, list[str]],
    old: str,
) -> tuple[str | None, list[Refusal]]:
    base = own or source
    mine = units(own)
    changed: set[str] = set()
    for section, texts in ready.items():
        fits = len(texts) == sum(piece.section == section for piece in base)
        if not fits:
            where = f"{page}#{section}"
            return None, [
                Refusal(where, "the section is built otherwise in English now: begin it in the Markdown file")
            ]
        if [mine.get(f"{section}:{number}") for number in range(1, len(texts) + 1)] != texts:
            changed.add(section)
    if not changed:
        return None, []
    new = "".join(
        ready[piece.section][piece.number - 1] if piece.section in ready else piece.text for piece in base
    )
    try:
        document = guide.document(SOURCE, page)
        assert document is not None
        parse(new)
        known = {section.id for section in document.sections}
        return marked(new, document, (changed & known) if own else None), []
    except DocumentError as error:
        return None, [Refusal(page, f"the page could not be read any more ({error.slip})")]
