"""How well and how fast the site's search answers, beside two that could stand in its place: `make bench`.

- recall@5 and MRR@10 of all queries of tests/searching: of the site's engine, of Material's own search
  (lunr, one index a language) and of Pagefind, all made from the same pages;
- compressed bytes at the first query, and milliseconds of the first and of later answers on a processor
  slowed four times, once the bytes are there.
"""

import gzip
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import material
import yaml
from mkdocs.utils.yaml import yaml_load
from playwright.sync_api import Page
from rich.console import Console
from rich.table import Table

from guide.content import model
from guide.content import project as projects
from tests.browsers import Pages, open_browser
from tests.searching.quality import Ask, countable, own_engine, queries, scores, total
from tests.servers import serve

PAGEFIND = "pagefind@1.5.2"
HOOK = "scripts/guide/hooks/search_documents.py"
WORKERS = Path(material.__file__).parent / "templates/assets/javascripts/workers"
SLOWER = 4
ENGINE = [f"assets/javascripts/search/{name}.js" for name in ("worker", "minisearch", "words", "engine")]

ASK_STOCK = """async ({ base, worker, index, queries }) => {
  const stock = new Worker(base + worker)
  const answer = type => new Promise(resolve => stock.addEventListener("message", function heard({ data }) {
    if (data.type === type) { stock.removeEventListener("message", heard); resolve(data.data) }
  }))
  const ready = answer(1)
  stock.postMessage({ type: 0, data: { ...index, options: { suggest: false } } })
  await ready
  const found = []
  for (const query of queries) {
    const result = answer(3)
    stock.postMessage({ type: 2, data: query })
    found.push((await result).items.map(group => group[0].location.split("#")[0]))
  }
  return found
}"""

ASK_PAGEFIND = """async ({ base, queries }) => {
  const pagefind = await import(base + "pagefind/pagefind.js")
  const found = []
  for (const query of queries) {
    const { results } = await pagefind.search(query)
    const pages = await Promise.all(results.slice(0, 10).map(result => result.data()))
    found.push(pages.map(page => new URL(page.raw_url || page.url, base).pathname))
  }
  return found
}"""

TIME = """({ data, queries }) => {
  const times = []
  let began = performance.now()
  const engine = prepare(data, MiniSearch)
  for (const query of queries) {
    ask(engine, query)
    times.push(performance.now() - began)
    began = performance.now()
  }
  return times
}"""


def build_stock(root: Path, folder: Path) -> Path:
    """The site with the indexes that Material's plugin writes for Material's own worker."""
    with (root / "mkdocs.yml").open(encoding="utf-8") as file:
        config = yaml_load(file)
    config["hooks"] = [str(root / hook) for hook in config["hooks"] if hook != HOOK]
    config["docs_dir"], config["theme"]["custom_dir"] = str(root / "docs"), str(root / "overrides")
    for locale in projects.load().codes:
        config["site_dir"] = str(folder / "stock" / locale)
        file_name = folder / "mkdocs.yml"
        file_name.write_text(yaml.safe_dump(config), encoding="utf-8")
        subprocess.run(
            [sys.executable, "-m", "mkdocs", "build", "-q", "-f", str(file_name)],
            check=True,
            cwd=root,
            env=os.environ | {"GUIDE_LOCALE": locale},
        )
    return folder / "stock"


def build_pagefind(site: Path, folder: Path) -> Path:
    """A copy of the site's pages with the index of Pagefind, one a language."""
    copy = folder / "pagefind"
    shutil.copytree(site, copy, ignore=shutil.ignore_patterns("*.pdf", "*.docx", "*.webm", "*.zip"))
    npm = folder / "npm"
    npm.mkdir()
    subprocess.run(["npm", "install", "--silent", "--no-audit", "--prefix", str(npm), PAGEFIND], check=True)
    command = [str(npm / "node_modules/.bin/pagefind"), "--quiet", "--root-selector", "article"]
    for locale in projects.load().codes:
        subprocess.run([*command, "--site", str(copy / locale)], check=True)
    return copy


