"""The words of the checks: docs/<locale>/messages.yml, completed from English."""

from guide.content.project import ROOT, SOURCE, Project
from guide.content.yaml_files import load_yaml

FILE = "messages.yml"


def message(project: Project, locale: str, slip: str) -> str:
    """What is said of a slip such as `heading.no-id`, with braces to fill in."""
    group, _, name = slip.partition(".")
    own = load_yaml(project.docs / locale / FILE).get(group) or {}
    # A small guide of a test has no messages of its own: English ones are the program's.
    english = load_yaml(ROOT / "docs" / SOURCE / FILE)[group]
    return str(own.get(name) or english[name])
