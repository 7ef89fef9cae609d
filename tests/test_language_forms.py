"""How the texts are written: what Språkrådet, the style of the house and plain typing ask for."""

import re
from collections.abc import Callable, Iterator

import pytest

from texts_said import PRACTICE, Text, all_texts

Finder = Callable[[Text], list[str]]

# Words that end as a passive and are none, or are middle voice: «vi ses», «det finnes».
NO_PASSIVES = frozenset(
    """
    alles andres annerledes deres dømes elles finnes hennes last les rettetast ses sjåast skilles
    synes undervegs kontrast finnast trives lykkes minnes møtes fast
    """.split()  # noqa: SIM905
)
# Small numbers that are no running text: steps, the choices of a row, sheets of paper, pages, and
# the signs on keys and buttons.
IN_FIGURES = frozenset({"FirstSteps", "DaysChoice", "help/craving.md", "help/keyboard.md"})
SMALL = re.compile(r"(?<![\w.,:%–/+×\-])(?:\d|1[0-2])(?![\w.,:%–/×\-]|\)? *[×x])")
MONTHS = r"jan|feb|mar|apr|jun|jul|aug|sept?|okt|nov|des"
SHORTENED = {
    "nb": rf"(?i)\b(?:(?:ma|ti|on|to|fr|lø|sø)\.|(?:man|tirs?|ons|tors?|fre|lør|søn)\.?)(?= \d)"
    rf"|(?<=\d\. )(?:{MONTHS})\b",
    "nn": rf"(?i)\b(?:(?:må|ty|on|to|fr|lau|su)\.|(?:mån|tys?|ons|tors?|fre|laur|sun)\.?)(?= \d)"
    rf"|(?<=\d\. )(?:{MONTHS})\b",
    "en": r"\b(?:Mon|Tues?|Wed|Thu|Thurs?|Fri|Sat|Sun)\b(?= \d)"
    r"|\b(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b",
}
# The heads of the calendar's columns.
CALENDAR = "Dates"
PAGE = re.compile(
    r"(?i)\b(?:ham|henne|denne|første|neste|forrige|hele|tom|under|på|til) siden\b(?! av| av seg)"
)
AMERICAN = re.compile(
    r"(?i)\b\w*(?:color|center|favor|behavior|organiz|recogniz|realiz|memoriz|apologiz|analyz|honor"
    r"|neighbor|labor|humor|traveled|canceled|labeled)\w*|\b(?:gray|license|catalog|mom|gotten)\b"
)
FILE_OR_ADDRESS = re.compile(r"[\w-]*(?:\.[a-z][\w-]*)+|\{\w+\}|https?:\S+")
OPENS_WITH_A_CLAUSE = re.compile(
    r"(?:Det|Alt|Den|De|Dei|Alle|Noe|Noko|Ord|Tekst\w*|Bild\w*|Bilet\w*) (?:som|jeg|eg|du|dere|de"
    r"|dei|fila|programmet|noen|nokon|hun|ho|han) .*"
)
FINITE = re.compile(
    r"\b(?:kan|står|blir|ligg|kjem|går|gjeld|får|lèt|vil|må|skal|finst|er|har"
    r"|(?!(?:der|her|eller|etter|under|over|andre|møter|tekster|ganger|dager)\b)\w{2,}[ea]r)\b"
)


def s_passives(text: Text) -> list[str]:
    """«vises», «lagrast»: say who does it, or «blir vist»."""
    ending = {"nb": r"\w{3,}es", "nn": r"\w{3,}(?:ast|es)"}.get(text.language, r"(?!)")
    words = re.findall(rf"\b{ending}\b", re.sub(r"\{\w+\}", "", text.text))
    return [word for word in words if word.lower() not in NO_PASSIVES]


def small_figures(text: Text) -> list[str]:
    """Numbers up to twelve are words in running text (Språkrådet)."""
    if text.is_qts or text.key in IN_FIGURES:
        return []
    return SMALL.findall(re.sub(r"(?m)^\d+\. |\{\w+\}", "", text.text))


def shortened_days(text: Text) -> list[str]:
    """Days and months are written in full: there is room."""
    if text.key == CALENDAR:
        return []
    return re.findall(SHORTENED[text.language], text.text)


def old_pages(text: Text) -> list[str]:
    """A page is «sida», as «fila» and «boka»."""
    return PAGE.findall(text.text) if text.language == "nb" else []


def american(text: Text) -> list[str]:
    """English here is British."""
    return AMERICAN.findall(text.text) if text.language == "en" and not text.is_qts else []


