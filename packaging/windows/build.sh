#!/bin/sh
# Builds setup for Windows from .venv and the file from python.org that cpython.toml names.
# Without that file, around something that stands in for it: then setup can be tried, and the
# program in it cannot start.
set -eu
cd "$(dirname "$0")/../.."
sh packaging/linux/system-packages.sh binutils-mingw-w64-x86-64 gcc-mingw-w64-x86-64-win32 nsis

# A fixed date (2026-01-01) and hash seed: the same source gives the same bytes.
export SOURCE_DATE_EPOCH=1767225600 PYTHONHASHSEED=0 PYTHONPATH=packaging:src
if [ -n "${1:-}" ]; then
    exec .venv/bin/python -m windows.build "$@"
fi
echo "No Python for Windows was given (PYTHON_ZIP=FILE), so something stands in for it:" \
    "setup can be tried, the program in it cannot start."
.venv/bin/python -m windows.standin build/standin
.venv/bin/python -m windows.build "build/standin/python-3.11.9-embed-amd64.zip" \
    --recipe build/standin/standin.toml --out build/windows --compressor zlib
