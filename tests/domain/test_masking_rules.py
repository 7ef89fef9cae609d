"""Rules for names that look like something else: what goes along, what stays, what is asked."""

import pytest

from mammadagbok.domain.masking import look_over
from mammadagbok.domain.people import NameSwap
from mammadagbok.domain.question import Decisions
from mammadagbok.domain.selection import Chosen

WORDS = {
    "Bo": "pappaen",
    "Dag": "broren",
    "Gro": "mormor",
    "Jo": "onkel",
    "Live": "minsten",
    "Mai": "tante",
    "Vår": "lillemor",
    "Tuva": "jenta",
}
NAMES = {"Mina": "jenta", "Åse": "en i gruppa", "Jonas": "gutten", "T": "naboen", "Nora": "Bompis"}
SPELLED = {"Aase": "jenta", "Bjørn": "gutten", "Sæther": "legen", "Roe": "naboen", "Bø": "faren"}


def seen(text: str, names: dict[str, str]) -> tuple[str, list[str]]:
    swaps = [NameSwap(*each) for each in names.items()]
    looked = look_over(Chosen(text), swaps, Decisions(), lambda _text, _taken: ())
    return looked.masked.text, [question.word for question in looked.questions]


@pytest.mark.parametrize(
    "text",
    [
        "Du er jo her.", "Da er hun jo hjemme.", "Det går jo bra.", "Han kom jo snart.",
        "Nei, jo mer, jo bedre.", "Fra mai av er det lyst.", "I slutten av mai.", "Hele mai.",
        "Siden mai har jeg sovet.", "Fra april til mai.",
        "Hun og vår mor.", "Dette er vår plass.", "Vi var på hytta vår.", "I klassen vår.",
        "Hamsteren vår sov.", "Til vår første tur.", "For vår skyld.", "Jeg vil bo her.",
        "Vi fikk bo hos mamma.", "Mamma skal bo her.", "Såret må få gro.", "En dag i dag.",
    ],
)  # fmt: skip
def test_a_small_word_that_can_be_nobody_is_left(text: str) -> None:
    assert seen(text, WORDS) == (text, [])


@pytest.mark.parametrize(
    ("text", "masked"),
    [
        ("det er jo som gråter", "det er onkel som gråter"),
        ("jeg så jo i går", "jeg så onkel i går"),
        ("jeg vet jo blir glad", "jeg vet onkel blir glad"),
        ("hun har jo hver helg", "hun har onkel hver helg"),
        ("da kan jo prøve", "da kan onkel prøve"),
        ("jeg er glad i mai", "jeg er glad i tante"),
        ("siden mai kom har vi ledd", "siden tante kom har vi ledd"),
        ("jeg spurte om vår ville hjem", "jeg spurte om lillemor ville hjem"),
        ("verken vår eller jeg sov", "verken lillemor eller jeg sov"),
        ("i går fikk vår nye sko", "i går fikk lillemor nye sko"),
        ("et brev fra mai til meg", "et brev fra tante til meg"),
        ("jeg kokte vår kakao", "jeg kokte lillemor kakao"),
        ("henta vår hos mormor", "henta lillemor hos mormor"),
        ("jeg var hos vår hele dagen", "jeg var hos lillemor hele dagen"),
        ("nå er vår forkjøla", "nå er lillemor forkjøla"),
        ("jeg fikk bo tilbake", "jeg fikk pappaen tilbake"),
        ("jeg får bo på fredag", "jeg får pappaen på fredag"),
        ("jeg skulle få live hjem", "jeg skulle få minsten hjem"),
        ("jeg kan gro fortelle det", "jeg kan mormor fortelle det"),
        ("skal bo sove her?", "skal pappaen sove her?"),
        ("i dag sin seng", "i broren sin seng"),
        ("så sa tuva det", "så sa jenta det"),
    ],
)
def test_a_small_word_that_may_be_somebody_is_asked_about(text: str, masked: str) -> None:
    result, asked = seen(text, WORDS)
    assert (result, len(asked)) == (masked, 1)


def test_a_small_word_is_left_where_somebody_has_the_name_beside_it() -> None:
    assert seen("Bo vil bo i Bodø.", WORDS) == ("Pappaen vil bo i Bodø.", ["Bo"])


@pytest.mark.parametrize(
    ("text", "masked"),
    [
        ("Tuva sov.", "Jenta sov."),
        ("Åse lo. Åses vott.", "En i gruppa lo. En i gruppas vott."),
        ("Noras sko.", "Bompis’ sko."),
        ("Jeg så Mina H. og Jonas.", "Jeg så jenta og gutten."),
        ("Så sa T.: «Nei.» Jeg så T. Han lo.", "Så sa naboen: «Nei.» Jeg så naboen. Han lo."),
        ("Jeg så mina hansen i går.", "Jeg så jenta i går."),
        ("#lilleMina og superMinas, minaOgJonas", "#lillejenta og superjentas, jentaOggutten"),
        ("m/i/n/a, M I N A og m_i_n_a", "Jenta, jenta og jenta"),
        ("M\u200bi\u200bn\u200ba\u200ba\u200ba sov", "Jenta sov"),
        ("M·\u200bi·n\u200b·a\u200ba·aa sov", "Jenta sov"),
    ],
)  # fmt: skip
def test_a_name_is_one_however_it_is_written(text: str, masked: str) -> None:
    names = NAMES | {"Tuva": "jenta"}
    assert seen(text, names)[0] == masked


def test_a_bare_name_needs_no_question() -> None:
    for text in ("Tuva sov.", "Åse lo.", "Noras sko.", "MINA HANSEN VANT!", "ÅSE VANT!"):
        assert seen(text, NAMES | {"Tuva": "jenta"})[1] == []


@pytest.mark.parametrize(
    ("text", "masked", "asked"),
    [
        ("MINA VANT!", "JENTA VANT!", []),
        ("ÅSE LO HØYT", "EN I GRUPPA LO HØYT", []),
        ("SÅ KOM MINA LUND", "SÅ KOM JENTA", ["MINA LUND"]),
        ("MINA HIKSTET AV LATTER", "JENTA HIKSTET AV LATTER", []),
        ("MINA SOLBERG SKRATTA", "JENTA SKRATTA", []),
        ("MINA MARIE HANSEN SYKLET", "JENTA SYKLET", []),
        ("Jeg ropte MINA KOM HIT", "Jeg ropte jenta KOM HIT", []),
        ("Mina-dag og Mina-jenta", "Jenta-dag og jenta-jenta", ["Mina", "Mina"]),
        ("Bilde av Mina–Jonas", "Bilde av jenta–gutten", []),
    ],
)
def test_what_goes_along_is_surely_a_name_or_asked_about(
    text: str, masked: str, asked: list[str]
) -> None:
    assert seen(text, NAMES) == (masked, asked)


def test_letters_not_at_hand_are_written_in_their_ways() -> None:
    text = "Åse, AASE, Bjoern, Björn, Bjørn, Saether, Säther, Bö"
    right = "Jenta, jenta, gutten, gutten, gutten, legen, legen, faren"
    assert seen(text, SPELLED) == (right, [])
    for text in ("Bjorn, Sather, Rø og Bo", "Hakon og Mana"):
        assert seen(text, SPELLED | {"Håkon": "x", "Måna": "y"}) == (text, [])


def test_of_two_names_alike_but_for_their_letters_each_is_its_own() -> None:
    names = {"Aase": "mormor", "Åse": "jenta"}
    assert seen("Åse og Aase og ÅSE.", names)[0] == "Jenta og mormor og jenta."
