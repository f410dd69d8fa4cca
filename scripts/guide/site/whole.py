"""What belongs to the site as a whole: shared files, the page that chooses a language, 404, sitemap."""

import json
import shutil
from collections.abc import Sequence
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, select_autoescape
from rjsmin import jsmin

from guide.content.interface import interface
from guide.content.model import Guide
from guide.content.progress import status
from guide.content.project import SOURCE, Project
from guide.content.status_page import JSON
from guide.offline.archive import write_archive
from guide.offline.kept import write_kept
from guide.offline.page import write_size
from guide.site.preview import write_preview

PAGES = ("index.html", "404.html", "sitemap.xml", "robots.txt")
SEARCH_ENGINE = "node_modules/minisearch/dist/umd/index.js"
DOCUMENTS = "search/documents.json"
UNUSED = (  # what Material brings and our own templates do not load
    "assets/images",
    "assets/javascripts/lunr",
    "assets/javascripts/workers",
    "assets/stylesheets/main.*",
    "assets/stylesheets/palette.*",
    "assets/**/*.map",
    "root",
    "sitemap.xml.gz",
)


def finish(project: Project, site: Path, codes: Sequence[str], *, archives: bool = True) -> None:
    """Share the assets of the languages just built; write the pages of the root and what is read offline."""
    for code in codes:
        for pattern in UNUSED:
            for path in list((site / code).glob(pattern)):
                _remove(path)
        own = site / code / "assets"
        if own.exists():
            shutil.copytree(own, site / "assets", dirs_exist_ok=True)
            shutil.rmtree(own)
    search = site / "assets" / "javascripts" / "search"
    search.mkdir(parents=True, exist_ok=True)
    engine = (project.root / SEARCH_ENGINE).read_text(encoding="utf-8")
    (search / "minisearch.js").write_text(jsmin(engine), encoding="utf-8")
    _write_root(project, site)
    for code in codes:
        if not archives or not (site / code / DOCUMENTS).exists():  # the language could not be built
            continue
        write_kept(site, code)
        words = interface(project, code)
        size = write_archive(site, code, words["site"]["title"], project.site_url.rstrip("/") + "/")
        write_size(site, code, size, words["offline"]["megabytes"])
        write_preview(site, code, words["site"])
    guide = Guide(project)
    status_of = {code: status(guide, code) for code in project.codes if code != SOURCE}
    (site / JSON).write_text(json.dumps(status_of, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


def _write_root(project: Project, site: Path) -> None:
    templates = project.root / "overrides" / "root"
    environment = Environment(
        loader=FileSystemLoader(templates),
        autoescape=select_autoescape(["html", "xml"]),
        trim_blocks=True,
        lstrip_blocks=True,
    )
    languages = [(locale, interface(project, locale.code)) for locale in project.locales]
    for name in PAGES:
        text = environment.get_template(name).render(
            languages=languages, root_url=project.site_url.rstrip("/") + "/"
        )
        (site / name).write_text(text, encoding="utf-8")


def _remove(path: Path) -> None:
    if path.is_dir():
        shutil.rmtree(path)
    else:
        path.unlink(missing_ok=True)
