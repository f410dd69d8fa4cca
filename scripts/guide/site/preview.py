"""The picture that a message with a link to the Guide shows: its title, in the site's typeface."""

from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

FONTS = Path(__file__).parents[1] / "fonts"
WIDTH, HEIGHT, MARGIN = 1200, 630, 90  # pixels; the size that the Open Graph protocol's readers expect
PAPER, INK, ACCENT = "#fcfaf5", "#211e1a", "#0b4a50"  # as in guide.css


def preview_path(locale: str) -> str:
    """Where a language's picture lies below the site's root."""
    return f"assets/previews/{locale}.png"


def write_preview(site: Path, locale: str, words: dict[str, str]) -> None:
    """Write the picture from `title` and `description` of a language's `site` words."""
    target = site / preview_path(locale)
    target.parent.mkdir(parents=True, exist_ok=True)
    new = target.with_suffix(".new")
    draw_preview(words["title"], words["description"]).save(new, "PNG", optimize=True)
    new.replace(target)


def draw_preview(title: str, description: str) -> Image.Image:
    """A bar of the accent's colour, the title, and below it the description."""
    picture = Image.new("RGB", (WIDTH, HEIGHT), PAPER)
    draw = ImageDraw.Draw(picture)
    draw.rectangle((0, 0, 28, HEIGHT), fill=ACCENT)
    large = ImageFont.truetype(FONTS / "GuideSans-SemiBold.ttf", 64)
    small = ImageFont.truetype(FONTS / "GuideSans-Regular.ttf", 34)
    below = MARGIN
    for text, font, colour, height in ((title, large, ACCENT, 80), (description, small, INK, 48)):
        for line in lines(text, font):
            draw.text((MARGIN, below), line, font=font, fill=colour)
            below += height
        below += 36
    return picture


def lines(text: str, font: ImageFont.FreeTypeFont) -> list[str]:
    """The text in lines that fit between the margins."""
    found: list[str] = []
    for word in text.split(" "):
        longer = f"{found[-1]} {word}" if found else word
        if found and font.getlength(longer) <= WIDTH - 2 * MARGIN:
            found[-1] = longer
        else:
            found.append(word)
    return found
