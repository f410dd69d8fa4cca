"""How each language cites: from a unit as the register writes it to words a lawyer of that language expects.

The words are the language's own (`citations` in docs/<locale>/interface.yml); their source is
the style rules of the languages, section on citing.
"""

import re
from collections.abc import Mapping, Sequence
from typing import Any

from guide.citations.register import Instrument
from guide.content.formats import joined

_PREFIXED = re.compile(r"^(para\.|principle|guideline|recitals?|§|P)\s*(.+)$")
_PREFIX_UNIT = {"para.": "paragraph", "§": "judgment-paragraph", "recitals": "recital", "P": "protocol"}
_PARTS = re.compile(r"\(([^()]+)\)")
_RANGE = re.compile(r"^(?P<head>.*)\((?P<first>\w+)\)-(?P=head)?\((?P<last>\w+)\)$")
_ROMAN = re.compile(r"^[ivx–-]+$")
Words = Mapping[str, Any]


def _kind(unit: str, default: str) -> tuple[str, str]:
    found = _PREFIXED.match(unit)
    return (_PREFIX_UNIT.get(found[1], found[1]), found[2]) if found else (default, unit)


def _shape(parts: Sequence[str]) -> str:
    """`p` for a numbered paragraph, `l` for a letter, `r` for a roman item below a letter.

    A language may have a form of its own for several at the end: `ps` for `6(1)-6(4)`.
    """
    shape = ""
    for part in parts:
        if part[0].isdigit():
            shape += "p"
        elif _ROMAN.match(part) and shape.endswith("l"):
            shape += "r"
        else:
            shape += "l"
    return shape


def format_unit(unit: str, default: str, words: Words) -> str:
    """One unit in words: `37(b)` as `article 37 b)`; `default` is the instrument's kind of unit."""
    kind, number = _kind(unit, default)
    dash = str(words.get("range", "–"))
    number = _RANGE.sub(rf"\g<head>(\g<first>{dash}\g<last>)", number)
    forms = words[kind] if kind in words else words["section"]
    plain = re.fullmatch(r"([^()]+)((?:\([^()]+\))*)", number)
    if kind == "protocol":
        protocol, article = number.split("-")
        return str(forms["one"]).format(n=article, protocol=protocol)
    if plain is None or not plain[2]:
        many = "-" in number and forms.get("many")
        return str(forms["many" if many else "one"]).format(n=number.replace("-", dash))
    parts = _PARTS.findall(plain[2])
    shape = _shape(parts)
    several = forms.get(f"{shape}s") if dash in parts[-1] else None
    form = several or forms.get(shape) or forms["one"].replace("{n}", "{n}" + plain[2])
    return str(form).format(*[plain[1], *parts], n=plain[1])


def format_citation(instrument: Instrument, units: Sequence[str], locale: str, words: Words) -> str:
    """An instrument with its units: `articles 3 and 9 CRC`; without units its short name."""
    names = instrument.named(locale)
    if not units:
        return names.short
    plural = words.get(instrument.unit, {}).get("many")
    if plural and len(units) > 1 and all(re.fullmatch(r"[\d.]+", unit) for unit in units):
        cited = str(plural).format(n=_list(units, locale))
    else:
        cited = _list([format_unit(unit, instrument.unit, words) for unit in units], locale)
    form = words["forms"].get(instrument.unit) or words["forms"]["default"]
    printed = str(form).format(unit=cited, of=names.of, short=names.short)
    return printed.rstrip(",") if printed.endswith(cited) else printed


def _list(items: Sequence[str], locale: str) -> str:
    # A unit may bring the comma that follows it.
    return joined(items, locale).replace(",,", ",")
