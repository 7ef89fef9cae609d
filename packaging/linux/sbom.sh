#!/bin/sh
# Writes beside what was built what dist/mammadagbok is made of (CycloneDX).
set -eu
cd "$(dirname "$0")/../.."
. packaging/surroundings.sh

"$python" packaging/sbom.py dist/mammadagbok "$version" >build/sbom.json
mv build/sbom.json "dist/mammadagbok-$version.cdx.json"
