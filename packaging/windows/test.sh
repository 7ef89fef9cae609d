#!/bin/sh
# Tries setup for Windows under Wine, around something that stands in for Python, and builds it
# from two folders to compare the bytes. As root, for disks that are full or cannot be written to.
set -eu
cd "$(dirname "$0")/../.."
sh packaging/linux/system-packages.sh binutils-mingw-w64-x86-64 gcc-mingw-w64-x86-64-win32 nsis \
    wine wine64 xvfb xauth

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
trap 'exit 1' HUP INT TERM
export SOURCE_DATE_EPOCH=1767225600 PYTHONHASHSEED=0 PYTHONPATH=packaging:src
python=$(pwd)/.venv/bin/python
standin="--recipe $scratch/standin/standin.toml --compressor zlib --wheels $(pwd)/build/wheels-windows"
zip=$scratch/standin/python-3.11.9-embed-amd64.zip
"$python" -m windows.standin "$scratch/standin"

"$python" -m windows.build "$zip" $standin --work "$scratch/one" --out "$scratch/one"
"$python" -m windows.build "$zip" $standin --work "$scratch/one" --out "$scratch/new" \
    --staged --version 99.0.0

# What is laid for every processor, with the libraries of this one.
site=$("$python" -c 'import sysconfig; print(sysconfig.get_path("purelib"))')
QT_QPA_PLATFORM=offscreen "$python" -I -S -B packaging/windows/try_modules.py \
    "$scratch/one/Notater" "$site"
echo "ok  the compiled program and the trimmed standard library test themselves"

# The same source from another folder, at another time, comes out the same.
mkdir "$scratch/copy"
cp -r packaging resources src LICENSE "$scratch/copy"
(cd "$scratch/copy" && PYTHONPATH=packaging:src "$python" -m windows.build "$zip" $standin \
    --work "$scratch/two" --out "$scratch/two")
cmp "$scratch"/one/mammadagbok-*.exe "$scratch"/two/mammadagbok-*.exe
echo "ok  two builds from two folders give the same bytes"

xvfb-run -a "$python" -m windows.try_setup "$scratch"/one/mammadagbok-*.exe \
    "$scratch"/new/mammadagbok-*.exe "$scratch/one/Notater"
