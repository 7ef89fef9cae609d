#!/bin/sh
# Makes of dist/mammadagbok what needs no administrator: a file that unpacks itself where she wants
# it, and an archive with the same in it to unpack by hand.
set -eu
cd "$(dirname "$0")/../.."
. packaging/surroundings.sh

from=packaging/linux
work=build/archives
program=$work/mammadagbok-$version/program
name=dist/mammadagbok-$version-linux-x86_64

rm -rf "$work"
mkdir -p "$work/mammadagbok-$version"
cp -R dist/mammadagbok "$program"
cp "$from/mammadagbok.desktop" "$from/mammadagbok.svg" "$program/"
{
    echo '#!/bin/sh'
    cat "$from/install-words.sh" "$from/install-menu.sh" "$from/uninstall.sh"
} >"$program/uninstall.sh"
(cd "$program" && find . -type f -printf '%P\n' | sort) >"$work/files.txt"
mv "$work/files.txt" "$program/"
even "$program"
chmod 755 "$program/mammadagbok" "$program/uninstall.sh"

installer() { # BYTES_OF_THE_PROGRAM_THAT_FOLLOW SUM
    printf '#!/bin/sh\n# Mammadagbok %s: sh %s --help\n' "$version" '"$0"'
    printf "version='%s' payload=%s sum='%s'\n" "$version" "$1" "$2"
    "$python" packaging/papers.py needs "$program"
    cat "$from/install-words.sh" "$from/install-menu.sh" "$from/install.sh"
}

tarred "$program" | gzip -9n >"$work/payload"
bytes=$(stat --format=%s "$work/payload")
{
    installer "$bytes" "$(sha256sum "$work/payload" | cut -d' ' -f1)"
    cat "$work/payload"
} >"$name.run"
chmod 755 "$name.run"
rm "$work/payload"

installer 0 '' >"$work/mammadagbok-$version/install.sh"
chmod 755 "$work/mammadagbok-$version/install.sh"
# Two threads whatever the machine has: how it is cut into blocks is part of its bytes.
tarred "$work" | xz "-$tightness" --threads=2 >"$name.tar.xz"
