"""The group file she has fetched: kept whole, shown beside what is hers, never mixed with it."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from typing import Final

from mammadagbok.domain.clock import Clock
from mammadagbok.domain.errors import PackError
from mammadagbok.domain.group_pack import GroupPack, Plan
from mammadagbok.domain.kept_pack import NewPack
from mammadagbok.domain.pack_file import read_pack, write_pack
from mammadagbok.domain.recurrence import NewSeries
from mammadagbok.services.preferences import Preferences, lines
from mammadagbok.services.undoing import Undo, Undoing
from mammadagbok.storage.group_lists import PackStore

HIDDEN: Final = lines("pack_hidden")
"""What she has taken away of what the file brought, by its words: a new file may hold them too."""


@dataclass(frozen=True, slots=True)
class Fetched:
    """What the file brought, without what she has taken away; its words; and when she got it."""

    pack: GroupPack
    words: tuple[str, ...]
    on: date


class GroupFile:
    """At most two files are kept: the one that counts, and the one before for undoing it.

    Nothing here writes to a list of hers. Each change is one transaction and returns what takes it
    back; it raises what `Database.transaction` raises, and then nothing has changed.
    """

    def __init__(self, packs: PackStore, preferences: Preferences, clock: Clock) -> None:
        self._packs = packs
        self._preferences = preferences
        self._clock = clock
        # Understanding a full file takes as long as three frames, and many pages ask for it.
        self._known: tuple[str, GroupPack | None] = ("", None)

    def current(self) -> Fetched | None:
        """Return the file that counts, or None when there is none that can be read."""
        kept = next(iter(self._packs.all()), None)
        pack = None if kept is None else self._understood(kept.file.text)
        if kept is None or pack is None:
            return None
        return Fetched(_without(pack, self._hidden()), kept.file.words, kept.file.on)

    def _understood(self, text: str) -> GroupPack | None:
        """Read it as strictly as when it came: what is built in may be more by now."""
        if text != self._known[0]:
            try:
                self._known = (text, read_pack(text.encode()).pack)
            except PackError:
                self._known = (text, None)
        return self._known[1]

    def plan(self) -> tuple[NewSeries, tuple[date, ...]] | None:
        """Return the meeting plan of the file that counts, and the days without a meeting."""
        fetched = self.current()
        plan = None if fetched is None else fetched.pack.plan
        if plan is None:
            return None
        return NewSeries(plan.first, plan.weeks, plan.place, plan.until), plan.gaps

    def fetch(self, pack: GroupPack, words: tuple[str, ...]) -> Undo:
        """Have this file take the place of the one before. Raises what `write_pack` raises too."""
        new = NewPack(write_pack(pack).decode(), self._clock().date(), words)
        there, undoing = _names(pack), Undoing(self._packs.table.database)
        with self._packs.table.database.transaction():
            for older in self._packs.all()[1:]:
                self._packs.drop(older.id)
            undoing.added(self._packs.table, self._packs.put(None, new))
            self._put_hidden([each for each in self._hidden() if each in there], undoing)
        return undoing.undo

    def take_away(self) -> Undo:
        """Take everything away that files brought. What she has made of it in her lists stays."""
        undoing = Undoing(self._packs.table.database)
        with self._packs.table.database.transaction():
            for each in self._packs.all():
                undoing.remember(self._packs.table, each.id)
                self._packs.drop(each.id)
            self._put_hidden((), undoing)
        return undoing.undo

    def hide(self, part: str, line: str) -> Undo:
        """Take one line of a part away: of "rules", "ideas", "numbers" by name, or a whole text."""
        return self._hide(_name(part, line))

    def hide_plan(self) -> Undo:
        """Take the meeting plan away. What she has written for its meetings stays."""
        fetched = self.current()
        return self._hide(_plan_name(None if fetched is None else fetched.pack.plan))

    def _hide(self, name: str) -> Undo:
        undoing = Undoing(self._packs.table.database)
        with self._packs.table.database.transaction():
            self._put_hidden(dict.fromkeys((*self._hidden(), name)), undoing)
        return undoing.undo

    def _hidden(self) -> tuple[str, ...]:
        return self._preferences.read(HIDDEN)

    def _put_hidden(self, names: Iterable[str], undoing: Undoing) -> None:
        undoing.also(partial(self._preferences.put, HIDDEN, self._hidden()))
        self._preferences.put(HIDDEN, tuple(names))


def _plan_name(plan: Plan | None) -> str:
    return "" if plan is None else _name("plan", f"{plan.first:%Y-%m-%dT%H:%M}/{plan.weeks}")


def _name(part: str, line: str) -> str:
    return f"{part}: {line}"


def _names(pack: GroupPack) -> frozenset[str]:
    return frozenset(
        {
            *(_name("rules", line) for line in pack.rules),
            *(_name("ideas", line) for line in pack.ideas),
            *(_name("numbers", each.name) for each in pack.numbers),
            _name("welcome", pack.welcome),
            _name("note", pack.note),
            _plan_name(pack.plan),
        }
    )


def _without(pack: GroupPack, hidden: Collection[str]) -> GroupPack:
    return replace(
        pack,
        plan=None if _plan_name(pack.plan) in hidden else pack.plan,
        rules=tuple(each for each in pack.rules if _name("rules", each) not in hidden),
        ideas=tuple(each for each in pack.ideas if _name("ideas", each) not in hidden),
        numbers=tuple(each for each in pack.numbers if _name("numbers", each.name) not in hidden),
        welcome="" if _name("welcome", pack.welcome) in hidden else pack.welcome,
        note="" if _name("note", pack.note) in hidden else pack.note,
    )
