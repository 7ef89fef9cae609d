#!/bin/sh
# packaging/verify.sh [FOLDER [PUBLIC_KEY]]: whether the files in FOLDER (dist) are those that were
# released. With a public key (docs/release-key.pub) the signature must be there and fit; without one
# the sums are compared, and it is said that nothing tells who made the files.
set -eu
export LC_ALL=C
here=$(cd "$(dirname "$0")" && pwd -P)
root=$(dirname "$here")
. "$here/sums.sh"

[ $# -le 2 ] || stop "Usage: packaging/verify.sh [FOLDER [PUBLIC_KEY]]" 64
folder=${1:-$root/dist}
public=${2:-$root/docs/release-key.pub}
[ -e "$public" ] || [ -z "${2:-}" ] || stop "There is no public key at $public." 66
[ -e "$folder/SHA256SUMS" ] || stop "There is no SHA256SUMS in $folder." 66

if [ -e "$public" ]; then
    has_signature "$folder" || stop "SHA256SUMS is not signed, but it should be. Do not use the files." 65
    signature_fits "$folder" "$public" ||
        stop "The signature does not fit SHA256SUMS. Do not use the files." 65
    echo "The signature fits the key in $public."
elif has_signature "$folder"; then
    stop "There is a signature, but no public key to check it with." 66
fi
sums_fit "$folder"
every_file_is_listed "$folder"
[ -e "$public" ] || echo "The files are whole, but unsigned: nothing tells who made them."
