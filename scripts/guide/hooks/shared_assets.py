"""Point every language at the one folder of style sheets, scripts and fonts beside the languages."""

from typing import Any

from jinja2 import Environment, pass_context
from jinja2.runtime import Context
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files


def on_env(env: Environment, config: MkDocsConfig, files: Files) -> Environment:
    """Make the `url` filter lead from `assets/...` one folder further up."""
    own: Any = env.filters["url"]

    @pass_context
    def url(context: Context, value: str) -> str:
        address = str(own(context, value))
        return f"{_up(address)}{address}" if value.startswith("assets/") else address

    env.filters["url"] = url
    env.globals["words"] = config.extra["words"]
    return env


def _up(address: str) -> str:
    # On the 404 page addresses are absolute paths: there the language folder is taken out instead.
    return "" if address.startswith(("/", "http")) else "../"
