"""A task list becomes a checklist that a screen reader, a telephone and a sheet of paper can use."""

import markdown
from bs4 import BeautifulSoup

from guide.content.interface import interface
from guide.content.project import Project

EXTENSIONS = {
    "guide.checklists.extension": {"locale": "pl"},
    "guide.citations.extension": {"locale": "pl", "page": "checklists/health"},
}
TEXT = """
## Dokumenty {#documents}

- [ ] Czy zapisano badanie *każdego* dziecka? [@crc, 24] {#health-07}
    Porównać dwa rejestry.
- [ ] Czy pielęgniarka jest codziennie? {#health-08}

## Zwykła lista {#list}

- jedno
- drugie
"""


def rendered() -> BeautifulSoup:
    names = [*EXTENSIONS, "attr_list"]
    return BeautifulSoup(
        markdown.markdown(TEXT, extensions=names, extension_configs=EXTENSIONS), "html.parser"
    )


def test_a_question_keeps_its_id_its_text_its_hint_and_its_reference() -> None:
    question = rendered().find(id="health-07")
    assert question
    assert (
        question.find(class_="question__text").get_text(" ", strip=True)
        == "1 Czy zapisano badanie każdego dziecka?"
    )
    assert question.find(class_="question__hint").get_text() == "Porównać dwa rejestry."
    assert question.find(class_="question__reference").find("a")["href"] == "../reference/standards.md#crc"


def test_each_question_has_four_answers_and_not_seen_with_a_name(project: Project) -> None:
    words = interface(project, "pl")["checklist"]
    wanted = [words[key] for key in ("yes", "partly", "no", "not-applicable", "not-seen")]
    for question in rendered().find_all(class_="question"):
        labels = [label for label in question.find_all("label") if label.find("input")]
        assert [label.get_text(strip=True) for label in labels] == wanted
        group = question.find(attrs={"role": "group"})
        assert question.find(id=group["aria-labelledby"]).get_text(strip=True)
        assert question.find("textarea")["aria-label"]


def test_nothing_is_offered_to_the_browsers_memory() -> None:
    assert {field.get("autocomplete") for field in rendered().find_all(["input", "textarea"])} == {"off"}


def test_the_numbers_run_through_and_an_ordinary_list_stays_one() -> None:
    page = rendered()
    assert [number.get_text() for number in page.find_all(class_="question__number")] == ["1", "2"]
    assert [item.get_text() for item in page.find("ul").find_all("li")] == ["jedno", "drugie"]
