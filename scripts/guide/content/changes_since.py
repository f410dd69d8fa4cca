"""What changed in English since a section was translated: the text then, from the project's history."""

from dataclasses import dataclass
from difflib import SequenceMatcher
from pathlib import Path

from guide.content import history
from guide.content.documents import Document, Question, parse
from guide.content.errors import DocumentError
from guide.content.fingerprints import fingerprint
from guide.content.project import SOURCE, Project


@dataclass(frozen=True)
class Then:
    """A section of the source as it was when it was translated, and how often it has changed since."""

    text: str
    day: str
    changes: int


def section_text(document: Document, identity: str) -> str:
    """The Markdown of a section, with its heading; of `front-matter`, the lines that are translated."""
    if identity == "front-matter":
        return "\n".join(document.sections[0].content)
    lines = document.body.split("\n")
    starts = [section.line - document.body_line for section in document.sections[1:]] + [len(lines)]
    for number, section in enumerate(document.sections[1:]):
        if section.id == identity:
            return "\n".join(lines[starts[number] : starts[number + 1]]).strip("\n")
    return ""


def then(project: Project, page: str, identity: str, mark: str) -> Then | None:
    """The newest version of the source section that has this mark, or None if history has none.

    Raises `HistoryError` where there is no history at all.
    """
    file = project.file(SOURCE, page).relative_to(project.root).as_posix()
    changes, last = 0, ""
    for commit in history.commits(project.root, file):
        document = _document(project.root, commit, file)
        section = (
            next((part for part in document.sections if part.id == identity), None) if document else None
        )
        if document is None or section is None:
            continue
        found = fingerprint(section)
        if found == mark:
            return Then(section_text(document, identity), history.day_of(project.root, commit), changes or 1)
        changes += found != last
        last = found
    return None


def changed_questions(old_text: str, source: Document) -> set[str]:
    """The ids of questions that say something else now than in an old section's text, or are new."""
    old = {question.id: question for question in parse(f"---\ntitle: section\n---\n{old_text}\n").questions}
    return {
        question.id
        for question in source.questions
        if question.id in old and _said(question) != _said(old[question.id])
    }


def _said(question: Question) -> tuple[str, str, str]:
    return question.text, question.citation, question.hint


def _document(root: Path, commit: str, file: str) -> Document | None:
    text = history.text_at(root, commit, file)
    try:
        return parse(text) if text else None
    except DocumentError:
        return None


def word_changes(old: str, new: str) -> list[tuple[str, str]]:
    """Pieces of text with what became of them: `same`, `gone` or `new`, word by word, spaces kept."""
    before, after = _words(old), _words(new)
    pieces: list[tuple[str, str]] = []
    for kind, a, b, c, d in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if kind == "equal":
            pieces.append(("same", "".join(before[a:b])))
            continue
        if a < b:
            pieces.append(("gone", "".join(before[a:b])))
        if c < d:
            pieces.append(("new", "".join(after[c:d])))
    return pieces


def _words(text: str) -> list[str]:
    words: list[str] = []
    for line in text.splitlines(keepends=True):
        for position, word in enumerate(line.split(" ")):
            words.append(f" {word}" if position else word)
    return [word for word in words if word]
