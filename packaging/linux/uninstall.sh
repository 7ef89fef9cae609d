set -eu

main() {
    folder=$(cd "$(dirname "$0")" && pwd)
    [ -f "$folder/files.txt" ] || { tell "$(words kept)"; exit 1; }
    if [ "${1:-}" != --yes ] && [ -t 0 ] && [ -t 1 ]; then
        words sure "$folder"
        IFS= read -r answer || answer=''
        yes_of "$answer" || { tell "$(words kept)"; exit 1; }
    fi
    journal=$own_data/Notater
    [ ! -e "$folder/portable" ] || journal=${folder%/*}/Notater
    out_of_menu "$folder"
    remove_listed "$folder"
    told=$(words removed)
    [ ! -d "$folder" ] || told="$told
$(words left "$folder")"
    [ ! -d "$journal/data" ] || told="$told
$(words journal "$journal")"
    tell "$told"
}

main "$@"
exit 0
