#!/bin/sh
# Makes .venv from the locks. One that is whole and up to date is left alone; one that was
# interrupted, made from other locks or moved is made afresh. Arguments: system packages wanted
# on top.
set -eu
cd "$(dirname "$0")/.."

state="$(cat packaging/setup.sh packaging/*.lock | cksum) $(pwd -P)"
# `import pip` fails where the Python that made .venv has given way to another.
if [ "$(cat .venv/stamp 2>/dev/null)" = "$state" ] && .venv/bin/python -c 'import pip' 2>/dev/null
then
    exec sh packaging/linux/system-packages.sh "$@"
fi

find_python() {
    for name in python3 python3.11 python3.12 python3.13; do
        if "$name" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
            echo "$name"
            return
        fi
    done
    echo "Python 3.11 or newer is needed, and there is none on the PATH." >&2
    return 1
}

python=$(find_python)
# Debian packs ensurepip, which venv needs, apart from Python.
"$python" -c 'import ensurepip' 2>/dev/null && venv_package='' || venv_package="$python-venv"
sh packaging/linux/system-packages.sh $venv_package "$@"

echo "Setting up .venv (once, about a minute) ..."
trap 'rm -rf .venv' EXIT
trap 'exit 1' HUP INT TERM
rm -rf .venv
"$python" -m venv .venv
.venv/bin/python -m pip install --quiet --disable-pip-version-check \
    --require-hashes --only-binary=:all: \
    -r packaging/requirements.lock -r packaging/requirements-dev.lock
echo ../../../../src >"$(echo .venv/lib/python3.*/site-packages)/mammadagbok.pth"
echo "$state" >.venv/stamp
trap - EXIT
