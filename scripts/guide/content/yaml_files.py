"""Reading YAML: with the C library where it is there, and each file once as long as it does not change."""

from functools import cache
from pathlib import Path
from typing import Any

import yaml

_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def parse_yaml(text: str) -> Any:
    """The content of a YAML text. Raises `yaml.YAMLError`."""
    return yaml.load(text, Loader=_LOADER)


@cache
def _file(path: Path, _modified: int) -> Any:
    return parse_yaml(path.read_text(encoding="utf-8")) or {}


def load_yaml(path: Path) -> Any:
    """A YAML file's content, an empty mapping if there is no such file."""
    return _file(path, path.stat().st_mtime_ns) if path.exists() else {}
