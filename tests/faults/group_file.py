"""A group file from anybody's hand: understood whole, or refused by name and nothing kept of it."""

import os
import traceback
from collections import Counter
from random import Random
from typing import Final

from faults import lab
from faults.figure import Figure, Scale, at_least, exactly, told
from faults.workers import CRASHED, HUNG, tried
from mammadagbok.domain.errors import PackError
from mammadagbok.domain.group_pack import GroupPack
from mammadagbok.domain.pack_file import read_pack, write_pack
from mammadagbok.services.open_journal import OpenJournal
from packs import FULL, mutated

_FILES: Final = 20_000
_FETCHED: Final = 1_000
"""Of those, so many are fetched into a journal too, or try to be."""
_LIMIT_S: Final = 30.0
_WORDS: Final = ("godnatt", "hoppetau", "havsule", "leir")


def run(scale: Scale) -> list[Figure]:
    """Mutate the bytes and the fields of a full file, one to three times each, and read it."""
    files, fetched = scale.of(_FILES, 200), scale.of(_FETCHED, 50)
    place = scale.place("group_file")

    def trial(number: int) -> Counter[str]:
        return Counter([_verdict(mutated(Random(scale.seed + number)))])

    journals = dict[int, OpenJournal]()

    def fetching(number: int) -> Counter[str]:
        if os.getpid() not in journals:
            journals[os.getpid()] = lab.opened(lab.make(place / f"{os.getpid()}"))
        return Counter([_fetched(journals[os.getpid()], mutated(Random(scale.seed + number)))])

    sum_of = tried(trial, files, _LIMIT_S)
    kept = tried(fetching, fetched, _LIMIT_S)
    return [
        exactly("group_file.crashed", sum_of[CRASHED] + sum_of["unnamed"], 0, "files"),
        exactly("group_file.hung", sum_of[HUNG], 0, "files"),
        exactly("group_file.not_the_same_again", sum_of["other"], 0, "files"),
        at_least("group_file.refused_by_name", sum_of["refused"], files // 5, "files"),
        at_least("group_file.understood", sum_of["understood"], files // 10, "files"),
        exactly("group_file.half_fetched", fetched - kept["whole"] - kept["nothing"], 0, "files"),
        at_least("group_file.fetched_whole", kept["whole"], 1, "files"),
        told("group_file.all", files, "files"),
    ]


def _verdict(data: bytes) -> str:
    try:
        read = read_pack(data)
    except PackError:
        return "refused"
    except Exception:
        traceback.print_exc()
        return "unnamed"
    again = read_pack(write_pack(read.pack))
    is_same = (again.pack, again.unknown, again.dropped, again.cleaned) == (
        read.pack,
        (),
        (),
        False,
    )
    return "understood" if is_same else "other"


def _fetched(journal: OpenJournal, data: bytes) -> str:
    """Fetch it over a full one, and take it back: nothing else may ever be there."""
    journal.group_file.take_away()
    journal.group_file.fetch(FULL, _WORDS)
    try:
        pack = read_pack(data).pack
        undo = journal.group_file.fetch(pack, _WORDS)
    except PackError:
        return "nothing" if _current(journal) == FULL else "something"
    was_whole = _current(journal) == pack
    undo()
    return "whole" if was_whole and _current(journal) == FULL else "half"


def _current(journal: OpenJournal) -> GroupPack | None:
    fetched = journal.group_file.current()
    return None if fetched is None else fetched.pack
