"""A real browser for the tests: an installed Chromium, else the one that Playwright brought."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from playwright.sync_api import Browser, Page, sync_playwright

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
QUIET = ["--no-sandbox", "--disable-background-networking", "--disable-component-update", "--disable-sync"]


@dataclass
class Visit:
    """One page in a window of its own, with every address it asked for and every answer it got."""

    page: Page
    requests: list[str] = field(default_factory=list)
    failures: list[str] = field(default_factory=list)
    errors: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class Pages:
    """Opens pages of the site; the options are Playwright's (viewport, locale, color_scheme ...)."""

    browser: Browser
    address: str

    @contextmanager
    def visit(self, path: str, **options: Any) -> Iterator[Visit]:
        """Open a page in a fresh profile and keep a record of what it asks for."""
        context = self.browser.new_context(**options)
        page = context.new_page()
        visit = Visit(page)
        page.on("request", lambda request: visit.requests.append(request.url))
        page.on("requestfailed", lambda request: visit.failures.append(request.url))
        page.on("response", lambda answer: answer.status >= 400 and visit.failures.append(answer.url))
        page.on("pageerror", lambda error: visit.errors.append(str(error)))
        page.goto(self.address + path, wait_until="networkidle")
        try:
            yield visit
        finally:
            context.close()


def executable() -> str | None:
    """An installed browser's path, or None to take Playwright's own."""
    return next((path for name in NAMES if (path := shutil.which(name))), None)


@contextmanager
def open_browser(address: str) -> Iterator[Pages]:
    """Start the browser; without one the tests fail with a line that says what to install."""
    with sync_playwright() as playwright:
        try:
            browser = playwright.chromium.launch(executable_path=executable(), args=QUIET)
        except Exception as error:
            raise RuntimeError("no browser for the tests: install the package chromium") from error
        yield Pages(browser, address)
        browser.close()
