"""The files that a new language needs, English where a translator has to write."""

import re
from collections.abc import Mapping

from babel import Locale, UnknownLocaleError

LANGUAGE_LINE = re.compile(r"^( +- )\{locale: \S+, name: [^}]+\}\n", re.M)
OWNER_LINE = re.compile(r"^/docs/(\S+?)/( +)@(\S+?)/translators-\S+\n", re.M)
WORDS = "# {}: put your words in place of the English ones; the keys stay.\n"
LIST = "# {}: words that are right although the dictionary lacks them, one a line.\n"
STYLE = "- {}: rules for whoever writes or translates: quotation marks, dates, how to address readers.\n"
REVIEW = "# {}: doubtful terms and passages\n\n| Page | Expression | Doubt |\n|---|---|---|\n"
FORM = ".github/ISSUE_TEMPLATE/mistake-{}.yml"


class LanguageError(ValueError):
    """A code that is no language, or one that is there already."""


def own_name(code: str) -> str:
    """The language's name in itself, with a capital letter, from the Unicode CLDR: `العربية`, `Türkçe`.

    Raises `LanguageError` for a code that the CLDR does not know.
    """
    try:
        name = Locale.parse(code, sep="-").get_display_name()
    except (UnknownLocaleError, ValueError) as error:
        raise LanguageError(f"“{code}” is not the code of a language: write it as ar, tr or pt-BR") from error
    return (name or code)[0].upper() + (name or code)[1:]


def direction(code: str) -> str:
    """`rtl` for a language that is written from right to left, else `ltr` (Unicode CLDR)."""
    try:
        return str(Locale.parse(code, sep="-").text_direction)
    except (UnknownLocaleError, ValueError):
        return "ltr"


def new_files(code: str, name: str, read: Mapping[str, str]) -> dict[str, str]:
    """All files to write, by path from the project's folder, with their whole text.

    `read` holds the present text of mkdocs.yml, docs/en/interface.yml and, where the project has them, of
    .github/CODEOWNERS and the English issue form. Pages need no file: one that is missing is shown in
    English and says so.
    """
    lines = list(LANGUAGE_LINE.finditer(read["mkdocs.yml"]))
    config, last = read["mkdocs.yml"], lines[-1]
    new = f"{last[1]}{{locale: {code}, name: {name}}}\n"
    words = read["docs/en/interface.yml"].split("\n", 1)[1]
    files = {
        "mkdocs.yml": config[: last.end()] + new + config[last.end() :],
        f"docs/{code}/interface.yml": WORDS.format(name) + words,
        f"docs/{code}/words.txt": LIST.format(name),
        f"docs/{code}/STYLE.md": STYLE.format(name),
        f"docs/{code}/REVIEW.md": REVIEW.format(name),
    }
    if form := read.get(FORM.format("en")):
        form = form.replace("(en)", f"({code})").replace('"en"', f'"{code}"')
        files[FORM.format(code)] = form.replace("[en]", f"[{code}]")
    if owners := read.get(".github/CODEOWNERS"):
        files[".github/CODEOWNERS"] = _with_owner(owners, code)
    return files


def _with_owner(owners: str, code: str) -> str:
    lines = [line for line in OWNER_LINE.finditer(owners) if line[1] != "en"]
    if not lines:
        return owners
    last = lines[-1]
    new = f"{f'/docs/{code}/':<{len(last[1]) + len(last[2]) + 7}}@{last[3]}/translators-{code}\n"
    return owners[: last.end()] + new + owners[last.end() :]
