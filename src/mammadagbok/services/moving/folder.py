"""A folder of Markdown or text files, with or without front matter: Obsidian, Jekyll, Hugo."""

import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final

from mammadagbok.domain.errors import MoveStoppedError
from mammadagbok.domain.markup import Document
from mammadagbok.domain.moving import Fact, Found, FoundPicture, Remark, Source
from mammadagbok.services.moving import jrnl, taken_out
from mammadagbok.services.moving.dates import moment_in_name, moment_of, plausible
from mammadagbok.services.moving.finding import (
    Collected,
    inside,
    never,
    picture_file,
    plain_lines,
    under_name,
    under_title,
    written,
)
from mammadagbok.services.moving.markdown import is_picture, read_markdown
from mammadagbok.services.moving.reading import (
    LONGEST_TEXT,
    Seen,
    Stopped,
    UnreadError,
    read_file,
    text_of,
    walk,
)
from mammadagbok.services.moving.yaml_words import (
    NotWordsError,
    Words,
    read_words,
    words_in,
)

_MARKDOWN: Final = frozenset({".md", ".markdown", ".mdown", ".mkd"})
_PLAIN: Final = frozenset({".txt", ".text", ""})
_FRONT: Final = re.compile(r"\A(---|\+\+\+)[ \t]*\n(.*?)^(?:\1|\.\.\.)[ \t]*$\n?", re.M | re.S)
_LONGEST_FRONT: Final = 100_000
_DATES: Final = ("date", "created", "created_at", "dato", "creation_date", "date created")
_TITLES: Final = ("title", "tittel")
_TAGS: Final = ("tags", "tag", "keywords", "categories", "category", "stikkord", "emneord")
_KNOWN: Final = frozenset((*_DATES, *_TITLES))
_PLACES: Final = frozenset({"latitude", "longitude", "altitude"})
_SILENT: Final = _PLACES.union(_TAGS, ("updated", "modified", "lastmod"))
_TOML: Final = re.compile(r"^(?P<name>[\w-]{1,60})[ \t]*=[ \t]*(?P<value>[^\n]*)$", re.MULTILINE)
_GENERIC: Final = re.compile(r"(?:untitled|uten navn|uten tittel|ny fil|note|notat)?[ \d]*", re.I)


def read_folder(folder: Path, stopped: Stopped = never) -> Found:
    """Read the folder and all folders in it; one that was taken out here is known again.

    Raises NotThisSourceError, SourceUnreadableError, SourceTooLargeError or MoveStoppedError.
    """
    if (ours := taken_out.file_in(folder)) is not None:
        return taken_out.read_taken_out(ours, stopped)
    collected = Collected(Source.FOLDER, stopped)
    seen = list(walk(folder, collected.told, stopped))
    album = _Album(folder, seen)
    for each in seen:
        if stopped():
            raise MoveStoppedError
        suffix = each.path.suffix.lower()
        if suffix in _MARKDOWN or suffix in _PLAIN:
            _File(collected, album, each).read(is_markdown=suffix in _MARKDOWN)
    for each in seen:
        if each.path.suffix.lower() not in _MARKDOWN | _PLAIN and each.path not in album.used:
            collected.tell(Remark.OTHER_KIND, each.name)
    return collected.found()


class _Album:
    """The pictures in the folder, found by where they lie or, as in Obsidian, by their name."""

    def __init__(self, root: Path, seen: list[Seen]) -> None:
        self._root = root
        self._paths = {each.path for each in seen}
        self._named = {each.path.name: each.path for each in seen if is_picture(each.name)}
        self.used = set[Path]()

    def find(self, name: str, beside: Path) -> Path | None:
        """Return the file that a text in the folder `beside` means. None: not here."""
        if "://" in name or "\x00" in name:
            return None
        for start in (beside, self._root):
            path = Path(os.path.normpath(start / name.lstrip("/")))
            if path in self._paths and inside(self._root, path) is not None:
                return self._use(path)
        named = self._named.get(re.split(r"[\\/]", name)[-1])
        return None if named is None else self._use(named)

    def _use(self, path: Path) -> Path:
        self.used.add(path)
        return path


@dataclass(slots=True)
class _Front:
    """What stands before the text."""

    title: str = ""
    date: str = ""
    tags: tuple[str, ...] = ()
    has_place: bool = False
    others: tuple[str, ...] = ()
    """What else is said there, which the journal has no place for."""
    body: str = ""


