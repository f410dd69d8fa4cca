"""Typography of the seven languages: quotes, dashes, no-break spaces, as the Guide's style rules have them.

Sources: the style pages of the Guide (docs/<locale>/contribute/style.md), which follow the Lexique of the
Imprimerie nationale (fr), the Polish language council (pl), Rozental (ru), the Ortografía of the RAE (es).
"""

import re
from dataclasses import dataclass, field

NBSP, NNBSP = "\u00a0", "\u202f"
SPACES = f"[ {NBSP}{NNBSP}]"


@dataclass(frozen=True)
class Rule:
    """A pattern that is wrong; `right` replaces it (a template of `re`), or is empty if a person must.

    `slip` is its name in messages.yml. The pattern sees prose only; “\\0” stands for what is hidden.
    """

    slip: str
    wrong: re.Pattern[str]
    right: str = ""


@dataclass(frozen=True)
class Typography:
    """A language's quote marks (outer and inner pair) and rules."""

    quotes: str
    straight: tuple[str, str]
    rules: tuple[Rule, ...] = field(repr=False)


def _rule(slip: str, wrong: str, right: str = "", flags: int = 0) -> Rule:
    return Rule(f"typography.{slip}", re.compile(wrong, flags | re.MULTILINE), right)


DOTS = _rule("dots", r"(?<!\.)\.\.\.(?!\.)", "…")
APOSTROPHE = _rule("apostrophe", r"(?<=\w)'(?=\w)", "’")
NO_SPACE = _rule("no-space", rf"(?<=[\w)”»“’]){SPACES}+(?=[,;:!?](?:\s|$))")
NO_SPACE_FULL_STOP = _rule("no-space", rf"(?<=[\w)”»“’]){SPACES}+(?=\.(?:\s|$))")
THOUSANDS = _rule("number", r"(?<![\d,.])(\d{1,3}),(\d{3})(?![\d,])", rf"\1{NBSP}\2")
PERCENT_GLUED = _rule("number", rf"(?<=\d){SPACES}%", "%")
PERCENT_SPACED = _rule("space", r"(?<=\d) ?%", f"{NBSP}%")


def _dash(right: str) -> Rule:
    return _rule("dash", r"(?<=[^\s|]) (?:-|--) (?=[^\s|])", right)


def _after(words: str) -> Rule:
    """A no-break space between a word such as “art.” and its number."""
    return _rule("space", rf"(?<![\w\0])((?:{words})) (?=\d)", rf"\1{NBSP}")


def _years(words: str) -> Rule:
    """A no-break space between a number and its unit."""
    return _rule("space", rf"(?<=\d) (?=(?:{words})(?!\w))", NBSP)


def _one_letter(letters: str) -> Rule:
    """A word of one letter does not stand at the end of a line."""
    both = letters + letters.upper()
    return _rule("space", rf"(?<![\w’'\0.-])([{both}]) (?=[\w„«“(*\[])", rf"\1{NBSP}")


