"""A text is folded alike whether its signs are plain or odd."""

from hypothesis import given
from hypothesis import strategies as st

from mammadagbok.domain.shadow import shade

LATIN = [chr(code) for code in range(0x20, 0x180) if chr(code).isprintable()]
UNSEEN = "\u200b"


def test_a_plain_sign_folds_as_it_does_beside_an_odd_one() -> None:
    for sign in LATIN:
        assert shade(sign + UNSEEN).folded == shade(sign).folded + UNSEEN


def test_each_folded_sign_knows_where_it_came_from() -> None:
    shadow = shade("Så Mi\u00adna\u0301 og ﬁnn 👶 é")
    assert shadow.folded == "så mina og finn 👶 e"
    came_from = [
        shadow.text[slice(*place)] for place in zip(shadow.starts, shadow.ends, strict=True)
    ]
    assert came_from[3:7] == ["M", "i\u00ad", "n", "a\u0301"]
    assert came_from[11:13] == ["ﬁ", "ﬁ"]
    assert came_from[-1] == "é"


@given(st.text("aÅé \u0301\u00ad\u200b👶\n…", max_size=20), st.text("aÅé \u0301👶", max_size=20))
def test_what_stands_apart_folds_apart(one: str, other: str) -> None:
    together = shade(f"{one} x {other}")
    assert together.folded == shade(f"{one} ").folded + "x" + shade(f" {other}").folded
    assert len(together.starts) == len(together.ends) == len(together.folded)
    assert list(together.starts) == sorted(together.starts)
