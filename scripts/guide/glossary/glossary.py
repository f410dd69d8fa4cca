"""The glossary: terms in all languages, definitions and abbreviations in each.

`docs/termbase.yml` maps an id to the term in every language; `docs/<locale>/glossary.yml` holds the
language's own `definitions` (by id) and `abbreviations` (short form to long form).
"""

from dataclasses import dataclass

from babel import Locale as BabelLocale

from guide.content.project import SOURCE, Project
from guide.content.yaml_files import load_yaml
from guide.words.terms import terms


@dataclass(frozen=True)
class Entry:
    """A term of one language, its definition, and its names in all languages by code."""

    id: str
    term: str
    definition: str
    names: dict[str, str]


def entries(project: Project, locale: str) -> list[Entry]:
    """The terms that the language defines, in its alphabetical order."""
    names = {term.id: term.names for term in terms(project)}
    definitions: dict[str, str] = _own(project, locale).get("definitions") or {}
    found = [
        Entry(key, names[key][locale], text, names[key]) for key, text in definitions.items() if key in names
    ]
    return sorted(found, key=lambda entry: _sort_key(entry.term))


def abbreviations(project: Project, locale: str) -> dict[str, str]:
    """Short form to long form, in the language."""
    return dict(_own(project, locale).get("abbreviations") or {})


def glossary_list(project: Project, locale: str) -> str:
    """Markdown for the page: one heading a term, its id as anchor, the names in the other languages."""
    parts = []
    for entry in entries(project, locale):
        others = [
            f"{_language(code, locale)}: *{name}*"
            for code in project.codes
            if code != locale and (name := entry.names.get(code))
        ]
        parts += [f"## {_capital(entry.term)} {{#{entry.id}}}", entry.definition, " · ".join(others)]
    return "\n\n".join(parts)


def _own(project: Project, locale: str) -> dict[str, dict[str, str]]:
    path = project.docs / locale / "glossary.yml"
    return dict(load_yaml(path if path.exists() else project.docs / SOURCE / "glossary.yml"))


def _language(code: str, locale: str) -> str:
    name = BabelLocale.parse(code).get_display_name(locale)
    return name or code


def _capital(term: str) -> str:
    return term[:1].upper() + term[1:]


def _sort_key(term: str) -> str:
    return term.casefold()
