#!/bin/sh
# The .run and the .tar.xz where nobody is an administrator and no package of ours is: from a stick,
# onto a stick, without room, with a path too long, and away again. In the room are the libraries
# that any desktop has, and nothing on top.
set -eu
cd "$(dirname "$0")/../.."
. packaging/trying/room.sh
. packaging/trying/screen.sh

# A screen's libraries, its fonts, sound of the bus, printing, and what unpacks a .tar.xz.
desktop='libgl1 libegl1 libfontconfig1 libfreetype6 libglib2.0-0 libdbus-1-3 libx11-6 libx11-xcb1
    libxcb1 libwayland-client0 libwayland-cursor0 libwayland-egl1 libcups2 libstdc++6 zlib1g
    fonts-dejavu-core xz-utils'
stick='/media/pinne med blåbær'
program="$home/.local/opt/notater-program"
journal="$home/.local/share/Notater"
run="$stick/${archive##*/}.run"

# A stick is a file with a file system of its own.
stick_of() { # MEGABYTES
    unplugged
    rm -f "$seen/stick"
    truncate -s "$1M" "$seen/stick"
    mkfs.ext4 -q -m 0 -E root_owner=1000:1000 "$seen/stick"
    plugged_in rw
}

plugged_in() { # OPTIONS
    mkdir -p "$room$stick"
    mount -o "loop,$1" "$seen/stick" "$room$stick"
}

unplugged() {
    if mountpoint -q "$room$stick"; then umount "$room$stick"; fi
}

refused() { # WORDS, then what is run; nothing is left of it
    words=$1
    shift
    before=$(everything "$home")
    if as_her "$@" >"$seen/said.txt" 2>&1; then cat "$seen/said.txt"; fails "it is refused: $words"; fi
    grep -qF "$words" "$seen/said.txt" || { cat "$seen/said.txt"; fails "it says «$words»"; }
    [ "$before" = "$(everything "$home")" ] || fails "nothing is written"
    ! find "$room$stick" "$room/mnt" -name 'Notater*' -o -name '.probe*' | grep . ||
        fails "nothing is left where it was refused"
}

fresh_room
installed $desktop
has_no_python
held "in the room: $(echo $desktop)"

