"""Dates, lists and sizes as each language writes them (CLDR, by Babel); English is British."""

from collections.abc import Sequence
from datetime import date

from babel.dates import format_date
from babel.lists import format_list
from babel.units import format_unit

_REGIONS = {"en": "en_GB"}


def babel_locale(locale: str) -> str:
    """The locale whose conventions a language of the Guide follows."""
    return _REGIONS.get(locale, locale)


def day(value: date, locale: str) -> str:
    """A date in words: `20 November 1989`."""
    return format_date(value, "long", locale=babel_locale(locale))


def day_of_text(value: str, locale: str) -> str:
    """A date such as 2026-11-23 in words."""
    return day(date.fromisoformat(value), locale)


def joined(items: Sequence[str], locale: str) -> str:
    """Items in a row with the language's “and”."""
    return format_list(list(items), locale=babel_locale(locale))


def file_size(size: int, locale: str) -> str:
    """Bytes as a reader weighs a download: `43 kB`; of a million and more, `1.2 MB`."""
    unit, value = (
        ("megabyte", round(size / 1e6, 1)) if size >= 1e6 else ("kilobyte", max(1, round(size / 1000)))
    )
    return format_unit(value, f"digital-{unit}", "short", locale=babel_locale(locale))
