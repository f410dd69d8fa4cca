"""Give the language's sitemap its addresses: the translated pages, each with its other languages."""

from typing import Any

from mkdocs.config.defaults import MkDocsConfig

from guide.content import model
from guide.content.addresses import Alternate, alternates
from guide.content.model import State


def on_template_context(context: dict[str, Any], template_name: str, config: MkDocsConfig) -> dict[str, Any]:
    """Add `addresses` to the context of sitemap.xml: (this page, the page in all languages that have it)."""
    if template_name == "sitemap.xml":
        guide = model.load()
        addresses: list[tuple[Alternate, list[Alternate]]] = []
        for page in guide.project.pages:
            found = alternates(guide, page, config.extra["root_url"])
            others = [other for other in found if other.state is not State.FALLBACK]
            own = [other for other in others if other.locale.code == config.extra["locale"]]
            addresses += [(each, others) for each in own]
        context["addresses"] = addresses
    return context
