"""A name is found as a tired mother writes it, and no other word is taken for it."""

import pytest

from mammadagbok.domain.people import NameSwap
from mammadagbok.domain.replacing.name_places import places
from mammadagbok.domain.shadow import shade

NAMES = tuple(
    NameSwap(name, "…") for name in ("Mina", "Jonas", "Emil", "Ann", "Liv", "Hans", "Ola")
)


def found(text: str) -> list[str]:
    return [text[place.span.start : place.span.end] for place in places(shade(text), NAMES)]


@pytest.mark.parametrize(
    "text",
    [
        "Minaen", "minaer", "Mina'n", "Jonas'en", "Emilen", "Liv'en", "Minaens",
        "Minaa", "minaaa", "Miiina", "MINAAA", "Mi-na", "M-i-n-a", "M.i.n.a", "Olaa",
        "Minas'", "Minas", "Mina’s", "Jonas'", "Jonases", "Jonas'es",
    ],
)  # fmt: skip
def test_a_name_is_found_with_its_endings_and_however_it_is_shouted(text: str) -> None:
    assert found(f"Så {text} der") == [text]


@pytest.mark.parametrize(
    "text", ["annen", "Hansen", "livene", "Emilie", "minaret", "Olav", "Mi na", "Mia", "Jonassen"]
)
def test_another_word_is_no_name(text: str) -> None:
    assert found(f"Så {text} der") == []


def test_the_quote_keeps_its_end() -> None:
    assert found("Det er 'Minas' og 'Jonas' her") == ["Minas", "Jonas"]
