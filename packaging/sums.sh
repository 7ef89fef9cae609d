# What signing and verifying have in common: the sums in SHA256SUMS, and the signature over them.

namespace=mammadagbok

stop() { # WORDS STATUS
    echo "$1" >&2
    exit "$2"
}

needed() { # COMMAND
    command -v "$1" >/dev/null || stop "The command $1 is needed, and it is not here." 69
}

sha256() {
    if command -v sha256sum >/dev/null; then sha256sum "$@"; else shasum -a 256 "$@"; fi
}

listed() { # FOLDER
    sed 's/^[0-9a-f]\{64\} [ *]//' "$1/SHA256SUMS"
}

# Stops unless each file in the folder that SHA256SUMS names has the bytes it had then.
sums_fit() { # FOLDER
    [ -s "$1/SHA256SUMS" ] || stop "There is no SHA256SUMS in $1." 66
    changed=$(cd "$1" && sha256 --check --strict --ignore-missing SHA256SUMS 2>&1) || {
        echo "$changed" | grep -v ': OK$' >&2 || true
        stop "SHA256SUMS does not fit the files in $1. Do not use them." 65
    }
    echo "$changed"
}

# Stops unless all that SHA256SUMS names is in the folder.
every_sum_is_there() { # FOLDER
    listed "$1" | while IFS= read -r name; do
        [ -f "$1/$name" ] || stop "SHA256SUMS names $name, which is not in $1." 65
    done
}

# Stops when a file of the program lies in the folder and SHA256SUMS does not name it.
every_file_is_listed() { # FOLDER
    for file in "$1"/mammadagbok*; do
        [ -f "$file" ] || continue
        listed "$1" | grep -qxF "${file##*/}" ||
            stop "SHA256SUMS does not name ${file##*/}." 65
    done
}

has_signature() { # FOLDER
    [ -e "$1/SHA256SUMS.minisig" ] || [ -e "$1/SHA256SUMS.sig" ]
}

# Whether the signature of the public key's kind is there and is that key's, over SHA256SUMS as it is.
signature_fits() { # FOLDER PUBLIC_KEY
    if grep -q '^untrusted comment:' "$2"; then
        needed minisign
        minisign -V -q -p "$2" -m "$1/SHA256SUMS" -x "$1/SHA256SUMS.minisig" >/dev/null 2>&1
    else
        needed ssh-keygen
        signers=$(mktemp)
        echo "release namespaces=\"$namespace\" $(cat "$2")" >"$signers"
        fits=0
        ssh-keygen -q -Y verify -f "$signers" -I release -n "$namespace" -s "$1/SHA256SUMS.sig" \
            <"$1/SHA256SUMS" >/dev/null 2>&1 || fits=$?
        rm -f "$signers"
        return "$fits"
    fi
}
