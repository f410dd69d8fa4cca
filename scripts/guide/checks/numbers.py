"""Numbers: a translation says the same figures as the English section."""

import re
from collections import Counter
from collections.abc import Iterator

from guide.checks.page import Page
from guide.checks.problem import Problem
from guide.content.blocks import Block

# 22:00 is 22 h in French; a full hour has one number.
FULL_HOUR = re.compile(r"(?<=\d)(?::|[ \u00a0\u202f]h[ \u00a0\u202f])00\b")
# 15,000 and 15 000 are one number, and so are 1.5 and 1,5; 14:30 and 14 h 30 are two numbers each.
NUMBER = re.compile(r"(?<![\w.,])\d+(?:[ \u00a0\u202f,.]\d{3})+(?!\d)|\d+(?:[.,]\d+)?")


def numbers(text: str) -> Counter[str]:
    """The figures of a text in one form: digits, a full stop for the decimal sign."""
    return Counter(_normal(found[0]) for found in NUMBER.finditer(FULL_HOUR.sub("", text)))


def _normal(number: str) -> str:
    if re.fullmatch(r"\d{1,3}(?:[ \u00a0\u202f,.]\d{3})+", number):
        return re.sub(r"\D", "", number)
    whole, _, part = number.replace(",", ".").partition(".")
    return f"{int(whole)}.{part}" if part else str(int(whole))


def check(page: Page) -> Iterator[Problem]:
    """Figures lost or added, section by section."""
    if page.source is None:
        return
    own, english = _sections(page.document.blocks), _sections(page.source.blocks)
    lines = {section.id: section.line for section in page.document.sections}
    for section in own.keys() & english.keys():
        missing, extra = english[section] - own[section], own[section] - english[section]
        for slip, found in (("missing", missing), ("extra", extra)):
            for number in found:
                # A word may be a figure elsewhere; one figure instead of another is wrong.
                tell = page.problem if missing and extra else page.warning
                yield tell(lines.get(section, 1), f"number.{slip}", number=number, id=section)


def _sections(blocks: tuple[Block, ...]) -> dict[str, Counter[str]]:
    found: dict[str, Counter[str]] = {}
    for block in blocks:
        found.setdefault(block.section, Counter()).update(numbers(block.text))
    return found
