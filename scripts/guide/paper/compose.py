"""The HTML that a paper is made from: templates filled with the articles of built pages.

What comes out is a pure function of the built pages, the words and the edition, so that its digest
tells whether a paper has changed.
"""

from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, select_autoescape

from guide.content.editions import edition
from guide.content.formats import day
from guide.content.interface import interface
from guide.content.model import Guide, State
from guide.content.project import page_url
from guide.paper.articles import PaperError, article, placed, section
from guide.paper.papers import CARD, EMERGENCY, Kind, Paper, sections, template

TEMPLATES = Path(__file__).parent / "templates"
DECISIONS = "decision-table"
NOTES_PAGES = 3


@dataclass(frozen=True)
class Part:
    """A page in a paper of several: its title, the id to which contents lead, its HTML."""

    title: str
    anchor: str
    html: str


class Composer:
    """Composes papers of one guide from one built site."""

    def __init__(self, guide: Guide, site: Path) -> None:
        self.guide = guide
        self.site = site
        self.root_url = guide.project.site_url.rstrip("/") + "/"
        built = edition(guide.project.root)
        self.edition: date | None = built

    def html(self, paper: Paper) -> str:
        """The whole document. Raises `PaperError` if a page of it cannot be read or is incomplete."""
        match paper.kind:
            case Kind.PACK:
                return self._pack(paper)
            case Kind.BOOK:
                return self._book(paper)
        text = article(self.site, paper.locale, paper.page)
        asks = template(self.guide.served(paper.locale, paper.page)) == "checklist"
        if asks and 'class="question"' not in text:
            raise PaperError(
                f"docs/{paper.locale}/{paper.page}.md: a checklist without questions; write some as “- [ ] …”"
            )
        name = "word" if paper.kind is Kind.WORD else "page"
        return self._fill(name, paper, text=placed(text, paper.page, self.address(paper)))

    def title(self, paper: Paper) -> str:
        """What the document is called, in its own language."""
        words = interface(self.guide.project, paper.locale)["paper"]
        title = self.guide.served(paper.locale, paper.page).title
        match paper.kind:
            case Kind.BOOK:
                return str(interface(self.guide.project, paper.locale)["site"]["title"])
            case Kind.PACK:
                return f"{words['pack']}: {title}"
        return title

    def _pack(self, paper: Paper) -> str:
        place, *pages = paper.pages
        parts = []
        for page in pages:
            text = article(self.site, paper.locale, page)
            if page == EMERGENCY:
                text = section(text, DECISIONS)
                if not text:
                    raise PaperError(
                        f"docs/{paper.locale}/{page}.md: no section {{#{DECISIONS}}} for the visit packs"
                    )
                text = f'<article class="text emergency">{text}</article>'
            title = self.guide.served(paper.locale, page).title
            parts.append(Part(title, page.replace("/", "--"), placed(text, page, self.address(paper), pages)))
        return self._fill(
            "pack", paper, parts=parts, place=self.guide.served(paper.locale, place).title, card=CARD
        )

    def _book(self, paper: Paper) -> str:
        words = interface(self.guide.project, paper.locale)
        groups: list[tuple[str, list[Part]]] = []
        for key, pages in sections(self.guide.project.navigation, paper.pages):
            parts = []
            for page in pages:
                text = placed(article(self.site, paper.locale, page), page, self.address(paper), paper.pages)
                title = self.guide.served(paper.locale, page).title
                parts.append(Part(title, page.replace("/", "--"), text))
            groups.append((words["navigation"].get(key, ""), parts))
        return self._fill("book", paper, groups=groups)

    def address(self, paper: Paper) -> str:
        """The address of the paper's language on the site."""
        return f"{self.root_url}{paper.locale}/"

    def _fill(self, name: str, paper: Paper, **values: Any) -> str:
        words = interface(self.guide.project, paper.locale)
        return (
            environment()
            .get_template(f"{name}.html")
            .render(
                paper=paper,
                locale=paper.locale,
                title=self.title(paper),
                description=self.guide.served(paper.locale, paper.page).meta.get("description", ""),
                words=words,
                address=f"{self.address(paper)}{page_url(paper.page)}",
                edition=day(self.edition, paper.locale) if self.edition else "",
                status=self._status(paper, words),
                notes_pages=NOTES_PAGES,
                **values,
            )
        )

    def _status(self, paper: Paper, words: dict[str, Any]) -> str:
        """In which state the text is, as a sentence for the colophon; of several pages, the weakest."""
        states = [self.guide.state(paper.locale, page) for page in paper.pages]
        found = {state.state for state in states}
        for state in (State.DRAFT, State.STALE):
            if state in found:
                return str(words["notices"][state])
        if State.CURRENT in found:
            reviewers = sorted({state.reviewer for state in states if state.reviewer})
            days = max((state.reviewed for state in states), default="")
            when = day(date.fromisoformat(days), paper.locale) if days else ""
            return (
                str(words["paper"]["reviewed"])
                .replace("{name}", ", ".join(reviewers))
                .replace("{date}", when)
            )
        return str(words["paper"]["source"])


@cache
def environment() -> Environment:
    """The templates of paper."""
    return Environment(
        loader=FileSystemLoader(TEMPLATES),
        autoescape=select_autoescape(["html"]),
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
