#!/usr/bin/env bash
# Everything that must hold: format, lints, all tests, and pages in a browser whose clock is set ahead.
# Installs what they need and is not there yet; cargo (Rust 1.95 or later) must be there.
set -euo pipefail
cd "$(dirname "$0")/.."

if ! cargo fmt --version >/dev/null 2>&1 || ! cargo clippy --version >/dev/null 2>&1; then
  rustup component add rustfmt clippy
fi
# All packages of Cargo.lock, also those for other systems: a test reads the examples of the CommonMark
# specification out of one of them, without the network.
cargo fetch --locked

if [ -z "${KAIRAN_REALDATA:-}" ] && [ ! -d ../shared/realdata ]; then
  echo 'No real municipal sheets in ../shared/realdata: the test that reads them is left out.'
  export KAIRAN_NO_REALDATA=1
fi
if [ ! -d ../shared/seeds ] || [ ! -d ../shared/facts ]; then
  echo 'No source documents in ../shared: the tests that compare content/ with them are left out.'
  export KAIRAN_NO_SEEDS=1
fi

if [ -z "${KAIRAN_FACTS:-}" ] && [ ! -f ../shared/facts/facts.json ]; then
  echo 'No collection of facts in ../shared/facts: the test that writes each as a record is left out.'
  export KAIRAN_NO_FACTS=1
fi

cargo fmt --all --check
cargo clippy --locked --all-targets -- -D warnings
cargo test --locked --no-fail-fast

# The browser: Node.js 18 or later and Chromium, from the system's packages; the driver from npm.
missing=()
node --version 2>/dev/null | grep -Eq '^v(1[89]|[2-9][0-9]|1[0-9]{2})\.' && npm --version >/dev/null 2>&1 || missing+=(nodejs npm)
export CHROMIUM="${CHROMIUM:-$(command -v chromium || command -v chromium-browser || command -v google-chrome || true)}"
[ -n "$CHROMIUM" ] || missing+=(chromium)
if [ "${#missing[@]}" -gt 0 ] && [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
  apt-get update -qq
  apt-get install -qq -y --no-install-recommends "${missing[@]}"
  CHROMIUM="${CHROMIUM:-$(command -v chromium)}"
  missing=()
fi
if [ "${#missing[@]}" -gt 0 ]; then
  echo '*** THE TESTS IN A BROWSER WERE LEFT OUT. Install what they need and run this again:' >&2
  echo "***   sudo apt-get install ${missing[*]}" >&2
  exit 0
fi
cargo build --locked
npm ci --prefix tests/browser --no-audit --no-fund --silent
npm test --prefix tests/browser --silent
