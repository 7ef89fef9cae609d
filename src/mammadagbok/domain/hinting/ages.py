"""Hints at when somebody was born, and at an age together with something rare.

«12. mars» and «fire år» alone are in everybody's story. A date with its year points to somebody,
one without it where the words around it speak of a birth or a birthday.
"""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from mammadagbok.domain.hinting.text import Reading, Word
from mammadagbok.domain.question import Hint, Why
from mammadagbok.domain.shadow import Span
from mammadagbok.domain.word_list import word_list

_MONTHS: Final = (
    r"(?:januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember"
    r"|jan|feb|mar|apr|jun|jul|aug|sept|sep|okt|nov|des)(?!\w)"
)
_ORDINALS: Final = word_list(
    """
    andre attande attende ellevte femtande femte femtende fjerde fjortande fjortende fyrste første
    niande niende nittande nittende sekstande sekstende sjette sjuande sjuende syttande syttende
    syvende tiande tiende tjuande tjueandre tjuefemte tjuefjerde tjuefyrste tjueførste tjuende
    tjueniande tjueniende tjuesjette tjuesjuande tjuesjuende tjuesyvende tjuetredje tjueåttande
    tjueåttende tolvte tredje trettande trettende trettiande trettiende trettifyrste trettiførste
    åttande åttende
    """
)
_DAY: Final = r"(?:0?[1-9]|[12]\d|3[01])"
_ORDINAL: Final = rf"(?:{'|'.join(sorted(_ORDINALS))})"
_MONTH: Final = r"(?:0?[1-9]|1[0-2])"
_YEAR: Final = r"(?:19[3-9]\d|20[0-4]\d)"
_TWICE: Final = r"(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])"
_WHOLE: Final = re.compile(
    rf"(?i)(?<![\w/])(?<!\d[.,\-])(?:{_DAY}\. ?{_MONTH}[. \-/]{{1,2}}(?:{_YEAR}|\d\d)"
    rf"|{_DAY} ?/ ?{_MONTH} ?[ \-/.\u2013'] ?(?:{_YEAR}|\d\d)|{_DAY}-{_MONTH}-(?:{_YEAR}|\d\d)"
    rf"|{_YEAR}[-./]{_MONTH}[-./]{_DAY}|{_TWICE}{_YEAR}"
    rf"|(?:{_DAY}\.?|{_ORDINAL}) ?{_MONTHS}\.?,? ?(?:{_YEAR}|'\d\d))(?![\w/])(?![.,\-]\d)"
)
_PARTLY: Final = re.compile(
    rf"(?i)(?<![\w/])(?<!\d[.,\-])(?:(?:{_DAY}\.?|{_ORDINAL}) ?{_MONTHS}"
    rf"|{_DAY}\. ?{_MONTH}(?!\d)\.?|{_DAY} ?/ ?{_MONTH}(?!\d)|{_MONTHS} ?{_YEAR}"
    rf"|{_YEAR}(?:-modell)?|{_TWICE}\d\d|(?<=[-'])\d\d|(?:uke|veke) \d{{1,2}}"
    r"|lille julaften|veslejulaftan|julaften|julaftan|julekvelden|(?:første|andre|1\.|2\.) juledag"
    r"|julenatta|julenatten|nyttårs[^\W\d_]+|sankthans\w*|skuddårsdagen|skotårsdagen|luciadagen"
    r"|nasjonaldagen|valentinsdagen|påskeaften|kvinnedagen|samefolkets dag)(?![\w/])(?![.,\-]\d)"
)
_BIRTHS: Final = (
    *("født", "fødd", "føder", "fødsel", "bursdag", "gebursdag", "burdag", "dåpsdag", "fyller"),
    *("fylle", "fylte", "fyljer", "fylt", "årgang", "årsdag", "toårsdag", "treårsdag"),
    *("fireårsdag", "femårsdag", "seksårsdag", "åtteårsdag", "tiårsdag"),
)
_DUE: Final = frozenset(("f", "termin", "terminen", "termindato", "termindatoen"))
_MONTHS_BEGIN: Final = (
    *("januar", "februar", "mars", "april", "mai", "juni", "juli", "august", "september"),
    *(
        "oktober",
        "november",
        "desember",
        "uke",
        "veke",
        "lille",
        "vesle",
        "jul",
        "nyttår",
        "sankthans",
    ),
    *("skuddår", "skotår", "lucia", "nasjonaldag", "valentin", "påske", "kvinnedag", "samefolk"),
)
_NEAR: Final = 45
_STOPPED: Final = re.compile(r"[!?\n;]|[^\W\d_]{2}\.\s|\.\s+[A-ZÆØÅ]")