def loose_spaces(text: Text) -> list[str]:
    """Two spaces, one before a mark, none after it, or one at either end."""
    if text.is_qts and text.language == "en":
        return []
    bare = FILE_OR_ADDRESS.sub("x", text.text.replace("Show ", "").replace("Vis ", ""))
    return re.findall(
        r"(?<!\n) {2,}|^ | $| [,.;:?!](?!\w)|[^\W\d_][,;?!][^\W\d_]|[a-zæøå]{2}[.:][A-ZÆØÅ]|\w…",
        bare,
    )


def wrong_marks(text: Text) -> list[str]:
    """«…» in Norwegian and “…” in English, none of them straight, and one sign for three dots."""
    if text.language == "en" and text.is_qts:
        return []
    other = {"en": "«»"}.get(text.language, "“”")
    return re.findall(rf'["{other}„‹›’‘]|\.\.\.|(?<!\w)\'|\'(?!\w)| - ', text.text)


def missing_commas(text: Text) -> list[str]:
    """«Alt du skriver, blir liggende»: a comma after the clause that a sentence opens with."""
    if text.language == "en" or text.key == PRACTICE:
        return []
    sentences = re.split(r"[.:?!\n…«»·–]+\s*", text.text.replace("**", ""))
    return [
        sentence
        for sentence in sentences
        if OPENS_WITH_A_CLAUSE.fullmatch(sentence)
        and "," not in sentence
        and len(FINITE.findall(sentence)) > 1
    ]


FINDERS: tuple[Finder, ...] = (
    s_passives,
    small_figures,
    shortened_days,
    old_pages,
    american,
    loose_spaces,
    wrong_marks,
    missing_commas,
)


def found(finder: Finder) -> Iterator[tuple[Text, list[str]]]:
    return ((text, faults) for text in all_texts() if (faults := finder(text)))


@pytest.mark.parametrize("finder", FINDERS)
def test_no_text_is_written_so(finder: Finder) -> None:
    assert list(found(finder)) == []


@pytest.mark.parametrize(
    ("finder", "language", "text"),
    [
        (s_passives, "nb", "Navnene skjules"),
        (s_passives, "nb", "Fila må slettes."),
        (s_passives, "nn", "Teksten lagrast"),
        (s_passives, "nn", "Namna skjules"),
        (small_figures, "nb", "Om 2 dager"),
        (small_figures, "en", "There are 12 copies."),
        (shortened_days, "nb", "søn 22. november"),
        (shortened_days, "nb", "Fra lø. 3. mai"),
        (shortened_days, "nn", "22. nov"),
        (shortened_days, "en", "Since Mon 3 May"),
        (old_pages, "nb", "Skriv den første siden"),
        (american, "en", "The color of the page"),
        (american, "en", "Somebody may recognize it."),
        (loose_spaces, "nb", "To  ord"),
        (loose_spaces, "nb", "Ett ord ,"),
        (loose_spaces, "nb", "Et ord. "),
        (loose_spaces, "nn", "Først,så"),
        (loose_spaces, "nb", "Ferdig.Neste"),
        (loose_spaces, "en", "Print…"),
        (wrong_marks, "nb", 'Trykk "Vis"'),
        (wrong_marks, "nb", "Trykk “Vis”"),
        (wrong_marks, "en", "Press «Show»"),
        (wrong_marks, "en", "Press 'Show'"),
        (wrong_marks, "en", "Don’t"),
        (wrong_marks, "nn", "Leitar ..."),
        (missing_commas, "nb", "Alt du skriver blir liggende."),
        (missing_commas, "nb", "Slik er det. Det som er ditt blir som det er"),
        (missing_commas, "nn", "Det du slettar ligg her i tretti dagar."),
    ],
)
def test_a_fault_is_found(finder: Finder, language: str, text: str) -> None:
    assert finder(Text("Page", language, text))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("nb", "Det finnes ingen kopi ennå. Ses i morgen, alles og andres."),
        ("nb", "På 113, kl. 9, 0–10 og F1 står «Vis navnene» i fila journal.txt."),
        ("nb", "Det tar et sekund eller to. Siden sist, ved siden av, lenge siden."),
        ("nb", "Alt du skriver, blir liggende. Det som hjelper meg. Det du vil ta opp."),
        ("nn", "Det du slettar, ligg her. Til dømes elles, sjåast."),
        ("en", "I can't say “Mine” … See example.org, the colour and the month."),
        ("nb", "1. Velg\n2. Se over"),
    ],
)
def test_what_is_right_passes(language: str, text: str) -> None:
    assert [finder.__name__ for finder in FINDERS if finder(Text("Page", language, text))] == []
