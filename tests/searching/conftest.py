"""Prints, below the results, how well the search answered: a table of languages and kinds."""

import pytest

ROWS = pytest.StashKey[list[tuple[str, str, int, float, float]]]()


def pytest_configure(config: pytest.Config) -> None:
    config.stash.setdefault(ROWS, [])


@pytest.fixture
def search_report(request: pytest.FixtureRequest) -> list[tuple[str, str, int, float, float]]:
    """Rows to print: language, kind, number of queries, recall@5, MRR@10."""
    return request.config.stash.setdefault(ROWS, [])


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    rows = config.stash.get(ROWS, [])
    if rows:
        terminalreporter.section("search: recall@5, MRR@10")
    for locale, kind, count, recall, rank in rows:
        figures = f"{recall:6.2f} {rank:6.2f}" if recall or rank else ""
        terminalreporter.write_line(f"{locale}  {kind:<40}{count:4} {figures}")
