#!/bin/sh
# Installs what the project needs into its own folder (.venv, node_modules).
# `setup.sh browser` also makes sure that the tests have a browser.
# Only root on Debian or Ubuntu gets system packages, and only those that are missing.
set -eu
cd "$(dirname "$0")/.."
export PIP_DISABLE_PIP_VERSION_CHECK=1

fail() { echo "setup: $1" >&2; exit 1; }
apt() { # apt PACKAGE...: install as root on Debian or Ubuntu, else say no
  [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null || return 1
  echo "setup: installing $* ..."
  { apt-get install -y -qq --no-install-recommends "$@" || { apt-get update -qq && apt-get install -y -qq --no-install-recommends "$@"; }; } >/dev/null 2>&1
}

browser() {
  for name in chromium chromium-browser google-chrome google-chrome-stable; do
    command -v "$name" >/dev/null && return
  done
  .venv/bin/playwright install chromium >/dev/null 2>&1 && return
  apt chromium || echo "setup: no browser for the tests: install the package chromium" >&2
}

libraries() { # what WeasyPrint needs to make PDFs
  missing=""
  for name in libpango-1.0 libpangoft2-1.0 libharfbuzz-subset; do
    PATH="$PATH:/usr/sbin:/sbin" ldconfig -p 2>/dev/null | grep -q "$name\.so\.0" || missing="$missing $name-0"
  done
  missing=$(echo "$missing" | sed 's/harfbuzz-subset-0/harfbuzz-subset0/')
  # shellcheck disable=SC2086
  [ -z "$missing" ] || apt $missing || echo "setup: PDFs cannot be made yet: install$missing" >&2
}

dictionary() { # the Albanian spelling dictionary; the other languages' are npm packages
  [ -f /usr/share/hunspell/sq_AL.dic ] || apt myspell-sq || echo "setup: Albanian spelling is not checked: install myspell-sq" >&2
}

if [ "${1:-}" = browser ]; then browser; exit; fi

python=""
for name in python3 python3.14 python3.13 python3.12 python3.11; do
  if command -v "$name" >/dev/null && "$name" -c 'import sys; sys.exit(sys.version_info < (3, 11))'; then
    python=$name; break
  fi
done
[ -n "$python" ] || fail "Python 3.11 or newer is needed: install the package python3"

if [ ! -x .venv/bin/pip ]; then
  echo "setup: making .venv ..."
  rm -rf .venv
  "$python" -m venv .venv 2>/dev/null || {
    apt python3-venv || fail "Python cannot make a virtual environment: install the package python3-venv"
    rm -rf .venv && "$python" -m venv .venv
  }
fi

echo "setup: installing Python packages ..."
.venv/bin/pip install -q --require-hashes -r requirements.txt
.venv/bin/pip install -q --no-deps --no-build-isolation --editable .

if ! command -v npm >/dev/null; then
  echo "setup: installing Node ..."
  .venv/bin/pip install -q --require-hashes -r requirements-node.txt
  PATH="$PWD/.venv/bin:$PATH"
fi
echo "setup: installing front-end packages ..."
npm ci --silent --no-audit --no-fund --ignore-scripts

libraries
dictionary
touch .venv/.ready
