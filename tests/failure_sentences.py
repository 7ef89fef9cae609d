"""The sentence of every failure case, by its number: bokmål, nynorsk, English."""

from pathlib import Path

PLACE = Path("/her/Notater")

SENTENCES: dict[int, tuple[str, str, str]] = {
    1: (
        "Passordsetningen stemte ikke. Alt er urørt.",
        "Passordsetninga stemde ikkje. Alt er urørt.",
        "That passphrase was not right. Everything is untouched.",
    ),
    2: (
        "Har du reservekoden på papir?",
        "Har du reservekoden på papir?",
        "Do you have the recovery code on paper?",
    ),
    3: (
        "Gruppe 3 ser feil ut. Den skal ha fem tegn.",
        "Gruppe 3 ser feil ut. Ho skal ha fem teikn.",
        "Group 3 looks wrong. It should have five characters.",
    ),
    4: (
        "En liten nøkkelfil var skadet. Den er reparert.",
        "Ei lita nøkkelfil var skadd. Ho er reparert.",
        "A small key file was damaged. It has been repaired.",
    ),
    5: (
        "Nøkkelfila mangler. Det finnes en kopi fra i går. Bruke den?",
        "Nøkkelfila manglar. Det finst ein kopi frå i går. Bruke han?",
        "The key file is missing. There is a copy from yesterday. Use it?",
    ),
    6: (
        "Denne dagboka er laget med en nyere utgave. Installer den nyeste utgaven. "
        "Ingenting er endret.",
        "Denne dagboka er laga med ei nyare utgåve. Installer den nyaste utgåva. "
        "Ingenting er endra.",
        "This journal was made with a newer version. Install the newest version. "
        "Nothing has been changed.",
    ),
    7: (
        "PC-en har for lite ledig minne akkurat nå. Lukk andre programmer, og prøv igjen. "
        "Dagboka er urørt.",
        "PC-en har for lite ledig minne akkurat no. Lukk andre program, og prøv igjen. "
        "Dagboka er urørt.",
        "This computer has too little free memory right now. Close other programs and try again. "
        "The journal is untouched.",
    ),
    8: (
        "Dagbokfila er ikke der den pleier å være. Programmet har ikke slettet den. "
        "Her er kopiene som finnes:",
        "Dagbokfila er ikkje der ho pleier å vere. Programmet har ikkje sletta henne. "
        "Her er kopiane som finst:",
        "The journal file is not where it used to be. The program has not deleted it. "
        "Here are the copies there are:",
    ),
    9: (
        "Dagbokfila er ikke hel. Den er lagt til side, ikke slettet. Her er kopiene som finnes:",
        "Dagbokfila er ikkje heil. Ho er lagd til side, ikkje sletta. Her er kopiane som finst:",
        "The journal file is not whole. It has been set aside, not deleted. "
        "Here are the copies there are:",
    ),
    10: (
        "Denne fila er ikke kryptert og ikke laget av dette programmet. Den blir ikke åpnet.",
        "Denne fila er ikkje kryptert og ikkje laga av dette programmet. Ho blir ikkje opna.",
        "This file is not encrypted and was not made by this program. It will not be opened.",
    ),
    11: (
        "Nøkkelen hører til en annen dagbok. Ingenting er endret.",
        "Nøkkelen høyrer til ei anna dagbok. Ingenting er endra.",
        "The key belongs to another journal. Nothing has been changed.",
    ),
    12: (
        "Noe av fila er skadet. 3 av 5 tekster lar seg lese. Hente resten fra kopien fra i går?",
        "Noko av fila er skadd. 3 av 5 tekstar lèt seg lese. Hente resten frå kopien frå i går?",
        "Part of the file is damaged. 3 of 5 entries can be read. "
        "Fetch the rest from the copy from yesterday?",
    ),
    13: (
        "Denne teksten er skadet. Vise den siste gode utgaven fra en kopi?",
        "Denne teksten er skadd. Vise den siste gode utgåva frå ein kopi?",
        "This entry is damaged. Show the last good one from a copy?",
    ),
    14: (
        "Fila ser eldre ut enn sist: 403 tekster nå, 415 sist. Stemmer det?",
        "Fila ser eldre ut enn sist: 403 tekstar no, 415 sist. Stemmer det?",
        "The file looks older than last time: 403 entries now, 415 last time. Is that right?",
    ),
    15: (
        "Søket er klart om litt.",
        "Søket er klart om litt.",
        "The search is ready in a moment.",
    ),
    16: (
        "Disken er full. Teksten blir stående her så lenge vinduet er åpent. "
        "Frigjør plass, eller lagre en kryptert kopi på en minnepinne.",
        "Disken er full. Teksten blir ståande her så lenge vindauget er ope. "
        "Frigjer plass, eller lagre ein kryptert kopi på ein minnepinne.",
        "The disk is full. Your text stays here for as long as the window is open. "
        "Free some space, or save an encrypted copy on a memory stick.",
    ),
    17: (
        f"Får ikke skrevet til {PLACE}. Teksten blir stående her så lenge vinduet er åpent.",
        f"Får ikkje skrive til {PLACE}. Teksten blir ståande her så lenge vindauget er ope.",
        f"Cannot write to {PLACE}. Your text stays here for as long as the window is open.",
    ),
    18: (
        "Dagboka er allerede åpen et annet sted. Lukk den der, og prøv igjen.",
        "Dagboka er allereie open ein annan stad. Lukk henne der, og prøv igjen.",
        "The journal is already open somewhere else. Close it there, and try again.",
    ),
    19: (
        "Noen flyttet eller byttet dagbokfila mens den var åpen. "
        f"Det du har skrevet siden, ligger i {PLACE}.",
        "Nokon flytta eller bytte dagbokfila medan ho var open. "
        f"Det du har skrive sidan, ligg i {PLACE}.",
        "Somebody moved or replaced the journal file while it was open. "
        f"What you have written since is in {PLACE}.",
    ),
    20: (
        "Programmet stoppet brått sist. Alt er på plass.",
        "Programmet stoppa brått sist. Alt er på plass.",
        "The program stopped suddenly last time. Everything is in place.",
    ),
    21: (
        "Passordsetningen ble ikke byttet. Den gamle gjelder.",
        "Passordsetninga blei ikkje bytt. Den gamle gjeld.",
        "The passphrase was not changed. The old one still works.",
    ),
    22: (
        "Oppgraderingen gikk ikke. Dagboka er slik den var.",
        "Oppgraderinga gjekk ikkje. Dagboka er slik ho var.",
        "The upgrade did not work. The journal is as it was.",
    ),
    23: (
        "Siste kontrollerte kopi: 23. november. Ta en nå?",
        "Siste kontrollerte kopi: 23. november. Ta ein no?",
        "Last checked copy: 23 November. Make one now?",
    ),
    24: (
        "Kopien på minnepinnen ble ikke riktig. Den forrige er der fortsatt.",
        "Kopien på minnepinnen blei ikkje rett. Den førre er der framleis.",
        "The copy on the stick did not come out right. The one before is still there.",
    ),
    25: (
        "Fila som var i bruk, er tatt vare på som Notater.",
        "Fila som var i bruk, er teken vare på som Notater.",
        "The file that was in use has been kept as Notater.",
    ),
    26: (
        "Denne mappa blir kopiert til nettet (OneDrive).",
        "Denne mappa blir kopiert til nettet (OneDrive).",
        "This folder is copied to the internet (OneDrive).",
    ),
    29: (
        "Uten passordsetning og uten reservekode kan ingen låse opp, heller ikke de som "
        "laget programmet. Fila blir liggende, i tilfelle du husker.",
        "Utan passordsetning og utan reservekode kan ingen låse opp, heller ikkje dei som "
        "laga programmet. Fila blir liggjande, i tilfelle du hugsar.",
        "Without passphrase and recovery code nobody can unlock it, not even those who "
        "made the program. The file stays where it is, in case you remember.",
    ),
    30: (
        "Noe gikk galt. Teksten din er lagret.",
        "Noko gjekk gale. Teksten din er lagra.",
        "Something went wrong. Your text is saved.",
    ),
}
