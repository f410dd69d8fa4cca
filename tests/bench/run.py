"""Measures that belong to a benchmark, not to a test: `make bench`. Times are ratios within one run.

- the whole build against static-i18n's own single build of the same pages;
- the weight of a first view of each kind of page, compressed, and its requests;
- the memory of the largest process.
"""

import gzip
import re
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import brotli
import yaml
from mkdocs.utils.yaml import yaml_load
from rich.console import Console
from rich.table import Table

from guide.content import project as projects
from tests.browsers import open_browser
from tests.servers import serve

KINDS = ["", "guide/themes/health/", "checklists/health/", "for-children/"]
LOCALES = ["en", "pl", "ru"]
COMPRESSED = {".html", ".css", ".js", ".json", ".svg"}


def build_ours(site: Path) -> float:
    """Seconds for all languages, one MkDocs build each."""
    started = time.perf_counter()
    subprocess.run([sys.executable, "-m", "guide.cli", "build", "--site", str(site)], check=True)
    return time.perf_counter() - started


def build_single(root: Path, folder: Path) -> float:
    """Seconds for the same pages by static-i18n's own build of all languages in one process."""
    with (root / "mkdocs.yml").open(encoding="utf-8") as file:
        config = yaml_load(file)
    config["hooks"], config["site_dir"], config["docs_dir"] = [], str(folder / "site"), str(folder / "docs")
    config["theme"]["custom_dir"] = str(folder / "none")
    (folder / "none").mkdir()
    shutil.copytree(root / "docs", folder / "docs")
    for page in (folder / "docs").rglob("*.md"):  # our templates need our hooks
        text = page.read_text(encoding="utf-8")
        page.write_text(re.sub(r"^template: .*\n", "", text, flags=re.MULTILINE), encoding="utf-8")
    i18n = next(item["i18n"] for item in config["plugins"] if isinstance(item, dict))
    for key in ("build_only_locale", "reconfigure_material", "reconfigure_search"):
        i18n.pop(key)
    for language in i18n["languages"]:
        language["build"] = True
    file_name = folder / "mkdocs.yml"
    file_name.write_text(yaml.safe_dump(config), encoding="utf-8")
    started = time.perf_counter()
    subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "-q", "-f", str(file_name)], check=True, capture_output=True
    )
    return time.perf_counter() - started


def weigh(site: Path, console: Console) -> None:
    """Kilobytes and requests of a first view, as gzip and Brotli would send them."""
    table = Table("page", "requests", "gzip kB", "Brotli kB", title="First view")
    with serve(site) as address, open_browser(address) as pages:
        for locale in LOCALES:
            for kind in KINDS:
                with pages.visit(f"{locale}/{kind}") as visit:
                    paths = [url.removeprefix(address).split("?")[0] for url in visit.requests]
                files = [site / path / "index.html" if path.endswith("/") else site / path for path in paths]
                sizes = [_sent(file) for file in files]
                zipped, brotlied = (sum(size[n] for size in sizes) / 1000 for n in (0, 1))
                table.add_row(f"{locale}/{kind}", str(len(files)), f"{zipped:.1f}", f"{brotlied:.1f}")
    console.print(table)


def _sent(file: Path) -> tuple[int, int]:
    content = file.read_bytes()
    if file.suffix not in COMPRESSED:
        return len(content), len(content)
    return len(gzip.compress(content, 9)), len(brotli.compress(content))


def main() -> None:
    """Run everything and print it."""
    console = Console()
    root = projects.ROOT
    folder = Path(tempfile.mkdtemp())
    try:
        ours = build_ours(folder / "ours")
        single = build_single(root, folder)
        console.print(f"Build of all languages: {ours:.1f} s; static-i18n's single build: {single:.1f} s")
        console.print(f"Ratio: {single / ours:.2f} times as fast")
        peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
        console.print(f"Largest process: {peak:.0f} MiB")
        weigh(folder / "ours", console)
    finally:
        shutil.rmtree(folder)


if __name__ == "__main__":
    main()
