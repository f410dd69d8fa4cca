"""The Guide without a network: from a folder by double click, or kept by the browser once asked to."""

import re
from collections.abc import Iterator
from pathlib import Path
from zipfile import ZipFile

import pytest

from guide.content.project import Project
from guide.offline.addresses import offline_link
from tests.browsers import Pages

FILES = {"pl/index.html", "pl/guide/index.html", "pl/guide/themes/health/index.html", "assets/guide.css"}
HEALTH = "pl/guide/themes/health/index.html"
ROOT = "https://guide.example/"
LINK = re.compile(r'\s(?:href|src)="([^"]*)"')


@pytest.mark.parametrize(
    ("link", "expected"),
    [
        ("../../#why", "../../index.html#why"),
        ("#why", "#why"),
        ("../../../../assets/guide.css", "../../../../assets/guide.css"),
        ("../../../../en/guide/themes/health/", f"{ROOT}en/guide/themes/health/"),
        ("../../../../papers/health.pdf", f"{ROOT}papers/health.pdf"),
        ("https://www.ohchr.org/", "https://www.ohchr.org/"),
    ],
)
def test_a_link_leads_to_the_file_or_to_the_public_site(link: str, expected: str) -> None:
    assert offline_link(link, HEALTH, FILES, ROOT) == expected


@pytest.fixture(scope="module")
def folder(site: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    target = tmp_path_factory.mktemp("unpacked")
    with ZipFile(site / "offline/practical-guide-pl.zip") as archive:
        archive.extractall(target)
    return target / "practical-guide-pl"


def test_every_link_of_the_folder_leads_to_a_file_in_it_or_names_the_public_address(folder: Path) -> None:
    for page in folder.rglob("*.html"):
        for link in LINK.findall(page.read_text(encoding="utf-8")):
            if not re.match(r"https?:|#|data:|mailto:", link):
                assert (page.parent / link.split("#")[0]).is_file(), (page.relative_to(folder), link)


@pytest.fixture
def offline(pages: Pages) -> Iterator[Pages]:
    """The same browser, on nothing."""
    yield Pages(pages.browser, "")


def test_the_folder_opens_and_searches_without_a_server(folder: Path, offline: Pages) -> None:
    with offline.visit((folder / "index.html").as_uri()) as visit:
        visit.page.wait_for_url("**/pl/index.html")
        visit.page.locator(".search__input").click()
        visit.page.locator(".search__input").fill("karcer")
        first = visit.page.locator(".md-search-result__item a").first
        first.click()
        visit.page.wait_for_url("**/discipline-and-isolation/index.html**")
        assert [url for url in visit.requests if not url.startswith(("file:", "data:"))] == []
        assert visit.errors == []


def test_the_page_tells_the_size_of_each_folder(site: Path, project: Project) -> None:
    for code in project.codes:
        page = (site / code / "about/offline/index.html").read_text(encoding="utf-8")
        assert f"practical-guide-{code}.zip" in page
        assert re.search(r"\(ZIP, \d[.,]\d (MB|Mo|МБ)\)", page), code


def test_nothing_is_kept_before_the_reader_asks_and_nothing_after_it_is_removed(pages: Pages) -> None:
    with pages.visit("pl/about/offline/") as visit:
        stored = """async () => [await caches.keys(),
          (await navigator.serviceWorker.getRegistrations()).length, Object.keys(localStorage)]"""
        assert visit.page.evaluate(stored) == [[], 0, []]
        visit.page.locator("[data-keep=keep]").click()
        visit.page.locator("[data-keep=remove]").wait_for(timeout=60_000)
        assert visit.page.evaluate(stored) == [["guide-pl"], 1, []]
        visit.page.locator("[data-keep=remove]").click()
        visit.page.locator("[data-keep=keep]").wait_for()
        assert visit.page.evaluate(stored) == [[], 0, []]


def test_what_is_kept_is_read_and_searched_when_the_network_is_cut(pages: Pages) -> None:
    with pages.visit("pl/about/offline/") as visit:
        visit.page.locator("[data-keep=keep]").click()
        visit.page.locator("[data-keep=remove]").wait_for(timeout=60_000)
        visit.page.wait_for_function("() => navigator.serviceWorker.controller")
        visit.page.context.set_offline(True)
        visit.page.goto(f"{pages.address}pl/guide/themes/health/")
        assert "Zdrowie" in visit.page.locator("h1").inner_text()
        visit.page.locator(".search__input").click()
        visit.page.locator(".search__input").fill("kajdankami")
        visit.page.locator(".md-search-result__item").first.wait_for()
        visit.page.context.set_offline(False)


def test_the_page_says_what_to_do_without_javascript(pages: Pages) -> None:
    with pages.visit("en/about/offline/", java_script_enabled=False) as visit:
        assert visit.page.locator(".keep__none").is_visible()
        assert not visit.page.locator("[data-keep=keep]").is_visible()
