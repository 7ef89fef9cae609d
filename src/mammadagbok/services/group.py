"""The group: lines to bring up, kind words, people to call; its meetings are `Meetings`."""

from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import date
from functools import partial
from typing import Final

from mammadagbok.domain.cheer import Cheer, NewCheer
from mammadagbok.domain.meeting import Meeting, NewTopic, Topic, TopicNote
from mammadagbok.domain.people import NewPerson, Person
from mammadagbok.services.in_order import InOrder
from mammadagbok.services.meetings import Meetings
from mammadagbok.services.preferences import Preferences, numbers
from mammadagbok.services.texts import sound
from mammadagbok.services.undoing import Undo, Undoing
from mammadagbok.storage.beside import NoteStore
from mammadagbok.storage.lists import CheerStore, PersonStore, TopicStore

_ORDER: Final = numbers("people_order")
_QUESTIONS: Final = numbers("cheers_questions")
"""Which kind words are a hard question she was glad to get."""
_NOTHING: Final = TopicNote()


class Group:
    """What she keeps for and from the group. Each `add_…` takes one line and saves it."""

    def __init__(
        self,
        *,
        meetings: Meetings,
        topics: tuple[TopicStore, NoteStore],
        cheers: CheerStore,
        people: PersonStore,
        preferences: Preferences,
    ) -> None:
        self._meetings = meetings
        self._topics, self._notes = topics
        self._cheers = cheers
        self._people, self._preferences = people, preferences
        self._in_order = InOrder(people, preferences, _ORDER, _card)

    def topics(self) -> list[Topic]:
        """Everything she wants to bring up, in the order she wrote it. What was for a meeting that
        is gone is for the group's next.
        """
        notes, there = self._notes.all(), {each.id for each in self._meetings.kept()}
        return [
            replace(each, note=_for_one_of(there, notes.get(each.id, _NOTHING)))
            for each in self._topics.all()
        ]

    def topics_for(self, meeting: Meeting) -> list[Topic]:
        """What she wants to bring up at this meeting; at the group's next, also what is for no
        other.
        """
        wanted: set[int | None] = {meeting.id} if meeting.id else set()
        if meeting == self._meetings.next_of_group():
            wanted.add(None)
        return [each for each in self.topics() if each.note.meeting in wanted]

    def add_topic(
        self,
        text: str,
        on: date | None = None,
        note: TopicNote = _NOTHING,
        meeting: Meeting | None = None,
    ) -> Topic | None:
        """Save a line to bring up, written today unless told, and return it; for `meeting`, if
        given, which is kept from then on. A blank line leaves nothing.
        """
        if not text.strip():
            return None
        new = sound(NewTopic(text.strip(), on or self._today()))
        with self._topics.table.database.transaction():
            if meeting is not None:
                note = replace(note, meeting=self._meetings.put(meeting).id)
            number = self._topics.put(None, new)
            self._notes.put(number, note)
        return Topic(number, new, note)

    def change_topic(self, topic: Topic, meeting: Meeting | None = None) -> None:
        """Keep other words, or another note, of a line that is there, for `meeting`, if given,
        which is kept from then on; all of it or nothing.
        """
        note = topic.note
        with self._topics.table.database.transaction():
            if meeting is not None:
                note = replace(note, meeting=self._meetings.put(meeting).id)
            self._topics.put(topic.id, sound(topic.line))
            self._notes.put(topic.id, note)

    def remove_topic(self, topic: Topic) -> Undo:
        """Delete a line to bring up."""
        undoing = Undoing(self._topics.table.database)
        with self._topics.table.database.transaction():
            for table in (self._notes.table, self._topics.table):
                undoing.remember(table, topic.id)
                table.remove(topic.id)
        return undoing.undo

    def cheers(self) -> list[Cheer]:
        """Kind words, the newest first."""
        questions = self._preferences.read(_QUESTIONS)
        return [
            replace(each, words=replace(each.words, is_question=each.id in questions))
            for each in self._cheers.all()
        ]

    def soft_cheers(self) -> list[Cheer]:
        """Kind words without the hard questions, for a bad hour; the newest first."""
        return [each for each in self.cheers() if not each.words.is_question]

    def add_cheer(
        self,
        text: str,
        about: str = "",
        by: str = "",
        on: date | None = None,
        *,
        is_question: bool = False,
    ) -> None:
        """Save kind words exactly as given, heard today unless told. Blank leaves nothing."""
        if not text.strip():
            return
        words = sound(NewCheer(text, on or self._today(), about.strip(), by.strip()))
        with self._cheers.table.database.transaction():
            number = self._cheers.put(None, words)
            if is_question:
                questions = (*self._preferences.read(_QUESTIONS), number)
                self._preferences.put(_QUESTIONS, questions)

    def remove_cheer(self, cheer: Cheer) -> Undo:
        """Delete kind words."""
        undoing, table = Undoing(self._cheers.table.database), self._cheers.table
        before = self._preferences.read(_QUESTIONS)
        with table.database.transaction():
            undoing.remember(table, cheer.id)
            table.remove(cheer.id)
            if cheer.id in before:
                undoing.also(partial(self._preferences.put, _QUESTIONS, before))
                after = tuple(each for each in before if each != cheer.id)
                self._preferences.put(_QUESTIONS, after)
        return undoing.undo

    def people(self) -> list[Person]:
        """The people she can call, in her order; those she has not put in order stand last."""
        return self._in_order.all()

    def change_people(self, before: Sequence[Person], after: Sequence[Person]) -> list[Person]:
        """Have the list be as `after`, and return it as it is then: see `InOrder.change`."""
        return self._in_order.change(before, after)

    def add_person(self, new: NewPerson) -> None:
        """Save somebody to call. Without a name nothing is saved."""
        if new.name.strip():
            self._people.add(sound(new))

    def _today(self) -> date:
        return self._meetings.now().date()


def _for_one_of(meetings: Collection[int], note: TopicNote) -> TopicNote:
    return note if note.meeting in meetings else replace(note, meeting=None)


def _card(person: Person) -> NewPerson:
    return person.card
