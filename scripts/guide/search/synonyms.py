"""Other names of what the Guide calls by one term: in six other languages, shortened, and in everyday words.

`docs/termbase.yml` has the terms and the names that the Guide never uses, `docs/search.yml` the page that
deals with each, `docs/<locale>/glossary.yml` the abbreviations of a language, and `docs/<locale>/search.yml`
the words that people use instead: everyday word to ids of terms or to pages or to pages.
"""

import re
from typing import Any

from guide.content.model import Guide
from guide.content.project import SOURCE, Project, page_url
from guide.content.yaml_files import load_yaml

BEGINNING = re.compile(r"(\w{6})\w+")  # as FOREIGN in docs/assets/javascripts/search/engine.js
BRACKETS = re.compile(r"\s*\(([^()]*)\)")
Abbreviations = dict[str, tuple[str, str]]  # long form in small letters to the long and the short one
Terms = dict[str, dict[str, Any]]


def synonyms(guide: Guide, locale: str) -> list[list[Any]]:
    """For each term its id, its page, its names in the language, everyday words for it, its foreign names.

    The first name is the one to show. Abbreviations stand among the names of their language; those that
    are no terms of the glossary come last, without an id.
    """
    project = guide.project
    defined = load_yaml(project.docs / SOURCE / "glossary.yml").get("definitions") or {}
    termbase: Terms = load_yaml(project.docs / "termbase.yml")
    terms = {identity: names for identity, names in termbase.items() if identity in defined}
    pages: dict[str, str] = load_yaml(project.docs / "search.yml")
    everyday = everyday_words(project, locale)
    abbreviations = {code: _abbreviations(project, code) for code in project.codes}
    found = []
    for identity, names in terms.items():
        own = _names(names.get(locale) or "", abbreviations[locale])
        if not own:
            continue
        foreign = {
            name
            for code in project.codes
            if code != locale
            for name in _names(names.get(code) or "", abbreviations[code])
        }
        words = [word for word, identities in everyday.items() if identity in identities]
        words += [name for name in (names.get("never") or {}).get(locale, []) if name not in own]
        # Beginnings are enough to know a foreign word by.
        abroad = {BEGINNING.sub(r"\1", name) for name in foreign - {*own, *words}}
        page = page_url(pages[identity]) if identity in pages else ""
        found.append([identity, page, own, words, sorted(abroad)])
    for page in project.pages:
        words = [word for word, aims in everyday.items() if page in aims]
        if words:
            found.append(["", page_url(page), [guide.served(locale, page).title], words, []])
    known = {name.lower() for _, _, own, *_ in found for name in own}
    found += [
        ["", "", [long, short], [], []]
        for key, (long, short) in abbreviations[locale].items()
        if key not in known
    ]
    return found


def everyday_words(project: Project, locale: str) -> dict[str, list[str]]:
    """Everyday word to the ids of the terms, or to the pages, that it leads to."""
    return dict(load_yaml(project.docs / locale / "search.yml") or {})


def _abbreviations(project: Project, locale: str) -> Abbreviations:
    """Empty while the language has no glossary of its own."""
    own = load_yaml(project.docs / locale / "glossary.yml").get("abbreviations") or {}
    return {str(long).lower(): (str(long), str(short)) for short, long in own.items()}


def _names(term: str, abbreviations: Abbreviations) -> list[str]:
    """`national preventive mechanism (NPM)` as its long and its short form; other brackets are dropped."""
    long = BRACKETS.sub("", term).strip()
    short = [inner for inner in BRACKETS.findall(term) if _short(inner)]
    _, known = abbreviations.get(long.lower(), ("", ""))
    return list(dict.fromkeys(name for name in (long, *short, known) if name))


def _short(text: str) -> bool:
    return sum(letter.isupper() for letter in text) > 1
