"""Citations as they are typed: `[@crc, 37(b); @havana-rules, 50]` (Pandoc's form)."""

from collections.abc import Mapping
from dataclasses import dataclass

from guide.citations.register import Instrument


class CitationError(ValueError):
    """A citation that cannot be printed: the slip by its name in messages.yml, and what to fill in."""

    def __init__(self, slip: str, **values: object) -> None:
        super().__init__(slip, values)
        self.slip = slip
        self.values = values


@dataclass(frozen=True)
class Citation:
    """One instrument and the units cited of it, as typed."""

    instrument: str
    units: tuple[str, ...]


def parse(text: str) -> tuple[Citation, ...]:
    """Read what stands between the brackets. Raises `CitationError` for another form."""
    citations = []
    for part in text.split(";"):
        name, *units = (piece.strip() for piece in part.split(","))
        if not name.startswith("@") or not name[1:] or not all(units):
            raise CitationError("citation.form", text=text)
        citations.append(Citation(name[1:], tuple(units)))
    return tuple(citations)


def problems(citation: Citation, register: Mapping[str, Instrument]) -> list[CitationError]:
    """Why a citation may not be printed; empty if it may."""
    instrument = register.get(citation.instrument)
    if instrument is None:
        return [CitationError("citation.unknown", id=citation.instrument)]
    known = ", ".join(instrument.units) or "–"
    return [
        CitationError("citation.unit", unit=unit, id=instrument.id, known=known)
        for unit in citation.units
        if unit not in instrument.units
    ]
