# Sourced by what builds, in the root of the checkout: whatever the machine is set to, the same
# source gives the same bytes. The date is the first of the year unless SOURCE_DATE_EPOCH says one.

export LC_ALL=C.UTF-8 TZ=UTC PYTHONHASHSEED=0 QT_QPA_PLATFORM=offscreen
export SOURCE_DATE_EPOCH="${SOURCE_DATE_EPOCH:-1767225600}"
export PYINSTALLER_CONFIG_DIR="$PWD/build/pyinstaller-kept"
unset GZIP XZ_OPT XZ_DEFAULTS TAR_OPTIONS LANGUAGE PYTHONPATH DPKG_DEB_THREADS_MAX
umask 022

python=.venv/bin/python
version=$(sed -n 's/^__version__ = "\(.*\)"$/\1/p' src/mammadagbok/__init__.py)
# How hard xz tries: of a quick build nobody asks how small it is, or what lintian says.
tightness=${QUICK:+0}
tightness=${tightness:-6}

# Has everything in the folder say nothing of who made it, and when.
even() { # FOLDER
    find "$1" -type d -exec chmod 755 {} +
    find "$1" -type f -exec chmod 644 {} +
    find "$1" -exec touch --no-dereference --date="@$SOURCE_DATE_EPOCH" {} +
}

# Writes a tar of what lies in the folder to standard output.
tarred() { # FOLDER
    tar --create --directory "$1" --sort=name --format=gnu --owner=0 --group=0 --numeric-owner \
        --mtime="@$SOURCE_DATE_EPOCH" --mode=go=rX,u+rw -- $(ls -A "$1")
}
