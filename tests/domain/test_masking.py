"""Names are found however they are written, and nothing but names is touched."""

import ast
import json
import re
import unicodedata
from pathlib import Path
from time import process_time
from typing import Literal, NamedTuple

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from mammadagbok.domain.masking import (
    MaskedText,
    ReplacementProblem,
    replace_names,
    replacement_problem,
)
from mammadagbok.domain.people import NameSwap
from mammadagbok.domain.selection import Chosen
from mammadagbok.domain.shadow import Span

SOURCE = Path(__file__).parents[2] / "src"
GOLDEN = json.loads(Path(__file__).with_name("golden_masking.json").read_text(encoding="utf-8"))

NAMES = (
    NameSwap("Mina", "jenta"),
    NameSwap("Jonas", "gutten"),
    NameSwap("Anne Mari", "en i gruppa"),
    NameSwap("Åse", "en jeg møtte"),
    NameSwap("André", "pappaen"),
    NameSwap("Марія", "ungen"),
)
SIGNS = (" ", "\n", "\u00a0", "_", "*", "/", "@", "#", "(", ")", "«", '"', "-", ".", ",", "3", "👶")
INVISIBLE = (
    "",
    "",
    "",
    "\u00ad",
    "\u200b",
    "\u200c",
    "\u200d",
    "\u2060",
    "\ufeff",
    "\ufe0f",
    "\u20e3",
)
FORMS: tuple[Literal["NFC", "NFD"], ...] = ("NFC", "NFD")
GENITIVES = ("", "", "s", "'s", "’s")


class Golden(NamedTuple):
    """A sentence, her list of names, and the sentence as it may leave."""

    text: str
    masked: str
    names: tuple[NameSwap, ...]


def golden() -> list[Golden]:
    return [
        Golden(
            case["text"],
            case["masked"],
            tuple(NameSwap(*pair) for pair in case.get("names", GOLDEN["names"]).items()),
        )
        for case in GOLDEN["cases"]
    ]


def masked(text: str, names: tuple[NameSwap, ...] = NAMES) -> MaskedText:
    return replace_names(Chosen(text), names)


def letters(text: str) -> str:
    """Reduce to plain small letters in another way than the code does, to judge it from outside."""
    parts = unicodedata.normalize("NFKD", text)
    kept = [part for part in parts if unicodedata.category(part) not in ("Cf", "Mn", "Me")]
    return "".join(kept).casefold()


def readable_names(text: str) -> set[str]:
    """Return the listed names somebody can still read in `text` as words or genitives."""
    line = " ".join(re.findall(r"[^\W\d_]+", letters(text)))
    return {swap.name for swap in NAMES if re.search(rf"(?<!\w){letters(swap.name)}s?(?!\w)", line)}


@st.composite
def spelled_names(draw: st.DrawFn) -> str:
    """Draw a listed name in some case and Unicode form, with invisible signs and genitives."""
    name = draw(st.sampled_from(NAMES)).name
    write = draw(st.sampled_from((str.upper, str.lower, str.title, str.swapcase)))
    form = draw(st.sampled_from(FORMS))
    spelled = unicodedata.normalize(form, write(name))
    hidden = draw(st.lists(st.sampled_from(INVISIBLE), min_size=len(spelled)))
    woven = "".join(sign + unseen for sign, unseen in zip(spelled, hidden, strict=False))
    return woven + draw(st.sampled_from(GENITIVES))


@st.composite
def sentences(draw: st.DrawFn) -> str:
    """Draw any text with one to three listed names, parted from it by signs that part words."""
    sign = st.sampled_from(SIGNS)
    pieces = [draw(st.text(max_size=12))]
    for _ in range(draw(st.integers(1, 3))):
        pieces += [draw(sign), draw(spelled_names()), draw(sign), draw(st.text(max_size=12))]
    return "".join(pieces)


def test_every_golden_sentence_reads_as_she_would_write_it() -> None:
    found = {case: masked(case.text, case.names).text for case in golden()}
    assert {case: text for case, text in found.items() if text != case.masked} == {}


def test_golden_set_is_whole() -> None:
    texts = [case.text for case in golden()]
    asked = {case["ask"] for case in GOLDEN["cases"] if "ask" in case}
    assert len(texts) >= 200
    assert {"agreement", "mi, mitt", "lille, vesle", "double full stop", "also a word"} <= asked
    assert {"a surname or the next sentence", "a surname or shouting"} <= asked


@given(sentences())
def test_no_listed_name_can_be_read_afterwards(text: str) -> None:
    assert readable_names(text)
    assert not readable_names(masked(text).text)


@given(sentences())
def test_replacing_twice_changes_nothing(text: str) -> None:
    once = masked(text)
    assert masked(once.text) == MaskedText(once.text, ())


@given(sentences(), st.permutations(NAMES))
def test_neither_the_order_of_her_list_nor_what_stands_twice_matters(
    text: str, names: list[NameSwap]
) -> None:
    again = tuple(NameSwap(each.name.upper(), each.replacement) for each in NAMES)
    assert masked(text, (*names, *again)) == masked(text)


@given(st.text())
def test_text_without_a_name_is_left_alone(text: str) -> None:
    assume(not readable_names(text))
    assert masked(text) == MaskedText(text, ())


@given(st.text(st.characters(blacklist_categories=("Cs", "L"))), st.sampled_from(NAMES))
def test_everything_around_a_name_is_kept_to_the_sign(around: str, swap: NameSwap) -> None:
    text = masked(f"ser {around} {swap.name} {around} ser").text
    assert text.startswith(f"ser {around} ")
    assert text.endswith(f" {around} ser")
    assert text[len(around) + 5 : -len(around) - 5].casefold() == swap.replacement


