"""Names that a reader sees, and that are written as no name on her list is."""

import pytest

from hinted import shown, unmarked, whys
from mammadagbok.domain.question import Why


@pytest.mark.parametrize(
    "marked",
    [
        "jeg så [m\u0430ja] her",
        "jeg så [mɑja] her",
        "[ᴍᴀᴊᴀ] sov",
        "[🅜🅐🅙🅐] sov",
        "[⒨⒜⒥⒜] sov",
        "[🇲🇦🇯🇦] sov",
        "så kom [m a j a], og så sov vi",
        "så kom [m\u00a0a\u00a0j\u00a0a] og lo",
        "så kom [m_a_j_a] og lo",
        "så kom [m/a/j/a] og lo",
        "så kom [M a j a] og lo",
        "[H&aring;kon] sov",
        "[H&#229;kon] sov",
        "[Kari&nbsp;Anne] sov",
        "så sov [ma&shy;ja] litt",
        "[H%C3%A5kon] sov",
        "[H=C3=A5kon] sov",
    ],
)
def test_one_hint_over_all_its_letters(marked: str) -> None:
    text = unmarked(marked)
    assert shown(text) == marked
    assert whys(text) == [Why.NAME]


@pytest.mark.parametrize(
    "text",
    [
        "Hun fikk 5 µg og sov. Han tok en β-blokker.",
        "Gratulerer med dagen 🇳🇴🇳🇴🇳🇴. Det er 🆗.",
        "æ e i a, sa ho. Det var n e i, og x x x til deg.",
        "Velg k l m eller r/s/t. Det er 1/2/3 og m/k.",
        "rekkef&amp;ølge og &aring;pent og mamma&nbsp;sov. Salt &amp; pepper, lek&shy;er.",
        "Det er 100%, og a=b. Det er 5 & 6; og 7.",
        "Å, så fint vær. Éin gong. Hun spiste crème fraîche.",
    ],
)
def test_other_signs_and_letters_are_everybodys(text: str) -> None:
    assert shown(text) == text
