"""Build the site: one MkDocs build a language, side by side, then what belongs to the whole."""

import gc
import logging
import multiprocessing
import os
import shutil
from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from mkdocs.commands.build import build as mkdocs_build
from mkdocs.config import load_config

from guide.citations import register as registers
from guide.content.errors import DocumentError
from guide.content.interface import interface
from guide.content.model import Guide
from guide.content.project import Project
from guide.site.whole import finish


class BuildError(Exception):
    """The site could not be built as it should; the arguments are one message each."""


@dataclass(frozen=True)
class Job:
    """One language to build into `site/<locale>`; `dirty` renders changed pages only."""

    root: Path
    site: Path
    locale: str
    dirty: bool = False


class _Collector(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.messages: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        message = record.getMessage()
        if "'dirty' build" not in message:
            self.messages.append(message)


def build_locale(job: Job) -> list[str]:
    """Build one language in this process; return its warnings and errors, each with its language."""
    os.environ["GUIDE_LOCALE"] = job.locale
    os.environ["GUIDE_SITE_DIR"] = str(job.site / job.locale)
    gc.disable()  # the process ends with the build; looking for garbage costs more than it frees
    collector = _Collector()
    logger = logging.getLogger("mkdocs")
    logger.addHandler(collector)
    logger.propagate = False
    try:
        mkdocs_build(load_config(str(job.root / "mkdocs.yml")), dirty=job.dirty)
    except (Exception, SystemExit) as error:
        collector.messages.append(f"{type(error).__name__}: {error}")
    finally:
        logger.removeHandler(collector)
    return [f"{job.locale}: {message}" for message in collector.messages]


def build(project: Project, site: Path, locales: Iterable[str], *, dirty: bool = False) -> list[str]:
    """Build languages into `site`, two for each core at a time; return all warnings of all languages.

    Languages run in forked processes: MkDocs is imported once, and no build sees another's state.
    """
    codes = list(locales)
    jobs = [Job(project.root, site, code, dirty) for code in codes]
    if not dirty and set(codes) == set(project.codes):
        shutil.rmtree(site, ignore_errors=True)
    site.mkdir(parents=True, exist_ok=True)
    _prepare(project, codes)
    context = multiprocessing.get_context("fork")
    # More processes than cores: seven languages on two cores would leave one idle at the end.
    with context.Pool(min(len(jobs), 2 * (os.cpu_count() or 1)), maxtasksperchild=1) as pool:
        messages = [message for found in pool.imap(build_locale, jobs) for message in found]
    finish(project, site, codes, archives=not dirty)
    return messages


def _prepare(project: Project, codes: Sequence[str]) -> None:
    """Do once what every language would do again: import the plugins, read all pages, words and names.

    A page that cannot be read is told by the language that needs it.
    """
    load_config(str(project.root / "mkdocs.yml"))
    guide = Guide(project)
    with suppress(DocumentError, FileNotFoundError):
        guide.read()
    registers.load(project)
    for code in codes:
        interface(project, code)
