"""A meeting as a calendar file (RFC 5545) that tells the day, the time and one word, and no more.

No place, no text, no alarm, and nothing about the program: the same file could come from anywhere.
"""

from collections.abc import Iterator
from datetime import datetime
from typing import Final
from uuid import UUID

_LONGEST: Final = 75
"""Octets in a line before it has to be folded, without its end (section 3.1)."""
_END: Final = "\r\n"


def calendar_file(at: datetime, word: str, uid: UUID) -> bytes:
    """Return a file with one appointment at wall-clock `at`, called `word`.

    `uid` is to be made at random. The time floats: it is the same on the wall wherever she is. The
    stamp that the standard asks for is midnight of that day, not the time of writing.
    """
    lines = (
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Calendar//Calendar//EN",
        "BEGIN:VEVENT",
        f"UID:{uid}",
        f"DTSTAMP:{at:%Y%m%d}T000000Z",
        f"DTSTART:{at:%Y%m%dT%H%M}00",
        f"SUMMARY:{_escaped(word)}",
        "END:VEVENT",
        "END:VCALENDAR",
    )
    return "".join(folded + _END for line in lines for folded in _folded(line)).encode()


def _escaped(text: str) -> str:
    """Return text as a value: backslash, comma, semicolon and line ends escaped (3.3.11)."""
    for sign in ("\\", ";", ","):
        text = text.replace(sign, "\\" + sign)
    return "\\n".join(text.splitlines())


def _folded(line: str) -> Iterator[str]:
    """Give the line in pieces of 75 octets at most, each but the first begun by a space."""
    piece = ""
    for sign in line:
        if len((piece + sign).encode()) > _LONGEST:
            yield piece
            piece = " "
        piece += sign
    yield piece
