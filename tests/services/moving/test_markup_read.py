"""Others' markup becomes what the journal keeps, and no word is lost."""

import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from mammadagbok.domain.markup import BlockKind, plain, write
from mammadagbok.services.moving.markdown import read_markdown
from mammadagbok.services.moving.txt2tags import hashtags_in, read_txt2tags


def _markdown(text: str) -> str:
    return write(read_markdown(text).blocks)


def _txt2tags(text: str) -> str:
    return write(read_txt2tags(text).blocks)


@pytest.mark.parametrize(
    ("text", "stored"),
    [
        ("Vi gikk **sakte** og *stille*.", "Vi gikk **sakte** og *stille*."),
        (
            "__Fet__ og _kursiv_, men ikke snake_case_navn.",
            "**Fet** og *kursiv*, men ikke snake_case_navn.",
        ),
        ("***Begge***", "***Begge***"),
        ("# Overskrift ##\nTekst", "**Overskrift**\nTekst"),
        ("Tittel\n===\nTekst", "**Tittel**\nTekst"),
        ("> Hun sa ja.\n>> To ganger.", "> Hun sa ja.\n> To ganger."),
        ("> [!note] Husk\n> melk", "> Husk\n> melk"),
        ("* en\n+ to\n- [ ] tre\n- [x] fire", "- en\n- to\n- ☐ tre\n- ☑ fire"),
        ("1. en\n\n2. to", "1. en\n2. to"),
        ("17. mai feiret vi.", "17\\. mai feiret vi."),
        ("[en lenke](https://example.org/a_b)", "en lenke (https://example.org/a_b)"),
        ('[her](https://a.no "Om elva")', "her (Om elva, https://a.no)"),
        ("[Om elva](#elva 'Om elva') [](b.md 'Bok')", "Om elva Bok, b.md"),
        ('![Mina](a.jpg "På stranda") ![](b.jpg "Ved elva")', "Mina (På stranda) Ved elva"),
        ("[[Side|navnet]] og [[Annen side]]", "navnet og Annen side"),
        ("~~strøket~~ ==merket== `kode *ikke*`", "strøket merket kode \\*ikke\\*"),
        ("```python\nx = 1\n```\netter", "x = 1\netter"),
        ("~~~ Vi lo\nx\n~~~", "Vi lo\nx"),
        ("a | b\n|---|---|\n| 1 | 2 |", "a | b\n1 | 2"),
        ("<b>fet</b> og <u>under</u>&nbsp;&amp; <3", "**fet** og under & <3"),
        ("5 * 3 = 15 og 2 ** 3", "5 \\* 3 = 15 og 2 \\*\\* 3"),
        ("skyer\\. \\*ikke kursiv\\*", "skyer. \\*ikke kursiv\\*"),
        ("før\n\n---\n\netter", "før\n\netter"),
        ("", ""),
    ],
)
def test_markdown(text: str, stored: str) -> None:
    assert _markdown(text) == stored


@pytest.mark.parametrize(
    ("text", "stored"),
    [
        (
            "**fet** //kursiv// __under__ --strøket-- ``mono``",
            "**fet** *kursiv* under strøket mono",
        ),
        ("= En =\n== To ==\n+ Tre +", "**En**\n**To**\n**Tre**"),
        ("- brød\n  - rug\n+ en\n+ to", "- brød\n- rug\n1. en\n2. to"),
        ("Se https://example.org//a//b her.", "Se https://example.org//a//b her."),
        ('[ender ""https://example.org""]', "ender (https://example.org)"),
        ("[her https://example.org]", "her (https://example.org)"),
        ("linje\\\\\nneste", "linje\nneste"),
        ("{rød|color:#FF0000} dag", "rød dag"),
        ("[Turen 2024-05-03] var fin", "[Turen 2024-05-03] var fin"),
        ("før\n====================\netter", "før\n\netter"),
        ("```\n**ikke fet**\n```", "\\*\\*ikke fet\\*\\*"),
        ("2020--2021 -- og 1 // 2", "2020--2021 -- og 1 // 2"),
    ],
)
def test_txt2tags(text: str, stored: str) -> None:
    assert _txt2tags(text) == stored


def test_pictures_are_noted_in_order() -> None:
    text = "![](bilder/en%20and.jpg) ![[to.png|200]] ![alt](<tre fire.jpg>)"
    reading = read_markdown(text)
    assert reading.pictures == ["bilder/en and.jpg", "to.png", "tre fire.jpg"]
    assert plain(write(reading.blocks)).strip() == "alt"
    assert read_txt2tags('[""file:///home/a/and"".jpg?200]').pictures == ["file:///home/a/and.jpg"]


def test_hashtags_are_those_that_rednotebook_counts() -> None:
    assert hashtags_in("test #Tur, #hash_tag ##nei #1234 #11ff22 #include x#y") == [
        "tur",
        "hash_tag",
    ]
    assert read_markdown("#tur og (#ro) men ikke a#b\n# Overskrift", hashtags=True).tags == [
        "tur",
        "ro",
    ]


_WORDS = st.text(alphabet="abcæøå *_~`=#->[]()!|\\./\n+1.:\"'{}&;<b>\t", max_size=120)


@example("~~~å")
@example("```vi lo, å")
@given(_WORDS)
def test_no_letter_of_hers_is_lost(text: str) -> None:
    for read in (read_markdown, read_txt2tags):
        reading = read(text)
        kept = plain(write(reading.blocks)) + "".join(reading.pictures)
        letters = re.sub(r"</?b>|&[A-Za-z0-9]+;|[^æøå]", "", text)
        assert sorted(re.sub("[^æøå]", "", kept)) == sorted(letters)


@pytest.mark.parametrize(
    "piece", ["*", "`", "[", "![[", "**a ", "<b ", '[""', "--x", "# ", "&a", "`a"]
)
def test_a_long_line_of_marks_takes_no_longer_than_one_of_words(piece: str) -> None:
    """Anything quadratic would take minutes here, and be seen by whoever waits for it."""
    line = piece * (90_000 // len(piece))
    assert read_markdown(line) is not None
    assert read_txt2tags(line) is not None


def test_a_quote_in_rednotebook_is_a_line_that_begins_with_a_tab() -> None:
    (block,) = read_txt2tags("\tDet går bra.").blocks
    assert block.kind is BlockKind.QUOTE
