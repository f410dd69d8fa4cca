"""Make the papers of a site: only those that have changed, on all cores, each whole or not at all."""

import gc
import multiprocessing
import os
import shutil
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from guide.content.interface import interface
from guide.content.model import Guide
from guide.paper import manifest
from guide.paper.articles import PaperError
from guide.paper.compose import Composer
from guide.paper.links import link_pages
from guide.paper.manifest import Made
from guide.paper.papers import Kind, Paper, papers
from guide.paper.sheets import font_files

PAPERS_A_PROCESS = 40  # then its memory goes back to the machine
ORDER = (Kind.BOOK, Kind.PACK, Kind.LARGE, Kind.CHECKLIST)  # what takes long comes first


@dataclass(frozen=True)
class Job:
    """A paper to make from its HTML; `path` is where it goes."""

    paper: Paper
    html: str
    digest: str
    path: Path
    address: str
    answers: dict[str, str]


@dataclass(frozen=True)
class Outcome:
    """What became of a job: what was made, or the faults, one a line."""

    paper: Paper
    made: Made | None
    faults: tuple[str, ...] = ()


def make(job: Job) -> Outcome:
    """Make one paper in this process. Nothing is written if anything is wrong."""
    try:
        if job.paper.kind is Kind.WORD:
            from guide.paper.word import document

            content, pages = document(job.html, job.answers), 0
        else:
            from guide.paper.render import pdf

            content, pages = pdf(job.html, job.address, job.answers, large=job.paper.kind is Kind.LARGE)
    except PaperError as error:
        return Outcome(job.paper, None, tuple(_told(job.paper, fault) for fault in str(error).splitlines()))
    except Exception as error:  # one paper that fails must not take the others with it
        return Outcome(job.paper, None, (_told(job.paper, f"{type(error).__name__}: {error}"),))
    finally:
        gc.collect()
    manifest.write_bytes(job.path, content)
    return Outcome(job.paper, Made(job.digest, len(content), pages))


def make_all(
    guide: Guide,
    site: Path,
    locales: Sequence[str],
    pages: Iterable[str] = (),
    jobs: int = 0,
    cache: Path = manifest.CACHE,
    progress: Callable[[int, int], None] = lambda done, total: None,
) -> tuple[int, list[str]]:
    """Make the papers of these languages, put all into the site and link them from its pages.

    `pages` limits what is made to papers of these pages; `jobs` is the number of processes, by default
    one a core. `progress` is told how many papers are done, of how many. Returns how many were made
    anew, and the faults.
    """
    try:
        font_files()
    except PaperError as error:
        return 0, [str(error)]
    wanted = set(pages)
    known = manifest.read(cache)
    composer = Composer(guide, site)
    todo: list[tuple[Paper, str]] = []
    faults, current = [], {}
    for locale in locales:
        for paper in papers(guide, locale):
            if wanted and paper.page not in wanted:
                if paper.path in known:
                    current[paper.path] = known[paper.path]
                continue
            try:
                html = composer.html(paper)
            except PaperError as error:
                faults += str(error).splitlines()
                continue
            digest = manifest.digest(html)
            before = known.get(paper.path)
            if before and before.digest == digest and (cache / paper.path).exists():
                current[paper.path] = before
                continue
            todo.append((paper, digest))
    todo.sort(key=lambda item: ORDER.index(item[0].kind) if item[0].kind in ORDER else len(ORDER))
    made = 0
    progress(0, len(todo))
    waiting = _jobs(composer, cache, todo)
    for number, outcome in enumerate(_made(waiting, min(jobs or os.cpu_count() or 1, len(todo))), 1):
        faults += outcome.faults
        if outcome.made:
            current[outcome.paper.path] = outcome.made
            made += 1
        progress(number, len(todo))
    others = {path: entry for path, entry in known.items() if path.split("/")[0] not in locales}
    manifest.write(cache, others | current)
    _put(cache, site, current, locales)
    link_pages(guide, site, locales, others | current)
    return made, sorted(faults)


def _jobs(composer: Composer, cache: Path, todo: list[tuple[Paper, str]]) -> Iterator[Job]:
    """Compose each paper again when its turn comes: all together they would fill the memory."""
    for paper, digest in todo:
        answers = interface(composer.guide.project, paper.locale)["checklist"]
        yield Job(paper, composer.html(paper), digest, cache / paper.path, composer.address(paper), answers)


def _made(waiting: Iterator[Job], jobs: int) -> Iterator[Outcome]:
    if not jobs:
        return
    # Processes fork from one that has nothing but the libraries in its memory.
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["guide.paper.render", "guide.paper.word"])
    with context.Pool(jobs, _collect_between, maxtasksperchild=PAPERS_A_PROCESS) as pool:
        yield from pool.imap_unordered(make, waiting)


def _collect_between() -> None:
    """Look for dead objects after each paper, not over and over while one grows: a tenth less time."""
    gc.freeze()
    gc.disable()


def _put(cache: Path, site: Path, current: dict[str, Made], locales: Sequence[str]) -> None:
    """Copy the papers into the site, and take away what is no paper any more."""
    for locale in locales:
        folder = site / locale / "paper"
        folder.mkdir(parents=True, exist_ok=True)
        for file in folder.iterdir():
            if f"{locale}/paper/{file.name}" not in current:
                file.unlink()
    for path in current:
        source, target = cache / path, site / path
        if not target.exists() or target.stat().st_mtime_ns != source.stat().st_mtime_ns:
            shutil.copy2(source, target)


def _told(paper: Paper, fault: str) -> str:
    return f"docs/{paper.locale}/{paper.page}.md ({paper.file}): {fault}"
