"""Day One's JSON: a zip with a file for each journal and folders of media, or such a file alone."""

import json
import re
import zoneinfo
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from functools import partial
from pathlib import Path
from typing import Final, Protocol

from mammadagbok.domain.errors import (
    MoveStoppedError,
    PictureRefusedError,
    SourceTooLargeError,
)
from mammadagbok.domain.moving import Fact, Found, FoundPicture, Remark, Source
from mammadagbok.services.moving.archive import Archive
from mammadagbok.services.moving.dates import plausible
from mammadagbok.services.moving.day_one_rich import markdown_of
from mammadagbok.services.moving.finding import Collected, never, written
from mammadagbok.services.moving.markdown import read_markdown
from mammadagbok.services.moving.reading import (
    LONGEST_FILE,
    LONGEST_PICTURE,
    Stopped,
    UnreadError,
    clean,
    read_chosen,
    read_file,
    text_of,
)

_PLACE: Final = re.compile(r"dayone-moment:/*(?P<kind>[a-zA-Z]+/)?(?P<id>[0-9A-Za-z-]{1,64})", re.I)
_FACTS: Final = {
    "location": Fact.NO_PLACES,
    "weather": Fact.NO_WEATHER,
    "userActivity": Fact.NO_ACTIVITY,
    "music": Fact.NO_ACTIVITY,
    "steps": Fact.NO_ACTIVITY,
    "starred": Fact.NO_STARS,
    "isPinned": Fact.NO_STARS,
}
_MEDIA: Final = ("audios", "videos", "pdfAttachments")
_MEDIA_FOLDERS: Final = ("audios/", "videos/", "pdfs/")
"""What lies there is told with the text it belongs to."""
_OFFSET: Final = re.compile(r"GMT(?P<sign>[+-])(?P<hours>[01]\d):?(?P<minutes>[0-5]\d)")
"""What Apple calls a zone that has no place."""
_PHOTOS: Final = "photos"
_JOURNAL: Final = "journal"
_JSON: Final = ".json"
_MOST_TOGETHER: Final = LONGEST_FILE * 2
"""Bytes of all journals in one zip: each is small enough, and there may be any number of them."""

Item = Mapping[str, object]


class _Shelf(Protocol):
    """Where the files lie: in a zip, or beside the file she chose."""

    def journals(self) -> Iterator[tuple[str, bytes]]: ...

    def picture(self, names: list[str]) -> Callable[[], bytes] | None: ...

    def tell_rest(self) -> None: ...


def read_day_one(path: Path, stopped: Stopped = never) -> Found:
    """Read a zip of Day One's, or one journal's JSON with the folder `photos` beside it.

    Raises NotThisSourceError, ArchiveDamagedError, SourceUnreadableError, SourceTooLargeError or
    MoveStoppedError.
    """
    collected = Collected(Source.DAY_ONE, stopped)
    if path.suffix.lower() != ".zip":
        _read(_Beside(path), collected, stopped)
        return collected.found()
    archive = Archive(path)
    try:
        _read(_Packed(archive, collected), collected, stopped)
    except BaseException:
        archive.close()
        raise
    return collected.found(archive.close)


def _read(shelf: _Shelf, collected: Collected, stopped: Stopped) -> None:
    journals = list(shelf.journals())
    for name, data in journals:
        entries = _entries(name, data, collected)
        called = name.rsplit("/", 1)[-1].removesuffix(".json")
        tag = called if len(journals) > 1 and called.lower() != _JOURNAL else ""
        for number, item in enumerate(entries, start=1):
            if stopped():
                raise MoveStoppedError
            if isinstance(item, dict):
                _Text(shelf, collected, item, f"{name}, {number}").take(tag)
            else:
                collected.tell(Remark.NOT_UNDERSTOOD, f"{name}, {number}")
    shelf.tell_rest()


