#!/bin/sh
# Installs what is measured beside the program, as far as this machine lets it; what cannot be
# installed is named as not measured. jrnl gets a Python of its own under build/peers.
set -u
cd "$(dirname "$0")/../.."
missing=""
for package in rednotebook lifeograph keepassxc xdotool xvfb openbox; do
    dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q "ok installed" ||
        missing="$missing $package"
done
if [ -n "$missing" ]; then
    apt-get update -qq || echo "The lists of packages could not be fetched." >&2
    for package in $missing; do
        apt-get install -y -qq --no-install-recommends "$package" >/dev/null ||
            echo "$package could not be installed." >&2
    done
fi
if [ ! -x build/peers/jrnl/bin/jrnl ]; then
    python3 -m venv build/peers/jrnl &&
        build/peers/jrnl/bin/pip install --quiet --disable-pip-version-check jrnl ||
        echo "jrnl could not be installed: is it in the package registry?" >&2
fi
exit 0
