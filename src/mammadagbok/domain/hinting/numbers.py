"""Hints at what is written in numbers and signs: telephones, cases, plates, e-mail and web."""

import re
from collections.abc import Iterable, Iterator
from typing import Final

from mammadagbok.domain.birth_number import birth_numbers
from mammadagbok.domain.hinting.text import Reading
from mammadagbok.domain.question import Hint, Why
from mammadagbok.domain.shadow import Span
from mammadagbok.domain.word_list import word_list

_NAME: Final = r"[^\W_][\w.+\-]{0,62}+"
_AT: Final = r"(?:@| ?[(\[](?:at|krøllalfa|alfakrøll)[)\]] ?)"
_DOT: Final = r"(?:\.| ?[(\[](?:dot|punktum)[)\]] ?)"
_EMAIL: Final = re.compile(
    rf"(?i)(?<![\w.+\-]){_NAME}{_AT}[\w\-]{{1,63}}+(?:{_DOT}\w[\w\-]{{1,62}}+){{1,5}}"
)
_WEB: Final = re.compile(
    r"(?i)(?<!\w)(?:(?:https?://|www\.)[^\s<>«»]{1,400}(?<![.,;:!?)])"
    r"|(?<![.\-])[^\W_][\w\-]{0,62}+(?:\.(?!(?:no|com|org|net)\b)[\w\-]{1,63}+){0,3}"
    r"\.(?:no|com|org|net|se|dk|info|eu|app|blog|tv|io)(?:/(?:[^\s<>«»]{0,400}(?<![.,;:!?)]))?)?(?![\w.]\w))"
)
_HANDLE: Final = re.compile(r"(?<![\w@.])@[^\W_][\w.]{0,40}\w|(?<!\w)[^\W\d_]{2,30}+_[\w.]{0,40}\w")
_THERE: Final = word_list(
    "snap snapchat insta instagram tiktok discord brukernavn brukernavnet brukarnamn"
)
_CALLED_THERE: Final = re.compile(
    r"(?i)\w+(?: (?:min|mitt|hans|hennes|hennar|heter|heiter|er)){0,2}(?:: ?| )@?"
    r"(?P<handle>(?=[\w.]{0,40}\d)[^\W\d_][\w.]{2,40}+)"
)
_PHONE: Final = re.compile(
    r"(?<!\w)(?<!\d[.,:\-])(?:(?:(?:00 ?)?47[ \-.]?)?\(?(?P<own>[2-9](?:[ .\-]?\d){7})\)?(?!\w)"
    r"(?![.,:\-]\d)|(?:(?<=\+)|00)[1-9]\d{0,2}(?:[ .\-]?\d){6,12}(?!\w))"
)
_GROUPED: Final = frozenset(
    (
        (8,),
        (2, 2, 2, 2),
        (3, 2, 3),
        (4, 4),
        (3, 3, 2),
        (2, 3, 3),
        (2, 6),
        (3, 5),
        (5, 3),
        (4, 2, 2),
        (1, 2, 2, 3),
        (1, 3, 2, 2),
    )
)
_MONEY: Final = re.compile(r"(?i)\A ?(?:kr\b|kroner|,-|millioner|nok\b|euro|%)")
_BEFORE_MONEY: Final = re.compile(r"(?i)(?:\bkr\.?|\bnok|€|\$) ?\Z")
_HELP: Final = frozenset(("22591300", "22400040"))
"""Those of resources/facts with eight digits, which everybody may ring."""
_CASE: Final = re.compile(
    r"(?<![\w/.\-+])(?:"
    r"(?P<year>(?:19|20)\d\d)/(?P<serial>\d{2,7})(?:[-/]\d{1,4})?"
    r"|(?P<short>\d\d)/(?P<tail>\d{3,7})(?:[-/]\d{1,4})?"
    r"|\d\d-\d{5,6}[A-ZÆØÅ]{3}-[A-ZÆØÅ]{4}(?:/[A-ZÆØÅ\d]{2,4})?"
    r"|\d{4}[. ]\d\d[. ]\d{5}"
    r"|\d{7,}|\d(?:[ .\-]?\d){8,}"
    r")(?![\w/])(?![.,\-]\d)"
)
_JUDGED: Final = re.compile(r"[A-ZÆØÅ]{2,6}-(?:19|20)\d\d-\d{3,7}(?:-[A-Z])?(?![\w\-])")
"""A judgement: «LB-2021-12345»."""
_LONGEST_COURT: Final = 6
_FIRST_SIZE: Final = 50
_NEXT_SIZE: Final = 6
_NUMBER_WORDS: Final = ("nr", "nummer", "nummeret")
_NUMBERED: Final = re.compile(
    r"(?i)(?:(?:journal|pasient|klient|kunde|medlems|konto|dokument|saks|vedtaks|løpe|referanse|ref"
    r"|klage|polise|skade|arkiv|bruker|brukar|personal|regnskaps|faktura)-?(?:nr|nummer(?:et)?)"
    r"|sak(?:en|a)?,?(?: har| med| fikk| fekk)?,? ?(?:nr|nummer(?:et)?)|sak|kid(?:-?(?:nr|nummer))?"
    r"|ref(?:eranse)?|vedtak|mappe)\b\.?:?(?: er| var)? ?"
    r"(?P<number>[A-ZÆØÅ]{0,4}[\-/]?\d(?:(?:[\w/.\-]| (?=\d\d)){0,30}\w)?)"
)
_AS_BIRTH_NUMBER: Final = re.compile(
    r"(?<![\w/])(?<!\d[.,\-])(?:[04][1-9]|[1256]\d|[37][01])(?:[08][1-9]|[19][0-2])\d\d"
    r"[ .\-\n]?\d{5}(?![\w/])(?![.,\-]\d)"
)
"""One digit may be wrong, and nothing else has its shape."""
_PLATE: Final = re.compile(
    r"(?:(?!KR|NR|CA|KL|SA|OG)[A-Z]{2}[ \-]?\d{5}|(?!kr|nr|ca|kl|og)[a-z]{2}\d{5})(?!\w)(?![.,]\d)"
    r"|(?i:(?<=regnr )|(?<=regnr\. )|(?<=skilt )|(?<=skiltet )|(?<=skiltet er ))"
    r"[A-Za-z]{2} ?\d{4,5}(?!\w)"
)


