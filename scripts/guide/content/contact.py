"""The e-mail address of the contact page, written so that people can read it and harvesters cannot."""

import re
from typing import Any

SLOT = re.compile(r"^## [^\n]*\{#e-mail\}\n+(?:(?!## )[^\n]*\n+)*?\{\{ contact_email \}\}\n*", re.MULTILINE)


def fill_in_contact(markdown: str, address: str, words: dict[str, Any]) -> str:
    """Replace the slot by the two halves of the address, or take the slot and its heading out.

    The halves stand apart, each with its explanation, without an at sign or a `mailto:` link: nothing
    in the page has the shape of an address, and no script is needed to read it.
    """
    name, _, domain = address.partition("@")
    if not domain:
        return SLOT.sub("", markdown)
    told = words["contact"]
    halves = f"| {told['before']} | {told['after']} |\n|---|---|\n| {name} | {domain} |"
    return markdown.replace("{{ contact_email }}", halves)