stick_of 600
cp "$archive.run" "$archive.tar.xz" "$room$stick/"
chmod a+r "$room$stick"/*
unplugged
plugged_in ro,noexec

# A journal is there already, as an earlier release left it.
mkdir -p "$room$journal"
cp -R "tests/golden/$(ls tests/golden | grep '^schema-' | sort -V | tail -n 1)" "$room$journal/data"
chown -R 1000:1000 "$room$home/.local"
kept=$(everything "$journal")

as_her sh "$run" --yes >"$seen/run.txt" 2>&1 || { cat "$seen/run.txt"; fails "the .run installs"; }
[ "$(stat -c %u "$room$program/mammadagbok")" = 1000 ] || fails "it is hers"
grep -q "^Exec=\"$program/mammadagbok\"" "$room$home/.local/share/applications/mammadagbok.desktop" ||
    fails "the menu has it"
platform=offscreen tests_itself run-offscreen "$program/mammadagbok"
screen_on 1366x768
tests_itself run-screen "$program/mammadagbok"
held "the .run, from a stick that can only be read and lets no program start, installs without an administrator, and the program tests itself"

as_her sh "$run" --yes >"$seen/run.txt" 2>&1 || fails "it installs over itself"
platform=offscreen tests_itself run-again "$program/mammadagbok"
as_her sh "$program/uninstall.sh" --yes >"$seen/said.txt" 2>&1
grep -qF "$journal" "$seen/said.txt" || fails "it says where the journal is"
[ ! -e "$room$program" ] || fails "the program is gone"
[ -z "$(ls "$room$home/.local/share/applications")" ] || fails "the menu has nothing of it"
[ "$kept" = "$(everything "$journal")" ] || fails "the journal is left alone"
held "it installs over itself, and uninstalling leaves the journal and says where it is"

refused 'Her er det ikke lov å lagre' sh "$run" --portable --yes
held "--portable on a stick that can only be read is refused in words"

unplugged
plugged_in rw,noexec
refused 'noexec' sh "$run" --portable --yes
held "--portable on a stick that lets no program start is refused, by the name of noexec"

unplugged
plugged_in rw
before=$(everything "$home")
as_her sh "$run" --portable --yes >"$seen/run.txt" 2>&1 || { cat "$seen/run.txt"; fails "--portable installs"; }
platform=offscreen tests_itself portable "$stick/Notater-program/mammadagbok"
grep -q '"portable": true' "$seen/portable.json" || fails "it is carried along"
tests_itself portable-screen "$stick/Notater-program/mammadagbok"
[ "$before" = "$(everything "$home")" ] || fails "nothing of it is on the computer"
mkdir "$room$stick/Notater"
cp -R "$room$journal/data" "$room$stick/Notater/data"
chown -R 1000:1000 "$room$stick/Notater"
on_stick=$(everything "$stick/Notater")
as_her sh "$stick/Notater-program/uninstall.sh" --yes >"$seen/said.txt" 2>&1
grep -qF "$stick/Notater" "$seen/said.txt" || fails "it says where the journal is"
[ ! -e "$room$stick/Notater-program" ] || fails "the program is gone from the stick"
[ "$on_stick" = "$(everything "$stick/Notater")" ] || fails "the journal on the stick is left alone"
rm -rf "$room$stick/Notater"
held "--portable on a stick keeps everything there, and uninstalling leaves the journal there"

mkdir -p "$room/mnt/full"
mount -t tmpfs -o size=20m,mode=777 tmpfs "$room/mnt/full"
refused 'Det mangler' sh "$run" --target /mnt/full/program --no-menu --yes
said=$(grep -o 'Det mangler [0-9]* MB' "$seen/said.txt")
[ -z "$(ls -A "$room/mnt/full")" ] || fails "nothing is left there"
held "with 20 MB free it says: $said"
umount "$room/mnt/full"
mount -t tmpfs -o size=400m,mode=777 tmpfs "$room/mnt/full"
as_her sh "$run" --target /mnt/full/program --no-menu --yes >"$seen/run.txt" 2>&1 ||
    { cat "$seen/run.txt"; fails "400 MB are enough"; }
platform=offscreen tests_itself roomy /mnt/full/program/mammadagbok
umount "$room/mnt/full"
held "400 MB free are enough"

long="$home/$(printf 'å%.0s' $(seq 100))/$(printf 'blåbær/%.0s' $(seq 600))program"
refused 'for langt for systemet' sh "$run" --target "$long" --yes
refused 'for langt for systemet' sh "$run" --target "$home/$(printf 'å%.0s' $(seq 128))" --yes
held "a path too long for the system is refused before anything is written"

as_her mkdir "$home/Nedlastinger å"
as_her tar --extract --xz --directory "$home/Nedlastinger å" --file "$stick/${archive##*/}.tar.xz"
unpacked="$home/Nedlastinger å/mammadagbok-$version"
platform=offscreen tests_itself tar-unpacked "$unpacked/program/mammadagbok"
as_her sh "$unpacked/install.sh" --yes --discreet >"$seen/run.txt" 2>&1 || { cat "$seen/run.txt"; fails "install.sh installs"; }
tests_itself tar-installed "$program/mammadagbok"
grep -q '^Name=Notater$' "$room$home/.local/share/applications/notater.desktop" || fails "the menu has the plain name"
as_her sh "$program/uninstall.sh" --yes >"$seen/said.txt" 2>&1
[ ! -e "$room$program" ] || fails "the program is gone"
held "the .tar.xz runs where it is unpacked, installs by the plain name, and goes again"
unplugged
rm -f "$seen/stick"