class _File:
    """One file, which is one text; or several, when it is one of jrnl's."""

    def __init__(self, collected: Collected, album: _Album, seen: Seen) -> None:
        self._collected, self._album, self._seen = collected, album, seen

    def read(self, *, is_markdown: bool) -> None:
        try:
            text, guessed = text_of(read_file(self._seen.path))
        except UnreadError as error:
            # A file without a suffix may be anything, and is no text of hers then.
            unsure = not self._seen.path.suffix and error.remark is Remark.NOT_TEXT
            self._collected.tell(Remark.OTHER_KIND if unsure else error.remark, self._seen.name)
            self._collected.seen_any = self._collected.seen_any or not unsure
            return
        self._collected.seen_any = True
        if guessed:
            self._collected.tell(Remark.OTHER_CODING, self._seen.name)
        if jrnl.begins_with_stamp(text):
            jrnl.take_text(text, self._seen.name, self._collected)
        elif len(text) > LONGEST_TEXT:
            # Nothing that has to be read to its end before she can stop it.
            self._collected.tell(Remark.TOO_LONG, self._seen.name)
        else:
            self._take(_front(text), is_markdown=is_markdown)

    def _take(self, front: _Front, *, is_markdown: bool) -> None:
        if not is_markdown:
            blocks = plain_lines(front.body) if front.body.strip() else ()
            tags, pictures = front.tags, list[FoundPicture]()
        else:
            reading = read_markdown(front.body, hashtags=True)
            blocks, tags = reading.blocks, (*front.tags, *reading.tags)
            pictures = [each for name in reading.pictures if (each := self._picture(name))]
        if front.has_place:
            self._collected.facts.add(Fact.NO_PLACES)
        for said in front.others:
            self._collected.tell(Remark.FIELD, f"{self._seen.name}: {said}")
        at, rest = self._date(front)
        if blocks or front.title or pictures:
            blocks = self._titled(front, rest, blocks)
        self._collected.take(written(at, blocks, tags), self._seen.name, pictures)

    def _titled(self, front: _Front, rest: str, blocks: Document) -> Document:
        if front.title:
            return under_title(front.title, blocks)
        name = rest.replace("_", " ")
        if "-" in name and " " not in name:
            name = name.replace("-", " ")
        return blocks if _GENERIC.fullmatch(name.strip()) else under_name(name, blocks)

    def _date(self, front: _Front) -> tuple[datetime, str]:
        """Return when it was written, and what the name says besides."""
        named = moment_in_name(self._seen.name)
        rest = self._seen.path.stem if named is None else named[2]
        said = moment_of(front.date) if front.date else None
        if front.date and said is None:
            self._collected.tell(Remark.OTHER_DATE, f"{self._seen.name}: {front.date[:40]}")
        at = self._best(said, None if named is None else named[:2])
        return at, rest

    def _best(
        self, said: tuple[datetime, bool] | None, named: tuple[datetime, bool] | None
    ) -> datetime:
        if said is not None and named is not None and not said[1] and named[1]:
            # The front matter has the day alone, and the name of the same day a time too.
            said = named if named[0].date() == said[0].date() else said
        at, says_time = said or named or (self._file_time(), True)
        if not says_time:
            self._collected.facts.add(Fact.NOON)
        return at

    def _file_time(self) -> datetime:
        self._collected.tell(Remark.FILE_TIME, self._seen.name)
        try:
            at = plausible(datetime.fromtimestamp(self._seen.path.stat().st_mtime))
        except (OSError, OverflowError, ValueError):
            at = None
        return at or datetime(1970, 1, 1, 12, 0)

    def _picture(self, name: str) -> FoundPicture | None:
        path = self._album.find(name, self._seen.path.parent)
        if path is not None:
            return picture_file(path, f"{self._seen.name}: {path.name}")
        elsewhere = "://" in name or name.startswith(("/", "..", "\\")) or name[1:2] == ":"
        remark = Remark.PICTURE_ELSEWHERE if elsewhere else Remark.PICTURE_MISSING
        if is_picture(name) or elsewhere:
            self._collected.tell(remark, f"{self._seen.name}: {name[:200]}")
        else:
            self._collected.tell(Remark.OTHER_KIND, f"{self._seen.name}: {name[:200]}")
        return None


def _front(text: str) -> _Front:
    found = _FRONT.match(text[:_LONGEST_FRONT])
    if found is None:
        return _Front(body=text)
    try:
        said = read_words(found[2]) if found[1] == "---" else _toml(found[2])
    except NotWordsError:
        return _Front(body=text)
    if not isinstance(said, dict):
        return _Front(body=text)
    lower = {name.lower(): value for name, value in said.items()}
    return _Front(
        title=_first(lower, _TITLES),
        date=_first(lower, _DATES),
        tags=tuple(tag for name in _TAGS for tag in _listed(lower.get(name))),
        has_place=bool(_PLACES & lower.keys()),
        others=tuple(_others(said)),
        body=text[found.end() :],
    )


def _others(said: dict[str, Words]) -> Iterator[str]:
    """Give a line for each field with words in it that is neither date, title nor tags."""
    for name, value in said.items():
        words = ": ".join((name, *words_in(value)))
        is_known = name.lower() in _SILENT or (name.lower() in _KNOWN and isinstance(value, str))
        if not is_known and words != name:
            yield words


def _toml(text: str) -> Words:
    """Return the simple lines of Hugo's other front matter."""
    said = dict[str, Words]()
    for found in _TOML.finditer(text):
        value = found["value"].strip()
        try:
            # Strings, dates in quotes and lists of strings are YAML as well.
            said[found["name"]] = read_words(value)
        except NotWordsError:
            said[found["name"]] = value
    return said


def _first(said: dict[str, Words], names: tuple[str, ...]) -> str:
    return next((value for name in names if isinstance(value := said.get(name), str)), "")


def _listed(value: Words) -> list[str]:
    match value:
        case str():
            parts = re.split(r"[,;]", value) if re.search("[,;]", value) else value.split(" #")
            return [part.strip() for part in parts]
        case list():
            return [each for each in value if isinstance(each, str)]
        case _:
            return []