COMMON = (DOTS, APOSTROPHE)
LANGUAGES = {
    "en": Typography(
        "“”‘’",
        ("“", "”"),
        (*COMMON, NO_SPACE, _dash(" – "), PERCENT_GLUED),
    ),
    "fr": Typography(
        "«»“”",
        (f"«{NNBSP}", f"{NNBSP}»"),
        (
            *COMMON,
            NO_SPACE_FULL_STOP,
            _dash(" – "),
            _rule("no-space", rf"(?<=[\w)”»’]){SPACES}+(?=,)"),
            _rule("space", rf"(?<=\S)(?:[ {NBSP}])(?=[;!?](?:\W|$))", NNBSP),
            _rule("missing-space", r"(?<=[\w)])(?=[;!?](?:\s|$))", NNBSP),
            _rule("space", rf"(?<=\S)[ {NNBSP}](?=:(?:\s|$))", NBSP),
            _rule("missing-space", r"(?<=[^\W\d])(?=:(?:\s|$))", NBSP),
            _rule("space", rf"«(?:[ {NBSP}]|(?!{NNBSP}))(?=\S)", f"«{NNBSP}"),
            _rule("space", rf"(?<=\S)(?:[ {NBSP}])»", f"{NNBSP}»"),
            _rule("space", r"(?<=[^\s\u202f])»", f"{NNBSP}»"),
            _rule("space", rf"(?<=\d)(?:[ {NBSP}]?)%", f"{NNBSP}%"),
            _after("articles?|art\\.|règles?|principes?|no|n°|p\\.|par\\.|§"),
            _years("ans|mois|jours|heures|minutes|semaines|h|m²|euros"),
            _rule("number", r"(?<![\d,.])(\d{1,3}),(\d{3})(?![\d,])", rf"\1{NNBSP}\2"),
        ),
    ),
    "sq": Typography(
        "“”‘’",
        ("“", "”"),
        (
            *COMMON,
            NO_SPACE,
            NO_SPACE_FULL_STOP,
            _dash(" – "),
            PERCENT_GLUED,
            THOUSANDS,
            _after("nenin?|neni|nr\\.|rregulla|rregullat|pika|f\\."),
            _rule("accent", r"\b([Ff])emij", r"\1ëmij"),
            _rule("accent", r"\beshte\b", "është"),
            _rule("accent", r"\b([Ee])urop(?=ë|a\b|ian)", r"\1vrop"),
        ),
    ),
    "it": Typography(
        "«»“”",
        ("«", "»"),
        (
            *COMMON,
            NO_SPACE,
            NO_SPACE_FULL_STOP,
            _dash(" – "),
            PERCENT_GLUED,
            THOUSANDS,
            _rule("no-space", rf"(?<=«){SPACES}+|{SPACES}+(?=»)"),
            _after("artt?\\.|articol[oi]|n\\.|p\\.|par\\.|regol[ae]"),
            _years("ann[oi]|mes[ei]|giorn[oi]|or[ae]|minut[oi]|settiman[ae]|m²|euro"),
            _rule(
                "accent",
                r"\b([Pp]erch|[Pp]oich|[Aa]ffinch|[Ff]inch|[Nn]onch|[Bb]ench|[Cc]osicch|[Aa]nzich)è",
                r"\1é",
            ),
            _rule("accent", r"(?<![\w\0])E['’](?=\s)", "È"),
            _rule("accent", r"\bnè\b", "né"),
        ),
    ),
    "pl": Typography(
        "„”«»",
        ("„", "”"),
        (
            *COMMON,
            NO_SPACE,
            NO_SPACE_FULL_STOP,
            _dash(" – "),
            PERCENT_GLUED,
            THOUSANDS,
            _one_letter("aiouwz"),
            _after("artt?\\.|nr|ust\\.|pkt|lit\\.|s\\.|§|reguł[aąęy]|zasad[aąęy]"),
            _years(
                "lata?|lat|rok(?:u|iem)?|r\\.|miesi[ąęc]\\w*|dni|dzień|godzin\\w*|minut\\w*|tygodni\\w*|m²"
            ),
        ),
    ),
    "ru": Typography(
        "«»„“",
        ("«", "»"),
        (
            *COMMON,
            NO_SPACE,
            NO_SPACE_FULL_STOP,
            _rule("dash", rf"(?<=\S){SPACES}(?:-|--|–){SPACES}(?=\S)", f"{NBSP}— "),
            _rule("space", r"(?<=\S) — (?=\S)", f"{NBSP}— "),
            PERCENT_SPACED,
            THOUSANDS,
            _one_letter("восикуая"),
            _after("стать[яиюе]|статьёй|ст\\.|п\\.|пункт\\w*|правил[аоуе]м?|№"),
            _years("лет|года?|году|г\\.|месяц\\w*|дн\\w+|час\\w*|минут\\w*|недел\\w*|м²"),
            _rule("space", r"№(?=\d)", f"№{NBSP}"),
        ),
    ),
    "es": Typography(
        "«»“”",
        ("«", "»"),
        (
            *COMMON,
            NO_SPACE,
            NO_SPACE_FULL_STOP,
            _rule("dash", r"(?<=[^\s|]) (?:-|--|–) (?=[^\s|])"),
            PERCENT_SPACED,
            THOUSANDS,
            _rule("no-space", rf"(?<=[¿¡«]){SPACES}+|{SPACES}+(?=»)"),
            _after("artículos?|art\\.|núm\\.|p\\.|párr\\.|reglas?"),
            _years("años?|mes(?:es)?|días?|horas?|minutos?|semanas?|m²|euros"),
        ),
    ),
}
# Words that are always written with ё (the letter is not optional in texts that children read).
YO = re.compile(
    r"\b(?:ребен(?:ок|к)|еще\b|ее\b|учет|отчет|расчет|счет(?!чик)|прием(?!л)|объем|съем|лишенн|осужденн|заключенн"
    r"|освобожденн|запрещенн|разрешенн|определенн|тяжел(?!е)|жестк|темн(?:ы|о[йгм]|ую)|четк|серьезн|надежн|причем\b"
    r"|идет\b|дает\b|ведет\b|придет\b|найдет\b|живет\b|поймет\b|начнет\b|произойдет\b|пройдет\b|партнер|полет|твердо"
    r"|нем\b(?=[,.])|трех\b|четырех\b|свое\b(?= время\b)|мое\b|твое\b|веревк|перевернут|слезы\b)",
    re.IGNORECASE,
)
