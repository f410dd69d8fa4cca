"""The comment on a pull request, in Markdown; findings stand in the language of their file."""

from collections import Counter

from guide.checks.problem import Severity
from guide.checks.run import problems
from guide.content.model import Guide
from guide.content.progress import progress, total
from guide.content.project import page_url
from guide.content.sections import SectionState
from guide.report.effects import Effect

MARK = "<!-- guide-report -->"  # by which the comment is found again
MOST = 50  # findings that are listed; a comment has a limit


def comment(guide: Guide, found: list[Effect], files: list[str], preview: str) -> str:
    """The whole comment, ending in a line feed."""
    parts = [MARK, "## What this change does", *_languages(guide, found), *_findings(guide, files)]
    if preview:
        parts += _previews(guide, files, preview)
    return "\n\n".join(parts) + "\n"


def _languages(guide: Guide, found: list[Effect]) -> list[str]:
    if not found:
        return ["No translation changes its state."]
    rows = [
        "| Language | Becomes out of date | Becomes current | Not yet translated | Now |",
        "|---|---|---|---|---|",
    ]
    for locale in dict.fromkeys(effect.locale for effect in found):
        own = [effect for effect in found if effect.locale == locale]
        stale = SectionState.STALE, SectionState.MOVED, SectionState.EXTRA
        row = [
            locale,
            _sections(own, *stale),
            _sections(own, SectionState.CURRENT),
            _sections(own, SectionState.MISSING),
            f"{int(total(progress(guide, locale)).share * 100)} %",
        ]
        rows.append(f"| {' | '.join(row)} |")
    return ["\n".join(rows)]


def _sections(found: list[Effect], *states: SectionState) -> str:
    pages = Counter({effect.page: sum(effect.come[state] for state in states) for effect in found})
    return "<br>".join(f"{count} of {page}" for page, count in sorted(pages.items()) if count) or "–"


def _findings(guide: Guide, files: list[str]) -> list[str]:
    paths = [guide.project.root / file for file in files if file.startswith("docs/")]
    paths = [path for path in paths if path.is_file()]
    found = problems(guide, paths) if paths else []
    errors = [problem for problem in found if problem.severity is Severity.ERROR]
    if not found:
        return ["The checks find nothing to mend in the changed files."]
    lines = [f"### To mend: {len(errors)}, to look at: {len(found) - len(errors)}"]
    for problem in sorted(found, key=lambda one: one.severity)[:MOST]:
        locale = problem.locale(guide.project)
        said = problem.said(guide.project, locale).replace("<", "&lt;")
        lines.append(f"- `{problem.place(guide.project)}` {said}")
    if len(found) > MOST:
        lines.append(f"- ... and {len(found) - MOST} more")
    return ["\n".join(lines)]


def _previews(guide: Guide, files: list[str], preview: str) -> list[str]:
    pages = []
    for file in files:
        parts = file.split("/", 2)
        if len(parts) == 3 and parts[1] in guide.project.codes and parts[2].endswith(".md"):
            name = parts[2].removesuffix(".md")
            if name in guide.project.pages:
                pages.append(f"- `{parts[1]}/{page_url(name)}index.html`")
    if not pages:
        return []
    how = f"### Preview\n\n[Download the built site]({preview}), unpack it and open:"
    return [how, "\n".join(pages[:MOST])]
