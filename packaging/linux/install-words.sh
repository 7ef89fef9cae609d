# What installing and removing say, in the language of the computer; where it tells none, in bokmål
# and English. KEY of `words`, then what stands in the text.

case ${LC_ALL:-${LC_MESSAGES:-${LANG:-}}} in
nn*) languages=nn ;;
nb* | no*) languages=nb ;;
en*) languages=en ;;
*) languages='nb en' ;;
esac

words() { # KEY [VALUE [VALUE]]
    for language in $languages; do
        words_in "$language" "$@"
    done
}

words_in() { # LANGUAGE KEY [VALUE [VALUE]]
    case $1:$2 in
    nb:usage) cat <<'END' ;;
Legger programmet i en mappe du velger. Det trengs ingen administrator og ikke noe nett.

  --target MAPPE   hvor programmet skal ligge (ellers ~/.local/opt/notater-program)
  --portable       alt på én minnepinne: dagboka ligger i mappa «Notater» ved siden av programmet
  --no-menu        uten oppføring i menyen
  --discreet       programmet heter «Notater» i menyen og i vinduet
  --yes            uten spørsmål
END
    nn:usage) cat <<'END' ;;
Legg programmet i ei mappe du vel. Det trengst ingen administrator og ikkje noko nett.

  --target MAPPE   kvar programmet skal ligge (elles ~/.local/opt/notater-program)
  --portable       alt på éin minnepinne: dagboka ligg i mappa «Notater» ved sida av programmet
  --no-menu        utan oppføring i menyen
  --discreet       programmet heiter «Notat» i menyen og i vindauget
  --yes            utan spørsmål
END
    en:usage) cat <<'END' ;;
Puts the program into a folder you choose. It takes no administrator and no network.

  --target FOLDER  where the program is to lie (otherwise ~/.local/opt/notater-program)
  --portable       all on one stick: the journal lies in the folder "Notater" beside the program
  --no-menu        no entry in the menu
  --discreet       the program is called "Notes" in the menu and in the window
  --yes            no questions
