"""Make the film of a language: frames from a page in Chromium, encoded as WebM by ffmpeg."""

import shutil
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from guide.film.storyboard import Scene, StoryboardError

STAGE = Path(__file__).parent / "stage.html"
FONTS = Path(__file__).parents[1] / "fonts"
WIDTH, HEIGHT = 1280, 720
RATE = 12  # frames a second
MOVES = 3.2  # seconds at a scene's beginning in which something moves; then one frame stands
HEAVIEST = 3_000_000  # bytes
POSTER = 3.0  # seconds after the beginning
BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
OPTIONS = (
    "-c:v libvpx-vp9 -pix_fmt yuv420p -crf 36 -b:v 0 -g 240 -deadline good -cpu-used 2 -row-mt 1 "
    "-tune-content screen -map_metadata -1 -fflags +bitexact -flags:v +bitexact"
)


def make(locale: str, site: str, scenes: tuple[Scene, ...], target: Path, tick: Callable[[], None]) -> None:
    """Write `target` (.webm) and its poster (.jpg); `site` is the title at the foot of each frame.

    `tick` is called after each scene. Raises `StoryboardError` if words have no room on the screen or
    the storyboard has another number of scenes than there are drawings, `RuntimeError` if a program is
    missing or the film is too heavy. Nothing is written then.
    """
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for font in FONTS.glob("*.ttf"):
            shutil.copy(font, folder)
        stage = folder / "stage.html"
        stage.write_text(STAGE.read_text(encoding="utf-8"), encoding="utf-8")
        film, poster = folder / "film.webm", folder / "poster.jpg"
        with _page(stage, locale, site) as page:
            _check(page, locale, scenes)
            _show(page, 0, scenes[0], POSTER)
            page.screenshot(path=poster, type="jpeg", quality=82)
            _encode(_frames(page, scenes, tick), film)
        size = film.stat().st_size
        if size > HEAVIEST:
            raise RuntimeError(f"the film in “{locale}” weighs {size} bytes; at most {HEAVIEST}")
        target.parent.mkdir(parents=True, exist_ok=True)
        for source, end in ((film, target), (poster, target.with_suffix(".jpg"))):
            new = end.with_name(f".{end.name}.new")
            shutil.copyfile(source, new)
            new.replace(end)


def _frames(page: Any, scenes: tuple[Scene, ...], tick: Callable[[], None]) -> Iterator[bytes]:
    """All frames as PNG, RATE a second; one that stands is drawn once."""
    for number, scene in enumerate(scenes):
        picture = b""
        for count in range((scene.end - scene.start) * RATE):
            moment = count / RATE
            if moment <= MOVES or not picture:
                picture = _show(page, number, scene, moment)
            yield picture
        tick()


def _show(page: Any, number: int, scene: Scene, moment: float) -> bytes:
    page.evaluate("([number, words]) => play(number, words)", [number, scene.words])
    page.evaluate("moment => seek(moment)", moment)
    return bytes(page.screenshot())


def _check(page: Any, locale: str, scenes: tuple[Scene, ...]) -> None:
    drawings = page.locator(".scene").count()
    if drawings != len(scenes):
        raise StoryboardError(f"“{locale}” has {len(scenes)} scenes, stage.html draws {drawings}")
    faults = [
        f"“{locale}”: “{scene.words}” has no room on the screen: shorten it"
        for number, scene in enumerate(scenes)
        if not page.evaluate("([number, words]) => play(number, words)", [number, scene.words])
    ]
    if faults:
        raise StoryboardError("\n".join(faults))


class _page:  # noqa: N801  (used like a function)
    """A page of Chromium that shows the stage, closed at the end."""

    def __init__(self, stage: Path, locale: str, site: str) -> None:
        self.stage, self.locale, self.site = stage, locale, site

    def __enter__(self) -> Any:
        try:
            from playwright.sync_api import sync_playwright
        except ImportError as error:
            raise RuntimeError("Playwright is missing: run `make film`") from error
        self.playwright = sync_playwright().start()
        path = next((found for name in BROWSERS if (found := shutil.which(name))), None)
        self.browser = self.playwright.chromium.launch(executable_path=path, args=["--no-sandbox"])
        page = self.browser.new_page(viewport={"width": WIDTH, "height": HEIGHT})
        page.goto(self.stage.as_uri())
        page.evaluate(
            "([lang, site]) => { document.documentElement.lang = lang;"
            " document.getElementById('site').textContent = site;"
            " return document.fonts.ready.then(() => 1) }",
            [self.locale, self.site],
        )
        return page

    def __exit__(self, *_: object) -> None:
        self.browser.close()
        self.playwright.stop()


def _encode(frames: Iterator[bytes], target: Path) -> None:
    try:
        from imageio_ffmpeg import get_ffmpeg_exe
    except ImportError as error:
        raise RuntimeError("ffmpeg is missing: run `make film`") from error
    head = [get_ffmpeg_exe(), "-v", "error", "-y", "-f", "image2pipe", "-framerate", str(RATE)]
    command = [*head, "-c:v", "png", "-i", "-", *OPTIONS.split(), str(target)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdin and process.stderr
        for frame in frames:
            process.stdin.write(frame)
        process.stdin.close()
        said = process.stderr.read().decode(errors="replace")
    if process.returncode:
        raise RuntimeError(f"ffmpeg: {said.strip()}")
