#!/bin/sh
# Makes dist/mammadagbok_VERSION_amd64.deb of dist/mammadagbok and has Debian's own tools look at
# it. The libraries that Debian has stay out; the package names them. No script of ours runs when
# it is installed, upgraded or removed.
set -eu
cd "$(dirname "$0")/../.."
. packaging/surroundings.sh

from=packaging/linux
work=build/deb
root=$work/root
share=$root/usr/share
doc=$share/doc/mammadagbok
deb=dist/mammadagbok_${version}_amd64.deb

rm -rf "$work"
mkdir -p "$work/debian" "$root/DEBIAN" "$root/usr/lib" "$root/usr/bin" "$doc" \
    "$share/applications" "$share/metainfo" "$share/lintian/overrides"
cp -R dist/mammadagbok "$root/usr/lib/"
find "$root/usr/lib/mammadagbok/_internal" -maxdepth 1 -name 'lib*.so*' ! -name 'libpython*' -delete
ln -s ../lib/mammadagbok/mammadagbok "$root/usr/bin/mammadagbok"

cp "$from/mammadagbok.desktop" "$share/applications/"
metainfo=$share/metainfo/$(sed -n 's,^ *<id>\(.*\)</id>.*,\1,p' "$from/mammadagbok.metainfo.xml").metainfo.xml
"$python" packaging/papers.py metainfo "$version" >"$metainfo"
for page in "$from"/mammadagbok*.1; do
    language=${page#"$from/mammadagbok"}
    folder=$share/man/$(echo "${language%1}" | tr -d .)/man1
    mkdir -p "$folder"
    "$python" packaging/papers.py man "$page" "$version" | gzip -9n >"$folder/mammadagbok.1.gz"
done
"$python" packaging/papers.py copyright >"$doc/copyright"
"$python" packaging/papers.py changelog "$version" | gzip -9n >"$doc/changelog.gz"
gzip -9nc CHANGELOG.md >"$doc/NEWS.gz"
cp "$from/lintian-overrides" "$share/lintian/overrides/mammadagbok"
"$python" packaging/icons.py "$share/icons/hicolor"

# Which packages its libraries come from: those in the folder itself are no package's.
printf 'Source: mammadagbok\n\nPackage: mammadagbok\nArchitecture: amd64\n' >"$work/debian/control"
(cd "$work" && private=$(find root/usr/lib -name '*.so*' -printf '-l%h\n' | sort -u) && find root/usr/lib -type f \( -name '*.so*' -o -name mammadagbok \) -print0 |
    xargs -0 dpkg-shlibdeps -O --ignore-missing-info $private 2>shlibdeps.log) \
    >"$work/depends" || { cat "$work/shlibdeps.log" >&2; exit 1; }

even "$root"
chmod 755 "$root/usr/lib/mammadagbok/mammadagbok"
sed -e "s/@VERSION@/$version/" \
    -e "s/@DEPENDS@/$(sed -n 's/^shlibs:Depends=//p' "$work/depends")/" \
    -e "s/@SIZE@/$("$python" packaging/papers.py size "$root")/" \
    "$from/control" >"$root/DEBIAN/control"
(cd "$root" && find usr -type f -print0 | sort -z | xargs -0 md5sum) >"$root/DEBIAN/md5sums"
chmod 644 "$root"/DEBIAN/*
# Two threads whatever the machine has: how the archive is cut into blocks is part of its bytes.
dpkg-deb --root-owner-group --uniform-compression -Zxz "-z$tightness" --threads-max=2 --build "$root" "$deb"

desktop-file-validate "$share/applications/mammadagbok.desktop"
appstreamcli validate --no-net "$metainfo"
find "$share/man" -type f -exec man --warnings --encoding=utf8 --local-file {} + >/dev/null
[ -n "${QUICK:-}" ] || lintian --allow-root --fail-on error,warning --display-level ">=warning" "$deb"
