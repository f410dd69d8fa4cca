"""The words of the search: they lead to terms that exist, and terms to pages that exist."""

import re
from collections.abc import Iterator
from pathlib import Path

from guide.checks.problem import Problem
from guide.content.model import Guide
from guide.content.yaml_files import load_yaml
from guide.search.synonyms import everyday_words


def check(guide: Guide) -> Iterator[Problem]:
    """Unknown ids in docs/search.yml and docs/<locale>/search.yml."""
    project = guide.project
    terms = load_yaml(project.docs / "termbase.yml")
    file = project.docs / "search.yml"
    for term, page in load_yaml(file).items():
        if term not in terms:
            yield Problem.of(file, _line(file, term), "search.no-term", id=term)
        if page not in project.pages:
            yield Problem.of(file, _line(file, term), "search.no-page", page=page)
    for code in project.codes:
        file = project.docs / code / "search.yml"
        for word, identities in everyday_words(project, code).items():
            for identity in identities:
                if identity not in terms and identity not in project.pages:
                    yield Problem.of(file, _line(file, word), "search.no-term", id=identity)


def _line(file: Path, key: str) -> int:
    """The line that begins with a key, 1 if there is none."""
    text = file.read_text(encoding="utf-8")
    found = re.search(rf"^[\"']?{re.escape(str(key))}[\"']?:", text, re.MULTILINE)
    return text.count("\n", 0, found.start()) + 1 if found else 1
