# Sourced by the steps, in the root of the checkout: a bare Debian 12 without Python, with one
# ordinary user in it whose home has æ, ø, å and spaces in its name.

seen=$PWD/build/package-test
room=$seen/room
home='/home/Åse Bø Ærlig'
version=$(sed -n 's/^__version__ = "\(.*\)"$/\1/p' src/mammadagbok/__init__.py)
dist=${DIST:-dist}
deb=$dist/mammadagbok_${version}_amd64.deb
archive=$dist/mammadagbok-$version-linux-x86_64
unset DISPLAY WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS XDG_RUNTIME_DIR
export LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive

held() { # WORDS
    echo "ok  $*"
}

fails() { # WORDS
    echo "Not so: $*" >&2
    exit 1
}

bare_system() {
    [ -s "$seen/debian-12.tar" ] && return 0
    debootstrap --variant=minbase bookworm "$seen/made" >"$seen/debootstrap.log" 2>&1 ||
        { tail -n 5 "$seen/debootstrap.log"; fails "a bare Debian can be made"; }
    tar --create --directory "$seen/made" --one-file-system . >"$seen/debian-12.part"
    mv "$seen/debian-12.part" "$seen/debian-12.tar"
    rm -rf "$seen/made"
}

fresh_room() {
    bare_system
    # That of the step before, with all that is mounted in it.
    if mountpoint -q "$room"; then umount --recursive --lazy "$room"; fi
    rm -rf --one-file-system "$room"
    mkdir -p "$room"
    tar --extract --directory "$room" --file "$seen/debian-12.tar"
    mount --bind "$room" "$room"
    mount -t proc proc "$room/proc"
    mount --rbind /dev "$room/dev"
    mount -t tmpfs -o mode=1777 tmpfs "$room/dev/shm"
    mount -t tmpfs -o mode=1777 tmpfs "$room/tmp"
    mkdir "$room/tmp/.X11-unix"
    cp /etc/resolv.conf "$room/etc/resolv.conf"
    find "$room/etc/apt/apt.conf.d" /etc/apt/apt.conf.d -name '*proxy*' -exec cp -n {} "$room/etc/apt/apt.conf.d/" \;
    printf 'åse:x:1000:1000:Åse Bø Ærlig:%s:/bin/sh\n' "$home" >>"$room/etc/passwd"
    printf 'åse:x:1000:\n' >>"$room/etc/group"
    mkdir -m 700 "$room$home"
    chown 1000:1000 "$room$home"
    has_no_python
}

has_no_python() {
    found=$(find "$room/usr" "$room/opt" \( -name 'python3*' -o -name 'libpython*' \) \
        ! -path '*/mammadagbok/*' -path '*/bin/*' -print -quit)
    [ -z "$found" ] || fails "there is no Python in the system: $found"
}

installed() { # PACKAGES, as paths in the room or names
    chroot "$room" apt-get -qq update >"$seen/apt.log" 2>&1 &&
        chroot "$room" apt-get -qq install -y --no-install-recommends "$@" >>"$seen/apt.log" 2>&1 ||
        { tail -n 20 "$seen/apt.log"; fails "$* can be installed"; }
}

# As her, without any network at all; LANG and DISPLAY are those of a desktop.
as_her() { # COMMAND ...
    unshare --net chroot --userspec=1000:1000 "$room" /usr/bin/env -i PATH=/usr/bin:/bin \
        HOME="$home" USER=åse LOGNAME=åse LANG="${her_language:-nb_NO.UTF-8}" \
        ${DISPLAY:+DISPLAY="$DISPLAY"} ${platform:+QT_QPA_PLATFORM="$platform"} \
        /bin/sh -c 'cd "$HOME" && exec "$@"' sh "$@"
}

tests_itself() { # NAME COMMAND ...
    name=$1
    shift
    as_her "$@" --selftest >"$seen/$name.json" 2>"$seen/$name.log" &&
        grep -q '"ok": true' "$seen/$name.json" ||
        { cat "$seen/$name.json" "$seen/$name.log"; fails "$name: the program tests itself"; }
}

# Everything of hers with its sum: what is in a folder before and after.
everything() { # FOLDER IN THE ROOM
    (cd "$room$1" && find . -type f -exec sha256sum {} + && find . ! -type f) | LC_ALL=C sort
}
