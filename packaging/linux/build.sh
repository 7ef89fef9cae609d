#!/bin/sh
# Builds for Linux: the folder that runs without Python, and what is made of it.
set -eu
cd "$(dirname "$0")/../.."

# Debian packs the shared libpython, which goes into the folder, apart from Python.
base=$(readlink -f .venv/bin/python)
case $base in
/usr/bin/*) libpython="lib${base##*/}" ;;
*) libpython='' ;;
esac
sh packaging/linux/system-packages.sh binutils dpkg-dev lintian desktop-file-utils appstream \
    man-db gzip xz-utils $libpython

rm -f dist/mammadagbok_*.deb dist/mammadagbok-*-linux-* dist/mammadagbok-*.cdx.json
for part in folder deb archives sbom; do
    echo "-- $(date +%T) $part"
    sh "packaging/linux/$part.sh"
done
