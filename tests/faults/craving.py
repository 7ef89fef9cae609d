"""Killed while she goes through cravings: each is there with its mark, or not at all.

Each is begun and written on, and then closed without saving, or finished with what helped alone.
"""

from collections import Counter
from contextlib import closing
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from random import Random
from typing import Final

from factory import NOON
from faults import lab
from faults.figure import Figure, Scale, at_least, exactly
from faults.killing import Say, killed
from faults.workers import CRASHED, HUNG, tried
from mammadagbok.domain.craving import Craving
from mammadagbok.domain.entry import Entry, Kind, NewEntry
from mammadagbok.domain.errors import MammadagbokError
from mammadagbok.services.journal import JournalFolder
from mammadagbok.services.open_journal import OpenJournal

_KILLS: Final = 1_000
_ON_ONE_JOURNAL: Final = 20
_MOST_WORDS: Final = 10
_LONGEST_S: Final = 0.008
"""About three saves."""
_LIMIT_S: Final = 300.0
_GOES_ON, _CLOSES, _ENDS, _CLOSED, _ENDED = "goes-on", "closes", "ends", "closed", "ended"
_NOTHING: Final = "-"


@dataclass(frozen=True, slots=True)
class _Last:
    """What was said last: an act, on which entry, and what had helped there."""

    act: str = ""
    number: int = 0
    helped: str = _NOTHING


def run(scale: Scale) -> list[Figure]:
    """Kill, open, and look whether row and mark agree and nothing that was dropped is back."""
    place, kills = scale.place("craving"), scale.of(_KILLS, 10)
    journals = -(-kills // _ON_ONE_JOURNAL)

    def trial(number: int) -> Counter[str]:
        most = min(_ON_ONE_JOURNAL, kills - number * _ON_ONE_JOURNAL)
        return _one_journal(place / f"{number}", scale.seed + number, most)

    sum_of = tried(trial, journals, _LIMIT_S)
    return [
        exactly("craving.kills", sum_of["killed"], kills, "kills"),
        at_least("craving.going_on", sum_of["going on"], kills // 20, "kills"),
        at_least("craving.over", sum_of["over"], kills // 20, "kills"),
        exactly("craving.row_and_mark_differ", sum_of["differ"], 0, "kills"),
        exactly("craving.lost", sum_of["lost"], 0, "kills"),
        exactly("craving.came_back", sum_of["came back"], 0, "kills"),
        exactly("craving.both_or_neither", sum_of["both or neither"], 0, "kills"),
        exactly("craving.damaged", sum_of["damaged"], 0, "kills"),
        exactly("craving.crashed_or_hung", sum_of[CRASHED] + sum_of[HUNG], 0, "journals"),
    ]


def _one_journal(place: Path, seed: int, kills: int) -> Counter[str]:
    rng, folder, came_of = Random(seed), lab.make(place), Counter[str]()
    for _ in range(kills):
        act = partial(_live, folder, rng.getrandbits(32))
        said = killed(act, rng.randrange(_MOST_WORDS), _LONGEST_S, rng)
        came_of["killed"] += 1
        try:
            with closing(lab.looked_and_opened(folder)) as journal:
                lab.prove(journal)
                came_of += _looked_over(journal, _last(said))
                for number in lab.read_all(journal):
                    journal.trash.delete_everywhere(number)
        except MammadagbokError:
            came_of["damaged"] += 1
            return came_of
    return came_of


def _live(folder: JournalFolder, seed: int, say: Say) -> None:
    """Go through one craving after another until killed, and say each act once it is saved."""
    rng, journal = Random(seed), lab.opened(folder)
    while True:
        new = _new(rng)
        entry = journal.cravings.keep(new, new)
        for _ in range(rng.randint(0, 2)):
            if isinstance(entry, Entry):
                say(f"{_GOES_ON} {entry.id}")
            entry = journal.cravings.keep(entry, replace(_new(rng), craving=new.craving))
        if isinstance(entry, Entry) and new.craving is not None:
            _leave(journal, entry, new.craving.helped or _NOTHING, rng, say)


def _leave(journal: OpenJournal, entry: Entry, helped: str, rng: Random, say: Say) -> None:
    if rng.random() < 0.5:
        say(f"{_CLOSES} {entry.id} {helped}")
        journal.cravings.discard(entry)
        say(f"{_CLOSED} {entry.id} {helped}")
    else:
        say(f"{_ENDS} {entry.id} {helped}")
        journal.cravings.finish(entry)
        say(f"{_ENDED} {entry.id} {helped}")


def _new(rng: Random) -> NewEntry:
    """Return a craving of which only what helped is kept, where anything did."""
    told = Craving(
        rng.randint(0, 10),
        cause="sliten",
        helped=rng.choice(("", f"perle{rng.getrandbits(48):012x}")),
        during=tuple(rng.choices(range(11), k=rng.randint(0, 4))),
        did="Satt i gangen.",
    )
    return NewEntry(Kind.CRAVING, lab.new_words(rng).text, NOON, craving=told, only_helped=True)


def _last(said: list[str]) -> _Last:
    if not said:
        return _Last()
    act, number, *helped = said[-1].split()
    return _Last(act, int(number), *helped)


def _looked_over(journal: OpenJournal, last: _Last) -> Counter[str]:
    """Return what is wrong, and whether a craving goes on."""
    going_on, there = journal.cravings.going_on(), lab.read_all(journal)
    episodes = {number for number, words in there.items() if words.only_helped}
    helped = [words.craving.helped for words in there.values() if words.craving]
    is_there, times = last.number in there, helped.count(last.helped)
    ends, helps = last.act in (_ENDS, _ENDED), last.helped != _NOTHING
    return Counter(
        {
            "going on": going_on is not None,
            "over": going_on is None,
            "differ": episodes != {going_on} - {None},
            "lost": last.act == _GOES_ON and going_on != last.number,
            "came back": (last.act in (_CLOSED, _ENDED) and is_there)
            or (last.act == _CLOSED and bool(times)),
            "both or neither": ends and helps and times != 1,
        }
    )
