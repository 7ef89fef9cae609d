"""Reading files that others wrote: never waiting, never following, never without a limit."""

import os
import re
import stat
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from mammadagbok.domain.errors import MoveStoppedError, SourceTooLargeError, SourceUnreadableError
from mammadagbok.domain.moving import Remark, Told
from mammadagbok.storage.files import is_file, open_to_read

LONGEST_FILE: Final = 64 << 20
"""Bytes. A lifetime of writing every day is some 20 MiB."""
LONGEST_PICTURE: Final = 64 << 20
LONGEST_TEXT: Final = 2_000_000
"""Characters in one text: more than ten novels' worth of pages nobody writes in a sitting."""
_MOST_SEEN: Final = 200_000
"""Names in one folder with all that is under it."""
_DEEPEST: Final = 32
_BLOCK: Final = 1 << 20
_MOST_CONTROL: Final = 0.01
_BREAK_SIGNS: Final = "\r\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029"
_BREAKS: Final = re.compile(f"\r\n|[{_BREAK_SIGNS}]")
_CONTROL_SIGNS: Final = "".join(map(chr, (*range(9), *range(14, 32), 127)))
_CONTROL: Final = re.compile(f"[{_CONTROL_SIGNS}]")
_OLDER: Final = {
    0xDC00 + byte: bytes([byte]).decode("cp1252", "replace") for byte in range(128, 256)
}
"""What a byte that is no UTF-8 is in older Windows programs. Python sets it at U+DC80 and on."""

Stopped = Callable[[], bool]
"""True as soon as she does not want it any more."""


class UnreadError(Exception):
    """One file is left out, for the reason that `remark` tells."""

    def __init__(self, remark: Remark) -> None:
        super().__init__(remark.name)
        self.remark = remark


@dataclass(frozen=True, slots=True)
class Seen:
    """An ordinary file in a folder she chose: its path, and how it is called from there."""

    path: Path
    name: str


def read_file(path: Path, longest: int = LONGEST_FILE) -> bytes:
    """Return what stands in an ordinary file. Raises UnreadError."""
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            raise UnreadError(Remark.NOT_A_FILE)
        descriptor = open_to_read(path)
    except (OSError, ValueError) as error:
        raise UnreadError(Remark.UNREADABLE) from error
    try:
        return _filled(descriptor, longest)
    except OSError as error:
        raise UnreadError(Remark.UNREADABLE) from error
    finally:
        os.close(descriptor)


def read_chosen(path: Path, longest: int = LONGEST_FILE) -> bytes:
    """Return what stands in the very file she chose. Raises SourceUnreadableError."""
    try:
        return read_file(path, longest)
    except UnreadError as error:
        raise SourceUnreadableError(path, error.remark) from error


def text_of(data: bytes) -> tuple[str, bool]:
    """Return the text, its lines ended by "\\n", and whether its coding had to be guessed.

    UTF-8, UTF-16 with its mark, and what older Windows programs wrote, also in one file: a file
    that was cut off, or put together of two, keeps its other letters. Raises UnreadError.
    """
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return clean(data.decode("utf-16", "replace")), False
    if b"\x00" in data:
        raise UnreadError(Remark.NOT_TEXT)
    try:
        return clean(data.decode("utf-8-sig")), False
    except UnicodeDecodeError:
        guessed = data.decode("utf-8-sig", "surrogateescape").translate(_OLDER)
    if len(_CONTROL.findall(guessed)) > _MOST_CONTROL * len(guessed):
        raise UnreadError(Remark.NOT_TEXT)
    return clean(guessed), True


def clean(text: str) -> str:
    """Return the text without control characters, its lines ended by "\\n"."""
    return without_control(_BREAKS.sub("\n", text) if _has_any(_BREAK_SIGNS, text) else text)


def without_control(text: str) -> str:
    """Return the text without characters that are no part of any words."""
    return _CONTROL.sub("", text) if _has_any(_CONTROL_SIGNS, text) else text


def _has_any(signs: str, text: str) -> bool:
    """False for nearly every file, and far sooner than a pattern finds none."""
    return any(sign in text for sign in signs)


def shown(name: str) -> str:
    """Return a file's name as it can be shown, whatever bytes it is made of."""
    return clean(os.fsencode(name).decode("utf-8", "replace")).replace("\n", " ")


def walk(root: Path, told: list[Told], stopped: Stopped) -> Iterator[Seen]:
    """Give every ordinary file under `root`, in the order of their names.

    Links are not followed, and what begins with a full stop is not looked into; both are told.
    Raises SourceUnreadableError, SourceTooLargeError or MoveStoppedError.
    """
    waiting, seen = [(root, 0)], 0
    while waiting:
        folder, depth = waiting.pop()
        deeper = list[tuple[Path, int]]()
        for each in _listed(root, folder, told):
            seen += 1
            if seen > _MOST_SEEN:
                raise SourceTooLargeError
            if stopped():
                raise MoveStoppedError
            name = shown(os.fspath(Path(each.path).relative_to(root)))
            remark = _remark(each, depth)
            if remark is not None:
                told.append(Told(remark, name))
            elif each.is_dir(follow_symlinks=False):
                deeper.append((Path(each.path), depth + 1))
            else:
                yield Seen(Path(each.path), name)
        waiting += reversed(deeper)


def _listed(root: Path, folder: Path, told: list[Told]) -> list[os.DirEntry[str]]:
    try:
        with os.scandir(folder) as found:
            listed = []
            for each in found:
                listed.append(each)
                if len(listed) > _MOST_SEEN:
                    raise SourceTooLargeError
            return sorted(listed, key=lambda each: each.name)
    except OSError as error:
        if folder == root:
            raise SourceUnreadableError(root, Remark.UNREADABLE) from error
        name = shown(os.fspath(folder.relative_to(root)))
        told.append(Told(Remark.UNREADABLE, name))
        return []


def _remark(each: os.DirEntry[str], depth: int) -> Remark | None:
    if each.name.startswith("."):
        return Remark.HIDDEN
    if each.is_symlink():
        return Remark.LINK
    if each.is_dir(follow_symlinks=False):
        return Remark.UNREADABLE if depth >= _DEEPEST else None
    return None if each.is_file(follow_symlinks=False) else Remark.NOT_A_FILE


def _filled(descriptor: int, longest: int) -> bytes:
    """Read to the end; a file that is longer than it says is cut short by the limit too."""
    if not is_file(descriptor):
        raise UnreadError(Remark.NOT_A_FILE)
    if os.fstat(descriptor).st_size > longest:
        raise UnreadError(Remark.TOO_LARGE)
    parts, length = list[bytes](), 0
    while block := os.read(descriptor, _BLOCK):
        parts.append(block)
        length += len(block)
        if length > longest:
            raise UnreadError(Remark.TOO_LARGE)
    return b"".join(parts)
