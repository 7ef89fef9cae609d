"""Killed while she moves, skips and plans meetings, and takes it back: all of it is there or none.

Each of these changes several rows, and each undo puts several back.
"""

import shutil
from collections import Counter
from collections.abc import Callable
from contextlib import closing
from datetime import date, datetime, timedelta
from functools import partial
from pathlib import Path
from random import Random
from typing import Final

from factory import NOON
from faults import lab
from faults.figure import Figure, Scale, at_least, exactly
from faults.killing import Say, killed
from faults.workers import CRASHED, HUNG, tried
from mammadagbok.domain.errors import MammadagbokError
from mammadagbok.domain.meeting import NewMeeting, Preparation
from mammadagbok.domain.phase import PhaseKind
from mammadagbok.domain.recurrence import NewSeries
from mammadagbok.services.journal import JournalFolder
from mammadagbok.services.open_journal import OpenJournal
from mammadagbok.services.undoing import Undo

_KILLS: Final = 1_000
_LONGEST_S: Final = 0.006
"""About two saves."""
_LIMIT_S: Final = 300.0
_AHEAD: Final = 6
_PLAN: Final = NewSeries(datetime(2026, 10, 14, 17, 0), 2, "andre etasje")
_READY: Final = Preparation("Jeg har sovet.", "Jeg gruer meg.", heard="At det går over.")

Seen = tuple[object, ...]
"""All that she sees of it."""


def run(scale: Scale) -> list[Figure]:
    """Kill, open, and look whether what is seen is what stood there before or after a change."""
    place, kills = scale.place("planning"), scale.of(_KILLS, 10)
    base = place / "base"
    with closing(lab.opened(lab.make(base))) as journal:
        _fill(journal)
    steps = _steps(base, place / "steps")

    def trial(number: int) -> Counter[str]:
        return _one_kill(base, place / f"{number}", Random(scale.seed + number), steps)

    sum_of = tried(trial, kills, _LIMIT_S)
    return [
        exactly("planning.kills", sum_of["killed"], kills, "kills"),
        at_least("planning.in_the_middle", sum_of["middle"], kills // 4, "kills"),
        exactly("planning.half_done", sum_of["half"], 0, "kills"),
        exactly("planning.damaged", sum_of["damaged"], 0, "kills"),
        exactly("planning.crashed_or_hung", sum_of[CRASHED] + sum_of[HUNG], 0, "kills"),
    ]


def _fill(journal: OpenJournal) -> None:
    journal.plans.add(_PLAN)
    meeting = journal.meetings.prepare(journal.meetings.coming(1)[0], _READY)
    journal.group.add_topic("Hvem tar med kaffe?", meeting=meeting)
    home = journal.meetings.add(NewMeeting(NOON + timedelta(days=1), "hjemme", "Hjemmebesøk"))
    journal.meetings.prepare(home, _READY)


def _changes(journal: OpenJournal) -> list[Callable[[], Undo]]:
    """Return what she does, each from where the one before was taken back."""
    meetings, plans = journal.meetings, journal.plans
    home, first, second, *_ = meetings.coming(_AHEAD)
    (series,) = plans.all()
    return [
        partial(meetings.skip, first),
        partial(meetings.move, second, NOON + timedelta(days=9), "biblioteket"),
        partial(meetings.remove, home),
        partial(plans.change, series, NewSeries(datetime(2026, 11, 26, 18, 0), 1, "nytt sted")),
        partial(plans.end, series),
        partial(journal.phases.date, PhaseKind.LEADER, date(2026, 11, 20)),
    ]


def _seen(journal: OpenJournal) -> Seen:
    coming, past = journal.meetings.coming(_AHEAD), journal.meetings.past(_AHEAD)
    times = {each.id: each.plan for each in journal.meetings.kept()}
    return (
        tuple((each.plan, journal.meetings.preparation(each)) for each in (*coming, *past)),
        tuple((each.line, times.get(each.note.meeting or 0)) for each in journal.group.topics()),
        tuple(each.plan for each in journal.plans.all()),
        tuple(each.what for each in journal.phases.all()),
        journal.sharing.asks_again(),
    )


def _steps(base: Path, place: Path) -> list[Seen]:
    """Return what is seen in the beginning and after each change and each undo, in order."""
    shutil.copytree(base, place)
    with closing(lab.opened(lab.at(place))) as journal:
        steps = [_seen(journal)]
        for change in _changes(journal):
            undo = change()
            steps.append(_seen(journal))
            undo()
            steps.append(_seen(journal))
    if len(set(steps)) != len(steps) // 2 + 1:
        raise RuntimeError("a change changed nothing, or an undo did not put all of it back")
    return steps


def _one_kill(base: Path, place: Path, rng: Random, steps: list[Seen]) -> Counter[str]:
    shutil.copytree(base, place)
    folder, came_of = lab.at(place), Counter[str](killed=1)
    act = partial(_act, folder)
    said = len(killed(act, rng.randrange(len(steps)), _LONGEST_S, rng))
    came_of["middle"] += 0 < said < len(steps) - 1
    try:
        with closing(lab.opened(folder)) as journal:
            lab.prove(journal)
            came_of["half"] += _seen(journal) not in steps[said : said + 2]
    except MammadagbokError:
        came_of["damaged"] += 1
    shutil.rmtree(place)
    return came_of


def _act(folder: JournalFolder, say: Say) -> None:
    """Do all of it and take each back, and say so each time."""
    journal = lab.opened(folder)
    for change in _changes(journal):
        undo = change()
        say("done")
        undo()
        say("back")
