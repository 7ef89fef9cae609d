"""The maker stops at what labels, and asks about names; an ordinary text goes through."""

import pytest

from factory import NOON
from mammadagbok.domain.group_pack import GroupPack, LocalNumber, Plan
from mammadagbok.domain.labelling import Stop, Stopped, stops
from packs import FULL


def stopped(text: str, *fine: str) -> list[tuple[str, Stop]]:
    found = stops(GroupPack(note=text), frozenset(fine))
    return [(each.word, each.why) for each in found]


@pytest.mark.parametrize(
    "word",
    [
        *("LAR", "OMR", "rus", "Rusgruppa", "RUSOMSORG", "rusfri", "metadon", "Metadonet"),
        *("buprenorfin", "Subutex", "suboxone", "Buvidal", "klinikken", "Rusklinikk"),
        *("døgnbehandling", "pasientene", "sykehuset", "sjukehus", "tilbakefall", "edru"),
        *("rusmisbruk", "avhengige", "barnevernet", "DPS", "clinic", "methadone", "addicts"),
    ],
)
def test_a_word_that_labels_stops_the_maker(word: str) -> None:
    assert stopped(f"møtet for {word}, ute") == [(word, Stop.LABEL)]
    assert stopped(f"møtet for {word}, ute", word.lower()) == [(word, Stop.LABEL)]


@pytest.mark.parametrize(
    "text",
    [
        "Lar alle snakke ferdig. Vi rusler en tur. Ikke russisk, ikke rustent.",
        "Møtet er på en onsdag i Norge. Ta med mat.",
        "Hva lo dere av?\nHusk: Varme sokker. «Kom som du er»",
        "Det er lov å si pass – Ingen må noe.",
        "Åpne døra. DET ER VARMT.",
        "Dag og natt. Tone og rytme.",
    ],
)
def test_an_ordinary_text_goes_through(text: str) -> None:
    assert stopped(text) == []


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Kari møter deg i døra.", "Kari"),
        ("Spør Fatima.", "Fatima"),
        ("Ring Ingunns telefon.", "Ingunns"),
        ("Spør Nuria om det.", "Nuria"),
        ("Hjemme hos Bjørnstad.", "Bjørnstad"),
        ("Hilsen Ann-Kristin", "Ann-Kristin"),
    ],
)
def test_a_word_that_may_be_a_name_is_asked_about(text: str, word: str) -> None:
    assert stopped(text) == [(word, Stop.NAME)]
    assert stopped(text, word.lower()) == []


def test_the_place_is_told() -> None:
    pack = GroupPack(
        group="Gruppa på klinikken",
        plan=Plan(NOON, place="hos Kari"),
        rules=("Alle kan si pass.", "Ring Ola."),
        numbers=(LocalNumber("Kafé", "55 00 11 22", "spør etter Anne"),),
        welcome="Hei.\nDette er LAR.",
    )
    assert stops(pack) == (
        Stopped("group", 1, "klinikken", Stop.LABEL),
        Stopped("welcome", 2, "LAR", Stop.LABEL),
        Stopped("place", 1, "Kari", Stop.NAME),
        Stopped("rules", 2, "Ola", Stop.NAME),
        Stopped("numbers", 1, "Anne", Stop.NAME),
    )


def test_the_file_of_the_tests_goes_through() -> None:
    assert stops(FULL) == ()
