#!/bin/sh
# Tries what is handed out where nothing of ours is: packaging/test.sh [STEP ...], as root. Takes
# dist/ as `make package` left it, or the folder DIST. Each step says in one line what held, and stops
# where something did not. Output, pictures and JSON stay in build/package-test. QUICK=1 packs
# loosely where it has to build.
set -eu
cd "$(dirname "$0")/.."

if [ "$(id -u)" -ne 0 ]; then
    echo "make package-test makes small systems and mounts sticks of its own, which root may." >&2
    exit 1
fi
# What is mounted or started here is gone when this ends, however it ends.
if [ -z "${APART:-}" ]; then
    sh packaging/linux/system-packages.sh debootstrap xvfb openbox xdotool imagemagick \
        x11-xkb-utils tesseract-ocr tesseract-ocr-nor minisign e2fsprogs util-linux
    exec env APART=yes unshare --mount --pid --fork --kill-child --mount-proc \
        --propagation private sh packaging/test.sh "$@"
fi

[ $# -gt 0 ] || set -- deb carried figures signed compare windows
if ! ls ${DIST:-dist}/mammadagbok_*.deb >/dev/null 2>&1; then
    make package
fi
mkdir -p build/package-test
for step in "$@"; do
    echo "-- $(date +%T) $step"
    case $step in
    compare) sh packaging/compare.sh ;;
    windows) sh packaging/windows/test.sh ;;
    *) sh "packaging/trying/$step.sh" ;;
    esac
done
echo "-- $(date +%T) all of it held: $*"
