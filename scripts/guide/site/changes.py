"""Which languages a saved file concerns, and whether all of their pages."""

from collections.abc import Sequence

from guide.content.project import SOURCE, Project


class Changes:
    """Compares the project's files with what they were at the last question."""

    def __init__(self, project: Project, locales: Sequence[str]) -> None:
        self.project = project
        self.locales = tuple(locales)
        self._seen: dict[str, int] | None = None

    def jobs(self) -> list[tuple[tuple[str, ...], bool]]:
        """Builds to run, as (languages, changed pages only).

        A translation concerns its language; an English page concerns all, who may be reading it;
        anything else (styles, templates, words, register, configuration) concerns every page.
        """
        before, self._seen = self._seen, self._scan()
        if before is None:
            return [(self.locales, False)]
        changed = {
            name for name in before.keys() | self._seen.keys() if before.get(name) != self._seen.get(name)
        }
        pages = {name for name in changed if name.endswith(".md") and name in before and name in self._seen}
        if changed - pages:
            return [(self.locales, False)]
        folders = {name.split("/")[1] for name in pages}
        if SOURCE in folders:
            return [(self.locales, True)]
        concerned = tuple(code for code in self.locales if code in folders)
        return [(concerned, True)] if concerned else []

    def _scan(self) -> dict[str, int]:
        root = self.project.root
        files = [root / "mkdocs.yml"]
        for folder in ("docs", "overrides", "scripts/guide"):
            files += [
                path
                for path in (root / folder).rglob("*")
                if path.is_file() and "__pycache__" not in path.parts
            ]
        return {path.relative_to(root).as_posix(): path.stat().st_mtime_ns for path in files}
