"""Citations as they are typed: `[@crc, 37(b); @havana-rules, 50]` (Pandoc's form)."""

from collections.abc import Mapping
from dataclasses import dataclass

from guide.citations.register import Instrument


class CitationError(ValueError):
    """A citation that cannot be printed; the message says why and how to mend it."""


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
            raise CitationError(f"“[{text}]” is not a citation: write [@id, unit] or [@id, unit; @id, unit]")
        citations.append(Citation(name[1:], tuple(units)))
    return tuple(citations)


def problems(citation: Citation, register: Mapping[str, Instrument]) -> list[str]:
    """Why a citation may not be printed, in sentences; empty if it may."""
    instrument = register.get(citation.instrument)
    if instrument is None:
        return [f"“@{citation.instrument}” is not in docs/standards.yml: take an id from there or add it"]
    known = ", ".join(instrument.units) or "none"
    return [
        f"unit “{unit}” of @{instrument.id} is not in the register: take one of {known} or cite without"
        for unit in citation.units
        if unit not in instrument.units
    ]
