"""XLIFF 1.2 (OASIS, 2008), for OmegaT and other programs of translators: one file a page."""

from collections.abc import Iterator
from itertools import groupby
from xml.etree import ElementTree

from guide.interchange.exchange import Entry

NAMESPACE = "urn:oasis:names:tc:xliff:document:1.2"
SPACE = "{http://www.w3.org/XML/1998/namespace}space"


def write(entries: list[Entry], locale: str) -> str:
    """The file's text; entries in doubt have the state `needs-review-translation`."""
    root = ElementTree.Element("xliff", {"version": "1.2", "xmlns": NAMESPACE})
    for page, group in groupby(entries, key=lambda entry: entry.page):
        attributes = {
            "original": f"{page}.md",
            "source-language": "en",
            "target-language": locale,
            "datatype": "x-markdown",
        }
        file = ElementTree.SubElement(root, "file", attributes)
        body = ElementTree.SubElement(file, "body")
        for entry in group:
            unit = ElementTree.SubElement(body, "trans-unit", {"id": entry.key, SPACE: "preserve"})
            ElementTree.SubElement(unit, "source").text = entry.english
            if entry.translation:
                state = "needs-review-translation" if entry.doubtful else "translated"
                ElementTree.SubElement(unit, "target", {"state": state}).text = entry.translation
    ElementTree.indent(root)
    return ElementTree.tostring(root, encoding="unicode", xml_declaration=False).join(
        ('<?xml version="1.0" encoding="UTF-8"?>\n', "\n")
    )


def read(text: str) -> list[Entry]:
    """The entries of a file. Raises `ValueError` if it is not XLIFF 1.2."""
    if "<!DOCTYPE" in text or "<!ENTITY" in text:
        raise ValueError("the file has a document type: XLIFF needs none")
    try:
        root = ElementTree.fromstring(text)
    except ElementTree.ParseError as error:
        raise ValueError(f"the file is not XML: {error}") from error
    if root.tag != f"{{{NAMESPACE}}}xliff":
        raise ValueError("the file is not XLIFF 1.2")
    return list(_entries(root))


def _entries(root: ElementTree.Element) -> Iterator[Entry]:
    name = f"{{{NAMESPACE}}}"
    for file in root.iter(f"{name}file"):
        page = file.get("original", "").removesuffix(".md")
        for unit in file.iter(f"{name}trans-unit"):
            source, target = unit.find(f"{name}source"), unit.find(f"{name}target")
            doubtful = target is not None and target.get("state", "").startswith("needs-")
            yield Entry(page, unit.get("id", ""), _text(source), _text(target), doubtful)


def _text(element: ElementTree.Element | None) -> str:
    return "".join(element.itertext()) if element is not None else ""
