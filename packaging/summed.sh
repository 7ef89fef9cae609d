#!/bin/sh
# Writes dist/SHA256SUMS: the sum of every file in dist, whoever built it. An older signature goes.
set -eu
cd "$(dirname "$0")/../dist"
umask 022
rm -f SHA256SUMS SHA256SUMS.*
find . -maxdepth 1 -type f -printf '%P\n' | LC_ALL=C sort | xargs -d '\n' sha256sum >../build/SHA256SUMS
mv ../build/SHA256SUMS .
cat SHA256SUMS
