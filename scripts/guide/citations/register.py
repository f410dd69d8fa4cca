"""The register of standards: which instruments the Guide may cite, and with which unit numbers.

`docs/standards.yml` holds what is the same in every language; `docs/<locale>/standards.yml` holds the
instrument's names in that language. A unit stands in the register only after somebody saw it in the text
itself (`read`) or in an official document that cites it (`cited`), so that nothing else can be printed.
"""

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from guide.content.project import SOURCE, Project
from guide.content.yaml_files import load_yaml


@dataclass(frozen=True)
class Names:
    """An instrument's names in one language; `of` is the short name in the form that follows a unit."""

    title: str
    short: str
    of: str
    official: bool


@dataclass(frozen=True)
class Instrument:
    """An instrument that the Guide cites. Dates are ISO 8601; `units` maps a unit to its evidence."""

    id: str
    kind: str
    system: str
    unit: str
    symbol: str
    adopted: str
    url: str
    binding: str
    units: dict[str, str]
    names: dict[str, Names]

    def named(self, locale: str) -> Names:
        """The names in a language, English where the language has none yet."""
        return self.names.get(locale) or self.names[SOURCE]


def _names(entry: dict[str, Any]) -> Names:
    return Names(
        title=entry["title"],
        short=entry["short"],
        of=entry.get("of") or entry["short"],
        official=bool(entry.get("official")),
    )


@cache
def _register(files: tuple[tuple[str, Path, int], ...]) -> dict[str, Instrument]:
    main = next(path for locale, path, _ in files if locale == "")
    named = {locale: load_yaml(path) for locale, path, _ in files if locale}
    return {
        entry["id"]: Instrument(
            id=entry["id"],
            kind=entry["kind"],
            system=entry["system"],
            unit=entry["unit"],
            symbol=entry.get("symbol") or "",
            adopted=entry.get("adopted") or "",
            url=entry.get("url") or "",
            binding=entry["binding"],
            units={str(unit): evidence for unit, evidence in (entry.get("units") or {}).items()},
            names={
                SOURCE: _names(entry),
                **{
                    locale: _names(names[entry["id"]])
                    for locale, names in named.items()
                    if entry["id"] in names
                },
            },
        )
        for entry in load_yaml(main)
    }


def load(project: Project) -> dict[str, Instrument]:
    """The register, by id, in the order of the file."""
    files = [("", project.docs / "standards.yml")]
    files += [(code, project.docs / code / "standards.yml") for code in project.codes if code != SOURCE]
    return _register(tuple((code, path, path.stat().st_mtime_ns) for code, path in files if path.exists()))
