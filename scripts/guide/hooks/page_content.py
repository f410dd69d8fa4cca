"""Give each page its language, and fill in what is made from data: standards, glossary, states, address."""

from datetime import date

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page

from guide.citations.standards_page import standards_list
from guide.content import model
from guide.content.contact import fill_in_contact
from guide.content.film import fill_in_film
from guide.content.interface import interface
from guide.content.project import SOURCE
from guide.content.reading import read_text
from guide.content.status_page import status_tables
from guide.glossary.glossary import glossary_list
from guide.offline.page import PATH as OFFLINE
from guide.offline.page import fill_in_offline
from guide.words.termbase_page import termbase_table

STANDARDS = "reference/standards"
GLOSSARY = "reference/glossary"
STATUS = "about/translation-status"
CONTACT = "about/contact"
STYLE = "about/style"
TERMBASE = "about/termbase"
FILM = "about/video"
WORDED_EXTENSIONS = (
    "guide.citations.extension",
    "guide.checklists.extension",
    "guide.glossary.extension",
    "guide.pictures",
    "guide.staleness.extension",
)


def on_page_markdown(markdown: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    """Complete the page's Markdown before it is rendered, and tell the extensions whose page it is.

    A page that is served in English is English throughout: its citations and answers too.
    """
    guide = model.load()
    locale = config.extra["locale"]
    name = page.file.src_uri.removeprefix(f"{locale}/").removesuffix(".md")
    translated = guide.state(locale, name).translated
    language = locale if translated else SOURCE
    if not translated:
        page.meta["search"] = {"exclude": True}
    words = interface(guide.project, language)
    for extension in WORDED_EXTENSIONS:
        config.mdx_configs.setdefault(extension, {})["locale"] = language
    for extension in ("guide.citations.extension", "guide.staleness.extension"):
        config.mdx_configs[extension]["page"] = name
    if name == STANDARDS:
        return f"{markdown}\n\n{standards_list(guide, language, words)}"
    if name == GLOSSARY:
        return f"{markdown}\n\n{glossary_list(guide.project, language)}"
    if name == STATUS:
        return f"{markdown}\n\n{status_tables(guide, language, words, date.today())}"
    if name == STYLE:
        return f"{markdown}\n\n{read_text(guide.project.docs / language / 'STYLE.md')}"
    if name == TERMBASE:
        return f"{markdown}\n\n{termbase_table(guide.project, language, words)}"
    if name == CONTACT:
        return fill_in_contact(markdown, config.extra["contact_email"], words)
    if name == FILM:
        return fill_in_film(markdown, guide.project.root, language, str(page.meta["title"]), words)
    if name == OFFLINE:
        return fill_in_offline(markdown, language, words)
    return markdown
