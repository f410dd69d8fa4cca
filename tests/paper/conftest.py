"""A built site with some papers of every kind in every language, and a small guide to be broken."""

import shutil
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest

from guide.content import model
from guide.content import project as projects
from guide.content.model import Guide
from guide.content.project import Project
from guide.paper.papers import Paper, papers
from guide.paper.run import make_all

PAGES = (
    "guide/themes/health",
    "checklists/health",
    "tools/body-map",
    "tools/questions-for-children",
    "for-children/index",
    "guide/places/police-stations",
)
ARTICLE = '<html lang="{locale}"><body><article class="text">{text}</article></body></html>'


@dataclass(frozen=True)
class Printed:
    """A site with its papers."""

    guide: Guide
    site: Path
    cache: Path

    def papers(self, locale: str) -> list[Paper]:
        """The papers of a language that were made."""
        return [paper for paper in papers(self.guide, locale) if (self.site / paper.path).exists()]

    def files(self, ending: str = ".pdf") -> list[Path]:
        """The papers of all languages with this ending."""
        return sorted(self.site.glob(f"*/paper/*{ending}"))


@pytest.fixture(scope="session")
def printed(site: Path, project: Project, tmp_path_factory: pytest.TempPathFactory) -> Printed:
    """The built site, copied, with the papers of `PAGES` in all languages."""
    folder = tmp_path_factory.mktemp("paper")
    guide = model.load()
    printed = Printed(guide, Path(shutil.copytree(site, folder / "site")), folder / "cache")
    _, faults = make_all(guide, printed.site, project.codes, PAGES, cache=printed.cache)
    assert faults == []
    return printed


@dataclass
class Workshop:
    """The small guide and a site of it that a test writes by hand."""

    root: Path
    site: Path
    cache: Path

    def write(self, page: str, text: str, locale: str = "en") -> None:
        """Put an article into the built page."""
        folder = self.site / locale / page.removesuffix("index")
        folder.mkdir(parents=True, exist_ok=True)
        file = folder / "index.html"
        file.write_text(ARTICLE.format(locale=locale, text=text), encoding="utf-8")

    def make(self, locales: Sequence[str] = ("en",), pages: Sequence[str] = ()) -> tuple[int, list[str]]:
        """Make the papers: how many, and the faults."""
        guide = Guide(projects.load.__wrapped__(self.root))
        return make_all(guide, self.site, locales, pages, jobs=1, cache=self.cache)

    @property
    def made(self) -> list[str]:
        """The names of the papers in the site."""
        return sorted(file.name for file in self.site.glob("*/paper/*"))


@pytest.fixture
def workshop(small: Path, tmp_path: Path, project: Project) -> Workshop:
    """The small guide with all words of the interface, and a good built site of it."""
    for locale in ("en", "pl"):
        shutil.copy(project.docs / locale / "interface.yml", small / "docs" / locale)
    workshop = Workshop(small, tmp_path / "site", tmp_path / "cache")
    for locale in ("en", "pl"):
        workshop.write("index", "<h1>Guide</h1>", locale)
        workshop.write("guide/health", "<h1>Health</h1><p>A doctor sees every child.</p>", locale)
        workshop.write("checklists/health", f"<h1>Health</h1>{questions(3)}", locale)
        workshop.write("reference/standards", "<h1>Standards</h1><p>CRC</p>", locale)
    return workshop


def question(number: int, text: str = "Is it so?", reference: str = "") -> str:
    """One question as a built page has it."""
    boxes = "".join(
        f'<label class="answer answer--{answer}"><input type="checkbox"><span>{answer}</span></label>'
        for answer in ("yes", "partly", "no", "not-applicable", "not-seen")
    )
    return (
        f'<li class="question" id="health-{number:02}"><div class="checklist__row">'
        '<div class="question__said"><p class="question__text">'
        f'<span class="question__number">{number}</span><span>{text}</span></p></div>'
        f'<div class="question__answers">{boxes}</div></div><div class="question__foot">'
        f'<div class="question__reference">{reference}</div><textarea class="question__notes"></textarea>'
        "</div></li>"
    )


def questions(number: int, asked: Callable[[int], str] = question) -> str:
    """A group of questions as a built page has it."""
    columns = "".join(
        f'<span class="checklist__column">{name}</span>'
        for name in ("Yes", "Partly", "No", "N/A", "Not seen")
    )
    body = "".join(asked(count) for count in range(1, number + 1))
    return (
        '<h2 id="documents">Documents</h2><div class="checklist"><div class="checklist__head">'
        f'<div class="checklist__row"><span class="checklist__title">Documents</span>{columns}</div></div>'
        f'<ol class="checklist__questions">{body}</ol></div>'
    )
