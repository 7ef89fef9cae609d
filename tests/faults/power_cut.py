"""The power goes at a random moment of a recorded session; the disk keeps what it had to keep."""

import os
import shutil
import sys
import traceback
from collections import Counter
from itertools import count
from pathlib import Path
from random import Random
from typing import Final

from faults import lab, tracing
from faults.acts import holds, replayed
from faults.disk import Recording
from faults.figure import Figure, Scale, at_least, exactly, told
from faults.recorder import CALLS, recorded
from faults.session import MADE
from faults.workers import CRASHED, HUNG, tried
from mammadagbok.domain.errors import MammadagbokError

_CUTS: Final = 2_000
_SESSIONS: Final = 10
_ACTS: Final = 60
_LIMIT_S: Final = 60.0


def run(scale: Scale) -> list[Figure]:
    """Record sessions, cut the power, open what is left, and compare with what was said."""
    place, cuts = scale.place("power_cut"), scale.of(_CUTS, 10)
    seeds = [scale.seed + number for number in range(scale.of(_SESSIONS))]
    recordings = [_session(place / f"session-{seed}", seed) for seed in seeds]

    def trial(number: int) -> Counter[str]:
        at = number % len(seeds)
        rng, left = Random(scale.seed + number), place / f"{os.getpid()}"
        shutil.rmtree(left, ignore_errors=True)
        return Counter([_verdict(recordings[at], seeds[at], rng, left)])

    sum_of = tried(trial, cuts, _LIMIT_S)
    said = [word for recording in recordings for word in recording.said(len(recording.events))]
    return [
        exactly("power_cut.whole", sum_of["whole"] + sum_of["before it was made"], cuts, "cuts"),
        exactly("power_cut.lost", sum_of["lost"], 0, "cuts"),
        exactly("power_cut.damaged", sum_of["damaged"], 0, "cuts"),
        exactly("power_cut.crashed_or_hung", sum_of[CRASHED] + sum_of[HUNG], 0, "cuts"),
        told("power_cut.before_it_was_made", sum_of["before it was made"], "cuts"),
        at_least("power_cut.acknowledged", len(said), _ACTS * len(seeds), "acts"),
        told("power_cut.events", sum(len(each.events) for each in recordings), "events"),
    ]


def _session(place: Path, seed: int) -> Recording:
    place.mkdir()
    log, home = place / "log", place / "home"
    home.mkdir()
    command = [sys.executable, "-m", "faults.session", f"{home}", f"{seed}", f"{_ACTS}"]
    tracing.traced(command, log, CALLS, os.environ | {"PYTHONDONTWRITEBYTECODE": "1"})
    recording = recorded(tracing.calls(log), home)
    shutil.rmtree(place)
    return recording


def _moment(recording: Recording, rng: Random) -> int:
    """Draw how many events came before the cut; one in eight is while the journal is made."""
    made = next(number for number in count() if MADE in recording.said(number))
    return rng.randint(0, made if rng.random() < 1 / 8 else len(recording.events))


def _verdict(recording: Recording, seed: int, rng: Random, left: Path) -> str:
    until = _moment(recording, rng)
    recording.cut(until, rng, left)
    said, folder = recording.said(until), lab.at(left)
    try:
        if MADE not in said:
            if not folder.holds_something():
                lab.make(left)
            return "before it was made" if lab.look_over(folder) == {} else "damaged"
        if not folder.holds_something():
            return "lost"
        kept, pending = replayed(seed, {}, [int(word) for word in said if word != MADE])
        return "whole" if holds(lab.look_over(folder), kept, pending) else "lost"
    except MammadagbokError:
        traceback.print_exc()
        return "damaged"
