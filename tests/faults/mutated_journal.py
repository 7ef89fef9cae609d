"""The database file goes wrong in every way; what is read is right, or an error is named."""

import os
import shutil
import traceback
from collections import Counter
from dataclasses import dataclass, replace
from pathlib import Path
from random import Random
from typing import Final

from faults import lab, mutations
from faults.figure import Figure, Scale, exactly, told
from faults.mutations import Mutation
from faults.workers import CRASHED, HUNG, tried
from mammadagbok.domain.entry import Entry, NewEntry
from mammadagbok.domain.errors import MammadagbokError
from mammadagbok.services.open_journal import OpenJournal
from mammadagbok.storage.database import Row
from mammadagbok.storage.entry_rows import craving_row, episode_row

_FILES: Final = 10_000
_LIMIT_S: Final = 5.0
_ENTRIES, _EDITS, _STATES = 40, 6, 5
_MUTATIONS: Final[tuple[Mutation, ...]] = (
    mutations.flip,
    mutations.zero_sector,
    mutations.zero_page,
    mutations.garble_sector,
    mutations.swap_pages,
    mutations.cut,
    mutations.cut_pages,
    mutations.lengthen,
)
_OLDER_PAGES: Final = 10
"""One of so many files is not damaged but has an older page of its own put back."""


_OLDER: Final = ("nothing amiss", "older text read", "a text with an older craving")
"""What comes of an older page. Each row is then one that was saved: see docs/security.md."""


@dataclass(frozen=True, slots=True)
class _Life:
    """A journal at several moments of its life, and every text that its entries have had."""

    place: Path
    states: list[bytes]
    kept: lab.Kept
    once: dict[int, set[NewEntry]]


def run(scale: Scale) -> list[Figure]:
    """Mutate a copy, open it, read and search everything, then let both checks look."""
    files = scale.of(_FILES, 20)
    life = _lived(scale.place("mutated_journal"), Random(scale.seed))

    def trial(number: int) -> Counter[str]:
        return Counter([_verdict(life, Random(scale.seed + number), number % _OLDER_PAGES == 0)])

    sum_of = tried(trial, files, _LIMIT_S)
    named = sum_of["named at opening"], sum_of["named at reading"], sum_of["named by the checks"]
    older = [sum_of[f"older page, {what}"] for what in _OLDER]
    return [
        exactly("mutated_journal.named_or_older", sum((*named, *older)), files, "files"),
        exactly("mutated_journal.silently_wrong", sum_of["silently wrong"], 0, "files"),
        exactly("mutated_journal.unnamed", sum_of["unnamed"], 0, "files"),
        exactly("mutated_journal.unnoticed", sum_of["unnoticed"], 0, "files"),
        exactly("mutated_journal.crashed", sum_of[CRASHED], 0, "files"),
        exactly("mutated_journal.hung", sum_of[HUNG], 0, "files"),
        told("mutated_journal.named_at_opening", named[0], "files"),
        told("mutated_journal.named_at_reading", named[1], "files"),
        told("mutated_journal.named_by_the_checks", named[2], "files"),
        *(
            told(f"mutated_journal.older_page_{what.replace(' ', '_')}", count, "files")
            for what, count in zip(_OLDER, older, strict=True)
        ),
    ]


def _lived(place: Path, rng: Random) -> _Life:
    folder = lab.make(place / "life")
    kept = lab.filled(folder, rng, _ENTRIES)
    once = {number: {words} for number, words in kept.items()}
    states = [(folder.path / "data").read_bytes()]
    for _ in range(_STATES - 1):
        with lab.at_hand(folder) as journal:
            for number in rng.sample(sorted(kept), _EDITS):
                words = lab.new_words(rng)
                journal.writing.keep(Entry(number, kept[number]), words)
                kept[number] = words
                once[number].add(words)
            number = lab.add(journal, words := lab.new_words(rng))
            kept[number], once[number] = words, {words}
        states.append((folder.path / "data").read_bytes())
    return _Life(place, states, lab.look_over(folder), once)


def _verdict(life: _Life, rng: Random, is_older: bool) -> str:
    data = life.states[-1]
    if is_older:
        mutated = mutations.older_page(rng, data, rng.choice(life.states[:-1]))
    else:
        mutated = data
        while mutated == data:
            mutated = rng.choice(_MUTATIONS)(rng, data)
    place = life.place / f"{os.getpid()}"
    shutil.rmtree(place, ignore_errors=True)
    shutil.copytree(life.place / "life", place)
    (lab.at(place).path / "data").write_bytes(mutated)
    try:
        return _told_by(place, life, is_older)
    except Exception:
        traceback.print_exc()
        return "unnamed"


def _told_by(place: Path, life: _Life, is_older: bool) -> str:
    try:
        journal = lab.opened(lab.at(place))
    except MammadagbokError:
        return "named at opening"
    try:
        found = lab.read_all(journal)
        is_right = found == life.kept and lab.search_agrees(journal, life.kept)
    except MammadagbokError:
        return "named at reading"
    else:
        if not is_right:
            return _age_of(found, life) if is_older else "silently wrong"
        return _told_by_checks(journal, is_older)
    finally:
        journal.close()


def _age_of(found: lab.Kept, life: _Life) -> str:
    """Tell older rows, each of them once saved, from text that never was."""
    once = [(words, life.once.get(number, set())) for number, words in found.items()]
    if all(words in before for words, before in once):
        return "older page, older text read"
    if all(_row(words) in map(_row, before) for words, before in once) and all(
        row in {None, *rows}
        for words, before in once
        for row, rows in zip(_told_of(words), zip(*map(_told_of, before), strict=True), strict=True)
    ):
        return "older page, a text with an older craving"
    return "silently wrong"


def _row(words: NewEntry) -> NewEntry:
    """Return what the entry's own row holds; the craving has two beside it."""
    return replace(words, craving=None)


def _told_of(words: NewEntry) -> tuple[Row | None, Row | None]:
    """Return the two rows of its craving, None for one that is not there."""
    craving = words.craving
    return (None, None) if craving is None else (craving_row(craving), episode_row(craving))


def _told_by_checks(journal: OpenJournal, is_older: bool) -> str:
    try:
        lab.prove(journal)
    except MammadagbokError:
        return "named by the checks"
    return "older page, nothing amiss" if is_older else "unnoticed"
