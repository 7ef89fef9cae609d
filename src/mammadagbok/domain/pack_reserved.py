"""What no group file may say it is: a number, a name or a text that the program has built in."""

import re
import unicodedata
from typing import Final

from mammadagbok.domain.group_pack import LocalNumber, Reason

BUILT_IN_NUMBERS: Final = frozenset(
    {
        *("110", "112", "113", "116117", "22591300"),
        *("116111", "116006", "116123", "22400040"),
    }
)
"""Digits of the numbers in `resources/facts`, which a test holds this to."""
_WHOLE: Final = ("brann", "fire", "amk", "medical emergency", "out of hours doctor")
"""Names that are parts of other words too, and so claim something only when they stand alone."""
_PARTS: Final = (
    *("nødtelefon", "naudtelefon", "nødnummer", "naudnummer", "nødetat", "naudetat"),
    *("nødsentral", "naudsentral", "legevakt", "politi", "brannvesen", "ambulanse"),
    *("barnevern", "alarmtelefon", "giftinformasjon", "mentalhelse", "kirkenssos"),
    *("volinje", "volinja", "foreldresupport", "rusinfo"),
    *("emergency", "police", "ambulance", "poison", "childwelfare"),
)
_DUTY: Final = (
    *("hvem kan få vite det", "kven kan få vite det", "who may find out"),
    *("de som jobber i gruppa har taushetsplikt", "dei som jobbar i gruppa har teieplikt"),
    "de som jobber i gruppa kan ha plikt til å melde",
    "dei som jobbar i gruppa kan ha plikt til å melde",
    "the people who work with the group have a duty",
    "the people who work with the group may have a duty",
    *("de som leder gruppa kan melde", "dei som leier gruppa kan melde"),
    "de som leder gruppa som frivillige kan også ha plikt",
    "dei som leier gruppa som frivillige kan også ha plikt",
    *("those who lead the group can report", "those who lead the group as volunteers may"),
)
_LOOK_ALIKE: Final = str.maketrans(
    dict.fromkeys("1l|ıіιӏɩ!ʟɪ", "i")
    | dict.fromkeys("0øοоσᴏ", "o")
    | {"3": "e", "5": "s", "$": "s", "æ": "a", "ð": "d", "@": "a", "€": "e"}
    | dict(zip("ɑɡѵηᴀʙᴄᴅᴇꜰɢʜᴊᴋᴍɴᴘʀꜱᴛᴜᴠ", "agvnabcdefghjkmnprstuv", strict=True))
    | dict(zip("авеѕјкмнрстухԁ", "abesjkmhpctyxd", strict=True))
    | dict(zip("αβεκνρτυχ", "abeknptux", strict=True))
)
"""Digits, strokes, and letters of other alphabets that are read as these."""
_READ_APART: Final = str.maketrans({"ν": "v", "ß": "b"})
"""Small letters that look like others than their capitals do."""
_DIALLED: Final = re.compile(r"[0-9 +()/.-]{3,24}")
_RUN: Final = re.compile(r"[0-9](?:[\W_]*[0-9])*")
_SIDE_BY_SIDE: Final = re.compile("[/()]")
_COUNTRY: Final = re.compile(r"^(?:\+|00)47")
_DIGITS: Final = range(3, 16)
"""How many a number that can be called has; 15 is the most of E.164."""


def fault_of(number: LocalNumber) -> Reason | None:
    """Return why this number is left out, or None."""
    if _calls_built_in(number.number):
        return Reason.BUILT_IN_NUMBER
    if claims_built_in(number.name) or _skeleton(number.hours).startswith(_PART_SKELETONS):
        return Reason.BUILT_IN_NAME
    if claims_duty_note(number.name) or claims_duty_note(number.hours):
        return Reason.DUTY_NOTE
    is_one = _DIALLED.fullmatch(number.number) is not None
    is_one = is_one and len(_digits(number.number)) in _DIGITS
    return None if is_one and number.name else Reason.NO_NUMBER


def claims_built_in(name: str) -> bool:
    """True when the name is, or holds, that of somebody built in, or such a number."""
    skeleton = _skeleton(name)
    return (
        skeleton in _WHOLE_SKELETONS
        or any(part in skeleton for part in _PART_SKELETONS)
        or any(map(_holds_built_in, _RUN.findall(_western_digits(name))))
    )


def claims_duty_note(line: str) -> bool:
    """True when the line begins as one of the built-in texts on who may have to report."""
    return _skeleton(line).startswith(_DUTY_SKELETONS)


def _calls_built_in(number: str) -> bool:
    """True when a telephone gets there, whatever is dialled after; no other number of this country
    begins so.
    """
    parts = (number, *_SIDE_BY_SIDE.split(number))
    return any(_digits(each).lstrip("0").startswith(tuple(BUILT_IN_NUMBERS)) for each in parts)


def _holds_built_in(run: str) -> bool:
    """True when digits that stand together in it, however they are parted, are such a number."""
    groups = re.findall("[0-9]+", run)
    ends = range(1, len(groups) + 1)
    return any(
        "".join(groups[start:end]) in BUILT_IN_NUMBERS for end in ends for start in range(end)
    )


def _digits(written: str) -> str:
    dialled = re.sub("[^0-9+]", "", _western_digits(written))
    return _COUNTRY.sub("", dialled).replace("+", "")


def _western_digits(text: str) -> str:
    return "".join(map(_western, text))


def _western(sign: str) -> str:
    """Return a digit of any script or shape as one of ours."""
    digit = unicodedata.digit(sign, None)
    return sign if digit is None else str(digit)


def _skeleton(text: str) -> str:
    """Return what the text looks like at a glance, so that «L3ge vаkt» is «Legevakt»."""
    apart = unicodedata.normalize("NFKD", text).translate(_READ_APART).casefold()
    alike = _western_digits(apart).translate(_LOOK_ALIKE)
    return "".join(filter(str.isalnum, alike))


_WHOLE_SKELETONS: Final = frozenset(map(_skeleton, _WHOLE))
_PART_SKELETONS: Final = tuple(map(_skeleton, _PARTS))
_DUTY_SKELETONS: Final = tuple(map(_skeleton, _DUTY))
