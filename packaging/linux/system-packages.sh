#!/bin/sh
# Sees to the Debian packages that the program loads: root gets them installed, anyone else gets
# the command to run. Arguments: packages wanted on top. Other systems are left alone.
set -eu
[ -e /etc/debian_version ] || exit 0

# What Qt's xcb, wayland, offscreen and printing plug-ins link, as ldd tells.
wanted="libcups2 libdbus-1-3 libegl1 libfontconfig1 libfreetype6 libgl1 libglib2.0-0
    libwayland-client0 libwayland-cursor0 libwayland-egl1 libx11-6 libx11-xcb1 libxcb1
    libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0
    libxcb-render-util0 libxcb-render0 libxcb-shape0 libxcb-shm0 libxcb-sync1 libxcb-xfixes0
    libxcb-xkb1 libxkbcommon0 libxkbcommon-x11-0 $*"

# Provided names count: newer releases have libcups2t64, which provides libcups2.
missing=$(
    dpkg-query --show --showformat='${db:Status-Status} ${Package} ${Provides}\n' |
        awk -v wanted="$(echo $wanted)" '
            $1 == "installed" { gsub(/\([^)]*\)|,/, " "); for (i = 2; i <= NF; i++) here[$i] }
            END { n = split(wanted, name, " ")
                  for (i = 1; i <= n; i++) if (!(name[i] in here)) printf " %s", name[i] }'
)
[ -n "$missing" ] || exit 0

if [ "$(id -u)" -ne 0 ]; then
    echo "System packages are missing. As root:" \
        "apt-get update && apt-get install -y --no-install-recommends$missing" >&2
    exit 1
fi
echo "Installing system packages:$missing"
export DEBIAN_FRONTEND=noninteractive
apt-get -qq update
apt-get -qq install -y --no-install-recommends $missing >/dev/null