def stock(page: Page, site: Path, base: str) -> Ask:
    """Material's own worker on the index of a language; `base` is the language's address."""
    index = json.loads((site / "search/search_index.json").read_text(encoding="utf-8"))
    worker = f"assets/javascripts/workers/{next(WORKERS.glob('search.*.min.js')).name}"

    def ask(typed: Sequence[str]) -> list[list[str]]:
        page.goto(base)
        given = {"base": base, "worker": worker, "index": index, "queries": list(typed)}
        found: list[list[str]] = page.evaluate(ASK_STOCK, given)
        return found

    return ask


def pagefind(page: Page, base: str) -> Ask:
    """Pagefind on the index of a language."""

    def ask(typed: Sequence[str]) -> list[list[str]]:
        page.goto(base)
        start = "/" + base.split("/", 3)[3]
        found: list[list[str]] = page.evaluate(ASK_PAGEFIND, {"base": base, "queries": list(typed)})
        return [[path.removeprefix(start).removesuffix("index.html") for path in paths] for paths in found]

    return ask


def compare(site: Path, folder: Path, console: Console) -> None:
    """Recall@5 and MRR@10 of each engine in each language, without and with everyday synonyms."""
    guide = model.load()
    stocks, found = build_stock(projects.ROOT, folder), build_pagefind(site, folder)
    table = Table("language", "engine", "without synonyms", "with synonyms", title="Recall@5 / MRR@10")
    with serve(stocks) as stock_address, serve(found) as found_address, open_browser(stock_address) as pages:
        page = pages.browser.new_page()
        for locale in guide.project.codes:
            engines = {
                "the site's": own_engine(site, locale),
                "Material's": stock(page, stocks / locale, f"{stock_address}{locale}/"),
                "Pagefind": pagefind(page, f"{found_address}{locale}/"),
            }
            for name, ask in engines.items():
                by_kind = scores(countable(guide, locale)[0], ask)
                sums = [total(by_kind, synonyms=synonyms) for synonyms in (False, True)]
                table.add_row(
                    locale, name, *(f"{score.recall:.2f} / {score.mean_rank:.2f}" for score in sums)
                )
    console.print(table)


def weigh(site: Path, pages: Pages, console: Console) -> None:
    """Bytes of the first query and times of answers, a language a row."""
    table = Table("language", "first query, gzip kB", "first answer, ms", "later: median, ms", "most, ms")
    table.title = f"On a processor slowed {SLOWER} times"
    for locale in projects.load().codes:
        files = [site / name for name in (*ENGINE, f"{locale}/search/documents.json")]
        size = sum(len(gzip.compress(file.read_bytes(), 9)) for file in files) / 1000
        times = _times(pages, site, locale)
        figures = (times[0], statistics.median(times[1:]), max(times[1:]))
        table.add_row(locale, f"{size:.1f}", *(f"{figure:.0f}" for figure in figures))
    console.print(table)


def _times(pages: Pages, site: Path, locale: str) -> list[float]:
    page = pages.browser.new_page()
    page.goto("about:blank")
    page.context.new_cdp_session(page).send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})
    for name in ENGINE[1:]:
        page.add_script_tag(path=site / name)
    data: Any = json.loads((site / locale / "search/documents.json").read_text(encoding="utf-8"))
    typed = [query.typed for query in queries(locale)]
    times: list[float] = page.evaluate(TIME, {"data": data, "queries": typed})
    page.close()
    return times


def main() -> None:
    """Compare and weigh the search of the built site, and print it."""
    console = Console()
    site = projects.ROOT / "site"
    folder = Path(tempfile.mkdtemp())
    try:
        with open_browser("about:blank") as pages:
            weigh(site, pages, console)
        compare(site, folder, console)
    finally:
        shutil.rmtree(folder)


if __name__ == "__main__":
    main()
