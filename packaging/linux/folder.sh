#!/bin/sh
# Builds dist/mammadagbok from .venv, looks at its files, and lets it test itself.
set -eu
cd "$(dirname "$0")/../.."
. packaging/surroundings.sh

"$python" -m PyInstaller --noconfirm --clean --log-level WARN \
    --workpath build/pyinstaller --distpath dist packaging/mammadagbok.spec
even dist/mammadagbok
chmod 755 dist/mammadagbok/mammadagbok
"$python" packaging/folder.py dist/mammadagbok
dist/mammadagbok/mammadagbok --selftest 2>/dev/null
