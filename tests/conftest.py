"""What the tests share: a small guide to break, the built site, a server and a browser."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from guide.content import project as projects
from guide.content.model import Guide
from guide.site.build import build
from tests.browsers import Pages, open_browser
from tests.servers import serve

FIXTURES = Path(__file__).parent / "fixtures"


@pytest.fixture
def small(tmp_path: Path) -> Path:
    """A copy of the small guide in two languages, to be edited by a test."""
    return Path(shutil.copytree(FIXTURES / "small", tmp_path / "small"))


@pytest.fixture
def load(small: Path) -> Callable[[], Guide]:
    """Read the small guide as it is now."""
    return lambda: Guide(projects.load.__wrapped__(small))


@pytest.fixture(scope="session")
def project() -> projects.Project:
    """The project itself."""
    return projects.load()


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory, project: projects.Project) -> Path:
    """The whole site, built once for all tests."""
    folder = tmp_path_factory.mktemp("site") / "site"
    assert build(project, folder, project.codes) == []
    return folder


@pytest.fixture(scope="session")
def address(site: Path) -> Iterator[str]:
    """The address at which the built site is served, with a slash at the end."""
    with serve(site) as url:
        yield url


@pytest.fixture(scope="session")
def pages(address: str) -> Iterator[Pages]:
    """A browser on the built site."""
    with open_browser(address) as opened:
        yield opened
