import pytest

from hinted import shown, unmarked, whys
from mammadagbok.domain.question import Why


@pytest.mark.parametrize(
    "marked",
    [
        "Vi møtte [Kari Nordmann] utenfor butikken.",
        "I går kom [Solveig] med boller.",
        "Eg snakka med lærar [Hansen] om lekser.",
        "Katten [Pusur] er borte, men [Balder] er her.",
        "Vi møtte [van Dam] og [Kari de la Cruz].",
        "Psykologen [K. Hansen] var god, og [M.H. Berg] òg.",
        "Jeg ringte [M] i går.",
        "Dr. [Lund] hilste, og bl.a. [Nina] var der.",
        "Vi sov hos [Anne-Mari] i [Vestfold].",
        "Du er jo baby-[Mina].",
        "Der var [O'Hara] og [D’Angelo].",
        "Han heter [Dag], og hun heter [Tone].",
        "Jeg så [Åse] og [𝐌𝐢𝐧𝐚] og [Mi\u00adna] der.",
        "I dag kom [Марія].",
        "Så kom [K M] og [M]. Ho heiter [A Berg].",
        "[Lille-Lars] er ute, og [Mini-Mina] òg.",
        "Så snakket [majaOgHåkon] om #[lilleMaja] der.",
        "lege [haugen] sa det, og fru [berg] hørte det",
        "[Ås] er fint. [Sola] er et sted. [Bø] ligger langt unna.",
    ],
)
def test_a_capital_inside_a_sentence_is_a_name(marked: str) -> None:
    assert shown(unmarked(marked)) == marked


@pytest.mark.parametrize(
    "marked",
    [
        "[Kari] ringte, og [Per] tok telefonen.",
        "[Hansen] på skolen var snill.",
        "[Bergen] er vått om høsten.",
        "[Kari] hylgrein da.",
        "[Berg] ringte fra kontoret. [Moen] kom.",
        "[Wojciech] og [Nguyen] lo.",
        "[Haakon] kom med blomster. [Zoe] lo.",
        "«[Ingvild] kommer», sa mamma.",
        "Hun sa: «[Ola] er snill.»",
        "- [Anja] kom\n- Bade med ungene",
        "1. Ringe mamma\n2. Spørre [Nina]",
        "[Mie], du er god.",
        "[Minaaa] kom løpende.",
        "[Sol] sover, og [Storm] ler. [Hans] ringte. [Hans Børli] òg.",
        "[M]. i gruppa sa det. [T] lo.",
        "[Trollhaugen] stenger klokka fire.",
        "[KARI] VAR IKKE HJEMME I DAG.",
    ],
)
def test_at_the_start_the_dictionary_tells(marked: str) -> None:
    assert shown(unmarked(marked)) == marked


@pytest.mark.parametrize(
    "text",
    [
        "Vår datter er tapper. Han sov. Etterpå gikk vi hjem.",
        "Noen sa noe. Naboen kom. Samboeren lagde middag. Mammagruppa møtes.",
        "Ikkje gløym det. Ho ska hit. Æ e trøtt. Heeeei! Haha, uff.",
        "Hans bror er snill. Sol og sommer hele uka. Tom for krefter. Berget står der.",
        "JEG ORKER IKKE MER I DAG. Jeg ble SÅ sint.",
        "Jeg så på TV og fikk en SMS. PC-en er treg. NRK sendte film.",
        "Kjære dagbok, i dag var det Jul. På Mandag skal vi bade.",
        "Plan B er D-vitamin. Klassen hennes, 3B, er fin. I fjor var I der.",
        "Hun sa: «Kom hit.» – Nei, sa jeg. (Det gikk.)",
        "Da kom Mamma. Han er fra Norge. På Facebook snakker de Norsk.",
        "The baby slept, and I did not. This was good. On Monday I'm off.",
        "Vi sees i Mai, den 12. August.",
        "Velg A B C eller A/B/C. Hun fikk K L M.",
        "Jge sover. Hæ? Nattamat og kveldskos. Mob og fnr. Bor på hybel. Str. 62.",
        "Se #livetErBra og #mammaLivet, heiDu.",
        "Sola er varm. Time er fint. Sola skinner. Torget er et sted.",
        "en lege i skogen sa det, og legen haugen over",
        "jeg lar ham sove, mens stein og liv er ord",
    ],
)
def test_words_are_no_names(text: str) -> None:
    assert shown(text) == text


def test_a_name_that_is_no_word_may_be_small() -> None:
    assert shown("jeg møtte kari og drog til tromsø") == "jeg møtte [kari] og drog til [tromsø]"


def test_why() -> None:
    assert whys("Vi så Kari i Tromsø, og hun er fra Voss.") == [Why.NAME, Why.PLACE, Why.PLACE]


def test_why_of_somebody_she_waited_for() -> None:
    assert whys("Jeg ventet på Kari.") == [Why.NAME]