END
    nb:option) echo "«$3» er ikke noe valg her. --help viser valgene." ;;
    nn:option) echo "«$3» er ikkje noko val her. --help viser vala." ;;
    en:option) echo "\"$3\" is no option here. --help shows the options." ;;

    nb:where) echo "Hvor skal programmet ligge? Trykk Enter for $3" ;;
    nn:where) echo "Kvar skal programmet ligge? Trykk Enter for $3" ;;
    en:where) echo "Where is the program to lie? Press Enter for $3" ;;
    nb:menu) echo "Skal programmet stå i menyen? J = ja, N = nei, D = ja, som «Notater»" ;;
    nn:menu) echo "Skal programmet stå i menyen? J = ja, N = nei, D = ja, som «Notat»" ;;
    en:menu) echo "Is the program to be in the menu? Y = yes, N = no, D = yes, as \"Notes\"" ;;

    nb:architecture) echo "Programmet er laget for 64-bits Intel og AMD (x86-64). Denne maskinen er $3. Ingenting er lagt inn." ;;
    nn:architecture) echo "Programmet er laga for 64-bits Intel og AMD (x86-64). Denne maskina er $3. Ingenting er lagt inn." ;;
    en:architecture) echo "The program is made for 64-bit Intel and AMD (x86-64). This computer is $3. Nothing was installed." ;;
    nb:libc) echo "Systemet er for gammelt: Programmet trenger glibc $3 eller nyere, og her er $4. Ingenting er lagt inn." ;;
    nn:libc) echo "Systemet er for gammalt: Programmet treng glibc $3 eller nyare, og her er $4. Ingenting er lagt inn." ;;
    en:libc) echo "The system is too old: the program needs glibc $3 or newer, and here is $4. Nothing was installed." ;;
    nb:damaged) echo "Denne fila er ikke hel. Hent den på nytt. Ingenting er lagt inn." ;;
    nn:damaged) echo "Denne fila er ikkje heil. Hent henne på nytt. Ingenting er lagt inn." ;;
    en:damaged) echo "This file is not whole. Fetch it again. Nothing was installed." ;;
    nb:long) echo "Navnet på mappa er for langt for systemet. Velg en mappe med kortere navn. Ingenting er lagt inn." ;;
    nn:long) echo "Namnet på mappa er for langt for systemet. Vel ei mappe med kortare namn. Ingenting er lagt inn." ;;
    en:long) echo "The name of the folder is too long for the system. Choose one with a shorter name. Nothing was installed." ;;
    nb:line) echo "Navnet på mappa har et linjeskift i seg. Velg en annen. Ingenting er lagt inn." ;;
    nn:line) echo "Namnet på mappa har eit linjeskift i seg. Vel ei anna. Ingenting er lagt inn." ;;
    en:line) echo "The name of the folder has a line break in it. Choose another. Nothing was installed." ;;
    nb:taken) echo "I $3 ligger det noe annet. Velg en mappe som er tom eller ikke finnes ennå. Ingenting er lagt inn." ;;
    nn:taken) echo "I $3 ligg det noko anna. Vel ei mappe som er tom eller ikkje finst enno. Ingenting er lagt inn." ;;
    en:taken) echo "There is something else in $3. Choose a folder that is empty or not there yet. Nothing was installed." ;;
    nb:same) echo "«Notater» er navnet på mappa dagboka skal ligge i. Gi programmet en mappe med et annet navn. Ingenting er lagt inn." ;;
    nn:same) echo "«Notater» er namnet på mappa dagboka skal ligge i. Gi programmet ei mappe med eit anna namn. Ingenting er lagt inn." ;;
    en:same) echo "\"Notater\" is the name of the folder the journal is to lie in. Give the program a folder with another name. Nothing was installed." ;;
    nb:room) echo "Det er for lite plass i $3. Det mangler $4 MB. Ingenting er lagt inn." ;;
    nn:room) echo "Det er for lite plass i $3. Det manglar $4 MB. Ingenting er lagt inn." ;;
    en:room) echo "There is too little room in $3. It lacks $4 MB. Nothing was installed." ;;
    nb:closed) echo "Her er det ikke lov å lagre: $3. Velg en annen mappe. Ingenting er lagt inn." ;;
    nn:closed) echo "Her er det ikkje lov å lagre: $3. Vel ei anna mappe. Ingenting er lagt inn." ;;
    en:closed) echo "Nothing may be saved here: $3. Choose another folder. Nothing was installed." ;;
    nb:noexec) echo "Systemet lar ingen programmer kjøre fra $3 (noexec). Velg en annen mappe, eller be den som steller maskinen, om hjelp. Ingenting er lagt inn." ;;
    nn:noexec) echo "Systemet lèt ingen program køyre frå $3 (noexec). Vel ei anna mappe, eller be den som steller maskina, om hjelp. Ingenting er lagt inn." ;;
    en:noexec) echo "The system lets no programs run from $3 (noexec). Choose another folder, or ask whoever looks after the computer. Nothing was installed." ;;
    nb:failed) echo "Det gikk ikke å pakke ut i $3. Er det plass nok? Ingenting er lagt inn." ;;
    nn:failed) echo "Det gjekk ikkje å pakke ut i $3. Er det plass nok? Ingenting er lagt inn." ;;
    en:failed) echo "Unpacking into $3 did not work. Is there room enough? Nothing was installed." ;;
    nb:lacking) echo "Programmet kan ikke starte på denne maskinen. Dette mangler i systemet: $3. Ingenting er lagt inn." ;;
    nn:lacking) echo "Programmet kan ikkje starte på denne maskina. Dette manglar i systemet: $3. Ingenting er lagt inn." ;;
    en:lacking) echo "The program cannot start on this computer. The system lacks: $3. Nothing was installed." ;;
    nb:stopped) echo "Avbrutt. Ingenting er lagt inn." ;;
    nn:stopped) echo "Avbrote. Ingenting er lagt inn." ;;
    en:stopped) echo "Stopped. Nothing was installed." ;;

    nb:done) echo "Ferdig. Programmet ligger i $3" ;;
    nn:done) echo "Ferdig. Programmet ligg i $3" ;;
    en:done) echo "Done. The program lies in $3" ;;
    nb:start) echo "Start det fra menyen («$3»), eller åpne $4" ;;
    nn:start) echo "Start det frå menyen («$3»), eller opne $4" ;;
    en:start) echo "Start it from the menu (\"$3\"), or open $4" ;;
    nb:open) echo "Start det ved å åpne $3" ;;
    nn:open) echo "Start det ved å opne $3" ;;
    en:open) echo "Start it by opening $3" ;;
    nb:remove) echo "Vil du ta det bort igjen: sh $3" ;;
    nn:remove) echo "Vil du ta det bort att: sh $3" ;;
    en:remove) echo "To remove it again: sh $3" ;;

    nb:sure) echo "Ta bort programmet i $3? Dagboka blir liggende. J = ja, N = nei" ;;
    nn:sure) echo "Ta bort programmet i $3? Dagboka blir liggande. J = ja, N = nei" ;;
    en:sure) echo "Remove the program in $3? The journal stays. Y = yes, N = no" ;;
    nb:kept) echo "Ingenting er tatt bort." ;;
    nn:kept) echo "Ingenting er teke bort." ;;
    en:kept) echo "Nothing was removed." ;;
    nb:removed) echo "Programmet er tatt bort." ;;
    nn:removed) echo "Programmet er teke bort." ;;
    en:removed) echo "The program is removed." ;;
    nb:left) echo "I $3 ligger det noe som ikke hører til programmet. Det er ikke rørt." ;;
    nn:left) echo "I $3 ligg det noko som ikkje høyrer til programmet. Det er ikkje rørt." ;;
    en:left) echo "In $3 there is something that does not belong to the program. It was left alone." ;;
    nb:journal) echo "Dagboka er ikke rørt. Den ligger i $3, og den åpner seg igjen når programmet er lagt inn på nytt." ;;
    nn:journal) echo "Dagboka er ikkje rørt. Ho ligg i $3, og ho opnar seg att når programmet er lagt inn på nytt." ;;
    en:journal) echo "The journal was left alone. It lies in $3, and opens again once the program is installed anew." ;;
    *) echo "$2" ;;
    esac
}

# Says it where she is looking: in the terminal, or in a window where there is none.
tell() { # TEXT
    if [ -t 1 ] || [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
        printf '%s\n' "$1"
    elif command -v zenity >/dev/null; then
        zenity --info --no-markup --width=480 --text="$1" >/dev/null 2>&1
    elif command -v kdialog >/dev/null; then
        kdialog --msgbox "$1" >/dev/null 2>&1
    elif command -v xmessage >/dev/null; then
        xmessage -center "$1" >/dev/null 2>&1
    else
        printf '%s\n' "$1"
    fi || true
}

yes_of() { # ANSWER
    case $1 in [JjYy]*) return 0 ;; *) return 1 ;; esac
}

# The system's folders of her own data, and the journal's place there.
own_data=${XDG_DATA_HOME:-$HOME/.local/share}
menu=$own_data/applications
