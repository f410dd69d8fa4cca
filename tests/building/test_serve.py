"""`guide serve ONLY=pl`: a saved page is seen in the browser soon, without a full build."""

import os
import re
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.copies import project_copy

PAGE = "docs/pl/about/contact.md"
PATIENCE = 60  # seconds; the speed is for the benchmark


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    return project_copy(tmp_path)


@pytest.fixture
def served(copy: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    # A file, not a pipe: a pipe that nobody empties fills up and stops the server.
    printed = tmp_path_factory.mktemp("serve") / "printed.txt"
    with printed.open("w") as output:
        process = subprocess.Popen(
            [sys.executable, "-m", "guide.cli", "serve", "--only", "pl", "--port", str(port)],
            cwd=copy,
            env=os.environ | {"PYTHONPATH": str(copy / "scripts"), "PYTHONUNBUFFERED": "1"},
            stdout=output,
        )
    while "http://" not in printed.read_text() and process.poll() is None:
        time.sleep(0.2)
    assert process.poll() is None, printed.read_text()
    yield f"http://127.0.0.1:{port}/pl/about/contact/"
    process.terminate()  # a process started in the background may ignore SIGINT
    process.wait(PATIENCE)


def read(address: str) -> str:
    with urllib.request.urlopen(address, timeout=PATIENCE) as answer:
        return str(answer.read().decode())


def test_a_saved_page_is_served_anew(copy: Path, served: str) -> None:
    assert re.search(r'<html lang="pl"', read(served))
    file = copy / PAGE
    file.write_text(file.read_text(encoding="utf-8") + "\nNowe zdanie na próbę.\n", encoding="utf-8")
    started = time.monotonic()
    while "Nowe zdanie na próbę." not in read(served):
        assert time.monotonic() - started < PATIENCE
        time.sleep(0.1)
