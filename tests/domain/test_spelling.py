"""Which words are looked up."""

from hypothesis import given
from hypothesis import strategies as st

from mammadagbok.domain.spelling import words_to_check


def found(line: str) -> list[str]:
    return [word.text for word in words_to_check(line)]


def test_words_are_taken_out_of_their_signs() -> None:
    assert found("hun sa «nei», og så: «neida!»") == ["hun", "sa", "nei", "og", "så", "neida"]


def test_names_are_left_alone() -> None:
    assert found("Mina og Anne-Mari ser på BUP") == ["og", "ser", "på"]


def test_what_is_no_prose_is_left_alone() -> None:
    assert found("se rusinfo.no eller post@eksempel.no klokka 20.15 #leggetid 3kg") == [
        "se",
        "eller",
        "klokka",
    ]


def test_a_word_at_the_end_of_a_sentence_is_a_word() -> None:
    assert found("det var fint. så sov hun") == ["det", "var", "fint", "så", "sov", "hun"]


def test_a_hyphen_joins() -> None:
    assert found("mor-barn-gruppa på fredag") == ["mor-barn-gruppa", "på", "fredag"]


@given(st.text())
def test_each_word_stands_where_it_says(line: str) -> None:
    for word in words_to_check(line):
        assert line[word.start : word.end] == word.text