_NUMBERS_BEGIN: Final = (
    *("et", "eit", "to", "tre", "fire", "fem", "seks", "sju", "syv", "åtte", "ni", "ti", "elleve"),
    *("tolv", "fjorten", "atten", "førti", "halvan", "halvt"),
)
_NUMBERS: Final = (
    r"(?:\d{1,2}|ett|eitt|et|eit|to|tre|fire|fem|seks|sju|syv|åtte|ni|ti|elleve|tolv|tretten|fjorten"
    r"|femten|seksten|sytten|atten|nitten|tjue\w{0,6}|tretti\w{0,6}|førti\w{0,6}|halvannet|halvtanna)"
)
_AGE: Final = re.compile(
    rf"(?i)(?<![\w.,/])(?:{_NUMBERS}(?: og (?:et|eit) halvt?)?[ \-]?(?:år gam\w+|år|årig\w*"
    r"|årsgam\w+|åring\w*|måneder gam\w+|månader gam\w+|måneder|månader|mnd"
    r"|månedsgam\w+|månadsgam\w+"
    r"|uker gam\w+|uker|veker gam\w+|veker|ukesgam\w+)(?!\w)"
    rf"|(?:(?<=er )|(?<=på )|(?<=ble )|(?<=blir )|(?<=vart ))(?:{_NUMBERS})(?=,| og | som | med ))"
)
_RARE: Final = tuple(
    re.findall(
        r"\S+",
        """
    abstinen adopt amput anoreksi astma asyl autis beredskapsheim beredskapshjem blind blødar bløder
    cerebral cystisk cøliaki diabet diagnos dialyse døv enkje epilep eteforstyrr firling flyktning
    fosterbarn fosterheim fosterhjem funksjonshem ganespalte hjartefeil hjernehinne hjerneslag
    hjernesvulst hjertefeil høreapparat hørselshem høyreapparat insulin kreft leppe leukemi medfødd
    medfødt mindreårig muskel mutis narkolepsi operert prematur protese rullestol ryggmarg sjeldan
    sjelden sonde spiseforstyrr svulst syndrom synshem tourette transgutt transjente transkjønn
    transplant trilling trisomi tvilling utviklingshem valdteken voldtatt
    """,
    )
)
_RARE_WORDS: Final = word_list(
    "adhd add cp down downs fas fasd stum enke tidlig tidleg stammer stammar"
)
_MANY_AT_ONCE: Final = re.compile(
    r"(?i)(?<!\w)(?:(?:trilling|firling)[^\W\d_]{0,20}|(?:e[nt]?egga |toegga |eneggede |toeggede )?"
    r"tvilling(?:er|ene|ar|ane|bror|bro|søster|sø?ster|broren|søstera|søsteren|jente[nr]?e?|gutte[nr]?e?)?s?)(?!\w)"
)
_FAR: Final = 60


def birth_date_hints(reading: Reading) -> Iterator[Hint]:
    """Yield dates with their year, and others where the words around speak of a birth."""
    for found in reading.from_numbers(_WHOLE, _ORDINALS.__contains__):
        yield Hint(Span(*found.span()), Why.BIRTH_DATE)
    births = [reading.words[at] for at in reading.where(_is_birth)]
    if births:
        dates = reading.from_numbers(_PARTLY, _begins_a_date)
        for date, _ in _beside(reading.text, dates, births, _NEAR):
            yield Hint(date, Why.BIRTH_DATE)


def age_hints(reading: Reading) -> Iterator[Hint]:
    """Yield each age with the rare thing told beside it, and twins and triplets."""
    rare = [reading.words[at] for at in reading.where(_is_rare)]
    if rare:
        ages = reading.from_numbers(_AGE, _begins_an_age)
        for age, beside in _beside(reading.text, ages, rare, _FAR):
            yield Hint(Span(min(age.start, beside.start), max(age.end, beside.end)), Why.AGE)
    for found in reading.from_words(_MANY_AT_ONCE, _is_one_of_many):
        yield Hint(Span(*found.span()), Why.AGE)


def _beside(
    text: str, found: Iterable[re.Match[str]], words: Sequence[Word], near: int
) -> Iterator[tuple[Span, Word]]:
    """Yield what stands not far from one of the words in the same sentence, and which word."""
    starts = [word.start for word in words]
    for each in found:
        span = Span(*each.span())
        after = bisect_left(starts, span.start)
        nearest = words[max(0, after - 1) : after + 1]
        if word := next((word for word in nearest if _is_near(text, span, word, near)), None):
            yield span, word


def _is_near(text: str, span: Span, word: Word, near: int) -> bool:
    between = text[min(span.end, word.end) : max(span.start, word.start) + 1]
    return len(between) <= near + 1 and not _STOPPED.search(between)


def _is_birth(small: str) -> bool:
    return small.startswith(_BIRTHS) or small in _DUE


def _is_rare(small: str) -> bool:
    return small.startswith(_RARE) or small in _RARE_WORDS


def _is_one_of_many(small: str) -> bool:
    return "tvilling" in small or small.startswith(("trilling", "firling"))


def _begins_a_date(small: str) -> bool:
    return small in _ORDINALS or small.startswith(_MONTHS_BEGIN)


def _begins_an_age(small: str) -> bool:
    return small.startswith(_NUMBERS_BEGIN)