def number_hints(reading: Reading) -> Iterator[Hint]:
    """Yield what numbers and signs tell, the surest kind first."""
    text = reading.text
    for start, end in birth_numbers(text):
        yield Hint(Span(start, end), Why.BIRTH_NUMBER)
    if "@" in text or ")" in text or "]" in text:
        yield from _hints(Why.EMAIL, _EMAIL.finditer(text))
    yield from _hints(Why.WEB, _WEB.finditer(text))
    yield from _hints(Why.WEB, _HANDLE.finditer(text))
    for found in reading.from_words(_CALLED_THERE, _THERE.__contains__):
        yield Hint(Span(*found.span("handle")), Why.WEB)
    yield from _hints(Why.CAR_PLATE, reading.from_words(_PLATE, _is_pair))
    yield from _hints(Why.CASE_NUMBER, reading.from_words(_JUDGED, _may_be_court))
    numbered = reading.from_words(_NUMBERED, _is_number_word)
    yield from _hints(Why.CASE_NUMBER, filter(_is_case_called_so, numbered))
    yield from _hints(Why.BIRTH_NUMBER, _AS_BIRTH_NUMBER.finditer(text))
    for found in filter(_is_phone, reading.from_numbers(_PHONE)):
        plus = text.startswith("+", found.start() - 1) if found.start() else False
        yield Hint(Span(found.start() - plus, found.end()), Why.PHONE)
    yield from _hints(Why.CASE_NUMBER, filter(_is_case, reading.from_numbers(_CASE)))


def _hints(why: Why, found: Iterable[re.Match[str]]) -> Iterator[Hint]:
    return (Hint(Span(*each.span()), why) for each in found)


def _is_pair(small: str) -> bool:
    return len(small) == 2


def _may_be_court(small: str) -> bool:
    return len(small) <= _LONGEST_COURT


def _is_number_word(small: str) -> bool:
    return small.endswith(_NUMBER_WORDS) or small.startswith(
        ("sak", "ref", "kid", "vedtak", "mappe")
    )


def _is_phone(found: re.Match[str]) -> bool:
    """True for eight digits grouped as they are, or a number abroad; not for a sum of money."""
    own = found["own"]
    if own is None:
        return True
    groups = re.split(r"[ .\-]", own)
    if tuple(map(len, groups)) not in _GROUPED or "".join(groups) in _HELP:
        return False
    return not _is_money(found)


def _is_money(found: re.Match[str]) -> bool:
    before = found.string[max(0, found.start() - 5) : found.start()]
    after = found.string[found.end() : found.end() + 11]
    return _MONEY.search(after) is not None or _BEFORE_MONEY.search(before) is not None


def _is_case(found: re.Match[str]) -> bool:
    """True unless it is a school year («2023/24»), a month («12/2019») or a sum of money."""
    if found["year"]:
        year, serial = int(found["year"]), found["serial"]
        return serial not in (str(year + 1), str(year + 1)[2:]) or found.end("serial") < found.end()
    if found["short"]:
        if _is_size(int(found["short"]), int(found["tail"])):
            return False
        return int(found["short"]) > 12 or not re.fullmatch(r"(?:19|20)\d\d", found["tail"])
    return not _is_money(found)


def _is_size(smaller: int, larger: int) -> bool:
    """True for children's clothes: «98/104»."""
    return larger - smaller == _NEXT_SIZE and (smaller - _FIRST_SIZE) % _NEXT_SIZE == 0


def _is_case_called_so(found: re.Match[str]) -> bool:
    """«Sak 3» on a list of things to bring up is none, nor is «saken 2 ganger»."""
    word, number = found[0].lower(), found["number"]
    is_told = "nr" in word or "nummer" in word or word.startswith("kid")
    return is_told or len(number) >= 4
