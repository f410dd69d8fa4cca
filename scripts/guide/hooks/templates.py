"""What all templates share: the words of the language, and one folder of styles, scripts and fonts beside
the languages, to which the `url` filter points from each of them."""

from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemBytecodeCache, pass_context
from jinja2.runtime import Context
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files


def on_env(env: Environment, config: MkDocsConfig, files: Files) -> Environment:
    """Set the words, lead from `assets/...` one folder further up, and compile each template once for all."""
    compiled = Path(config.config_file_path).parent / ".cache" / "templates"
    compiled.mkdir(parents=True, exist_ok=True)
    env.bytecode_cache = FileSystemBytecodeCache(str(compiled))
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
