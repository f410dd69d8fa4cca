"""The contact address can be read by a person and not by a harvester."""

import re

import pytest

from guide.content.contact import fill_in_contact

PAGE = """Write to us.

## E-mail {#e-mail}

{{ contact_email }}

## What not to send {#do-not-send}

Names of children.
"""
WORDS = {"contact": {"before": "Before the at sign", "after": "After the at sign"}}
HARVESTED = re.compile(
    r"[\w.+-]+\s*(@|&#64;|&#x40;|%40|\(at\)|\[at\]|\sat\s)\s*[\w-]+\.\w+|mailto:", re.IGNORECASE
)


def test_without_an_address_neither_slot_nor_heading_is_shown() -> None:
    page = fill_in_contact(PAGE, "", WORDS)
    assert "contact_email" not in page
    assert "e-mail" not in page
    assert "Names of children." in page


def test_a_person_can_read_the_address() -> None:
    page = fill_in_contact(PAGE, "guide@example.org", WORDS)
    assert "| Before the at sign | After the at sign |" in page
    assert "| guide | example.org |" in page


@pytest.mark.parametrize("address", ["guide@example.org", "first.last@mail.example.org"])
def test_a_harvester_does_not_find_the_address(address: str) -> None:
    assert not HARVESTED.search(fill_in_contact(PAGE, address, WORDS))
