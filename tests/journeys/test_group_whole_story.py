"""The whole story of a group: its file, what she brings, the meeting, and what it gave her."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QDate
from PySide6.QtWidgets import QCheckBox, QDateEdit

from factory import NOON, Walking
from journeys.group_files import fetch
from journeys.ways import unlock
from mammadagbok.domain.entry import Kind
from mammadagbok.domain.meeting import Preparation
from mammadagbok.domain.pack_file import write_pack
from mammadagbok.domain.phase import PhaseKind
from mammadagbok.domain.query import Query
from mammadagbok.services.journal import JournalFolder
from mammadagbok.services.open_journal import OpenJournal
from mammadagbok.storage.settings import Settings, SettingsFile
from packs import FULL
from tour.person import Person

HERS = "Hva sier jeg når hun spør om pappa?"
MINE = "Jeg er mest redd om morgenen."
WROTE = "Jeg turte å si det om sykehuset."
CHEER = "Du sier det så andre tør."
NEWER = replace(FULL, rules=("Vi begynner presis.",), ideas=(), note="")


@pytest.mark.parametrize("language", ["nb", "nn", "en"])
def test_from_the_leaders_file_to_kind_words(
    language: str,
    notes: Path,
    tmp_path: Path,
    use: Callable[..., int],
    made: JournalFolder,
    peek: Callable[[], OpenJournal],
) -> None:
    SettingsFile(notes / "settings.json").write(Settings(language=language))
    first, second = tmp_path / "Avtaler.json", tmp_path / "Nye.json"
    first.write_bytes(write_pack(FULL))
    second.write_bytes(write_pack(NEWER))
    clock = Walking(NOON)

    def before(person: Person) -> None:
        unlock(person)
        person.click("rail_group")
        fetch(person, first)
        person.write("topic_field", HERS)
        person.press("Return")
        person.click("leader_ideas_0_bring_up")
        fetch(person, second)
        assert {HERS, FULL.ideas[0], NEWER.rules[0]} <= set(person.shown_texts())
        assert FULL.rules[1] not in person.shown_texts()
        person.click("topics_sentences")
        person.write("sentence_1", MINE)
        person.click("sheet_back")
        person.click("meeting_add_unfold")
        person.find(QDateEdit, "meeting_add_day").setDate(QDate(2026, 12, 4))
        person.click("meeting_add_other")
        person.write("meeting_add_name", "Hjemmebesøk")
        person.click("meeting_add_add")

    def after(person: Person) -> None:
        unlock(person)
        person.click("rail_group")
        person.click("after_write")
        person.write("entry_text", WROTE)
        person.click("rail_cheers")
        person.write("cheer_add_words", CHEER)
        person.click("cheer_add_add")
        person.click("rail_share")
        person.click("candidate_topic_1")
        person.click("rail_group")
        assert WROTE in person.shown_texts()
        person.click("phase_add_unfold")
        person.click("phase_add_leader")
        person.click("phase_add_add")
        person.click("rail_share")
        assert person.sees("ask_again")
        assert not person.find(QCheckBox, "candidate_topic_1").isChecked()

    assert use(before, clock=clock) == 0
    clock.on(days=10)
    assert use(after, clock=clock) == 0
    journal = peek()
    assert [each.line.text for each in journal.group.topics()] == [HERS, FULL.ideas[0]]
    assert [each.words.text for each in journal.group.cheers()] == [CHEER]
    assert [each.what.kind for each in journal.phases.all()] == [PhaseKind.LEADER]
    written = journal.finding.read_many(journal.finding.ids(Query()))
    assert [(each.words.kind, each.words.meeting) for each in written] == [
        (Kind.REFLECTION, date(2026, 12, 2))
    ]
    (met, visit) = journal.meetings.kept()
    assert journal.meetings.preparation(met) == Preparation(MINE)
    assert visit.plan.name == "Hjemmebesøk"
    fetched = journal.group_file.current()
    assert fetched is not None
    assert fetched.pack == NEWER
    journal.close()
