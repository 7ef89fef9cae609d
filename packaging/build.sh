#!/bin/sh
# Builds into dist/ what is handed out, one step after another, and then the sums of all of it.
set -eu
cd "$(dirname "$0")/.."
. packaging/surroundings.sh

step() {
    echo "-- $(date +%T) $*"
    "$@"
}

mkdir -p build dist
step sh packaging/linux/build.sh
step sh packaging/summed.sh
