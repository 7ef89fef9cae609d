"""What this program has taken out, read again: the file that holds everything."""

import json
import re
from collections.abc import Mapping
from datetime import date, datetime
from pathlib import Path
from typing import Final

from mammadagbok.domain.craving import Craving
from mammadagbok.domain.entry import Kind, NewEntry
from mammadagbok.domain.errors import NewerFormatError, SourceUnreadableError
from mammadagbok.domain.moving import Fact, Found, FoundPicture, Remark, Source
from mammadagbok.services.moving.dates import plausible
from mammadagbok.services.moving.finding import Collected, inside, never, picture_file
from mammadagbok.services.moving.reading import (
    LONGEST_FILE,
    Stopped,
    clean,
    read_chosen,
    without_control,
)
from mammadagbok.storage.files import begins_with

DATA_FILE: Final = "data.json"
FORMAT: Final = "mammadagbok"
VERSION: Final = 1
LISTS: Final = (
    *("meetings", "series", "topics", "cheers", "people", "names", "signs", "cards", "plans"),
    *("rehearsals", "rules", "phases", "group_file", "taken_along"),
)
_MARK: Final = re.compile(rb'\s*\{\s*"format"\s*:\s*"mammadagbok"')
_STRENGTHS: Final = ("before", "after", "expected")
_LINES: Final = ("cause", "helped", "body", "did", "next_time", "later")
"""What a file of before this lacks is as if she had left it out."""
_LONGEST: Final = LONGEST_FILE * 4

Item = Mapping[str, object]


def file_in(folder: Path) -> Path | None:
    """Return the file that holds everything, when this program has taken out what lies here."""
    path = folder / DATA_FILE
    return path if _MARK.match(begins_with(path, 100)) else None


def read_taken_out(path: Path, stopped: Stopped = never) -> Found:
    """Read it. Raises SourceUnreadableError, NewerFormatError or MoveStoppedError."""
    try:
        whole = json.loads(read_chosen(path, _LONGEST))
        version, entries = int(whole["version"]), list(whole["entries"])
    except (ValueError, TypeError, KeyError, RecursionError) as error:
        raise SourceUnreadableError(path, Remark.NOT_UNDERSTOOD) from error
    if version > VERSION:
        raise NewerFormatError
    collected = Collected(Source.TAKEN_OUT, stopped, seen_any=True)
    for number, item in enumerate(entries, start=1):
        where = f"{path.name}, {number}"
        try:
            words = _entry(item)
        except (ValueError, TypeError, KeyError, AttributeError):
            collected.tell(Remark.NOT_UNDERSTOOD, where)
            continue
        if words is None:
            collected.tell(Remark.NO_DATE, where)
            continue
        if item.get("mine") is not None:
            collected.facts.add(Fact.NO_PAIRS)
        collected.take(words, where, _pictures(item, path.parent, where, collected))
    if any(whole.get(name) for name in LISTS):
        collected.facts.add(Fact.NO_LISTS)
    return collected.found()


def _entry(item: Item) -> NewEntry | None:
    """Return the entry, None when its time is impossible. Raises for what is no entry of ours."""
    at = plausible(datetime.fromisoformat(_text(item["at"])))
    if at is None:
        return None
    return NewEntry(
        kind=Kind(_text(item["kind"])) if item.get("kind") else None,
        text=without_control(_text(item["text"])),
        at=at,
        private=bool(item.get("private")),
        meeting=_day(item.get("meeting")),
        craving=_craving(item.get("craving")),
        tags=tuple(_text(tag) for tag in _list(item.get("tags"))),
        until=_day(item.get("until")),
        only_helped=bool(item.get("only_helped")),
    )


def _craving(item: object) -> Craving | None:
    if not isinstance(item, dict):
        return None
    before, after, expected = (_strength(item.get(name)) for name in _STRENGTHS)
    lines = {name: _text(item.get(name, "")) for name in _LINES}
    felt = map(_strength, _list(item.get("during")))
    return Craving(
        before=before,
        after=after,
        expected=expected,
        during=tuple(strength for strength in felt if strength is not None),
        little_sleep=bool(item.get("little_sleep")),
        medicine=bool(item.get("medicine")),
        **lines,
    )


def _pictures(item: Item, folder: Path, where: str, collected: Collected) -> list[FoundPicture]:
    pictures = list[FoundPicture]()
    for name in _list(item.get("photos")):
        path = inside(folder, folder / clean(str(name)))
        if path is None:
            collected.tell(Remark.OUTSIDE, f"{where}: {clean(str(name))}")
        else:
            pictures.append(picture_file(path, f"{where}: {path.name}"))
    return pictures


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(type(value))
    return value


def _strength(value: object) -> int | None:
    # True is a number to Python, and none to a row of the journal.
    if value is not None and type(value) is not int:
        raise TypeError(type(value))
    return value


def _day(value: object) -> date | None:
    return date.fromisoformat(_text(value)) if value else None


def _list(value: object) -> list[object]:
    return value if isinstance(value, list) else []
