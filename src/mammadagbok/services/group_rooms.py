"""What there is about the group in an open journal, put together."""

from dataclasses import dataclass

from mammadagbok.domain.clock import Clock
from mammadagbok.services.group import Group
from mammadagbok.services.group_file import GroupFile
from mammadagbok.services.meetings import Meetings, MeetingStores
from mammadagbok.services.plans import Plans
from mammadagbok.services.preferences import Preferences
from mammadagbok.services.rehearsals import Rehearsals
from mammadagbok.services.rules import Rules
from mammadagbok.storage.beside import note_store, occurrence_store, preparation_store
from mammadagbok.storage.database import Database
from mammadagbok.storage.entries import EntryStore
from mammadagbok.storage.group_lists import (
    gap_store,
    pack_store,
    rehearsal_store,
    rule_store,
    series_store,
)
from mammadagbok.storage.lists import CheerStore, meeting_store, person_store, topic_store
from mammadagbok.storage.sealed import Key


@dataclass(frozen=True, slots=True)
class GroupRooms:
    """What she can do about the group, without what has to do with sharing."""

    group: Group
    group_file: GroupFile
    meetings: Meetings
    plans: Plans
    rehearsals: Rehearsals
    rules: Rules


def group_rooms(
    database: Database,
    key: Key,
    shared: tuple[EntryStore, CheerStore, Preferences],
    clock: Clock,
) -> GroupRooms:
    """Put them together from the journal's rows and what other services use too."""
    entries, cheers, preferences = shared
    stores = MeetingStores(
        meetings=meeting_store(database, key),
        series=series_store(database, key),
        gaps=gap_store(database, key),
        occurrences=occurrence_store(database, key),
        preparations=preparation_store(database, key),
        topics=topic_store(database, key),
        notes=note_store(database, key),
    )
    group_file = GroupFile(pack_store(database, key), preferences, clock)
    meetings = Meetings(stores, entries, preferences, clock, group_file.plan)
    group = Group(
        meetings=meetings,
        topics=(stores.topics, stores.notes),
        cheers=cheers,
        people=person_store(database, key),
        preferences=preferences,
    )
    return GroupRooms(
        group=group,
        group_file=group_file,
        meetings=meetings,
        plans=Plans(stores, meetings),
        rehearsals=Rehearsals(rehearsal_store(database, key), group, clock),
        rules=Rules(rule_store(database, key), preferences),
    )