@given(sentences())
def test_spans_stand_exactly_on_the_replacements(text: str) -> None:
    result = masked(text)
    words = "|".join(swap.replacement for swap in NAMES)
    for span in result.replaced:
        assert re.fullmatch(rf"(?:{words})s?", result.text[span.start : span.end], re.IGNORECASE)
    assert kept_in_order(result, text)


def kept_in_order(result: MaskedText, text: str) -> bool:
    """Tell whether what stands between the replacements comes from `text`, in its order."""
    edges = [0, *(edge for span in result.replaced for edge in (span.start, span.end)), None]
    at = 0
    for start, end in zip(edges[::2], edges[1::2], strict=True):
        piece = result.text[start:end]
        found = text.find(piece, at)
        if found < 0:
            return False
        at = found + len(piece)
    return True


LINES = (
    "Mina",
    "Mina ",
    "MINA BERG ",
    "a" * 39 + "-",
    "J.P. ",
    "Mi" + "n" * 97 + " ",
    "Anne \u200b\n-*_",
)
TAILS = ("n", "s", "'", " ", ".", "-a", " A.", " O'", " van", "-\n", "*", "\u200b", "\u0301", "👶")


@pytest.mark.parametrize(
    "line",
    [*(line * (100_000 // len(line)) for line in LINES)]
    + [f"{name}{tail * (100_000 // len(tail))}" for name in ("Mina", "J.", "An") for tail in TAILS],
    ids=range(len(LINES) + 3 * len(TAILS)),
)
def test_no_line_of_a_hundred_thousand_signs_holds_her_up(line: str) -> None:
    names = (*NAMES, NameSwap("J.P.", "en jeg møtte"), NameSwap("St. Hans", "en jeg møtte"))
    assert any(seconds(line, names) < 2 for _ in range(3))


def test_a_hundred_thousand_signs_of_prose_take_less_than_a_second() -> None:
    words = "Liv, Dag, Bo, Tone, Stein, Rose, Vår, Gro, Jo, Even, Odd, Sol, Mai, Tom"
    names = (*NAMES, *(NameSwap(word, "barnet") for word in words.split(", ")))
    prose = (
        "I dag var Mina så sliten at hun sovnet på armen min før middag. Liv lo av bestemor, og "
        "Jonas spiste opp alt. Vi gikk tur langs elva, og jeg tenkte på alt vi skal ta opp. Lille "
        "Mina mi er så stor nå. Det var godt å bo her, og i vår skal vi plante noe ute 🙂. "
    )
    line = prose * (100_000 // len(prose))
    assert len(replace_names(Chosen(line), names).asked) > 700
    assert any(seconds(line, names) < 1 for _ in range(3))


def seconds(line: str, names: tuple[NameSwap, ...]) -> float:
    start = process_time()
    masked(line, names)
    return process_time() - start


def test_spans_are_counted_in_the_new_text() -> None:
    result = masked("Anne Mari og Minas 👶, Mina Hansen.")
    assert result.text == "En i gruppa og jentas 👶, jenta."
    assert result.replaced == (Span(0, 11), Span(15, 21), Span(25, 30))


def test_without_names_nothing_is_replaced() -> None:
    assert masked("Mina sov.", ()) == MaskedText("Mina sov.", ())


def test_a_replacement_that_holds_a_name_is_not_searched_again() -> None:
    names = (NameSwap("Mina", "Mina og Jonas"), NameSwap("Jonas", "Mina"))
    assert masked("Så Mina.", names).text == "Så Mina og Jonas."


@pytest.mark.parametrize(
    ("swap", "problem"),
    [
        (NameSwap("", "jenta"), ReplacementProblem.NO_NAME),
        (NameSwap(" ❤️ ", "jenta"), ReplacementProblem.NO_NAME),
        (NameSwap("Tuva", ""), ReplacementProblem.NO_REPLACEMENT),
        (NameSwap("Tuva", " \n\u200b\u00ad"), ReplacementProblem.NO_REPLACEMENT),
        (NameSwap("Tuva", "tuva"), ReplacementProblem.CONTAINS_LISTED_NAME),
        (NameSwap("Tuva", "Minas søster"), ReplacementProblem.CONTAINS_LISTED_NAME),
        (NameSwap("Tuva", "Jona"), ReplacementProblem.CONTAINS_LISTED_NAME),
        (NameSwap("Gruppa", "laget"), ReplacementProblem.NAME_IN_OTHERS_REPLACEMENT),
        (NameSwap("Guttens", "Ulv"), ReplacementProblem.NAME_IN_OTHERS_REPLACEMENT),
        (NameSwap("Tuva", "en i gruppa"), None),
        (NameSwap("Tuva", "❤️"), None),
        (NameSwap("Jent", "minaret"), None),
    ],
)
def test_a_replacement_is_checked_as_she_types_it(
    swap: NameSwap, problem: ReplacementProblem | None
) -> None:
    assert replacement_problem(swap, NAMES) == problem


def test_masked_text_is_made_in_masking_only() -> None:
    makers = {path.name for path in SOURCE.rglob("*.py") if makes_masked_text(path)}
    assert makers == {"masking.py"}


def makes_masked_text(path: Path) -> bool:
    """Tell whether the file calls `MaskedText`, or takes it under another name."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        match node:
            case ast.Call(func=ast.Name(id="MaskedText") | ast.Attribute(attr="MaskedText")):
                return True
            case ast.alias(name="MaskedText", asname=str()):
                return True
    return False
