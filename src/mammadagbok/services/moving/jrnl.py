"""jrnl's plain text, which is its journal file too, and its JSON."""

import json
import re
from datetime import datetime
from pathlib import Path
from typing import Final

from mammadagbok.domain.errors import SourceUnreadableError
from mammadagbok.domain.moving import Fact, Found, Remark, Source
from mammadagbok.services.moving.dates import is_month_first, moment_of
from mammadagbok.services.moving.finding import Collected, never, plain_lines, written
from mammadagbok.services.moving.reading import Stopped, UnreadError, clean, read_chosen, text_of

_STAMP: Final = re.compile(r"^\[(?P<date>[^\]\n]{6,60})\] ?", re.MULTILINE)
_OLD_STAMP: Final = re.compile(
    r"^(?P<date>\d{4}-\d{2}-\d{2} \d{2}:\d{2}|\d{2}\.\d{2}\.\d{4} \d{2}:\d{2}) ", re.MULTILINE
)
"""jrnl before 2.0 set no brackets."""
_LOOKS_LIKE_DATE: Final = re.compile(r"\d{1,4}[-./]\d{1,2}[-./]\d{1,4}")
_TAG: Final = re.compile(r"(?<!\S)@(?P<tag>[-+*#/\w]{1,100})")
_STAR: Final = re.compile(r"\s\*+\s*$")
_ENCRYPTED: Final = (b"gAAAAA", b"jrnl", b"\x80\x04")


def read_jrnl(path: Path, stopped: Stopped = never) -> Found:
    """Read a file of jrnl's, text or JSON, whichever it is.

    Raises NotThisSourceError, SourceUnreadableError or MoveStoppedError.
    """
    data = read_chosen(path)
    collected = Collected(Source.JRNL, stopped)
    try:
        text, guessed = text_of(data)
    except UnreadError as error:
        raise SourceUnreadableError(path, error.remark) from error
    if guessed:
        collected.tell(Remark.OTHER_CODING, path.name)
    if text.lstrip().startswith("{"):
        _read_json(text, path, collected)
    elif _is_encrypted(data):
        raise SourceUnreadableError(path, Remark.ENCRYPTED)
    else:
        take_text(text, path.name, collected)
    return collected.found()


def begins_with_stamp(text: str) -> bool:
    """True when the text begins as jrnl's do."""
    found = _STAMP.match(text.lstrip("\n"))
    return found is not None and moment_of(found["date"]) is not None


def take_text(text: str, where: str, collected: Collected) -> None:
    """Take in every text of a file, each begun by its date in brackets."""
    marks = list(_STAMP.finditer(text))
    day_first = not is_month_first([mark["date"] for mark in marks])
    stamps = [
        (mark, said[0])
        for mark in marks
        if (said := moment_of(mark["date"], day_first=day_first)) is not None
    ]
    if not stamps:
        stamps = [
            (mark, said[0])
            for mark in _OLD_STAMP.finditer(text)
            if (said := moment_of(mark["date"])) is not None
        ]
    else:
        dated = {mark.start() for mark, _ in stamps}
        for mark in marks:
            if mark.start() not in dated and _LOOKS_LIKE_DATE.search(mark["date"]):
                collected.tell(Remark.DATE_AS_TEXT, f"{where}: {mark['date']}")
    _take_between(text, where, stamps, collected)


def _take_between(
    text: str, where: str, stamps: list[tuple[re.Match[str], datetime]], collected: Collected
) -> None:
    if not stamps:
        return
    collected.seen_any = True
    before = text[: stamps[0][0].start()]
    if before.strip():
        collected.tell(Remark.NO_DATE, f"{where}: {_beginning(before)}")
    ends = [mark.start() for mark, _ in stamps[1:]] + [len(text)]
    for (mark, at), end in zip(stamps, ends, strict=True):
        words, starred = _without_star(text[mark.end() : end].strip())
        if starred:
            collected.facts.add(Fact.NO_STARS)
        entry = written(at, plain_lines(words), _tags(words))
        collected.take(entry, f"{where}: {mark['date']}")


def _without_star(words: str) -> tuple[str, bool]:
    first, *rest = words.split("\n")
    if "*" not in first:
        return words, False
    bare = _STAR.sub("", first)
    return "\n".join((bare, *rest)), bare != first


def _tags(words: str) -> list[str]:
    return [found["tag"].lower() for found in _TAG.finditer(words)] if "@" in words else []


def _beginning(words: str) -> str:
    line = " ".join(words.split())
    return line if len(line) <= 40 else f"{line[:39]}…"


def _is_encrypted(data: bytes) -> bool:
    return data.startswith(_ENCRYPTED) and b"\n[" not in data[:100_000]


def _read_json(text: str, path: Path, collected: Collected) -> None:
    try:
        whole = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise SourceUnreadableError(path, Remark.NOT_UNDERSTOOD) from error
    entries = whole.get("entries") if isinstance(whole, dict) else None
    if not isinstance(entries, list):
        return
    for number, each in enumerate(entries, start=1):
        where = f"{path.name}, {number}"
        if isinstance(each, dict) and "date" in each and ("title" in each or "body" in each):
            collected.seen_any = True
            _take_dict(each, where, collected)
        else:
            collected.tell(Remark.NOT_UNDERSTOOD, where)
    # Every other program's JSON has entries too; an empty journal has none.
    collected.seen_any = collected.seen_any or not entries


def _take_dict(each: dict[str, object], where: str, collected: Collected) -> None:
    parts = [each.get(name) or "" for name in ("date", "time", "title", "body")]
    tags = each.get("tags") or []
    if not all(isinstance(part, str) for part in parts) or not isinstance(tags, list):
        collected.tell(Remark.NOT_UNDERSTOOD, where)
        return
    day, clock, title, body = (clean(str(part)) for part in parts)
    said = moment_of(f"{day} {clock}".strip())
    if said is None:
        collected.tell(Remark.NO_DATE, where)
        return
    if not said[1]:
        collected.facts.add(Fact.NOON)
    if each.get("starred"):
        collected.facts.add(Fact.NO_STARS)
    blocks = plain_lines(body) if body.strip() else ()
    whole = (*plain_lines(title), *blocks) if title.strip() else blocks
    collected.take(written(said[0], whole, [str(tag) for tag in tags]), where)
