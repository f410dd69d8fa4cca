"""The words of the interface: docs/<locale>/interface.yml, completed from English."""

from collections.abc import Iterator
from typing import Any

from guide.content.project import SOURCE, Project
from guide.content.yaml_files import load_yaml


def _merge(base: dict[str, Any], own: dict[str, Any]) -> dict[str, Any]:
    return {
        key: _merge(value, own.get(key) or {}) if isinstance(value, dict) else own.get(key, value)
        for key, value in base.items()
    } | {key: value for key, value in own.items() if key not in base}


def interface(project: Project, locale: str) -> dict[str, Any]:
    """All interface words of a language; a word that it lacks is English, and the checks say so."""
    english: dict[str, Any] = load_yaml(project.docs / SOURCE / "interface.yml")
    if locale == SOURCE:
        return english
    return _merge(english, load_yaml(project.docs / locale / "interface.yml"))


def missing_words(english: dict[str, Any], own: dict[str, Any], prefix: str = "") -> list[str]:
    """The keys, with dots, that a language lacks."""
    missing: list[str] = []
    for key, value in english.items():
        name = f"{prefix}{key}"
        if key not in own:
            missing.append(name)
        elif isinstance(value, dict):
            missing += missing_words(value, own[key] or {}, f"{name}.")
    return missing


def all_words(words: dict[str, Any], prefix: str = "") -> Iterator[tuple[str, str]]:
    """Each word or phrase with its key, with dots."""
    for key, value in words.items():
        if isinstance(value, dict):
            yield from all_words(value, f"{prefix}{key}.")
        else:
            yield f"{prefix}{key}", str(value)
