"""A group file from anybody's hand: understood whole, or refused by name and nothing kept of it."""

import traceback
from collections import Counter
from random import Random
from typing import Final

from faults.figure import Figure, Scale, at_least, exactly, told
from faults.workers import CRASHED, HUNG, tried
from mammadagbok.domain.errors import PackError
from mammadagbok.domain.pack_file import read_pack, write_pack
from packs import mutated

_FILES: Final = 20_000
_LIMIT_S: Final = 30.0


def run(scale: Scale) -> list[Figure]:
    """Mutate the bytes and the fields of a full file, one to three times each, and read it."""
    files = scale.of(_FILES, 200)

    def trial(number: int) -> Counter[str]:
        return Counter([_verdict(mutated(Random(scale.seed + number)))])

    sum_of = tried(trial, files, _LIMIT_S)
    return [
        exactly("group_file.crashed", sum_of[CRASHED] + sum_of["unnamed"], 0, "files"),
        exactly("group_file.hung", sum_of[HUNG], 0, "files"),
        exactly("group_file.not_the_same_again", sum_of["other"], 0, "files"),
        at_least("group_file.refused_by_name", sum_of["refused"], files // 5, "files"),
        at_least("group_file.understood", sum_of["understood"], files // 20, "files"),
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
