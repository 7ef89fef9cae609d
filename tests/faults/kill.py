"""A process that saves, edits and deletes is killed at a random moment, over and over.

Photos do not exist yet; when they do they are killed here too.
"""

from collections import Counter
from functools import partial
from pathlib import Path
from random import Random
from typing import Final

from faults import lab
from faults.acts import do, holds, next_act, replayed
from faults.figure import Figure, Scale, at_least, exactly, told
from faults.killing import Say, killed
from faults.workers import CRASHED, HUNG, tried
from mammadagbok.domain.errors import MammadagbokError
from mammadagbok.services.journal import JournalFolder

_KILLS: Final = 1_000
_ON_ONE_JOURNAL: Final = 20
_MOST_ACTS: Final = 12
_LONGEST_S: Final = 0.015
"""About three acts; the first kills come while the journal is being opened."""
_LIMIT_S: Final = 300.0
_LOST, _DAMAGED = "lost", "damaged"


def run(scale: Scale) -> list[Figure]:
    """Kill, open, prove, compare with what was acknowledged, and go on from there."""
    place = scale.place("kill")
    kills = scale.of(_KILLS, 10)
    journals = -(-kills // _ON_ONE_JOURNAL)

    def trial(number: int) -> Counter[str]:
        most = min(_ON_ONE_JOURNAL, kills - number * _ON_ONE_JOURNAL)
        return _one_journal(place / f"{number}", scale.seed + number, most)

    sum_of = tried(trial, journals, _LIMIT_S)
    return [
        exactly("kill.kills", sum_of["killed"], kills, "kills"),
        at_least("kill.acknowledged", sum_of["acknowledged"], kills, "acts"),
        told("kill.unfinished_but_whole", sum_of["unfinished"], "acts"),
        exactly("kill.lost", sum_of[_LOST], 0, "kills"),
        exactly("kill.damaged", sum_of[_DAMAGED], 0, "kills"),
        exactly("kill.crashed_or_hung", sum_of[CRASHED] + sum_of[HUNG], 0, "journals"),
    ]


def _one_journal(place: Path, seed: int, kills: int) -> Counter[str]:
    rng = Random(seed)
    folder, kept, came_of = lab.make(place), lab.Kept(), Counter[str]()
    for _ in range(kills):
        acts = rng.getrandbits(32)
        act = partial(_act_on, folder, acts, kept)
        said = killed(act, rng.randrange(_MOST_ACTS), _LONGEST_S, rng)
        acknowledged = [int(word) for word in said]
        kept, pending = replayed(acts, kept, acknowledged)
        came_of.update(killed=1, acknowledged=len(acknowledged))
        try:
            found = lab.look_over(folder)
        except MammadagbokError:
            return came_of + Counter({_DAMAGED: 1})
        came_of.update({_LOST: not holds(found, kept, pending), "unfinished": found != kept})
        kept = found
    return came_of


def _act_on(folder: JournalFolder, seed: int, kept: lab.Kept, say: Say) -> None:
    """Act until killed, and acknowledge each act once it is saved."""
    rng, journal = Random(seed), lab.opened(folder)
    while True:
        act = next_act(rng, kept)
        number = do(journal, act, kept)
        kept = act.result(kept, number)
        say(number)