def _entries(name: str, data: bytes, collected: Collected) -> list[object]:
    try:
        text, guessed = text_of(data)
        whole = json.loads(text)
    except UnreadError as error:
        collected.tell(error.remark, name)
        return []
    except (ValueError, RecursionError):
        collected.seen_any = True
        collected.tell(Remark.NOT_UNDERSTOOD, name)
        return []
    entries = whole.get("entries") if isinstance(whole, dict) else None
    if not isinstance(entries, list):
        collected.tell(Remark.OTHER_KIND, name)
        return []
    if entries and not _is_ours(entries):
        collected.tell(Remark.OTHER_KIND, name)
        return []
    collected.seen_any = True
    if guessed:
        collected.tell(Remark.OTHER_CODING, name)
    return entries


def _is_ours(entries: list[object]) -> bool:
    """True when Day One has written them; jrnl's JSON has entries too."""
    return any(isinstance(each, dict) and "creationDate" in each for each in entries)


class _Packed:
    """A zip. Pictures are found by their names, which are digests, in whichever folder."""

    def __init__(self, archive: Archive, collected: Collected) -> None:
        self._archive, self._collected = archive, collected
        others = [name for name in archive.names() if not name.lower().endswith(_JSON)]
        self._rest = dict.fromkeys(others)
        self._named = {_last(name): name for name in others}

    def journals(self) -> Iterator[tuple[str, bytes]]:
        together = 0
        for name in self._archive.names():
            if not name.lower().endswith(_JSON):
                continue
            try:
                data = self._archive.read(name, LONGEST_FILE)
            except UnreadError as error:
                self._collected.seen_any |= error.remark is not Remark.OUTSIDE
                self._collected.tell(error.remark, clean(name))
                continue
            together += len(data)
            if together > _MOST_TOGETHER:
                raise SourceTooLargeError
            yield name, data

    def picture(self, names: list[str]) -> Callable[[], bytes] | None:
        for name in names:
            if (member := self._named.get(name.lower())) is not None:
                self._rest.pop(member, None)
                return partial(_packed_picture, self._archive, member)
        return None

    def tell_rest(self) -> None:
        for name in self._rest:
            refused = self._archive.refused(name)
            if refused is not None or not any(part in name.lower() for part in _MEDIA_FOLDERS):
                self._collected.tell(refused or Remark.OTHER_KIND, clean(name))


