#!/bin/sh
# How large it is, which must hold, and how fast its window stands, which is told.
set -eu
cd "$(dirname "$0")/../.."
. packaging/trying/room.sh
. packaging/trying/screen.sh

at_most() { # WHAT BYTES MEGABYTES
    [ "$2" -le $(($3 * 1000000)) ] || fails "$1 is at most $3 MB: $2 bytes"
    held "$1: $(awk "BEGIN { printf \"%.1f\", $2 / 1e6 }") MB (at most $3)"
}

at_most folder "$(find "$dist/mammadagbok" -type f -printf '%s\n' | awk '{ n += $1 } END { print n }')" 150
if [ -n "${QUICK:-}" ]; then
    echo "    packed loosely (QUICK=1), so the packed ones are not looked at"
else
    at_most .deb "$(stat -c %s "$deb")" 45
    at_most .run "$(stat -c %s "$archive.run")" 65
    echo "    .tar.xz: $(awk "BEGIN { printf \"%.1f\", $(stat -c %s "$archive.tar.xz") / 1e6 }") MB"
fi

fresh_room
cp "$deb" "$room/root/one.deb"
installed /root/one.deb
screen_on 1366x768
for each in "$room/root/start" "$seen/start"; do
    rm -rf "$each"
    mkdir "$each"
    cp -R "tests/golden/$(ls tests/golden | grep '^schema-' | sort -V | tail -n 1)" "$each/data"
done
# Else the source would be compiled anew each time.
unset PYTHONDONTWRITEBYTECODE
PYTHONPATH=src .venv/bin/python packaging/trying/start_times.py "$room" /root/start "$seen/start"
