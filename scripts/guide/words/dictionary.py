"""The spelling dictionary of a language (Hunspell), with the project's own word lists.

Six languages come as npm packages; the Albanian one is a package of Debian and Ubuntu (myspell-sq).
"""

from functools import cache
from pathlib import Path

from hunspell import Hunspell

from guide.content.project import Project

NPM = {"en": "en-gb"}
SYSTEM = {"sq": (Path("/usr/share/hunspell"), "sq_AL")}
WORDS = "words.txt"


class Dictionary:
    """Which words a language has; words of docs/<locale>/words.txt count in any case."""

    def __init__(self, speller: Hunspell, own: frozenset[str]) -> None:
        self._speller = speller
        self._own = own
        self._known: dict[str, bool] = {}

    def knows(self, word: str) -> bool:
        """Whether the word is spelled as it should be; the typographic apostrophe is one sign with '."""
        if word not in self._known:
            self._known[word] = word.casefold() in self._own or self._spelled(word.replace("’", "'"))
        return self._known[word]

    def _spelled(self, word: str) -> bool:
        try:
            return bool(self._speller.spell(word))
        except UnicodeEncodeError:  # a letter that the dictionary's encoding does not have
            return False

    def suggestion(self, word: str) -> str:
        """The likeliest right word, or nothing."""
        found = self._speller.suggest(word.replace("’", "'"))
        return str(found[0]).replace("'", "’") if found else ""

    def stems(self, word: str) -> frozenset[str]:
        """The dictionary forms of a word, in small letters; the word itself if it is not known."""
        return _stems(self._speller, word.replace("’", "'").casefold())


@cache
def _stems(speller: Hunspell, word: str) -> frozenset[str]:
    try:
        found = speller.stem(word)
    except UnicodeEncodeError:
        found = ()
    return frozenset(str(stem).casefold() for stem in found) | {word}


def _place(project: Project, locale: str) -> tuple[Path, str]:
    return SYSTEM.get(
        locale, (project.root / "node_modules" / f"dictionary-{NPM.get(locale, locale)}", "index")
    )


def installed(project: Project, locale: str) -> bool:
    """Whether there is a dictionary of the language, without loading it."""
    folder, name = _place(project, locale)
    return (folder / f"{name}.aff").exists()


@cache
def dictionary(project: Project, locale: str) -> Dictionary | None:
    """The dictionary of a language, or None where none is installed."""
    if not installed(project, locale):
        return None
    folder, name = _place(project, locale)
    return Dictionary(Hunspell(name, hunspell_data_dir=str(folder)), _own(project, locale))


def _own(project: Project, locale: str) -> frozenset[str]:
    path = project.docs / locale / WORDS
    if not path.exists():
        return frozenset()
    lines = path.read_text(encoding="utf-8").splitlines()
    return frozenset(line.strip().casefold() for line in lines if line.strip() and line[0] != "#")
