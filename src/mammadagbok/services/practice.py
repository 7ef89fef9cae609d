"""The practice journal: made-up entries in a real encrypted journal that is gone at the end."""

import json
import secrets
import tempfile
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any, Final

from mammadagbok.crypto.keys import KdfCost
from mammadagbok.domain.clock import Clock
from mammadagbok.domain.craving import Craving
from mammadagbok.domain.entry import Kind, NewEntry
from mammadagbok.domain.errors import MammadagbokError
from mammadagbok.domain.markup import escaped
from mammadagbok.domain.meeting import NewMeeting
from mammadagbok.domain.pack_file import read_pack
from mammadagbok.domain.people import NameSwap, NewPerson
from mammadagbok.domain.phase import PhaseKind
from mammadagbok.domain.recurrence import NewSeries
from mammadagbok.domain.rehearsal import NewRehearsal
from mammadagbok.services.journal import JournalFolder, seal_new
from mammadagbok.services.open_journal import OpenJournal
from mammadagbok.storage.files import clear_folder, told_as_facts

_COST: Final = KdfCost(memory_kib=8, passes=1, lanes=1)
"""The cheapest there is: the key is random and thrown away, so there is nothing to guess."""


class Practice:
    """A temporary folder with its own key, filled from a file of made-up content."""

    def __init__(self, content: Path, clock: Clock) -> None:
        self._content = content
        self._clock = clock
        with told_as_facts(Path(tempfile.gettempdir())):
            self._folder = Path(tempfile.mkdtemp(prefix="notat-"))

    def open(self) -> OpenJournal:
        """Make the journal, fill it with dates that count back from today, and open it.

        Raises DiskFullError or NotWritableError, and then leaves nothing behind.
        """
        try:
            return self._filled()
        except MammadagbokError:
            self.end()
            raise

    def _filled(self) -> OpenJournal:
        folder = JournalFolder(self._folder / "data", self._clock)
        passphrase = bytearray(secrets.token_bytes(32))
        sealed = seal_new(passphrase, _COST, self._clock())
        folder.create(sealed)
        journal = folder.open(sealed)
        fill_journal(journal, self._content, self._clock().date())
        return journal

    def end(self) -> None:
        """Delete everything of it."""
        clear_folder(self._folder)


def fill_journal(journal: OpenJournal, content: Path, today: date) -> None:
    """Write the made-up content into an open journal, with dates that count back from today."""
    _fill(journal, json.loads(content.read_bytes()), today)


def _fill(journal: OpenJournal, content: dict[str, list[dict[str, Any]]], today: date) -> None:
    for item in content["entries"]:
        words = _entry(item, today)
        journal.writing.keep(words, words)
    for item in content["meetings"]:
        at = _moment(today + timedelta(days=item["in_days"]), item["time"])
        journal.meetings.add(NewMeeting(at, item["place"], item["name"]))
    for item in content["plans"]:
        first = _moment(today + timedelta(days=item["in_days"]), item["time"])
        journal.plans.add(NewSeries(first, item["weeks"], item["place"]))
    for item in content["topics"]:
        journal.group.add_topic(item["text"], _ago(today, item))
    for item in content["cheers"]:
        journal.group.add_cheer(item["text"], item["about"], item["by"], _ago(today, item))
    for item in content["people"]:
        journal.group.add_person(NewPerson(**item))
    for item in content["rehearsals"]:
        lines = {name: item[name] for name in ("situation", "mine", "theirs", "went")}
        journal.rehearsals.keep(None, NewRehearsal(_ago(today, item), **lines))
    for item in content["rules"]:
        journal.rules.add(item["text"], written_down=item["written_down"])
    for item in content["phases"]:
        journal.phases.date(PhaseKind(item["kind"]), _ago(today, item))
    for item in content["group_files"]:
        read = read_pack(json.dumps(item["file"]).encode())
        journal.group_file.fetch(read.pack, tuple(item["words"]))
    for item in content["names"]:
        journal.sharing.add_name(NameSwap(**item))


def _entry(item: dict[str, Any], today: date) -> NewEntry:
    meeting = item["meeting_days_ago"]
    return NewEntry(
        kind=Kind(item["kind"]) if item["kind"] else None,
        text=escaped(item["text"]),
        at=_moment(_ago(today, item), item["time"]),
        private=item["private"],
        meeting=None if meeting is None else today - timedelta(days=meeting),
        craving=_craving(item["craving"]) if item["craving"] else None,
    )


def _craving(told: dict[str, Any]) -> Craving:
    return replace(Craving(**told), during=tuple(told.get("during", ())))


def _ago(today: date, item: dict[str, Any]) -> date:
    return today - timedelta(days=item["days_ago"])


def _moment(day: date, clock: str) -> datetime:
    return datetime.combine(day, time.fromisoformat(clock))
