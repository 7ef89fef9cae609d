#!/bin/sh
# Builds dist/mammadagbok from .venv and lets it test itself: window, journal, keys, page.
set -eu
cd "$(dirname "$0")/../.."

# Debian packs the shared libpython, which goes into the folder, apart from Python.
base=$(readlink -f .venv/bin/python)
case $base in
/usr/bin/*) libpython="lib${base##*/}" ;;
*) libpython='' ;;
esac
sh packaging/linux/system-packages.sh binutils $libpython

# A fixed date (2026-01-01) and hash seed: the same source gives the same bytes.
SOURCE_DATE_EPOCH=1767225600 PYTHONHASHSEED=0 .venv/bin/pyinstaller --noconfirm --clean \
    --log-level WARN --workpath build/pyinstaller --distpath dist packaging/mammadagbok.spec
du -sh dist/mammadagbok
QT_QPA_PLATFORM=offscreen dist/mammadagbok/mammadagbok --selftest
