"""The stored form of texts: read and written without a change, whatever stands in them."""

import unicodedata
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mammadagbok.domain.markup import (
    Block,
    BlockKind,
    Document,
    Run,
    escaped,
    is_blank,
    lines,
    normal,
    plain,
    read,
    without_others,
    write,
)

NASTY = (
    *("*", "**", "***", "****", "\\", "\\\\", "[", "]", "]{.andre}", "{.andre}", "[]{.andre}"),
    *("> ", ">", "- ", "-", "1. ", "1.", "12345678901. ", ". ", ".", "0", "_", "~~", "`", "<b>"),
    *(" ", "  ", "\t", "\u00a0", "\u200b", "\u200d", "\u2028", "\u2029", "\r", "\x0b", "\x85"),
    *("\x00", "\ufffc", "\ufeff", "\u202e", "e", "\u0301", "\u0338", "\u037e", "\u1fef", "\ud800"),
    *("æøå", "blåbær", "👩‍👧", "שלום", "#tagg", "&lt;", "1) ", "+ ", "| a |", "ord"),
)
SIGNS = st.one_of(st.sampled_from(NASTY), st.text(max_size=4))
WORDS = st.lists(SIGNS, max_size=8).map("".join)
RUNS = st.builds(Run, WORDS, bold=st.booleans(), italic=st.booleans(), others=st.booleans())
BLOCKS = st.builds(
    Block, st.lists(RUNS, max_size=6).map(tuple), kind=st.sampled_from(list(BlockKind))
)
DOCUMENTS = st.lists(BLOCKS, max_size=5).map(tuple)
MANY = settings(max_examples=60)


def paragraph(*runs: Run) -> Document:
    return (Block(runs),)


@MANY
@given(DOCUMENTS)
def test_what_is_written_is_read(document: Document) -> None:
    assert read(write(document)) == normal(document)


@MANY
@given(WORDS)
def test_any_string_is_a_text_and_written_once_stays_so(stored: str) -> None:
    written = write(read(stored))
    assert read(written) == read(stored)
    assert write(read(written)) == written


@MANY
@given(st.lists(WORDS, max_size=4).map("\n".join))
def test_plain_words_come_back(words: str) -> None:
    assert plain(escaped(words)) == words
    assert without_others(escaped(words)) == words
    assert all(block.kind is BlockKind.PARAGRAPH for block in read(escaped(words)))
    assert write(read(escaped(words))) == escaped(words)


@MANY
@given(DOCUMENTS)
def test_the_words_are_those_of_the_blocks(document: Document) -> None:
    stored = write(document)
    shown = [block.text for block in normal(document)]
    assert plain(stored).split("\n") == shown == list(lines(stored))
    assert is_blank(stored) == (not "".join(shown).strip())


@MANY
@given(WORDS)
def test_composed_letters_change_no_mark(words: str) -> None:
    """The journal keeps Unicode form NFC of the stored form."""
    composed = unicodedata.normalize("NFC", escaped(words))
    assert plain(composed) == unicodedata.normalize("NFC", words)


@MANY
@given(DOCUMENTS)
def test_composed_letters_change_no_look(document: Document) -> None:
    composed = read(unicodedata.normalize("NFC", write(document)))
    assert [block.kind for block in composed] == [block.kind for block in normal(document)]
    assert unicodedata.normalize("NFC", "\n".join(block.text for block in composed)) == (
        unicodedata.normalize("NFC", "\n".join(block.text for block in normal(document)))
    )


@pytest.mark.parametrize(
    "words",
    [
        "I dag lo vi på bussen. Hun sa: «Se, mamma!» – og pekte (lenge).",
        "_og_",
        "a  \nb",
        "&lt;",
        "~~a~~",
        "#tagg",
        "# ikke en overskrift",
        "1.",
        "-",
        ">",
        "ett\u2028- to",
        "C:\\temp",
        "[sic]",
        "https://eksempel.no/a_b?c=[d]",
        "  to mellomrom",
        "",
        "\n\n",
        "kl. 20.41",
        "tabellen | a | b |",
    ],
)
def test_ordinary_words_are_stored_as_they_are(words: str) -> None:
    assert escaped(words) == words
    assert plain(words) == words


