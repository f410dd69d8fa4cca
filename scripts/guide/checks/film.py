"""The film: its storyboard can be filmed, and the film that lies there says the same words."""

from collections.abc import Iterator

from guide.checks.page import Page
from guide.checks.problem import Problem
from guide.content.film import FOLDER
from guide.film.storyboard import PAGE, SECTION, StoryboardError, captions, storyboard


def check(page: Page) -> Iterator[Problem]:
    """A storyboard that makes no film is an error; a film that is older than its words, a warning."""
    if page.name != PAGE:
        return
    line = next((section.line for section in page.document.sections if section.id == SECTION), 1)
    try:
        scenes = storyboard(page.file)
    except StoryboardError as error:
        for fault in str(error).splitlines():
            yield page.problem(line, "film.no-storyboard", problem=fault.removeprefix(f"{page.file}:"))
        return
    made = page.guide.project.root / FOLDER / f"{page.locale}.vtt"
    if made.exists() and made.read_text(encoding="utf-8") != captions(scenes):
        yield page.warning(line, "film.old")
