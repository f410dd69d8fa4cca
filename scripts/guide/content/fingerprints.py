"""Fingerprints: short marks that change when a section says something else, and only then."""

import hashlib
import re
import unicodedata

from guide.content.documents import Section

LENGTH = 8
_QUOTES = dict.fromkeys(map(ord, "“”„‟«»‹›\"‘’‚‛`´"), "'")  # fmt: skip
_DASHES = dict.fromkeys(map(ord, "‐‑‒–—―"), "-")


def normalise(text: str) -> str:
    """Text without what is cosmetic: white space, quote marks, dashes, composed or decomposed letters."""
    text = unicodedata.normalize("NFC", text).translate(_QUOTES).translate(_DASHES)
    return re.sub(r"\s+", " ", text).strip()


def fingerprint(section: Section) -> str:
    """Eight hexadecimal digits for what the section says."""
    said = "\n".join(normalise(part) for part in section.content)
    return hashlib.sha256(said.encode()).hexdigest()[:LENGTH]
