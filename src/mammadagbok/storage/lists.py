"""Short lists of hers: meetings, topics, kind words, people to call, names to replace."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Generic, TypeVar, cast

from mammadagbok.domain.cheer import Cheer, NewCheer
from mammadagbok.domain.errors import NameDamagedError
from mammadagbok.domain.meeting import Meeting, NewMeeting, NewTopic, Topic
from mammadagbok.domain.people import NameSwap, NewPerson, Person, ReplacedName
from mammadagbok.storage.database import Database, Row
from mammadagbok.storage.sealed import Key, SealedTable

New = TypeVar("New")
Kept = TypeVar("Kept")


@dataclass(frozen=True, slots=True)
class ListStore(Generic[New, Kept]):
    """A list short enough to be read whole. What it returns has been checked row by row."""

    table: SealedTable
    order: str
    to_row: Callable[[New], Row]
    from_row: Callable[[Row], Kept]
    may_lack: bool = True
    """Whether the list does without rows that are damaged, or is not read at all then."""

    def all(self) -> list[Kept]:
        """Return the whole list in its order, without rows that are damaged.

        Raises NameDamagedError when there are such rows and the list does not do without them.
        """
        rows = self.table.sound_rows(f"ORDER BY {self.order}")
        if not self.may_lack and any(name == self.table.name for name, _ in self._unsound):
            raise NameDamagedError
        return [self.from_row(row) for row in rows]

    def add(self, new: New) -> int:
        """Save one more and return its id. Raises what `Database.transaction` raises."""
        with self.table.database.transaction():
            return self.table.add(self.to_row(new))

    def replace(self, number: int, new: New) -> None:
        """Save other words under the same id, also when it has been deleted meanwhile."""
        with self.table.database.transaction():
            self.table.put(number, self.to_row(new))

    def remove(self, number: int) -> None:
        """Delete one, if it is there."""
        with self.table.database.transaction():
            self.table.remove(number)

    def put(self, number: int | None, new: New) -> int:
        """Save under this id, or as one more for None, in a transaction of the caller's.

        Returns the id.
        """
        if number is None:
            return self.table.add(self.to_row(new))
        self.table.put(number, self.to_row(new))
        return number

    def drop(self, number: int) -> None:
        """Delete one, if it is there, in a transaction of the caller's."""
        self.table.remove(number)

    @property
    def _unsound(self) -> set[tuple[str, int]]:
        return self.table.database.unsound


MeetingStore = ListStore[NewMeeting, Meeting]
TopicStore = ListStore[NewTopic, Topic]
CheerStore = ListStore[NewCheer, Cheer]
PersonStore = ListStore[NewPerson, Person]
NameStore = ListStore[NameSwap, ReplacedName]


def meeting_store(database: Database, key: Key) -> MeetingStore:
    """Meetings, the earliest first."""
    table = SealedTable(database, key, "meetings")
    return ListStore(table, "at, id", _meeting_row, _meeting)


def topic_store(database: Database, key: Key) -> TopicStore:
    """Lines to bring up, in the order she wrote them."""
    table = SealedTable(database, key, "topics")
    return ListStore(table, "id", _topic_row, _topic)


def cheer_store(database: Database, key: Key) -> CheerStore:
    """Kind words, the newest first."""
    table = SealedTable(database, key, "cheers")
    return ListStore(table, "heard DESC, id DESC", _cheer_row, _cheer)


def person_store(database: Database, key: Key) -> PersonStore:
    """People she can call, in the order she wrote them."""
    return ListStore(SealedTable(database, key, "people"), "id", _person_row, _person)


def name_store(database: Database, key: Key) -> NameStore:
    """Names she replaces, in the order she wrote them; all of them, or none would be masked."""
    table = SealedTable(database, key, "replaced_names")
    return ListStore(table, "id", _name_row, _name, may_lack=False)


def _meeting_row(new: NewMeeting) -> Row:
    return (new.at.isoformat(timespec="minutes"), new.place, new.name)


def _meeting(row: Row) -> Meeting:
    number, at, place, name = cast(tuple[int, str, str, str], row)
    return Meeting(number, NewMeeting(datetime.fromisoformat(at), place, name))


def _topic_row(new: NewTopic) -> Row:
    return (new.text, new.on.isoformat())


def _topic(row: Row) -> Topic:
    number, text, written = cast(tuple[int, str, str], row)
    return Topic(number, NewTopic(text, date.fromisoformat(written)))


def _cheer_row(new: NewCheer) -> Row:
    return (new.text, new.on.isoformat(), new.about, new.by)


def _cheer(row: Row) -> Cheer:
    number, text, heard, about, giver = cast(tuple[int, str, str, str, str], row)
    return Cheer(number, NewCheer(text, date.fromisoformat(heard), about, giver))


def _person_row(new: NewPerson) -> Row:
    abilities = (int(new.at_night), int(new.can_come), int(new.with_child))
    return (new.name, new.number, *abilities, new.not_when)


def _person(row: Row) -> Person:
    number, name, phone, night, come, child, not_when = cast(
        tuple[int, str, str, int, int, int, str], row
    )
    return Person(number, NewPerson(name, phone, bool(night), bool(come), bool(child), not_when))


def _name_row(new: NameSwap) -> Row:
    return (new.name, new.replacement)


def _name(row: Row) -> ReplacedName:
    number, name, replacement = cast(tuple[int, str, str], row)
    return ReplacedName(number, NameSwap(name, replacement))
