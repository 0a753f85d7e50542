#!/usr/bin/env bash
# Everything that must hold: format, lints, all tests. Installs what they need and is not there yet;
# cargo (Rust 1.95 or later) must be there.
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

cargo fmt --all --check
cargo clippy --locked --all-targets -- -D warnings
cargo test --locked --no-fail-fast
