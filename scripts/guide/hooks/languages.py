"""Give one language's build its words: site name, section titles, interface, Markdown extensions."""

from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import event_priority

from guide.content import project as projects
from guide.content.interface import interface
from guide.content.new_language import direction


def _titled(items: list[Any], titles: dict[str, str]) -> list[Any]:
    return [
        {titles.get(key, key): _titled(value, titles) for key, value in item.items()}
        if isinstance(item, dict)
        else item
        for item in items
    ]


@event_priority(50)
def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Set the language before the other plugins read the configuration."""
    project = projects.load()
    locale = config.plugins["i18n"].config.build_only_locale
    words = interface(project, locale)
    config.site_name = words["site"]["name"]
    config.site_description = words["site"]["description"]
    config.extra["root_url"] = (config.site_url or "").rstrip("/") + "/"
    config.site_url = f"{config.extra['root_url']}{locale}/"
    config.extra["locale"] = locale
    config.extra["direction"] = direction(locale)
    config.extra["words"] = words
    config.theme["language"] = locale
    config.nav = _titled(config.nav or [], words["navigation"])
    return config
