"""From a page to its place in the repository: to edit it, to begin it, to report a mistake on it."""

from urllib.parse import parse_qs, urlsplit

import yaml

from guide.content import model
from guide.content.addresses import LONGEST_QUERY, edit_address, report_address
from guide.content.interface import interface
from guide.content.model import PageState, State
from guide.content.project import Project
from guide.content.reading import read_text
from guide.content.start import outline_to_fill

REPOSITORY = "https://example.org/guide"


def test_every_language_has_a_form_for_mistakes_that_knows_the_page(project: Project) -> None:
    for code in project.codes:
        address = urlsplit(report_address(REPOSITORY, code, f"https://guide.example/{code}/guide/"))
        asked = parse_qs(address.query)
        form = project.root / ".github/ISSUE_TEMPLATE" / asked["template"][0]
        fields = yaml.safe_load(form.read_text(encoding="utf-8"))["body"]
        assert "page" in [field.get("id") for field in fields], code
        assert asked["page"] == [f"https://guide.example/{code}/guide/"]


def test_a_translated_page_opens_to_be_edited_and_another_one_to_be_begun(project: Project) -> None:
    page = "guide/themes/health"
    state = model.load().state("pl", page)
    assert edit_address(REPOSITORY, "main", "pl", page, state).endswith(f"/edit/main/docs/pl/{page}.md")
    words = interface(project, "pl")["workshop"]["to-fill"]
    text = outline_to_fill(read_text(project.file("en", page)), words)
    begun = edit_address(REPOSITORY, "main", "pl", page, PageState(State.FALLBACK), text)
    asked = parse_qs(urlsplit(begun).query)
    assert asked["filename"] == [f"docs/pl/{page}.md"]
    assert "{#why}" in asked["value"][0]
    assert words in asked["value"][0]
    assert len(urlsplit(begun).query) <= LONGEST_QUERY


def test_without_a_repository_there_is_no_address() -> None:
    assert report_address("", "pl", "https://guide.example/pl/") == ""
    assert edit_address("", "main", "pl", "index", PageState(State.FALLBACK)) == ""
