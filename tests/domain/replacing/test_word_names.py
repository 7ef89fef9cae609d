"""Names that are words: replaced where they must be names, asked about where they may be."""

import pytest

from mammadagbok.domain.masking import look_over
from mammadagbok.domain.people import NameSwap
from mammadagbok.domain.question import Decisions, Why
from mammadagbok.domain.selection import Chosen

NAMES = tuple(
    NameSwap(name, "ungen" if name in ("Hans", "Tom") else "jenta")
    for name in (
        *("Liv", "Dag", "Bo", "Tone", "Stein", "Rose", "Vår", "Gro", "Jo", "Mai", "Sol", "My"),
        *("Hans", "Tom", "Helga", "Vera", "André", "Mine", "Lo", "Mette", "J.P.", "E", "Even"),
    )
)


def looked(text: str) -> tuple[str, list[str]]:
    """Return the text with names replaced, and what she is asked about because it may be a word."""
    result = look_over(Chosen(text), NAMES, Decisions(), lambda _text, _taken: ())
    words = [question.word for question in result.questions if question.why is Why.WORD]
    return result.masked.text, words


@pytest.mark.parametrize(
    ("text", "masked"),
    [
        ("Jeg så Liv i går.", "Jeg så jenta i går."),
        ("Eg såg Liv, Dag og Bo.", "Eg såg jenta, jenta og jenta."),
        ("Liv Hansen ringte.", "Jenta ringte."),
        ("Anne-Liv kom, og Liv-Marie.", "Jenta kom, og jenta."),
        ("Er Bo her? Så ler Tone.", "Er jenta her? Så ler jenta."),
        ("Det er f.eks. Bo.", "Det er f.eks. jenta."),
        ("Mamma/Liv og pappa&Bo", "Mamma/jenta og pappa&jenta"),
        ("Glad i Dag, og i Dag sov han.", "Glad i jenta, og i jenta sov han."),
        ("André kom, og jeg så andré.", "Jenta kom, og jeg så jenta."),
        ("Jeg så J.P. i dag, og JP.", "Jeg så jenta i dag, og jenta."),
        ("Jeg tok Livs hånd og Tones lue.", "Jeg tok jentas hånd og jentas lue."),
    ],
)
def test_a_capital_inside_a_sentence_is_a_name(text: str, masked: str) -> None:
    assert looked(text) == (masked, [])


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("Liv sov.", ["Liv"]),
        ("Vi lo. Dag sov!", ["Dag"]),
        ("Hun sa: Liv kom.", ["Liv"]),
        ("«Dag!» ropte jeg.", ["Dag"]),
        ("– Bo, kom!", ["Bo"]),
        ("- Liv\n- Dag\n1. Bo\n2) Sol", ["Liv", "Dag", "Bo", "Sol"]),
        ("Så lo vi 😂 Tone sov mest", ["Tone"]),
        ("LIV OG DAG SOV I DAG", ["LIV", "DAG", "DAG"]),
        ("LIV HANSEN", ["LIV HANSEN"]),
        ("jeg og liv sov", ["liv"]),
        ("liv sov, og dag sov", ["liv", "dag"]),
        ("jeg er glad i dag", ["dag"]),
        ("eg er så glad i liv", ["liv"]),
        ("min dag var fin", ["dag"]),
        ("kan bo komme?", ["bo"]),
        ("i morgen skal bo hos mamma", ["bo"]),
        ("det var dags bok", ["dags"]),
        ("Livs bok. tones bok", ["Livs", "tones"]),
        ("hils vår fra meg", ["vår"]),
        ("det er jo som kom. jo kom", ["jo", "jo"]),
        ("jeg så tom. tom kom", ["tom", "tom"]),
        ("hans kom. hun og hans", ["hans", "hans"]),
        ("mine kom i går", ["mine"]),
        ("e sov. det e bra", ["e", "e"]),
        ("jp kom", ["jp"]),
        ("da kom dag inn, og en sliten mai sov", ["dag", "mai"]),
        ("vi har jo her, og spiste jo mer enn meg", ["jo", "jo"]),
        ("la vera sove", ["vera"]),
        ("Dag for dag gikk det bedre.", ["Dag", "dag"]),
    ],
)
def test_what_may_be_a_name_is_asked_about_and_stands_replaced(text: str, asked: list[str]) -> None:
    masked, questions = looked(text)
    assert questions == asked
    assert masked.casefold().count("jenta") + masked.casefold().count("ungen") == len(asked)


@pytest.mark.parametrize(
    "text",
    [
        "I dag var en fin dag.",
        "God dag! Hver dag, samme dag, neste dag, dag etter dag.",
        "en merkelig og helt vanlig dag, en grei dag",
        "kvar dag, ein lang og tung dag, heile dag",
        "natt og dag, fra dag til dag, den dag i dag",
        "et liv, mitt liv, ditt gode liv, et helt vanlig liv, eit nytt liv",
        "livet, dagen, steinar, boligen, tonene, steinen",
        "Det er godt å bo her. Vi skal bo der. Kan vi bo hos mamma? jeg vil ikke bo",
        "Mormor skal bo her. Vil du bo hos meg?",
        "en tone, en stein, ei rose, ein stein",
        "det tar tid å gro, i vår, neste vår, vår datter",
        "17. mai og i mai, mai 2024",
        "det er jo fint, du vet jo det",
        "jeg er helt tom, føler meg tom",
        "i helga og hele helga",
        "de andre, noen andre, dei andre",
        "faren hans, hans egen",
        "barna mine, mine egne",
        "det er godt å vera her",
        "jeg lo, så lo vi, ho lo",
        "vi ble mette og gode",
    ],
)
def test_a_word_held_by_its_phrase_is_left_alone(text: str) -> None:
    assert looked(text) == (text, [])


def test_a_name_beside_it_makes_a_word_uncertain() -> None:
    assert looked("stein for stein") == ("stein for stein", [])
    assert looked("Stein for stein")[1] == ["Stein", "stein"]
