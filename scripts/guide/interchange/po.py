"""Gettext PO, for Poedit, Weblate, OmegaT: entries keyed by `msgctxt`."""

import polib

from guide.interchange.exchange import Entry


def write(entries: list[Entry], locale: str) -> str:
    """The file's text; entries in doubt are fuzzy, and none has a date, so that twice gives the same."""
    file = polib.POFile(wrapwidth=0)
    file.metadata = {
        "Project-Id-Version": "Practical Guide",
        "Language": locale,
        "MIME-Version": "1.0",
        "Content-Type": "text/plain; charset=UTF-8",
        "Content-Transfer-Encoding": "8bit",
    }
    for entry in entries:
        file.append(
            polib.POEntry(
                msgctxt=entry.id,
                msgid=entry.english,
                msgstr=entry.translation,
                flags=["fuzzy"] if entry.doubtful else [],
            )
        )
    return f"{file}\n"


def read(text: str) -> list[Entry]:
    """The entries of a file. Raises `ValueError` if it is not PO."""
    try:
        file = polib.pofile(text)
    except (OSError, UnicodeError) as error:
        raise ValueError(f"the file is not PO: {error}") from error
    return [
        Entry(page, key, entry.msgid, entry.msgstr, entry.fuzzy)
        for entry in file
        if not entry.obsolete
        for page, _, key in [(entry.msgctxt or "").partition("#")]
    ]
