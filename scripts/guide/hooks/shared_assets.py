"""Point every language at the one folder of style sheets, scripts and fonts beside the languages."""

from typing import Any

from jinja2 import Environment, pass_context
from jinja2.runtime import Context
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files


def on_env(env: Environment, config: MkDocsConfig, files: Files) -> Environment:
    """Make the `url` filter lead from `assets/...` one folder further up."""
    own: Any = env.filters["url"]
    locale = config.extra["locale"]

    @pass_context
    def url(context: Context, value: str) -> str:
        address = str(own(context, value))
        if not value.startswith("assets/"):
            return address
        if address.startswith(("/", "http")):  # the 404 page, which is served at any depth
            return address.replace(f"/{locale}/assets/", "/assets/", 1)
        return f"../{address}"

    env.filters["url"] = url
    env.globals["words"] = config.extra["words"]
    return env
