"""RedNotebook's data folder: one YAML file a month, a text and tags for each day."""

import os
import re
from datetime import date, datetime
from pathlib import Path
from typing import Final

from mammadagbok.domain.errors import MoveStoppedError
from mammadagbok.domain.markup import Block, BlockKind, Document, Run
from mammadagbok.domain.moving import Fact, Found, FoundPicture, Remark, Source
from mammadagbok.services.moving.dates import at_noon, plausible
from mammadagbok.services.moving.finding import Collected, never, picture_file, written
from mammadagbok.services.moving.reading import (
    Seen,
    Stopped,
    UnreadError,
    read_file,
    text_of,
    walk,
)
from mammadagbok.services.moving.txt2tags import hashtags_in, read_txt2tags
from mammadagbok.services.moving.yaml_words import (
    NotWordsError,
    Words,
    read_words,
    words_in,
)

_MONTH: Final = re.compile(r"(?P<year>\d{4})-(?P<month>\d{2})\.txt")
_TEXT: Final = "text"
_OLD_TAGS: Final = "Tags"
_DATA: Final = "data"


def read_rednotebook(folder: Path, stopped: Stopped = never) -> Found:
    """Read the folder that holds the months, or the one above it.

    Raises NotThisSourceError, SourceUnreadableError, SourceTooLargeError or MoveStoppedError.
    """
    months = folder / _DATA
    if not _has_months(folder) and _has_months(months):
        folder = months
    collected = Collected(Source.RED_NOTEBOOK, stopped)
    pictured = set[str]()
    others = list[Seen]()
    for seen in walk(folder, collected.told, stopped):
        if (found := _MONTH.fullmatch(seen.name)) is not None:
            _Month(collected, folder, seen, pictured).read(int(found["year"]), int(found["month"]))
        else:
            others.append(seen)
        if stopped():
            raise MoveStoppedError
    for seen in others:
        if os.path.realpath(seen.path) not in pictured:
            collected.tell(Remark.OTHER_KIND, seen.name)
    if collected.entries:
        collected.facts.add(Fact.NOON)
    return collected.found()


def _has_months(folder: Path) -> bool:
    try:
        return any(_MONTH.fullmatch(each.name) for each in folder.iterdir())
    except OSError:
        return False


class _Month:
    """One file. What cannot be read is told, and the rest of the month goes on."""

    def __init__(self, collected: Collected, folder: Path, seen: Seen, pictured: set[str]) -> None:
        self._collected, self._folder, self._seen = collected, folder, seen
        self._pictured = pictured

    def read(self, year: int, month: int) -> None:
        self._collected.seen_any = True
        try:
            text, guessed = text_of(read_file(self._seen.path))
            days = read_words(text)
        except UnreadError as error:
            self._collected.tell(error.remark, self._seen.name)
            return
        except NotWordsError:
            self._collected.tell(Remark.NOT_UNDERSTOOD, self._seen.name)
            return
        if guessed:
            self._collected.tell(Remark.OTHER_CODING, self._seen.name)
        if days is None:
            return
        if not isinstance(days, dict):
            self._collected.tell(Remark.NOT_UNDERSTOOD, self._seen.name)
            return
        for number, content in days.items():
            self._take(year, month, number, content)

    def _take(self, year: int, month: int, number: str, content: Words) -> None:
        where = f"{self._seen.name}, {number}."
        at = _day(year, month, number)
        if at is None:
            self._collected.tell(Remark.NO_DATE, where)
            return
        if not isinstance(content, dict) or not isinstance(content.get(_TEXT) or "", str):
            self._collected.tell(Remark.NOT_UNDERSTOOD, where)
            return
        text = str(content.get(_TEXT) or "")
        reading = read_txt2tags(text)
        tags, lines = _categories(content)
        blocks = _with_lines(reading.blocks, lines)
        entry = written(at, blocks, (*tags, *hashtags_in(text)))
        if blocks or tags or reading.pictures:
            pictures = [each for name in reading.pictures if (each := self._picture(name, where))]
            self._collected.take(entry, where, pictures)

    def _picture(self, name: str, where: str) -> FoundPicture | None:
        """Return a picture on this computer; RedNotebook itself leaves them where they lie."""
        bare = re.sub(r"^file:(?://(?=/)|(?!//))", "", name, flags=re.IGNORECASE)
        bare = re.sub(r"^file://", "", bare, flags=re.IGNORECASE)
        if "://" in bare or bare.startswith(("\\\\", "//")):
            self._collected.tell(Remark.PICTURE_ELSEWHERE, f"{where} {name}")
            return None
        path = self._folder / re.sub(r"^/(?=[A-Za-z]:[\\/])", "", bare)
        named = f"{where} {path.name}"
        try:
            is_there = path.is_file()
            self._pictured.add(os.path.realpath(path))
        except (OSError, ValueError):
            is_there = False
        if not is_there:
            self._collected.tell(Remark.PICTURE_MISSING, named)
            return None
        return picture_file(path, named)


def _day(year: int, month: int, number: str) -> datetime | None:
    try:
        return plausible(at_noon(date(year, month, int(number))))
    except ValueError:
        return None


def _categories(content: dict[str, Words]) -> tuple[list[str], list[str]]:
    """Return the tags of a day, and a line for each word that was put under one of them."""
    tags, lines = list[str](), list[str]()
    for name, under in content.items():
        if name == _TEXT:
            continue
        if name == _OLD_TAGS and isinstance(under, dict):
            tags += under
            continue
        tags.append(name)
        lines += [f"{name}: {each}" for each in words_in(under)]
    return tags, lines


def _with_lines(blocks: Document, lines: list[str]) -> Document:
    if not lines:
        return blocks
    under = tuple(Block((Run(" ".join(line.split())),), BlockKind.BULLET) for line in lines)
    return (*blocks, Block(()), *under) if blocks else under
