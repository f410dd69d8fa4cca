"""Asks the site's own engine every query of queries/<locale>.yml and says how well it answered."""

import json
import shutil
import subprocess
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import yaml

from guide.content.model import Guide

HERE = Path(__file__).parent
SYNONYMS = "everyday synonym"
FIRST = 5  # pages that a reader looks at
LAST = 10  # pages that count for the rank
Ask = Callable[[Sequence[str]], list[list[str]]]


@dataclass(frozen=True)
class Query:
    """What is typed, of which kind, and the page that must be found: `guide/themes/health`."""

    kind: str
    typed: str
    page: str


@dataclass
class Score:
    """How often the page was among the first five, and the mean of one over its place among the first ten."""

    count: int = 0
    found: int = 0
    ranks: float = 0
    lost: list[str] = field(default_factory=list)

    @property
    def recall(self) -> float:
        return self.found / self.count if self.count else 1

    @property
    def mean_rank(self) -> float:
        return self.ranks / self.count if self.count else 1

    def add(self, query: Query, pages: list[str]) -> None:
        """Count one answer: the pages found, best first."""
        self.count += 1
        if query.page in pages[:FIRST]:
            self.found += 1
        else:
            self.lost.append(f"{query.typed} ({query.kind}): {query.page} is not among {pages[:FIRST]}")
        if query.page in pages[:LAST]:
            self.ranks += 1 / (pages.index(query.page) + 1)


def queries(locale: str) -> list[Query]:
    """All queries of a language, in the order of the file."""
    kinds = yaml.safe_load((HERE / "queries" / f"{locale}.yml").read_text(encoding="utf-8"))
    return [Query(kind, str(typed), page) for kind, pages in kinds.items() for typed, page in pages.items()]


def countable(guide: Guide, locale: str) -> tuple[list[Query], list[Query]]:
    """Queries whose page the language has, and those whose page it still shows in English."""
    here: list[Query] = []
    missing: list[Query] = []
    for query in queries(locale):
        (here if guide.state(locale, query.page).translated else missing).append(query)
    return here, missing


def own_engine(site: Path, locale: str) -> Ask:
    """The engine that the site's worker runs, run by Node on the documents of the site."""
    node = shutil.which("node") or str(Path(shutil.which("python") or "").with_name("node"))

    def ask(typed: Sequence[str]) -> list[list[str]]:
        answers = subprocess.run(
            [node, str(HERE / "ask.js"), str(site), locale],
            input=json.dumps(list(typed)),
            capture_output=True,
            text=True,
            check=True,
        )
        return [[page.rstrip("/") for page in answer["pages"]] for answer in json.loads(answers.stdout)]

    return ask


def scores(asked: Sequence[Query], ask: Ask) -> dict[str, Score]:
    """The score of each kind."""
    found: dict[str, Score] = {}
    for query, pages in zip(asked, ask([query.typed for query in asked]), strict=True):
        found.setdefault(query.kind, Score()).add(query, [_page(page) for page in pages])
    return found


def total(found: dict[str, Score], *, synonyms: bool) -> Score:
    """All kinds together, with or without the everyday synonyms."""
    whole = Score()
    for kind, score in found.items():
        if synonyms or kind != SYNONYMS:
            whole.count += score.count
            whole.found += score.found
            whole.ranks += score.ranks
            whole.lost += score.lost
    return whole


def _page(url: str) -> str:
    """A page's name from its address; a folder's first page has the folder's address."""
    return url.rstrip("/")
