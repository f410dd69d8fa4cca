"""The storyboard of the site's own film: a table in each language's page on videos.

It is script and transcript in one: the film, its captions and the text that a reader sees come from the
same lines.
"""

import re
from dataclasses import dataclass
from pathlib import Path

PAGE = "about/video"
SECTION = "own-presentation"
SHORTEST, LONGEST = 60, 90  # seconds
_TIME = re.compile(r"(\d+):(\d\d)\s*[–-]\s*(\d+):(\d\d)")


@dataclass(frozen=True)
class Scene:
    """From `start` to `end` (seconds) the scene is drawn and the words are on the screen."""

    start: int
    end: int
    drawn: str
    words: str


class StoryboardError(Exception):
    """A storyboard that makes no film; the message names file, line and what to mend."""


def storyboard(file: Path) -> tuple[Scene, ...]:
    """The scenes of a language's page. Raises `StoryboardError`, one line a fault."""
    scenes: list[Scene] = []
    faults: list[str] = []
    inside = False
    for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1):
        if line.startswith("## "):
            inside = f"{{#{SECTION}}}" in line
        if not inside or not line.startswith("|"):
            continue
        cells = [" ".join(cell.split()) for cell in line.strip("|").split("|")]
        found = _TIME.fullmatch(cells[0])
        if not found:
            if scenes:
                faults.append(f"{file}:{number}: “{cells[0]}” is no time: write it like 0:07–0:16")
            continue  # the head of the table
        first, second, third, fourth = map(int, found.groups())
        scene = Scene(first * 60 + second, third * 60 + fourth, *cells[1:3])
        if scene.start != (scenes[-1].end if scenes else 0) or scene.end <= scene.start:
            faults.append(f"{file}:{number}: {cells[0]} does not begin where the scene before it ends")
        if not scene.words:
            faults.append(f"{file}:{number}: the scene has no words on screen")
        scenes.append(scene)
    if not scenes:
        faults.append(f"{file}: no storyboard: a table of times, scenes and words below {{#{SECTION}}}")
    elif not SHORTEST <= scenes[-1].end <= LONGEST:
        faults.append(f"{file}: the film takes {scenes[-1].end} s: it must take {SHORTEST} to {LONGEST}")
    if faults:
        raise StoryboardError("\n".join(faults))
    return tuple(scenes)


def captions(scenes: tuple[Scene, ...]) -> str:
    """The words on screen as WebVTT."""
    cues = [f"{_stamp(scene.start)} --> {_stamp(scene.end)}\n{scene.words}\n" for scene in scenes]
    return "\n".join(["WEBVTT\n", *cues])


def _stamp(seconds: int) -> str:
    return f"00:{seconds // 60:02}:{seconds % 60:02}.000"
