"""The recovery code opens the journal by whichever copy of the header is left."""

import traceback
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from random import Random
from shutil import copytree
from typing import Final

from factory import CHEAPEST, NOON, PASSPHRASE, noon
from faults import lab
from faults.figure import Figure, Scale, exactly
from mammadagbok.crypto.envelope import Header
from mammadagbok.domain.errors import HeaderDamagedError, MammadagbokError, WrongRecoveryCodeError
from mammadagbok.domain.passphrase import normalise
from mammadagbok.domain.recovery import decode, encode, fresh_secret
from mammadagbok.services.copy_reading import copy_header
from mammadagbok.services.journal import JournalFolder
from mammadagbok.services.keys import seal_new_with_code, unlock_with_code
from mammadagbok.services.opening import Opening

_ENTRIES: Final = 6
Left = Callable[[JournalFolder], tuple[Header, ...]]
"""Takes the other copies of the header away and returns the one that is left."""


def run(scale: Scale) -> list[Figure]:
    """Take headers away until one is left, and come in with the code as she wrote it down."""
    place, secret = scale.place("recovery"), fresh_secret()
    code, whole = encode(secret).lower().replace("-", " "), lab.at(place / "whole")
    sealed = seal_new_with_code(normalise(PASSPHRASE), secret, CHEAPEST, NOON)
    whole.create(sealed)
    sealed.wipe()
    kept = lab.filled(whole, Random(scale.seed), _ENTRIES)
    lab.copied(whole)
    opened = refused = 0
    for name, left in _LEFT.items():
        copytree(place / "whole", place / name)
        folder = lab.at(place / name)
        try:
            headers = left(folder)
            refused += _is_refused(headers, fresh_secret())
            opened += _read(folder, headers, code) == kept
        except MammadagbokError:
            traceback.print_exc()
    return [
        exactly("recovery.opened", opened, len(_LEFT), "headers"),
        exactly("recovery.another_code_refused", refused, len(_LEFT), "headers"),
    ]


def _read(folder: JournalFolder, headers: tuple[Header, ...], code: str) -> lab.Kept | None:
    """Open the journal with the code, and with the passphrase from then on."""
    opening = Opening(folder, noon)
    examined = opening.examine(lambda: unlock_with_code(headers, decode(code)))
    with closing(opening.open(examined)) as journal:
        kept = lab.read_all(journal)
    return kept if lab.look_over(folder) == kept else None


def _is_refused(headers: tuple[Header, ...], other: bytearray) -> bool:
    try:
        unlock_with_code(headers, other).wipe()
    except WrongRecoveryCodeError:
        return True
    return False


def _live(folder: JournalFolder) -> tuple[Header, ...]:
    return folder.headers()


def _second(folder: JournalFolder) -> tuple[Header, ...]:
    _key_file(folder, "data.key").unlink()
    return folder.headers()


def _in_copy(folder: JournalFolder) -> tuple[Header, ...]:
    for name in ("data.key", "data.key2"):
        _key_file(folder, name).unlink()
    copy = Opening(folder, noon).copy_with_header()
    if copy is None:
        raise HeaderDamagedError
    return (copy_header(copy),)


def _key_file(folder: JournalFolder, name: str) -> Path:
    return folder.path / name


_LEFT: Final[dict[str, Left]] = {"live": _live, "second": _second, "in a copy": _in_copy}
