"""Eighty days of writing, deleting and copying, while a second place comes and goes.

What she deletes goes at once, by way of the trash, or by itself on a day of its own.
"""

from collections import Counter
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from pathlib import Path
from random import Random
from typing import Final

from factory import NOON, PASSPHRASE, Walking
from faults import lab
from faults.acts import Act, do, next_act
from faults.figure import Figure, Scale, at_least, exactly, told
from faults.keeping import Marks, clear, copy, listed, verified
from mammadagbok.domain.entry import Entry
from mammadagbok.domain.passphrase import normalise
from mammadagbok.services.journal import JournalFolder
from mammadagbok.services.open_journal import OpenJournal
from mammadagbok.services.restoring import look_into
from mammadagbok.services.trash import KEPT_FOR
from mammadagbok.storage.bundle import CopyFile
from pages import decrypted

_DAYS: Final = 80
_FEWEST_DAYS: Final = 5
_MOST_SITTINGS: Final = 4
_MOST_ACTS: Final = 4
_TURN: Final = 0.3
"""How often the second place comes or goes: every third day or so."""
_ROADS: Final = ("now", "trash", "day")
_LONGEST_STAY: Final = 9
"""Days until a text deletes itself."""
_SPANS: Final = ("%Y-%m-%d", "%G-%V", "%Y-%m")
_OF_EACH: Final = 3


