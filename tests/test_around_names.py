"""The judge of which names can still be read: it must see them in whatever is made around them."""

import pytest
from hypothesis import given, settings

from around_names import WRITINGS, Surrounded, surrounded, survivors

_NAMES = ("Mina", "André", "Åse", "Sofie", "Anne-Mari", "Ole Jakob", "Håkon")


@settings(max_examples=150, deadline=None)
@given(surrounded(_NAMES))
def test_every_name_put_in_a_text_is_seen_there(made: Surrounded) -> None:
    assert set(made.names) <= set(survivors(made.text, _NAMES))


@pytest.mark.parametrize("writing", sorted(WRITINGS))
def test_a_name_alone_is_seen_in_every_writing(writing: str) -> None:
    assert survivors(WRITINGS[writing]("Åsmund-Sofie"), ["Åsmund-Sofie"]) == ["Åsmund-Sofie"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("skolen og solen", "Ola"),
        ("Bodø", "Bo"),
        ("Minna og Ina", "Mina"),
        ("far", "får"),
        ("Asen", "Åsen"),
        ("jenta sov", "Mina"),
        ("Anne. Mari.", "Anne-Mari"),
        ("Minamor", "Mina"),
        ("sol\u200b\nfall", "sol fall av"),
        ("Olla", "Ola"),
    ],
)
def test_what_only_looks_like_a_name_is_not_seen(text: str, name: str) -> None:
    assert survivors(text, [name]) == []


def test_the_names_that_are_gone_are_not_told() -> None:
    assert survivors("jenta og Jonas' bil", ["Mina", "Jonas"]) == ["Jonas"]
