"""Where what stands instead may not fit the sentence, she is asked."""

import pytest

from mammadagbok.domain.masking import look_over
from mammadagbok.domain.people import NameSwap
from mammadagbok.domain.question import Decisions, Why
from mammadagbok.domain.selection import Chosen

JENTA, BARNET, INITIAL, LETTER, MEMBER, PUS = (
    (NameSwap("Mina, Minsi", words), NameSwap("Jonas", "gutten"))
    for words in ("jenta", "barnet", "M.", "M", "en i gruppa", "Pus")
)
TWINS = (NameSwap("Mina", "ungen"), NameSwap("Jonas", "ungen"))


def asked(text: str, names: tuple[NameSwap, ...] = JENTA) -> list[str]:
    """Return what she is asked about because of grammar, and see that it stands replaced."""
    result = look_over(Chosen(text), names, Decisions(), lambda _text, _taken: ())
    assert result.masked.asked == tuple(question.at for question in result.questions)
    return [each.word for each in result.questions if each.why is Why.GRAMMAR]


@pytest.mark.parametrize(
    "text",
    [
        "Lille Mina sov.",
        "Kjære Mina!",
        "stakkars vesle mina",
        "Hei, søte Mina.",
        "Min Mina, vår Mina og en Mina.",
        "Den modige Mina kom.",
        "Den sovende Mina, den 3-årige Mina og nydelige Mina.",
        "Mina mi, kom.",
        "Mina vår sov.",
        "Mina min og Mina di",
        "vesle\nMina",
        "Hun heter Mina.",
        "Ho heiter «Mina».",
        "Vi kalte henne Mina.",
        "Hun ble døpt Mina.",
        "Mina heter hun.",
        "Minaen sov, og Mina'n lo.",
        "Du er Mina-jenta.",
        "Tante Mina ringte.",
        "Jenta Mina sov, og Mina jenta mi lo.",
        "MINA SKRATTA AV LATTER",
        "Mina-genseren er rød.",
        "Jeg så Mina H. Kaffe ble det ikke.",
    ],
)
def test_words_around_a_name_may_not_fit(text: str) -> None:
    assert asked(text)
    assert len(asked(text)) == text.casefold().count("mina")


@pytest.mark.parametrize(
    "text",
    [
        "Mina sov.",
        "Jeg er glad i Mina. Mina er glad i meg.",
        "Minas lue og Mina sin lue.",
        "Mina og Jonas sov.",
        "Mina, Mina, Mina!",
        "Jeg vil se Mina, og sende Mina hjem.",
        "Så liten. Mina sov.",
        "MINA HANSEN",
        "Jeg ga det til Mina. Min mor lo.",
    ],
)
def test_what_fits_is_not_asked_about(text: str) -> None:
    assert asked(text) == []


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Mina er sulten.", 1),
        ("Da ble Mina trøtt.", 1),
        ("Mina virka litt redd.", 1),
        ("Mina, som hadde sovet, var våken.", 1),
        ("No vart Mina glad.", 1),
        ("Det gjorde Mina trist.", 1),
        ("Jeg ga mat til Mina.", 0),
        ("Mina sov alene, så godt.", 0),
        ("Minas lue er rød.", 0),
        ("Jeg ga mat til Mina. Jeg er sulten.", 0),
    ],
)
def test_what_is_said_of_a_neuter_may_not_fit(text: str, count: int) -> None:
    assert len(asked(text, BARNET)) == count


@pytest.mark.parametrize("names", [INITIAL, LETTER])
@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Jeg så Mina.", 1),
        ("Minas lue", 1),
        ("Der var Mina", 1),
        ("Mina! Mina?", 2),
        ("Så Mina der", 0),
    ],
)
def test_an_initial_is_asked_about_at_the_end_and_when_it_owns(
    names: tuple[NameSwap, ...], text: str, count: int
) -> None:
    assert len(asked(text, names)) == count


def test_a_genitive_that_cannot_be_written_is_asked_about() -> None:
    assert asked("Jeg tok Minas hånd, og Mina lo.", MEMBER) == ["Minas"]


def test_a_genitive_that_takes_an_apostrophe_is_not_asked_about() -> None:
    assert asked("Jeg tok Minas hånd, og Mina lo.", PUS) == []


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Mina og Jonas sov.", 2),
        ("Mina slo Jonas.", 2),
        ("Mina, Jonas", 2),
        ("Mina sov. Jonas sov.", 0),
        ("Mina og Mina", 0),
    ],
)
def test_two_who_would_get_the_same_words_are_asked_about(text: str, count: int) -> None:
    assert len(asked(text, TWINS)) == count


def test_a_nickname_beside_the_name_is_the_same_one() -> None:
    assert asked("Mina Minsi sov.") == ["Mina", "Minsi"]
    assert asked("Mina sov, og da lo vi av Minsi.") == []
