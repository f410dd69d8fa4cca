"""`guide serve`: the site on this machine, built again and reloaded when a file is saved."""

from pathlib import Path
from typing import Annotated

import typer
from mkdocs.livereload import LiveReloadServer

from guide.content import project as projects
from guide.site.build import build
from guide.site.changes import Changes

HOST = "127.0.0.1"
POLLING = 0.1  # seconds between two looks at the files


def command(
    only: Annotated[str, typer.Option(help="Serve one language, by its code.")] = "",
    port: Annotated[int, typer.Option(help="The port to listen on.")] = 8000,
) -> None:
    """Build the Guide and serve it; a saved page is on the screen about a second later."""
    project = projects.load()
    if only and only not in project.codes:
        raise typer.BadParameter(
            f"“{only}” is not a language of the Guide: take one of {', '.join(project.codes)}"
        )
    locales = (only,) if only else project.codes
    site = project.root / ".cache" / "serve"
    changes = Changes(project, locales)

    def rebuild() -> None:
        for codes, dirty in changes.jobs():
            for message in build(project, site, codes, dirty=dirty):
                typer.echo(message, err=True)

    typer.echo(f"Building {only or 'all languages'} ...")
    rebuild()
    server = LiveReloadServer(builder=rebuild, host=HOST, port=port, root=str(site), polling_interval=POLLING)
    server.build_delay = POLLING
    server.error_handler = lambda code: _error_page(site, code)
    for folder in ("docs", "overrides", "scripts/guide"):
        server.watch(str(project.root / folder))
    server.watch(str(project.root / "mkdocs.yml"))
    typer.echo(f"The Guide is at http://{HOST}:{port}/ - end with Ctrl+C")
    try:
        server.serve(open_in_browser=False)  # type: ignore[no-untyped-call]
    except KeyboardInterrupt:
        server.shutdown()


def _error_page(site: Path, code: int) -> bytes | None:
    page = site / f"{code}.html"
    return page.read_bytes() if page.exists() else None
