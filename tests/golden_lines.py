"""The files of golden sentences: headings with a list of names, and under each its sentences."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from mammadagbok.domain.people import NameSwap

FOLDER: Final = Path(__file__).resolve().parent / "golden_sentences"
_HEADING: Final = re.compile(r"== (?P<id>[\w-]+): (?P<form>nb|nn) \|(?P<names>.*)")
_ESCAPE: Final = re.compile(r"\\(?:u([0-9a-f]{4})|U([0-9a-f]{8})|([nr]))")
_SIGNS: Final = {"n": "\n", "r": "\r"}


@dataclass(frozen=True, slots=True)
class Line:
    """A sentence with its marks, named by its heading and its place below it."""

    id: str
    form: str
    names: tuple[NameSwap, ...]
    marked: str


def lines(name: str) -> Iterator[Line]:
    """Give the sentences of a file in its order; what stands before the first heading explains."""
    heading, place = None, 0
    for line in (FOLDER / name).read_text(encoding="utf-8").splitlines():
        if line.startswith("== "):
            heading, place = _HEADING.fullmatch(line), 0
            assert heading is not None, line
        elif heading is not None and line:
            place += 1
            names = tuple(_swaps(heading["names"]))
            yield Line(f"{heading['id']}-{place}", heading["form"], names, plain(line))


def plain(escaped: str) -> str:
    r"""Return it with \n, \r, \uXXXX and \UXXXXXXXX as the signs they stand for."""
    return _ESCAPE.sub(lambda found: _sign(*found.groups()), escaped)


def _sign(short: str | None, long: str | None, letter: str | None) -> str:
    return _SIGNS[letter] if letter else chr(int(short or long or "", 16))


def _swaps(names: str) -> Iterator[NameSwap]:
    for each in filter(None, (part.strip() for part in names.split(";"))):
        name, instead = plain(each).split("=")
        yield NameSwap(name, instead)
