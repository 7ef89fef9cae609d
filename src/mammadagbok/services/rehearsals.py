"""«Øve på en samtale»: from a private line to a rehearsal, from that to one line to bring up."""

from mammadagbok.domain.clock import Clock
from mammadagbok.domain.entry import Entry
from mammadagbok.domain.meeting import Meeting, Topic, TopicNote
from mammadagbok.domain.rehearsal import NewRehearsal, Rehearsal
from mammadagbok.services.group import Group
from mammadagbok.services.texts import sound
from mammadagbok.services.undoing import Undo, Undoing
from mammadagbok.storage.group_lists import RehearsalStore


class Rehearsals:
    """What she practises, for herself alone. No word goes from one step to the next by itself."""

    def __init__(self, rehearsals: RehearsalStore, group: Group, clock: Clock) -> None:
        self._rehearsals, self._group, self._clock = rehearsals, group, clock

    def all(self) -> list[Rehearsal]:
        """Return them, the newest first."""
        return self._rehearsals.all()

    def read(self, number: int) -> Rehearsal | None:
        """Return one, None when it is gone."""
        return next((each for each in self.all() if each.id == number), None)

    def blank(self) -> NewRehearsal:
        """Return an empty one, of today. Nothing is kept before she writes."""
        return NewRehearsal(self._clock().date())

    def from_entry(self, entry: Entry) -> NewRehearsal:
        """Return an empty one that knows the text it began from, and holds none of it. Until she
        writes, leaving it undoes the step.
        """
        return NewRehearsal(self._clock().date(), entry=entry.id)

    def keep(self, kept: Rehearsal | None, lines: NewRehearsal) -> Rehearsal | None:
        """Keep what she has written, in the place of `kept` if given. None: it is blank and not
        kept yet. Raises what `Database.transaction` raises.
        """
        lines = sound(lines)
        if kept is None:
            return None if lines.is_blank else Rehearsal(self._rehearsals.add(lines), lines)
        if kept.lines != lines:
            self._rehearsals.replace(kept.id, lines)
        return Rehearsal(kept.id, lines)

    def remove(self, rehearsal: Rehearsal) -> Undo:
        """Delete one. A line to bring up that came from it stays."""
        undoing = Undoing(self._rehearsals.table.database)
        undoing.remember(self._rehearsals.table, rehearsal.id)
        self._rehearsals.remove(rehearsal.id)
        return undoing.undo

    def to_topic(
        self, rehearsal: Rehearsal, text: str, meeting: Meeting | None = None
    ) -> Topic | None:
        """Keep one line to bring up, in the words she gives it: see `Group.add_topic`.

        `Group.remove_topic` undoes the step.
        """
        note = TopicNote(rehearsal=rehearsal.id, entry=rehearsal.lines.entry)
        return self._group.add_topic(text, note=note, meeting=meeting)

    def topics_of(self, rehearsal: Rehearsal) -> list[Topic]:
        """Return the lines to bring up that came from it."""
        return [each for each in self._group.topics() if each.note.rehearsal == rehearsal.id]
