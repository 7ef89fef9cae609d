"""What the group gives and what she plans for it: repeating plans, rehearsals, rules, phases, and
the group file.
"""

from datetime import date, datetime
from typing import cast

from mammadagbok.domain.kept_pack import KeptPack, NewPack
from mammadagbok.domain.phase import NewPhase, NewRule, Phase, PhaseKind, Rule
from mammadagbok.domain.recurrence import Gap, NewGap, NewSeries, Series
from mammadagbok.domain.rehearsal import NewRehearsal, Rehearsal
from mammadagbok.storage.database import Database, Row
from mammadagbok.storage.lists import ListStore
from mammadagbok.storage.sealed import Key, SealedTable

SeriesStore = ListStore[NewSeries, Series]
GapStore = ListStore[NewGap, Gap]
RehearsalStore = ListStore[NewRehearsal, Rehearsal]
RuleStore = ListStore[NewRule, Rule]
PhaseStore = ListStore[NewPhase, Phase]
PackStore = ListStore[NewPack, KeptPack]


def series_store(database: Database, key: Key) -> SeriesStore:
    """Repeating plans, in the order she made them."""
    return ListStore(SealedTable(database, key, "series"), "id", _series_row, _series)


def gap_store(database: Database, key: Key) -> GapStore:
    """Days on which a plan does not meet, the earliest first."""
    return ListStore(SealedTable(database, key, "series_gaps"), "day, id", _gap_row, _gap)


def rehearsal_store(database: Database, key: Key) -> RehearsalStore:
    """Rehearsals, the newest first."""
    table = SealedTable(database, key, "rehearsals")
    return ListStore(table, "written DESC, id DESC", _rehearsal_row, _rehearsal)


def rule_store(database: Database, key: Key) -> RuleStore:
    """Rules of the group, in the order she wrote them."""
    return ListStore(SealedTable(database, key, "rules"), "id", _rule_row, _rule)


def phase_store(database: Database, key: Key) -> PhaseStore:
    """Changes in the group, the earliest first."""
    return ListStore(SealedTable(database, key, "phases"), "day, id", _phase_row, _phase)


def pack_store(database: Database, key: Key) -> PackStore:
    """Group files as they were fetched, the one that counts first."""
    return ListStore(SealedTable(database, key, "packs"), "id DESC", _pack_row, _pack)


def _series_row(new: NewSeries) -> Row:
    until = "" if new.until is None else new.until.isoformat()
    return (new.first.isoformat(timespec="minutes"), new.weeks, new.place, until)


def _series(row: Row) -> Series:
    number, first, weeks, place, until = cast(tuple[int, str, int, str, str], row)
    last = date.fromisoformat(until) if until else None
    return Series(number, NewSeries(datetime.fromisoformat(first), weeks, place, last))


def _gap_row(new: NewGap) -> Row:
    return (new.series, new.day.isoformat())


def _gap(row: Row) -> Gap:
    number, series, day = cast(tuple[int, int, str], row)
    return Gap(number, NewGap(series, date.fromisoformat(day)))


def _rehearsal_row(new: NewRehearsal) -> Row:
    lines = (new.situation, new.mine, new.theirs, new.went)
    return (*lines, new.on.isoformat(), new.entry)


def _rehearsal(row: Row) -> Rehearsal:
    number, situation, mine, theirs, went, written, entry = cast(
        tuple[int, str, str, str, str, str, int | None], row
    )
    on = date.fromisoformat(written)
    return Rehearsal(number, NewRehearsal(on, situation, mine, theirs, went, entry))


def _rule_row(new: NewRule) -> Row:
    return (new.text, int(new.written_down))


def _rule(row: Row) -> Rule:
    number, text, written_down = cast(tuple[int, str, int], row)
    return Rule(number, NewRule(text, bool(written_down)))


def _phase_row(new: NewPhase) -> Row:
    return (new.kind.value, new.on.isoformat())


def _phase(row: Row) -> Phase:
    number, kind, day = cast(tuple[int, str, str], row)
    return Phase(number, NewPhase(PhaseKind(kind), date.fromisoformat(day)))


def _pack_row(new: NewPack) -> Row:
    return (new.text, new.on.isoformat(), " ".join(new.words))


def _pack(row: Row) -> KeptPack:
    number, text, fetched, words = cast(tuple[int, str, str, str], row)
    return KeptPack(number, NewPack(text, date.fromisoformat(fetched), tuple(words.split())))
