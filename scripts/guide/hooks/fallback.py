"""Serve the English page where a language has none, under the language's own address.

static-i18n, told to build one language, takes that language for the default one and falls back to
nothing. So: keep other languages' files away from it, then add the English pages that are missing.
"""

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import CombinedEvent, event_priority
from mkdocs.structure.files import File, Files

from guide.content import project as projects
from guide.content.project import SOURCE


@event_priority(100)
def _own_files(files: Files, config: MkDocsConfig) -> Files:
    others = {code for code in projects.load().codes if code != config.extra["locale"]}
    return Files([file for file in files if file.src_uri.split("/")[0] not in others])


@event_priority(-110)
def _add_fallbacks(files: Files, config: MkDocsConfig) -> Files:
    project = projects.load()
    locale = config.extra["locale"]
    for page in project.pages:
        if locale == SOURCE or project.file(locale, page).exists() or not project.file(SOURCE, page).exists():
            continue
        file = File(f"{page}.md", str(project.docs / SOURCE), config.site_dir, config.use_directory_urls)
        # Paths are computed from the English folder on first use; then the page moves to its language.
        _ = (file.abs_src_path, file.dest_uri, file.url)
        file.src_uri = f"{locale}/{page}.md"
        file.locale, file.locale_alternate_of = SOURCE, locale  # type: ignore[attr-defined]
        file.alternates = {locale: file}  # type: ignore[attr-defined]
        files.append(file)
    return files


on_files = CombinedEvent(_own_files, _add_fallbacks)
