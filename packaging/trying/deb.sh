#!/bin/sh
# The .deb in a bare Debian: what it needs, one evening with it, a newer one over it, an older one
# than the journal, and its removal.
set -eu
cd "$(dirname "$0")/../.."
. packaging/trying/room.sh
. packaging/trying/screen.sh
. packaging/trying/journey.sh

journal="$home/.local/share/Notater"

fresh_room
held "a bare Debian 12 has no Python"
cp "$deb" "$room/root/one.deb"
installed /root/one.deb
has_no_python
held "the .deb installs with its Depends alone ($(chroot "$room" dpkg-query -f '${Status}\n' -W | grep -c 'ok installed') packages there then)"

platform=offscreen tests_itself deb-offscreen mammadagbok
her_language=C.UTF-8 platform=offscreen tests_itself deb-no-language mammadagbok
held "it tests itself offscreen, as an ordinary user, without any network"
screen_on 1366x768
tests_itself deb-screen mammadagbok
grep -q '"display": "xcb"' "$seen/deb-screen.json" || fails "it was shown on the screen"
held "and on a screen"

# What fontconfig knows of the system's fonts is its own.
[ -z "$(everything "$home" | grep -v fontconfig | grep -vx '\.' | grep -vx '\./\.cache')" ] ||
    fails "testing leaves nothing in her home"
opens mammadagbok
begins
writes
key ctrl+l
sees 'Lås opp'
picture locked
case $(reads) in *fiskepinnene*) fails "what she wrote is out of sight" ;; esac
unlocks
sees "$written"
picture unlocked
held "first start, passphrase, neutral name, write, lock, unlock: the text is there"
closes
[ -z "$(nowhere_readable fiskepinnene)" ] || fails "her words are nowhere readable"
echo 'fiskepinnene' >"$room$home/planted"
[ -n "$(nowhere_readable fiskepinnene)" ] || fails "words that are readable would be found"
rm "$room$home/planted"
held "what she wrote is nowhere readable in her home or among passing files"

# The next version, as far as the system can tell.
rm -rf "$seen/next"
dpkg-deb --raw-extract "$deb" "$seen/next"
sed -i "s/^Version: .*/&+1/" "$seen/next/DEBIAN/control"
dpkg-deb --root-owner-group -Zgzip -z1 --build "$seen/next" "$room/root/two.deb" >/dev/null
rm -rf "$seen/next"
before=$(everything "$home")
installed /root/two.deb
[ "$(chroot "$room" dpkg-query -f '${Version}' -W mammadagbok)" = "$version+1" ] || fails "the newer one is there"
[ "$before" = "$(everything "$home")" ] || fails "nothing of hers is touched"
grep -q '"plain": true' "$room$journal/settings.json" || fails "the neutral name was chosen"
opens mammadagbok
titled Notater
unlocks
sees 'I dag'
key ctrl+2
sees "$written"
picture upgraded
closes
held "a newer one over it keeps journal, settings and the neutral name"

packaging=$PWD/packaging
PYTHONPATH=src .venv/bin/python "$packaging/trying/newer.py" "$room$journal/data"
before=$(everything "$journal/data")
opens mammadagbok
sees 'laget med en nyere utgave'
picture refused
closes
[ "$before" = "$(everything "$journal/data")" ] || fails "a journal that is too new is not touched"
held "a journal made by a newer version is refused in words, and not a byte of it changed"

before=$(everything "$home")
chroot "$room" apt-get -qq purge -y mammadagbok >"$seen/apt.log" 2>&1
[ ! -e "$room/usr/lib/mammadagbok" ] && [ ! -e "$room/usr/bin/mammadagbok" ] || fails "the program is gone"
[ "$before" = "$(everything "$home")" ] || fails "purging touches nothing of hers"
held "remove and purge leave the journal"
