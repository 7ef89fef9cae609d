"""What every reader needs: collecting texts, remarks and facts, and pictures that lie in files."""

import os
import re
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Final

from mammadagbok.domain.entry import NewEntry
from mammadagbok.domain.errors import MoveStoppedError, NotThisSourceError, PictureRefusedError
from mammadagbok.domain.markup import Block, Document, Run, write
from mammadagbok.domain.moving import (
    Fact,
    Found,
    FoundEntry,
    FoundPicture,
    Remark,
    Source,
    Told,
)
from mammadagbok.domain.parting import parted_text
from mammadagbok.domain.tags import LONGEST_TAG, on_one_line, tidied
from mammadagbok.services.moving.moving_in import Mark, mark_of
from mammadagbok.services.moving.reading import (
    LONGEST_PICTURE,
    LONGEST_TEXT,
    Stopped,
    UnreadError,
    read_file,
)

_MOST_TAGS: Final = 50
_LONGEST_TOLD: Final = 200


def nothing() -> None:
    """There is nothing to let go of."""


def never() -> bool:
    """She still wants it."""
    return False


@dataclass(slots=True)
class Collected:
    """Grows while a source is read, and becomes a `Found`."""

    source: Source
    stopped: Stopped = never
    entries: list[FoundEntry] = field(default_factory=list)
    told: list[Told] = field(default_factory=list)
    facts: set[Fact] = field(default_factory=set)
    seen_any: bool = False
    """Whether anything at all was what this source writes."""

    def tell(self, remark: Remark, where: str) -> None:
        """Note a remark."""
        self.told.append(Told(remark, where))

    def take(
        self,
        words: NewEntry,
        where: str,
        pictures: Sequence[FoundPicture] = (),
    ) -> None:
        """Take a text in, or tell why it is left out. Raises MoveStoppedError."""
        if self.stopped():
            raise MoveStoppedError
        if len(words.text) > LONGEST_TEXT:
            self.tell(Remark.TOO_LONG, where)
        elif words.is_blank and not words.tags and not pictures:
            self.tell(Remark.EMPTY, where)
        else:
            text, tags = parted_text(words.text), self._tags(words.tags, where)
            is_tidy = (text, tags) == (words.text, words.tags)
            tidy = words if is_tidy else replace(words, text=text, tags=tags)
            self.entries.append(FoundEntry(tidy, where, tuple(pictures)))

    def found(self, close: Callable[[], None] = nothing) -> Found:
        """Return what was found, the earliest first. Raises NotThisSourceError for nothing."""
        if not self.seen_any:
            close()
            raise NotThisSourceError(self.source)
        entries = tuple(self._once())
        return Found(self.source, entries, tuple(self.told), frozenset(self.facts), close)

    def _once(self) -> list[FoundEntry]:
        """Return the texts by time, each once and with the tags of its doubles, which are told.

        A double says the same and is the same in all but its tags: what is private, or goes by
        itself, is no double of what is not.
        """
        kept, places = list[FoundEntry](), dict[tuple[Mark, NewEntry], int]()
        of_minute = Counter(each.words.at for each in self.entries)
        for each in sorted(self.entries, key=lambda each: each.words.at):
            if of_minute[each.words.at] == 1:
                kept.append(each)
                continue
            alike = mark_of(each.words), replace(each.words, text="", craving=None, tags=())
            place = places.setdefault(alike, len(kept))
            if place == len(kept) or each.pictures:
                kept.append(each)
                continue
            self.tell(Remark.TWICE, each.where)
            first = kept[place]
            tags = self._tags((*first.words.tags, *each.words.tags), first.where)
            kept[place] = replace(first, words=replace(first.words, tags=tags))
        return kept

    def _tags(self, tags: Iterable[str], where: str) -> tuple[str, ...]:
        """Return the tags as they are kept here, and tell of those that are not, or not whole."""
        bare = [on_one_line(tag.strip().lstrip("#@")) for tag in tags]
        for tag in dict.fromkeys(bare):
            if len(tag) > LONGEST_TAG:
                self.tell(Remark.TAG_CUT, f"{where}: {tag[:_LONGEST_TOLD]}")
        kept = tidied(bare)
        for tag in kept[_MOST_TAGS:]:
            self.tell(Remark.TAG_LEFT_OUT, f"{where}: {tag}")
        return kept[:_MOST_TAGS]


def written(at: datetime, blocks: Document, tags: Iterable[str] = ()) -> NewEntry:
    """Return a text without a kind."""
    return NewEntry(kind=None, text=write(blocks), at=at, tags=tuple(tags))


def under_title(title: str, blocks: Document) -> Document:
    """Return the blocks with the title as their first line, unless it stands there already."""
    title = " ".join(title.split())
    first = next((block for block in blocks if block.text.strip()), None)
    if not title or (first is not None and _bare(first.text) == _bare(title)):
        return blocks
    return (Block((Run(title),)), *blocks)


def under_name(name: str, blocks: Document) -> Document:
    """Return the blocks under what a file is called, which is often their beginning, cut short."""
    first = next((block for block in blocks if block.text.strip()), None)
    if first is not None and _bare(first.text).startswith(_bare(name)):
        return blocks
    return under_title(name, blocks)


def plain_lines(text: str) -> Document:
    """Return lines of plain words as blocks."""
    return tuple(Block((Run(line),) if line else ()) for line in text.strip("\n").split("\n"))


def picture_file(path: Path, where: str) -> FoundPicture:
    """Return the picture that lies in a file of its own."""
    return FoundPicture(where, partial(_read_picture, path))


def inside(root: Path, path: Path) -> Path | None:
    """Return where `path` really lies, None when that is not under `root`."""
    try:
        real, under = Path(os.path.realpath(path)), Path(os.path.realpath(root))
    except (OSError, ValueError):
        return None
    return real if real.is_relative_to(under) else None


def _read_picture(path: Path) -> bytes:
    try:
        return read_file(path, LONGEST_PICTURE)
    except UnreadError as error:
        missing = error.remark is Remark.UNREADABLE and not _is_there(path)
        remark = Remark.PICTURE_MISSING if missing else error.remark
        raise PictureRefusedError(remark) from error


def _is_there(path: Path) -> bool:
    try:
        return path.exists()
    except (OSError, ValueError):
        return False  # No file can have such a name.


def _bare(words: str) -> str:
    """Return the letters and digits alone, as names of files are made of titles."""
    return re.sub(r"[\W_]+", "", words).casefold()
