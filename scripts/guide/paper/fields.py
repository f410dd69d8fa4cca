"""What paper adds to the HTML tree: names for the form fields, footnotes at the foot of the page.

A field needs a name that is the only one in its document, and a title that a screen reader says.
"""

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from guide.paper.sheets import FAMILY

NOTES = "notes"
SVG = "{http://www.w3.org/2000/svg}"


def prepare(root: Element, answers: dict[str, str], *, large: bool) -> None:
    """Complete the tree of a whole document; `answers` are the words of the language by class name.

    In large print each box has its answer beside it; else the head row says it.
    """
    for number, article in enumerate(root.iter("article"), 1):
        for question in list(_having(article, "question")):
            _name_question(question, answers)
            if not large:
                _leave_boxes(question)
        _name_head(article, f"sheet-{number}")
        _plain_boxes(article)
        _place_footnotes(article)
    for drawing in list(root.iter(f"{SVG}svg")):
        name = Element(f"{SVG}title")
        name.text = drawing.get("aria-label", "")
        drawing.insert(0, name)
        drawing.set("font-family", FAMILY)  # style sheets of the page do not reach into drawings
    for table in root.iter("table"):
        for cell in table.iter("th"):
            cell.set("scope", "col")


def text_of(element: Element) -> str:
    """All text below an element, in one line."""
    return " ".join("".join(element.itertext()).split())


def classes(element: Element) -> list[str]:
    """An element's classes."""
    return (element.get("class") or "").split()


def _having(root: Element, name: str) -> Iterator[Element]:
    return (element for element in root.iter() if name in classes(element))


def _name_question(question: Element, answers: dict[str, str]) -> None:
    identity = question.get("id", "")
    number, *said = next(_having(question, "question__text"))
    spoken = f"{text_of(number)}. {' '.join(text_of(part) for part in said)}"
    for label in _having(question, "answer"):
        answer = next(name for name in classes(label) if name.startswith("answer--")).removeprefix("answer--")
        box = next(label.iter("input"))
        box.set("name", f"{identity}-{answer}")
        box.set("title", f"{answers[answer]}: {spoken}")
    for area in question.iter("textarea"):
        area.set("name", f"{identity}-{NOTES}")
        area.set("title", f"{answers[NOTES]}: {spoken}")


def _leave_boxes(question: Element) -> None:
    for label in _having(question, "answer"):
        for word in label.findall("span"):
            label.remove(word)


def _name_head(article: Element, prefix: str) -> None:
    for field in _having(article, "sheet__field"):
        kind = classes(field)[-1].removeprefix("sheet__field--")
        for box in field.iter("input"):
            box.set("name", f"{prefix}-{kind}")
            box.set("title", text_of(field))
    for section in _having(article, "sheet__notes"):
        for area in section.iter("textarea"):
            area.set("name", f"{prefix}-{NOTES}")
            area.set("title", text_of(next(section.iter("h2"))))
            area.attrib.pop("placeholder", None)


def _plain_boxes(article: Element) -> None:
    """Lists that are laid out as rows and tables are no lists in the PDF's structure."""
    for bar in list(_having(article, "bar")):
        bar.tag = "div"
        for item in bar.iter("li"):
            item.tag = "span"
    for questions in list(_having(article, "checklist__questions")):
        questions.tag = "div"
        for item in _having(questions, "question"):
            item.tag = "div"


def _place_footnotes(article: Element) -> None:
    """Put each footnote where its mark stands; `float: footnote` takes it to the foot of the page."""
    parents = {child: parent for parent in article.iter() for child in parent}
    notes = {item.get("id"): item for item in article.iter("li") if (item.get("id") or "").startswith("fn:")}
    for link in [link for link in article.iter("a") if "footnote-ref" in classes(link)]:
        note = notes.get((link.get("href") or "").removeprefix("#"))
        if note is None:
            continue
        for back in [item for item in note.iter("a") if "footnote-backref" in classes(item)]:
            back.clear()
        mark = parents[link]  # <sup>
        tail = mark.tail
        mark.clear()
        mark.tag, mark.tail, mark.text = "span", tail, text_of(note)
        mark.set("class", "footnote-text")
    for block in [block for block in article.iter("div") if "footnote" in classes(block)]:
        parents[block].remove(block)
