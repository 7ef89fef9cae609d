# Sourced after room.sh: a screen in front of the room, a keyboard, and eyes. What stands on the
# screen is read from its picture; so nothing in the program has to help.

screen_on() { # WIDTHxHEIGHT
    mount --bind "$room/tmp/.X11-unix" /tmp/.X11-unix 2>/dev/null || {
        mkdir -p -m 1777 /tmp/.X11-unix
        mount --bind "$room/tmp/.X11-unix" /tmp/.X11-unix
    }
    chmod 1777 /tmp/.X11-unix
    mkfifo "$seen/number"
    Xvfb -displayfd 1 -screen 0 "${1}x24" -nolisten tcp -ac >"$seen/number" 2>"$seen/xvfb.log" &
    read -r number <"$seen/number"
    rm "$seen/number"
    export DISPLAY=":$number"
    setxkbmap -layout no
    openbox --sm-disable >"$seen/openbox.log" 2>&1 &
}

picture() { # NAME
    import -silent -window root "$seen/$1.png"
}

# In twice the size, and told word by word: left, top, width, height, word.
words_seen() {
    picture now
    convert "$seen/now.png" -colorspace Gray -resize 200% "$seen/now-large.png"
    OMP_THREAD_LIMIT=1 tesseract "$seen/now-large.png" - -l nor --psm 11 tsv 2>/dev/null |
        awk -F'\t' '$1 == 5 && $12 != "" { print $7, $8, $9, $10, $12 }'
}

reads() {
    words_seen | cut -d' ' -f5- | tr '\n' ' '
}

sees() { # TEXT: waits for it
    for _ in $(seq 40); do
        case $(reads) in *"$1"*) return 0 ;; esac
        sleep 0.3
    done
    picture failed
    fails "«$1» stands on the screen; see build/package-test/failed.png"
}

titled() { # TEXT: waits for a window of this name
    for _ in $(seq 200); do
        xdotool search --onlyvisible --name "^$1\$" >/dev/null 2>&1 && return 0
        sleep 0.3
    done
    picture failed
    fails "the window is called «$1»; see build/package-test/failed.png"
}

key() { # KEYS
    xdotool key --clearmodifiers "$@"
    sleep 0.4
}

types() { # TEXT
    xdotool type --clearmodifiers --delay 80 "$1"
}

click() { # TEXT
    place=$(words_seen | WANTED=$1 awk '
        { x[NR] = $1 + $3 / 2; y[NR] = $2 + $4 / 2; word[NR] = $5 }
        END {
            n = split(ENVIRON["WANTED"], wanted, " ")
            for (i = 1; i <= NR; i++) {
                for (j = 1; j <= n && word[i + j - 1] == wanted[j]; j++) {}
                if (j > n) { print int(x[i] / 2), int(y[i] / 2); exit }
            }
        }')
    [ -n "$place" ] || { picture failed; fails "«$1» can be clicked"; }
    xdotool mousemove $place click 1
    sleep 0.4
}

# The whole room is looked through but for what the system brought: her words in UTF-8 and UTF-16.
nowhere_readable() { # TEXT
    utf16=$(printf %s "$1" | iconv -t UTF-16LE | od -An -tx1 | tr -d ' \n' | sed 's/../\\x&/g')
    grep -rlaF "$1" "$room$home" "$room/tmp" "$room/var/tmp" "$room/dev/shm" 2>/dev/null ||
        grep -rlaP "$utf16" "$room$home" "$room/tmp" "$room/var/tmp" 2>/dev/null
}