@pytest.mark.parametrize(
    ("words", "stored"),
    [
        ("2*3*4", r"2\*3\*4"),
        ("- ", r"\- "),
        ("- melk", r"\- melk"),
        ("1. mai", r"1\. mai"),
        ("> sitat", r"\> sitat"),
        ("\\*", r"\\\*"),
        ("slutt\\", "slutt\\\\"),
        ("[a]{.andre}", r"[a\]{.andre}"),
    ],
)
def test_what_would_mean_something_is_escaped(words: str, stored: str) -> None:
    assert escaped(words) == stored
    assert plain(stored) == words


@pytest.mark.parametrize(
    ("document", "stored"),
    [
        (paragraph(Run("a "), Run("b", bold=True), Run(" c")), "a **b** c"),
        (paragraph(Run("a", italic=True)), "*a*"),
        (paragraph(Run("a", bold=True, italic=True)), "***a***"),
        (paragraph(Run("a", bold=True), Run("b", italic=True)), "**a***b*"),
        (paragraph(Run("hun: "), Run("«jeg»", others=True)), "hun: [«jeg»]{.andre}"),
        (
            paragraph(Run("a", bold=True), Run("b", bold=True, others=True)),
            "**a**[**b**]{.andre}",
        ),
        (paragraph(Run("[", others=True), Run("]{.andre}")), r"[\[]{.andre}\]{.andre}"),
        (paragraph(Run("a\\", bold=True), Run("*")), r"**a\\**\*"),
        (
            (
                Block((Run("kjøp"),), BlockKind.NUMBER),
                Block((Run("hent"),), BlockKind.NUMBER),
                Block((), BlockKind.BULLET),
                Block((Run("1. så"),), BlockKind.NUMBER),
                Block((Run("> ord"),), BlockKind.QUOTE),
                Block(),
            ),
            "1. kjøp\n2. hent\n- \n1. 1. så\n> > ord\n",
        ),
    ],
)
def test_how_it_is_written(document: Document, stored: str) -> None:
    assert write(document) == stored
    assert read(stored) == document


@pytest.mark.parametrize(
    ("stored", "words"),
    [
        ("**a", "a"),
        ("a [b", "a [b"),
        ("a ]{.andre}", "a ]{.andre}"),
        ("****", "****"),
        ("[a [b]{.andre}", "[a b"),
        ("7. sju", "sju"),
        ("\\a", "\\a"),
    ],
)
def test_what_others_may_have_written_is_read(stored: str, words: str) -> None:
    assert plain(stored) == words


@pytest.mark.parametrize(
    ("stored", "own"),
    [
        ("Hun sa [alt]{.andre} og gikk.", "Hun sa og gikk."),
        ("[alt sammen]{.andre}\nMitt eget.", "Mitt eget."),
        ("[**fet** og *mer*]{.andre}", ""),
        ("- [x]{.andre}\n- mitt", "mitt"),
        ("en\n\nto", "en\n\nto"),
        ("[a]{.andre} **b**", "b"),
        (r"[a\]{.andre} b", "[a]{.andre} b"),
        ("[uten slutt", "[uten slutt"),
        ("Hun lo. [Rita: ja.]{.andre}\nSå sov vi.", "Hun lo.\nSå sov vi."),
        ("Hun lo. [Rita: ja.]{.andre} \nSå sov vi.", "Hun lo.\nSå sov vi."),
        ("Hun lo. \n[Rita: ja.]{.andre}\nSå sov vi.", "Hun lo. \nSå sov vi."),
    ],
)
def test_what_others_said_stays_behind(stored: str, own: str) -> None:
    assert without_others(stored) == own


@given(DOCUMENTS)
@settings(max_examples=60)
def test_nothing_that_others_said_is_left(document: Document) -> None:
    marked = tuple(
        Block(
            tuple(
                Run("Z" if r.others else r.text.replace("Z", ""), others=r.others) for r in b.runs
            )
        )
        for b in document
    )
    assert "Z" not in without_others(write(marked))


@pytest.mark.parametrize(
    "stored",
    [
        "ord " * 30_000,
        "*" * 30_000,
        "*a" * 30_000,
        "[" * 30_000,
        "[" * 15_000 + "]{.andre}" * 15_000,
        "[a]{.andre}" * 15_000,
        "\\" * 15_000,
        "\n" * 15_000,
        "- " * 30_000,
        "9" * 15_000,
        "***" * 15_000 + "[" * 15_000,
    ],
    ids=range(11),
)
@pytest.mark.parametrize("act", [plain, escaped, without_others, lambda s: write(read(s))])
def test_long_texts_take_their_time_and_no_more(act: Callable[[str], str], stored: str) -> None:
    """Anything quadratic would take minutes here, and be seen by whoever waits for it."""
    assert isinstance(act(stored), str)
