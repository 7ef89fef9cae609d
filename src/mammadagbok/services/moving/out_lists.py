"""What is in the journal beside its texts, as it stands in the file that holds everything."""

from collections.abc import Mapping
from dataclasses import asdict
from datetime import date, datetime

from mammadagbok.domain.meeting import Meeting, Preparation, Topic
from mammadagbok.domain.selection import ENTRY
from mammadagbok.domain.taking import Taken
from mammadagbok.domain.taking_out import OutLists, OutSeries


def told_lists(lists: OutLists) -> Mapping[str, object]:
    """Return the lists by name, of what JSON knows alone."""
    at = {each.id: _told(each.plan.at) for each in lists.meetings}
    return {
        "meetings": [_meeting(each, lists.prepared) for each in lists.meetings],
        "series": [_series(each) for each in lists.series],
        "topics": [_topic(each, at) for each in lists.topics],
        "cheers": [_plain(asdict(each.words)) for each in lists.cheers],
        "people": [_plain(asdict(each.card)) for each in lists.people],
        "names": [_plain(asdict(each.swap)) for each in lists.names],
        "signs": lists.signs,
        "cards": [
            {"text": each.text, "needs_somebody": each.needs_somebody} for each in lists.cards
        ],
        "plans": [asdict(each) for each in lists.plans],
        "rehearsals": [_without(asdict(each.lines), "entry") for each in lists.rehearsals],
        "rules": [asdict(each.rule) for each in lists.rules],
        "phases": [_plain(asdict(each.what)) for each in lists.phases],
        "group_file": lists.group_file or None,
        "taken_along": [_taken(each) for each in lists.taken],
    }


def _meeting(meeting: Meeting, prepared: Mapping[int, Preparation]) -> Mapping[str, object]:
    written = prepared.get(meeting.id, Preparation())
    told = None if written.is_blank else asdict(written)
    return {**_plain(asdict(meeting.plan)), "written": told}


def _series(series: OutSeries) -> Mapping[str, object]:
    return {**_plain(asdict(series.plan)), "not_on": [each.isoformat() for each in series.gaps]}


def _topic(topic: Topic, at: Mapping[int, object]) -> Mapping[str, object]:
    meeting = None if topic.note.meeting is None else at.get(topic.note.meeting)
    return {**_plain(asdict(topic.line)), "guest": topic.note.guest, "meeting": meeting}


def _taken(taken: Taken) -> Mapping[str, object]:
    how = taken.taking
    parts = [
        {"kind": kind, "entry": number if kind == ENTRY else None, "text": part.text}
        for part in taken.parts
        for kind, number in (part.source,)
    ]
    head = {"at": _told(taken.at), "way": how.way, "occasion": how.occasion}
    return {**head, "target": taken.target, "note": how.note, "parts": parts}


def _without(item: dict[str, object], name: str) -> Mapping[str, object]:
    return {each: value for each, value in _plain(item).items() if each != name}


def _plain(item: dict[str, object]) -> dict[str, object]:
    return {name: _told(value) for name, value in item.items()}


def _told(value: object) -> object:
    """Return times to the minute and days as text, and anything else as it is."""
    if isinstance(value, datetime):
        return value.isoformat(timespec="minutes")
    return value.isoformat() if isinstance(value, date) else value
