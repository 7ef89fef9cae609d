set -eu

target='' portable='' menu_wanted='' discreet='' asks=yes new='' here=$0

stop() { # KEY [VALUE [VALUE]]
    tell "$(words "$@")" >&2
    exit 1
}

clean_up() {
    [ -z "$new" ] || rm -rf "$new"
}

interrupted() {
    clean_up
    new=''
    stop stopped
}

options() { # ARGUMENTS
    while [ $# -gt 0 ]; do
        case $1 in
        --target) [ $# -gt 1 ] || stop option "$1"
            target=$2
            shift ;;
        --target=*) target=${1#*=} ;;
        --portable) portable=yes ;;
        --no-menu) menu_wanted=no ;;
        --discreet) menu_wanted=yes discreet=yes ;;
        --yes) asks='' ;;
        --help | -h) words usage; exit 0 ;;
        --version) echo "$version"; exit 0 ;;
        *) stop option "$1" ;;
        esac
        shift
    done
    [ -t 0 ] && [ -t 1 ] || asks=''
}

fits_here() {
    machine=$(uname -m)
    [ "$(getconf LONG_BIT 2>/dev/null)" != 32 ] || machine='32-bits'
    [ "$machine" = x86_64 ] || stop architecture "$machine"
    libc=$(getconf GNU_LIBC_VERSION 2>/dev/null || echo 'musl?')
    libc=${libc#glibc }
    oldest=$(printf '%s\n%s\n' "$glibc" "$libc" | sort -t. -k1,1n -k2,2n | head -n 1)
    [ "$oldest" = "$glibc" ] || stop libc "$glibc" "$libc"
}

is_whole() {
    [ "$payload" -eq 0 ] || ! command -v sha256sum >/dev/null ||
        [ "$(tail -c "$payload" "$here" | sha256sum | cut -d' ' -f1)" = "$sum" ] || stop damaged
}

choose_target() {
    if [ -n "$portable" ]; then
        proposed=$(cd "$(dirname "$here")" && pwd)/Notater-program
    else
        proposed=$HOME/.local/opt/notater-program
    fi
    if [ -z "$target" ] && [ -n "$asks" ]; then
        words where "$proposed"
        IFS= read -r target || true
    fi
    case ${target:=$proposed} in
    '~/'*) target=$HOME/${target#'~/'} ;;
    /*) ;;
    *) target=$PWD/$target ;;
    esac
    while [ "$target" != "${target%/}" ]; do target=${target%/}; done
}

# A program that is carried along is in no computer's menu.
choose_menu() {
    [ ! -e "$target/portable" ] || portable=yes
    [ -z "$portable" ] || menu_wanted=no
    [ -z "$menu_wanted" ] || return 0
    menu_wanted=yes
    [ -n "$asks" ] || return 0
    words menu
    IFS= read -r answer || answer=''
    case $answer in
    [Nn]*) menu_wanted=no ;;
    [Dd]*) menu_wanted=yes discreet=yes ;;
    [JjYy]*) menu_wanted=yes ;;
    esac
}

bytes() { # TEXT
    printf %s "$1" | wc -c | tr -d ' '
}

# The folder that is there already, of those on the way to the target.
nearest() {
    found=${target%/*}
    while [ ! -d "${found:-/}" ]; do found=${found%/*}; done
    echo "${found:-/}"
}

is_short_enough() { # FOLDER_THAT_IS_THERE
    most=$(getconf PATH_MAX "$1" 2>/dev/null)
    each=$(getconf NAME_MAX "$1" 2>/dev/null)
    most=${most:-4096} each=${each:-255}
    # The system counts the end of a path too; while unpacking, the folder's name ends on .new.
    [ $(($(bytes "$target.new/") + longest_path + 1)) -le "$most" ] &&
        [ "$longest_name" -le "$each" ] || stop long
    rest=$target.new
    while [ -n "$rest" ]; do
        [ "$(bytes "${rest##*/}")" -le "$each" ] || stop long
        rest=${rest%/*}
    done
}

has_room() { # FOLDER_THAT_IS_THERE
    free=$(df -Pk "$1" 2>/dev/null | awk 'END { print $(NF - 2) }')
    case $free in '' | *[!0-9]*) return 0 ;; esac
    [ "$free" -ge "$needed" ] || stop room "$1" $(((needed - free + 1023) / 1024))
}

# Nothing is written before all that can be known beforehand is known.
may_be_there() {
    case $target in *"
"*) stop line ;; esac
    if [ -n "$portable" ] && [ "$(printf %s "${target##*/}" | tr A-Z a-z)" = notater ]; then
        stop same
    fi
    beside=$(nearest)
    is_short_enough "$beside"
    if [ -e "$target" ] && [ ! -f "$target/files.txt" ]; then
        [ -d "$target" ] && [ -z "$(ls -A "$target")" ] || stop taken "$target"
    fi
    [ -w "$beside" ] && { [ ! -d "$target" ] || [ -w "$target" ]; } || stop closed "$beside"
    has_room "$beside"
}

