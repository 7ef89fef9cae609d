#!/bin/sh
# packaging/compare.sh [FOLDER]: builds everything twice from this checkout, in two folders and two
# surroundings that have nothing in common, and says whether every byte is the same. With QUICK=1
# nothing is packed tightly, which is faster and compares the same. Both builds stay in FOLDER
# (build/compare) when they differ.
set -eu
cd "$(dirname "$0")/.."
mkdir -p "${1:-build/compare}"
place=$(cd "${1:-build/compare}" && pwd)

checkout() { # FOLDER
    rm -rf "$1"
    mkdir -p "$1"
    # As it is now: what somebody changes while the first is being built does not count.
    git ls-files -z --cached --others --exclude-standard | xargs -0 tar --create -- |
        tar --extract --directory "$1"
}

built() { # FOLDER, then what its surroundings are
    folder=$1
    shift
    echo "-- $(date +%T) building in $folder"
    (cd "$folder" && env "$@" make package >build.log 2>&1) || {
        tail -n 20 "$folder/build.log"
        exit 1
    }
}

# Every file with its sum, and every file and folder with its rights.
listed() { # FOLDER
    (
        cd "$1/dist"
        find . -type f -exec sha256sum {} +
        find . -printf '%m %l %p\n'
    ) | LC_ALL=C sort -k2
}

one=$place/one
other="$place/another place/ved siden av"
umask 022
checkout "$one"
(umask 077 && checkout "$other")
built "$one" TZ=UTC LC_ALL=C.UTF-8
umask 077
built "$other" TZ=Pacific/Auckland LC_ALL=C LANG=nn_NO.UTF-8 PYTHONHASHSEED=7
umask 022

listed "$one" >"$place/one.txt"
listed "$other" >"$place/other.txt"
if diff "$place/one.txt" "$place/other.txt"; then
    echo "Both builds are the same, byte for byte: $(wc -l <"$place/one.txt") lines."
    cat "$one/dist/SHA256SUMS"
    rm -rf "$one" "$place/another place"
else
    echo "The builds differ; both are in $place." >&2
    exit 1
fi
