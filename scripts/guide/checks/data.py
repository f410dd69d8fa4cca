"""The data files: each is YAML, and a list or a table as it should be."""

from collections.abc import Iterator
from pathlib import Path

import yaml

from guide.checks.problem import Problem
from guide.content.errors import DocumentError
from guide.content.project import Project
from guide.content.reading import read_text
from guide.content.yaml_files import parse_yaml

LISTS = ("docs/standards.yml",)


def check(project: Project) -> Iterator[Problem]:
    """A data file that cannot be read."""
    for file in sorted((*project.docs.glob("*.yml"), *project.docs.glob("*/*.yml"))):
        try:
            content = parse_yaml(read_text(file))
        except DocumentError as error:
            yield Problem.of(file, error.line, error.slip, **error.values)
        except yaml.YAMLError as error:
            yield _not_yaml(file, error)
        else:
            kind = list if file.relative_to(project.root).as_posix() in LISTS else dict
            if content is not None and not isinstance(content, kind):
                yield Problem.of(file, 1, "data.shape")


def _not_yaml(file: Path, error: yaml.YAMLError) -> Problem:
    mark = getattr(error, "problem_mark", None)
    problem = getattr(error, "problem", None) or "it cannot be read"
    return Problem.of(file, mark.line + 1 if mark else 1, "data.not-yaml", problem=problem)