def run(scale: Scale) -> list[Figure]:
    """Live the days, and at the end of each compare, verify, and look for what was deleted."""
    place, days = scale.place("rotation"), scale.of(_DAYS, _FEWEST_DAYS)
    clock = Walking(NOON.replace(hour=7))
    folder = JournalFolder(lab.make(place).path, clock)
    life = _Life(folder, clock, _Stick(place / "pinne"), Random(scale.seed))
    for _ in range(days):
        life.live_a_day()
    opened = life.opened_in_the_end()
    sum_of = life.came_of
    return [
        exactly("rotation.as_expected", sum_of["as expected"], sum_of["compared"], "sets"),
        exactly("rotation.verified", sum_of["verified"], sum_of["listed"], "copies"),
        exactly("rotation.opened_in_the_end", opened, len(life.there()), "copies"),
        exactly("rotation.deleted_but_found", sum_of["found"], 0, "copies"),
        exactly("rotation.deleted_but_found_in_the_journal", sum_of["found here"], 0, "days"),
        exactly("rotation.early_or_late", sum_of["early or late"], 0, "days"),
        at_least(
            "rotation.went_by_itself", sum_of["by itself"], max(0, days - 30) // 10, "entries"
        ),
        exactly("rotation.not_told_as_pending", sum_of["not told"], 0, "days"),
        at_least("rotation.found_before_its_time", sum_of["found before"], days // 10, "copies"),
        at_least("rotation.away", sum_of["away"], days // 10, "days"),
        told("rotation.deleted", len(life.marks.gone), "entries"),
        told("rotation.made", sum_of["made"], "copies"),
        told("rotation.days", days, "days"),
    ]


def _expected(made: Sequence[datetime]) -> list[datetime]:
    """Return which of these copies are to be kept, found another way than the program does."""
    ordered = sorted(made, reverse=True)
    keep = ordered[:_OF_EACH]
    for span in _SPANS:
        latest = {each.strftime(span): each for each in reversed(ordered)}
        for each in keep:
            latest.pop(each.strftime(span), None)
        keep += sorted(latest.values(), reverse=True)[:_OF_EACH]
    return keep


@dataclass(slots=True)
class _Stick:
    """A place that comes and goes; some leave an empty folder behind, as a mount point does."""

    place: Path
    is_there: bool = True

    def turn(self, *, leaves_folder: bool) -> None:
        """Take it away, or bring it back."""
        away = self.place.with_name("skuff")
        if self.is_there:
            self.place.rename(away)
            if leaves_folder:
                self.place.mkdir()
        else:
            if self.place.is_dir():
                self.place.rmdir()
            away.rename(self.place)
        self.is_there = not self.is_there


@dataclass(slots=True)
class _Life:
    """The journal, what is in it, which copies each place should have, and what came of it all."""

    folder: JournalFolder
    clock: Walking
    stick: _Stick
    rng: Random
    kept: lab.Kept = field(default_factory=dict)
    lying: dict[int, tuple[datetime, date | None]] = field(default_factory=dict)
    marks: Marks = field(default_factory=Marks)
    expected: dict[Path, list[datetime]] = field(default_factory=dict)
    came_of: Counter[str] = field(default_factory=Counter)
    days: int = 0

    def live_a_day(self) -> None:
        """Open in the morning, write and copy some times, and look over everything at night."""
        if self.days == 0:
            self.stick.place.mkdir()
        elif self.rng.random() < _TURN:
            self.stick.turn(leaves_folder=self.rng.random() < 0.5)
        self.came_of["away"] += not self.stick.is_there
        morning = self.clock.now.replace(hour=7) + timedelta(days=1)
        with closing(lab.looked_and_opened(self.folder, clock=self.clock)) as journal:
            journal.copies.opened()
            if self.days == 0:
                journal.copies.choose(self.stick.place)
            self._tidy(journal)
            for _ in range(self.rng.randint(2, _MOST_SITTINGS)):
                self._sit(journal)
            self._look_over(journal)
        self.clock.now, self.days = morning, self.days + 1

    def there(self) -> list[CopyFile]:
        """Return every copy in the places that are there now."""
        return [each for place in self._places() for each in listed(place)]

    def opened_in_the_end(self) -> int:
        """Open each copy by its own header, as when it is brought back; return how many did."""
        opened = 0
        for each in self.there():
            inside = look_into(self.folder, each, normalise(PASSPHRASE))
            opened += inside.present == len(self.kept) + len(self.lying)
            inside.seal.wipe()
        return opened

    def _sit(self, journal: OpenJournal) -> None:
        self.clock.on(minutes=self.rng.randint(20, 180))
        for _ in range(self.rng.randint(1, _MOST_ACTS)):
            self._act(journal)
        if journal.copies.due():
            self._copy(journal, None)
        if here := journal.copies.seek()():
            self._copy(journal, here)
        self.came_of["found before"] += self._found(journal)
        clear(journal)

    def _act(self, journal: OpenJournal) -> None:
        act = self._next_act()
        match self.rng.choice(_ROADS) if act.kind == "delete" else "":
            case "trash":
                journal.trash.put(act.number)
                self.lying[act.number] = self.clock(), self.kept[act.number].until
                self.kept = act.result(self.kept, act.number)
            case "day":
                stood = Entry(act.number, self.kept[act.number])
                stay = timedelta(days=self.rng.randint(1, _LONGEST_STAY))
                words = replace(stood.words, until=self.clock().date() + stay)
                journal.writing.keep(stood, words)
                self.kept = self.kept | {act.number: words}
            case _:
                number = do(journal, act, self.kept)
                self.marks.note(act, number)
                self.kept = act.result(self.kept, number)

    def _tidy(self, journal: OpenJournal) -> None:
        """Let go what has reached its day, found here another way than the program does."""
        now = self.clock()
        days = {number: words.until for number, words in self.kept.items()}
        days |= {number: until for number, (_, until) in self.lying.items()}
        due = {number for number, (since, _) in self.lying.items() if now - since >= KEPT_FOR}
        due |= {number for number, until in days.items() if until and until <= now.date()}
        gone = list[int]()
        while (step := journal.tidying.step()).entries:
            gone += step.entries
        self.came_of["early or late"] += sorted(gone) != sorted(due)
        self.came_of["by itself"] += len(gone)
        self.marks.gone |= due
        self.kept = {number: words for number, words in self.kept.items() if number not in due}
        self.lying = {number: at for number, at in self.lying.items() if number not in due}
        clear(journal)

    def _next_act(self) -> Act:
        """Draw what she does next; she deletes every third day, which rewrites every copy."""
        while (act := next_act(self.rng, self.kept)).kind == "delete" and self.days % 3:
            pass
        return act

    def _copy(self, journal: OpenJournal, folders: Sequence[Path] | None) -> None:
        for outcome in copy(journal, folders):
            if outcome.copy is not None:
                made = [*self.expected.get(outcome.folder, ()), outcome.copy.front.made]
                self.expected[outcome.folder] = _expected(made)
                self.came_of["made"] += 1

    def _look_over(self, journal: OpenJournal) -> None:
        copies = self.there()
        self.came_of["listed"] += len(copies)
        self.came_of["verified"] += verified(journal, copies)
        self.came_of["found"] += self._found(journal)
        pages = decrypted(journal.database.path.read_bytes(), journal.keys.database)
        self.came_of["found here"] += any(mark in pages for mark in self.marks.deleted())
        for place in self._places():
            made = sorted(each.front.made for each in listed(place))
            self.came_of["compared"] += 1
            self.came_of["as expected"] += made == sorted(self.expected[place])
        waiting = journal.copies.pending()
        self.came_of["not told"] += waiting not in ([], [self.stick.place][self.stick.is_there :])

    def _found(self, journal: OpenJournal) -> int:
        return self.marks.found(journal, self.there(), self.folder.copies)

    def _places(self) -> list[Path]:
        stick = [self.stick.place] if self.stick.is_there else []
        return [self.folder.copies, *stick]