class _Beside:
    """One file, and the folder of photos beside it."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def journals(self) -> Iterator[tuple[str, bytes]]:
        yield self._path.name, read_chosen(self._path)

    def picture(self, names: list[str]) -> Callable[[], bytes] | None:
        for name in names:
            path = self._path.parent / _PHOTOS / name
            if path.is_file():
                return partial(_picture_beside, path)
        return None

    def tell_rest(self) -> None:
        """What else lies in that folder is not what she chose."""


class _Text:
    """One entry of Day One's."""

    def __init__(self, shelf: _Shelf, collected: Collected, item: Item, where: str) -> None:
        self._shelf, self._collected, self._item = shelf, collected, item
        self._where = f"{where} ({str(item.get('creationDate'))[:10]})"

    def take(self, tag: str) -> None:
        at = self._at()
        if at is None:
            self._collected.tell(Remark.NO_DATE, self._where)
            return
        text = self._text()
        if not text.strip() and any("encrypt" in name.lower() for name in self._item):
            self._collected.tell(Remark.ENCRYPTED, self._where)
            return
        for name, fact in _FACTS.items():
            if self._item.get(name):
                self._collected.facts.add(fact)
        reading = read_markdown(text)
        tags = [str(each) for each in _list(self._item.get("tags"))]
        entry = written(at, reading.blocks, (*tags, *([tag] if tag else [])))
        pictures = self._pictures(reading.pictures)
        self._tell_media()
        self._collected.take(entry, self._where, pictures)

    def _text(self) -> str:
        text = self._item.get("text")
        if isinstance(text, str) and text.strip():
            return clean(text)
        rich = self._item.get("richText")
        return clean(markdown_of(rich)) if isinstance(rich, str) else ""

    def _at(self) -> datetime | None:
        """Return the wall-clock minute that she saw: the moment in her zone of that time."""
        said = self._item.get("creationDate")
        try:
            at = datetime.fromisoformat(str(said).strip())
        except ValueError:
            return None
        if at.tzinfo is None:
            at = at.replace(tzinfo=UTC)
        zone = _zone(self._item.get("timeZone"))
        if zone is None:
            self._collected.tell(Remark.NO_ZONE, self._where)
        try:
            return plausible(at.astimezone(zone))
        except (OverflowError, ValueError, OSError):
            return None

    def _pictures(self, named: list[str]) -> list[FoundPicture]:
        photos = [each for each in _list(self._item.get("photos")) if isinstance(each, dict)]
        by_id = {str(each.get("identifier") or place): each for place, each in enumerate(photos)}
        order = [found["id"] for name in named if (found := _PLACE.fullmatch(name))]
        self._tell_unknown(named, by_id)
        first = [by_id.pop(each) for each in order if each in by_id]
        rest = sorted(by_id.values(), key=_order)
        return [each for photo in (*first, *rest) if (each := self._picture(photo)) is not None]

    def _tell_unknown(self, named: list[str], known: Mapping[str, Item]) -> None:
        """Tell of pictures in the text that the entry itself knows nothing of."""
        for name in dict.fromkeys(named):
            found = _PLACE.fullmatch(name)
            if found is None:
                self._collected.tell(Remark.PICTURE_ELSEWHERE, f"{self._where}: {name[:200]}")
            elif not found["kind"] and found["id"] not in known:
                self._collected.tell(Remark.PICTURE_MISSING, f"{self._where}: {found['id']}")

    def _picture(self, photo: Item) -> FoundPicture | None:
        kind = str(photo.get("type") or "jpeg")
        stems = [str(photo[name]) for name in ("md5", "identifier") if photo.get(name)]
        kinds = dict.fromkeys((kind, "jpeg", "jpg", "png", "heic"))
        names = [f"{stem}.{each}" for stem in stems for each in kinds if _is_plain(stem)]
        where = f"{self._where}: {names[0] if names else '?'}"
        read = self._shelf.picture(names)
        if read is None:
            self._collected.tell(Remark.PICTURE_MISSING, where)
            return None
        return FoundPicture(where, read)

    def _tell_media(self) -> None:
        for name in _MEDIA:
            for number, each in enumerate(_list(self._item.get(name)), start=1):
                known = each if isinstance(each, dict) else {}
                file = str(known.get("md5") or known.get("identifier") or number)[:200]
                self._collected.tell(Remark.MEDIA, f"{self._where}: {name}/{file}")


def _last(name: str) -> str:
    return re.split(r"[\\/]", name)[-1].lower()


def _zone(name: object) -> tzinfo | None:
    """Return the zone of this name; None, which is this computer's own, when there is none."""
    if (fixed := _OFFSET.fullmatch(str(name))) is not None:
        apart = timedelta(hours=int(fixed["hours"]), minutes=int(fixed["minutes"]))
        return timezone(-apart if fixed["sign"] == "-" else apart)
    try:
        return zoneinfo.ZoneInfo(str(name).replace("\\/", "/")) if name else None
    except (zoneinfo.ZoneInfoNotFoundError, ValueError, OSError):
        return None


def _order(photo: Item) -> int:
    order = photo.get("orderInEntry")
    return order if isinstance(order, int) else 0


def _is_plain(stem: str) -> bool:
    return re.fullmatch(r"[\w-]{1,128}", stem) is not None


def _list(value: object) -> list[object]:
    return value if isinstance(value, list) else []


def _packed_picture(archive: Archive, name: str) -> bytes:
    try:
        return archive.read(name, LONGEST_PICTURE)
    except UnreadError as error:
        raise PictureRefusedError(error.remark) from error


def _picture_beside(path: Path) -> bytes:
    try:
        return read_file(path, LONGEST_PICTURE)
    except UnreadError as error:
        raise PictureRefusedError(error.remark) from error
