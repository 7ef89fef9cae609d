# Sourced after screen.sh: what she does, by keys and clicks, with the program that is installed.

passphrase='varm kakao og stille morgen'
written='Mina sang for fiskepinnene, og jeg lo.'

opens() { # COMMAND ...
    as_her "$@" >"$seen/program.log" 2>&1 &
}

closes() {
    key alt+F4
    for _ in $(seq 100); do
        pgrep -x mammadagbok >/dev/null || return 0
        sleep 0.2
    done
    fails "the program ends when its window is closed"
}

begins() {
    sees 'Før det første ordet'
    key Return
    sees 'Bruker du PC-en alene?'
    key space
    sees 'Før du går videre'
    key Return
    sees 'Velg en passordsetning'
    types "$passphrase"
    key Return
    types "$passphrase"
    picture passphrase
    key Return
    sees 'En reservekode på papir'
    click 'Jeg vil ikke ha noen'
    sees 'Uten reservekode'
    key Return
    sees 'Hva skal stå på vinduet?'
    click 'Notater, et nøytralt navn'
    picture name
    # Past «Tilbake», to «Lag dagboka»: letters on a filled button are not read.
    key Tab
    key Tab
    key Return
    titled Notater
    sees 'I dag'
}

writes() {
    key ctrl+n
    sees 'Bare skriv'
    types "$written"
    sees "$written"
    sees 'Lagret'
    picture written
}

unlocks() {
    sees 'Lås opp'
    types "$passphrase"
    key Return
}
