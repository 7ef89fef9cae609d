#!/bin/sh
# packaging/sign.sh KEY [FOLDER]: signs FOLDER/SHA256SUMS (dist) with the release maker's own key, a
# secret minisign key or an ssh key. The key stays where it is: it is read by minisign or ssh-keygen
# alone, and never from inside the checkout. What does not fit the sums is not signed.
set -eu
export LC_ALL=C
here=$(cd "$(dirname "$0")" && pwd -P)
root=$(dirname "$here")
. "$here/sums.sh"

[ $# -ge 1 ] && [ $# -le 2 ] || stop "Usage: packaging/sign.sh KEY [FOLDER]" 64
key=$1
folder=${2:-$root/dist}
[ -r "$key" ] || stop "There is no key to read at $key." 66
case $(cd "$(dirname "$key")" && pwd -P)/ in
"$root"/*) stop "The key lies inside the checkout. Keep it outside, so that it is never published." 65 ;;
esac

sums_fit "$folder"
every_sum_is_there "$folder"
every_file_is_listed "$folder"

made=$(mktemp -d)
trap 'rm -rf "$made"' EXIT
cp "$folder/SHA256SUMS" "$made/"
case $(head -n 1 "$key") in
'untrusted comment:'*)
    signature=SHA256SUMS.minisig
    needed minisign
    minisign -S -s "$key" -m "$made/SHA256SUMS" -x "$made/$signature" -t mammadagbok
    ;;
'-----BEGIN '*' PRIVATE KEY-----' | ssh-* | sk-* | ecdsa-*)
    signature=SHA256SUMS.sig
    needed ssh-keygen
    ssh-keygen -q -Y sign -f "$key" -n "$namespace" "$made/SHA256SUMS"
    ;;
*) stop "This is neither a secret minisign key nor an ssh key: $key." 65 ;;
esac

public=$root/docs/release-key.pub
if [ -e "$public" ]; then
    signature_fits "$made" "$public" ||
        stop "The key does not belong to docs/release-key.pub. Nothing was kept." 65
else
    echo "docs/release-key.pub is not there yet: put the public key there, or nobody can check." >&2
fi
rm -f "$folder/SHA256SUMS.minisig" "$folder/SHA256SUMS.sig"
mv "$made/$signature" "$folder/$signature"
echo "Signed: $folder/$signature"
