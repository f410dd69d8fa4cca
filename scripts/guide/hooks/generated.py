"""Fill in what is made from data: the list of standards, the contact address."""

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page

from guide.citations.standards_page import standards_list
from guide.content import model
from guide.content.contact import fill_in_contact
from guide.content.status_page import status_tables

STANDARDS = "reference/standards"
STATUS = "about/translation-status"
CONTACT = "about/contact"


def on_page_markdown(markdown: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    """Complete the page's Markdown before it is rendered, and tell the citations which page it is."""
    locale = config.extra["locale"]
    name = page.file.src_uri.removeprefix(f"{locale}/").removesuffix(".md")
    config.mdx_configs["guide.citations.extension"]["page"] = name
    if name == STANDARDS:
        return f"{markdown}\n\n{standards_list(model.load(), locale, config.extra['words'])}"
    if name == STATUS:
        return f"{markdown}\n\n{status_tables(model.load(), locale, config.extra['words'])}"
    if name == CONTACT:
        return fill_in_contact(markdown, config.extra["contact_email"], config.extra["words"])
    return markdown
