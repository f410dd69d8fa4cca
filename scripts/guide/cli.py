"""The program `guide`: one command a job of the Guide's builders, editors and translators."""

import typer

from guide.commands import (
    build,
    check,
    diff,
    export,
    film,
    fonts,
    import_,
    mark,
    new_language,
    pdf,
    report,
    serve,
    start,
    status,
)

app = typer.Typer(no_args_is_help=True, add_completion=False, pretty_exceptions_enable=False, help=__doc__)
app.command("build")(build.command)
app.command("serve")(serve.command)
app.command("check")(check.command)
app.command("status")(status.command)
app.command("diff")(diff.command)
app.command("start")(start.command)
app.command("new-language")(new_language.command)
app.command("mark")(mark.command)
app.command("export")(export.command)
app.command("import")(import_.command)
app.command("report")(report.command)
app.command("pdf")(pdf.command)
app.command("film")(film.command)
app.command("fonts")(fonts.command)

if __name__ == "__main__":
    app()
