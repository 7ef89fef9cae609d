"""The group: meetings, lines to bring up, kind words, people to call."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Final

from mammadagbok.domain.cheer import Cheer, NewCheer
from mammadagbok.domain.clock import Clock, to_minute
from mammadagbok.domain.meeting import Meeting, NewMeeting, NewTopic, Topic
from mammadagbok.domain.people import NewPerson, Person
from mammadagbok.services.preferences import Preferences, numbers
from mammadagbok.services.texts import sound
from mammadagbok.storage.lists import CheerStore, MeetingStore, PersonStore, TopicStore

_ORDER: Final = numbers("people_order")


class Group:
    """What she keeps for and from the group. Each `add_…` takes one line and saves it."""

    def __init__(
        self,
        *,
        meetings: MeetingStore,
        topics: TopicStore,
        cheers: CheerStore,
        people: PersonStore,
        preferences: Preferences,
        clock: Clock,
    ) -> None:
        self._meetings = meetings
        self._topics = topics
        self._cheers = cheers
        self._people = people
        self._preferences = preferences
        self._clock = clock

    def now(self) -> datetime:
        """The wall-clock minute that «next» and «previous» count from."""
        return to_minute(self._clock())

    def meetings(self) -> list[Meeting]:
        """All meetings, the earliest first."""
        return self._meetings.all()

    def next_meeting(self) -> Meeting | None:
        """The first meeting from now on, the group's or another; None when none is planned."""
        now = self.now()
        return next((each for each in self._meetings.all() if each.plan.at >= now), None)

    def previous_group_meeting(self) -> Meeting | None:
        """The group's latest meeting before now."""
        now = self.now()
        past = [m for m in self._meetings.all() if m.plan.at < now and not m.plan.name]
        return past[-1] if past else None

    def add_meeting(self, new: NewMeeting) -> None:
        """Save a meeting."""
        self._meetings.add(sound(new))

    def remove_meeting(self, meeting: Meeting) -> None:
        """Delete a meeting."""
        self._meetings.remove(meeting.id)

    def topics(self) -> list[Topic]:
        """Everything she wants to bring up, in the order she wrote it."""
        return self._topics.all()

    def add_topic(self, text: str, on: date | None = None) -> None:
        """Save a line to bring up, written today unless told. A blank line leaves nothing."""
        if text.strip():
            self._topics.add(sound(NewTopic(text.strip(), on or self._today())))

    def remove_topic(self, topic: Topic) -> None:
        """Delete a line to bring up."""
        self._topics.remove(topic.id)

    def cheers(self) -> list[Cheer]:
        """Kind words, the newest first."""
        return self._cheers.all()

    def add_cheer(self, text: str, about: str = "", by: str = "", on: date | None = None) -> None:
        """Save kind words exactly as given, heard today unless told. Blank leaves nothing."""
        if text.strip():
            words = NewCheer(text, on or self._today(), about.strip(), by.strip())
            self._cheers.add(sound(words))

    def remove_cheer(self, cheer: Cheer) -> None:
        """Delete kind words."""
        self._cheers.remove(cheer.id)

    def people(self) -> list[Person]:
        """The people she can call, in her order; those she has not put in order stand last."""
        hers = self._preferences.read(_ORDER)
        order = {number: at for at, number in enumerate(hers)}
        return sorted(self._people.all(), key=lambda each: order.get(each.id, len(order)))

    def change_people(self, before: Sequence[Person], after: Sequence[Person]) -> list[Person]:
        """Have the list that stood there as `before` be as `after`, and return it as it is then.

        Who is not in the journal, or not any more, is added. What was added meanwhile stays. All
        of it is kept or nothing. Raises what `Database.transaction` raises.
        """
        there = {each.id: each.card for each in self._people.all()}
        with self._people.table.database.transaction():
            for gone in {each.id for each in before} - {each.id for each in after}:
                self._people.drop(gone)
            order = tuple(self._put_person(person, there) for person in after)
            self._preferences.put(_ORDER, order)
        return self.people()

    def add_person(self, new: NewPerson) -> None:
        """Save somebody to call. Without a name nothing is saved."""
        if new.name.strip():
            self._people.add(sound(new))

    def _today(self) -> date:
        return self.now().date()

    def _put_person(self, person: Person, there: Mapping[int, NewPerson]) -> int:
        card = sound(person.card)
        if there.get(person.id) == card:
            return person.id
        return self._people.put(person.id if person.id in there else None, card)
