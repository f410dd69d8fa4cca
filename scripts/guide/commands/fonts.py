"""`guide fonts`: cut the typeface down to what the seven languages need, for the site and for PDFs.

The source is Source Sans 3 (SIL Open Font License 1.1). “Source” is a reserved name, so what is cut is
called Guide Sans. The results are committed; run this only to change the characters or the typeface.
"""

from pathlib import Path
from typing import Annotated, Any

import typer
from fontTools import subset

from guide.content import project as projects

FAMILY = "Guide Sans"
STYLES = {"400": ("Regular", "400Regular"), "600": ("SemiBold", "600SemiBold")}
FEATURES = ["kern", "mark", "mkmk", "ccmp", "locl", "tnum"]

ASCII = "".join(map(chr, range(0x20, 0x7F)))
SIGNS = "\u00a0\u202f\u2011–—‘’‚“”„«»‹›…·•§№°×÷±²³½€£©®™†‡←↑→↓≤≥−✓"
LATIN = (
    "ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÕÖØÙÚÛÜÝŸŒßàáâãäåæçèéêëìíîïñòóôõöøùúûüýÿœªº¿¡"  # fr, sq, it, es, neighbours
    "ĄĆĘŁŃŚŹŻąćęłńśźż"  # pl
    "ČĎĐĚŇŘŠŤŮŽčďđěňřšťůžĂăȘșȚțŐőŰűĞğİıŞşĀāĒēĪīŪūĢģĶķĻļŅņĖėĮįŲų"  # names of people and places
)
CYRILLIC = "".join(map(chr, range(0x410, 0x450))) + "ЁёЄєІіЇїҐґ"

WEB = {"latin": ASCII + SIGNS + LATIN, "cyrillic": ASCII + SIGNS + CYRILLIC}
PRINT = ASCII + SIGNS + LATIN + CYRILLIC


def command(
    source: Annotated[Path, typer.Argument(help="The folder of @expo-google-fonts/source-sans-3.")],
) -> None:
    """Write the WOFF2 files of the site and the TTF files of the PDFs."""
    root = projects.ROOT
    web, pdf = root / "docs/assets/fonts", root / "scripts/guide/fonts"
    for folder in (web, pdf):
        folder.mkdir(parents=True, exist_ok=True)
    for weight, (style, name) in STYLES.items():
        file = source / name / f"SourceSans3_{name}.ttf"
        for script, characters in WEB.items():
            _cut(file, characters, style, web / f"guide-sans-{script}-{weight}.woff2", "woff2")
        _cut(file, PRINT, style, pdf / f"GuideSans-{style}.ttf", None)
    licence = (source / "LICENSE_FONT").read_text(encoding="utf-8")
    (web / "OFL.txt").write_text(licence, encoding="utf-8")


def _cut(file: Path, characters: str, style: str, target: Path, flavor: str | None) -> None:
    options = subset.Options(
        flavor=flavor, layout_features=FEATURES, hinting=False, recalc_timestamp=False, name_IDs=["*"]
    )
    font = subset.load_font(str(file), options)
    subsetter = subset.Subsetter(options)
    subsetter.populate(text=characters)
    subsetter.subset(font)
    _rename(font, style)
    subset.save_font(font, str(target), options)
    typer.echo(f"{target.stat().st_size:7,} bytes  {target.name}")


def _rename(font: Any, style: str) -> None:
    """Give the font its own name; copyright (0) and licence (13, 14) stay, all other names go."""
    names = font["name"]
    names.names = [record for record in names.names if record.nameID in (0, 13, 14)]
    full = f"{FAMILY} {style}"
    own = {1: full, 2: "Regular", 3: full, 4: full, 6: full.replace(" ", ""), 16: FAMILY, 17: style}
    for identity, text in own.items():
        names.setName(text, identity, 3, 1, 0x409)
