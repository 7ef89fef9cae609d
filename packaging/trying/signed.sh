#!/bin/sh
# Everything that was built is summed, signed with a key to throw away, and verified.
set -eu
cd "$(dirname "$0")/../.."
. packaging/trying/room.sh

aside=$(mktemp -d)
trap 'rm -rf "$aside"' EXIT
mkdir "$aside/dist" "$aside/keys"
find "$dist" -maxdepth 1 -type f -exec cp {} "$aside/dist" \;
rm -f "$aside"/dist/SHA256SUMS.*
find "$aside/dist" -type f ! -name SHA256SUMS -printf '%f\n' | sort >"$aside/there"
cut -c67- "$aside/dist/SHA256SUMS" | sort >"$aside/summed"
cmp -s "$aside/there" "$aside/summed" || { diff "$aside/there" "$aside/summed"; fails "each file has its sum"; }
case $(cat "$aside/summed") in
*-windows-x64.exe*) with='setup for Windows among them' ;;
*) with='no setup for Windows was built' ;;
esac
held "SHA256SUMS names each of the $(wc -l <"$aside/summed") files ($with)"

minisign -G -W -p "$aside/keys/release.pub" -s "$aside/keys/release.key" >/dev/null
packaging/sign.sh "$aside/keys/release.key" "$aside/dist" >"$seen/sign.log" 2>&1 || { cat "$seen/sign.log"; fails "it signs"; }
packaging/verify.sh "$aside/dist" "$aside/keys/release.pub" >"$seen/verify.log" 2>&1 || { cat "$seen/verify.log"; fails "it verifies"; }
held "one command signs, another verifies (a key to throw away)"

printf x >>"$aside/dist/${archive##*/}.run"
! packaging/verify.sh "$aside/dist" "$aside/keys/release.pub" >"$seen/verify.log" 2>&1 || fails "a changed file is noticed"
held "one byte more in the .run, and it is refused: $(tail -n 1 "$seen/verify.log")"
