#!/bin/sh
# Renews both locks, for every platform at once; needs uv. Versions move only with --upgrade.
set -eu
cd "$(dirname "$0")"

lock() {
    uv pip compile --quiet --universal --python-version 3.11 --generate-hashes \
        --custom-compile-command packaging/lock.sh "$@"
}

lock ../pyproject.toml -o requirements.lock "$@"
lock requirements-dev.in -o requirements-dev.lock "$@"
