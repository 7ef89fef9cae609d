# The entry in the menu, as storage/menu_entry.py of the program writes and finds it.

shell_quoted() { # TEXT
    printf "'%s'" "$(printf %s "$1" | sed "s/'/'\\\\''/g")"
}

# As an Exec line takes a path: quoted, its own signs escaped twice.
exec_quoted() { # PATH
    printf '"%s"' "$(printf %s "$1" | sed -e 's/["`$\\]/\\&/g' -e 's/\\/\\\\/g' -e 's/%/%%/g')"
}

escaped() { # PATH, as the value of a key
    printf %s "$1" | sed 's/\\/\\\\/g'
}

ordinary_entry() { # FOLDER
    COMMAND=$(exec_quoted "$1/mammadagbok") ICON=$(escaped "$1/mammadagbok.svg") awk '
        /^TryExec=/ { next }
        sub(/^Exec=mammadagbok/, "") { print "Exec=" ENVIRON["COMMAND"] $0; next }
        /^Icon=mammadagbok$/ { print "Icon=" ENVIRON["ICON"]; next }
        { print }
    ' "$1/mammadagbok.desktop"
}

plain_entry() { # FOLDER
    cat <<END
[Desktop Entry]
Type=Application
Name=$shown
Exec=$(exec_quoted "$1/mammadagbok")
Icon=text-x-generic
Terminal=false
Categories=Utility;
StartupWMClass=notater
END
}

hidden() {
    sed 's/^\[Desktop Entry\]$/&\nNoDisplay=true\nX-Notater-Hidden=true/'
}

# Where she has chosen the plain name before, it stays so.
into_menu() {
    shown=Mammadagbok
    [ -z "$discreet" ] || keep_discreet
    [ "$menu_wanted" = yes ] || return 0
    if grep -qs '^X-Notater-Hidden=true' "$menu/mammadagbok.desktop"; then discreet=yes; fi
    mkdir -p "$menu"
    if [ -z "$discreet" ]; then
        ordinary_entry "$target" >"$menu/mammadagbok.desktop"
        return 0
    fi
    case $languages in nn) shown=Notat ;; en) shown=Notes ;; *) shown=Notater ;; esac
    ordinary_entry "$target" | hidden >"$menu/mammadagbok.desktop"
    plain_entry "$target" >"$menu/notater.desktop"
}

# A computer where the program was never started learns the choice from the settings alone.
keep_discreet() {
    if [ -n "$portable" ]; then home=${target%/*}/Notater; else home=$own_data/Notater; fi
    [ -e "$home/settings.json" ] || (
        umask 077
        mkdir -p "$home"
        printf '{"plain": true}\n' >"$home/settings.json"
    )
}

out_of_menu() { # FOLDER
    for entry in "$menu/mammadagbok.desktop" "$menu/notater.desktop"; do
        if grep -qsF "Exec=$(exec_quoted "$1/mammadagbok")" "$entry"; then rm -f "$entry"; fi
    done
}

# Removes what belongs to the program in this folder, and the folders that are empty then.
remove_listed() { # FOLDER
    while IFS= read -r name; do
        case $name in '' | /* | *..*) continue ;; esac
        rm -f "$1/$name"
    done <"$1/files.txt"
    rm -f "$1/files.txt" "$1/portable"
    find "$1" -depth -type d -empty -exec rmdir {} \;
}