# Tried, not asked: a stick may be mounted so that no program runs, or none without .exe.
lets_programs_run() { # FOLDER
    probe=$1/.probe-$$
    { printf '#!/bin/sh\n' >"$probe" && chmod 755 "$probe"; } 2>/dev/null || stop closed "$1"
    if "$probe" 2>/dev/null; then rm -f "$probe"; else rm -f "$probe"; stop noexec "$1"; fi
}

unpack() {
    new=$target.new
    rm -rf "$new"
    mkdir -p "$new" 2>/dev/null || stop closed "${target%/*}"
    if [ "$payload" -eq 0 ]; then
        cp -R "$(dirname "$here")/program/." "$new/"
    else
        tail -c "$payload" "$here" | gzip -dc | tar -xf - -o -C "$new"
    fi 2>/dev/null && [ -f "$new/files.txt" ] || { clean_up; stop failed "${target%/*}"; }
}

starts() {
    [ "$("$new/mammadagbok" --version 2>/dev/null)" = "$version" ] && missing='' || missing=' ?'
    if command -v ldd >/dev/null; then
        lacked=$(find "$new/_internal" -name '*.so*' -exec env LD_LIBRARY_PATH="$new/_internal" \
            ldd {} + 2>/dev/null | awk '/not found/ && !seen[$1]++ { printf " %s", $1 }')
        missing=${lacked:-$missing}
    fi
    [ -z "$missing" ] || { clean_up; stop lacking "${missing# }"; }
}

# The old program gives way whole; what is hers in its folder stays there.
take_the_place() {
    [ -z "$portable" ] || : >"$new/portable"
    if [ -e "$target" ]; then
        old=$target.old
        rm -rf "$old"
        mv "$target" "$old"
        mv "$new" "$target"
        new=''
        [ ! -f "$old/files.txt" ] || remove_listed "$old"
        [ ! -d "$old" ] || cp -R "$old/." "$target/" && rm -rf "$old"
    else
        mv "$new" "$target"
        new=''
    fi
}

main() {
    options "$@"
    trap clean_up EXIT
    trap interrupted HUP INT TERM
    fits_here
    is_whole
    choose_target
    may_be_there
    choose_menu
    parent=${target%/*}
    mkdir -p "${parent:=/}" 2>/dev/null || stop closed "$beside"
    lets_programs_run "$parent"
    unpack
    starts
    take_the_place
    into_menu
    told=$(words "done" "$target")
    if [ "$menu_wanted" = yes ]; then
        told="$told
$(words start "$shown" "$target/mammadagbok")"
    else
        told="$told
$(words open "$target/mammadagbok")"
    fi
    tell "$told
$(words remove "$(shell_quoted "$target/uninstall.sh")")"
}

main "$@"
exit 0
