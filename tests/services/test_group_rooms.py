"""The ladder of rehearsals, the rules, and what a change in the group means for sharing."""

from dataclasses import replace
from datetime import date

import pytest
import sqlcipher3

from factory import NOON, moment
from mammadagbok.domain.entry import Entry
from mammadagbok.domain.meeting import NewMeeting, TopicNote
from mammadagbok.domain.phase import NewRule, PhaseKind, Rule
from mammadagbok.domain.rehearsal import NewRehearsal
from mammadagbok.services.open_journal import OpenJournal
from mammadagbok.services.preferences import flag, lines
from mammadagbok.services.sharing import REMEMBERED

DAY = date(2026, 11, 23)
_REMEMBERED = lines(f"{REMEMBERED}something")
_OF_HERS = flag("shares_nothing_of_this")


@pytest.fixture
def entry(journal: OpenJournal) -> Entry:
    kept = journal.writing.keep(moment(""), moment("Det om søsteren min."))
    assert isinstance(kept, Entry)
    return kept


def test_from_a_private_line_to_one_line_to_bring_up(journal: OpenJournal, entry: Entry) -> None:
    page = journal.rehearsals.from_entry(entry)
    assert page == NewRehearsal(DAY, entry=entry.id)
    assert journal.rehearsals.keep(None, page) is None
    kept = journal.rehearsals.keep(None, replace(page, mine="Kan jeg si noe?"))
    assert kept is not None
    kept = journal.rehearsals.keep(kept, replace(kept.lines, theirs="Ja."))
    assert kept is not None
    topic = journal.rehearsals.to_topic(kept, " Noe hjemmefra ")
    assert topic is not None
    assert topic.line.text == "Noe hjemmefra"
    assert topic.note == TopicNote(rehearsal=kept.id, entry=entry.id)
    assert journal.rehearsals.topics_of(kept) == [topic]
    assert journal.group.topics() == [topic]
    # Nothing of the entry has been copied anywhere.
    assert "søsteren" not in str((journal.rehearsals.all(), journal.group.topics()))


def test_each_step_is_undone(journal: OpenJournal, entry: Entry) -> None:
    lines_ = replace(journal.rehearsals.from_entry(entry), situation="Barnehagen")
    kept = journal.rehearsals.keep(None, lines_)
    assert kept is not None
    topic = journal.rehearsals.to_topic(kept, "Barnehagen")
    assert topic is not None
    put_back = journal.group.remove_topic(topic)
    assert journal.group.topics() == []
    put_back()
    assert journal.group.topics() == [topic]
    put_back = journal.rehearsals.remove(kept)
    assert journal.rehearsals.all() == []
    assert journal.group.topics() == [topic]
    put_back()
    assert journal.rehearsals.read(kept.id) == kept


def test_a_blank_line_is_no_topic(journal: OpenJournal) -> None:
    assert journal.group.add_topic("  ") is None
    assert journal.group.topics() == []


def test_lines_for_a_meeting(journal: OpenJournal) -> None:
    group = journal.meetings.add(NewMeeting(NOON.replace(hour=17)))
    home = journal.meetings.add(NewMeeting(NOON.replace(hour=15), "hjemme", "Hjemmebesøk"))
    anywhere = journal.group.add_topic("Uansett")
    for_home = journal.group.add_topic("Hjemme", meeting=home)
    guest = journal.group.add_topic("Til jordmora", note=TopicNote(guest=True), meeting=group)
    assert journal.group.topics_for(group) == [anywhere, guest]
    assert journal.group.topics_for(home) == [for_home]


def test_a_line_is_changed_with_its_note(journal: OpenJournal) -> None:
    topic = journal.group.add_topic("Noe")
    assert topic is not None
    changed = replace(topic, line=replace(topic.line, text="Noe annet"), note=TopicNote(guest=True))
    journal.group.change_topic(changed)
    assert journal.group.topics() == [changed]
    journal.group.change_topic(topic)
    assert journal.group.topics() == [topic]


def test_rules_are_hers_in_her_order(journal: OpenJournal) -> None:
    journal.rules.add(" Det som sies her, blir her. ")
    journal.rules.add("Vi ler.", written_down=False)
    journal.rules.add("   ")
    before = journal.rules.all()
    assert [each.rule.text for each in before] == ["Det som sies her, blir her.", "Vi ler."]
    turned = [
        before[1],
        Rule(before[0].id, NewRule("Det som sies, blir her.")),
        Rule(0, NewRule("Ny")),
    ]
    after = journal.rules.change(before, turned)
    assert [each.rule.text for each in after] == ["Vi ler.", "Det som sies, blir her.", "Ny"]
    assert [each.rule for each in journal.rules.change(after, before)] == [
        each.rule for each in before
    ]


@pytest.mark.parametrize("kind", [PhaseKind.LEADER, PhaseKind.MEMBER])
def test_when_other_people_listen_nothing_she_chose_stands(
    journal: OpenJournal, kind: PhaseKind
) -> None:
    journal.preferences.keep_all({_REMEMBERED: ("en", "to"), _OF_HERS: True})
    undo = journal.phases.date(kind, DAY)
    assert journal.preferences.read(_REMEMBERED) == ()
    assert journal.preferences.read(_OF_HERS)
    assert journal.sharing.asks_again()
    undo()
    assert journal.phases.all() == []
    assert journal.preferences.read(_REMEMBERED) == ("en", "to")
    assert not journal.sharing.asks_again()
    journal.phases.date(kind, DAY)
    journal.sharing.answered()
    assert not journal.sharing.asks_again()


@pytest.mark.parametrize("kind", [PhaseKind.STARTED, PhaseKind.ENDS])
def test_a_beginning_and_an_end_ask_nothing(journal: OpenJournal, kind: PhaseKind) -> None:
    journal.preferences.keep(_REMEMBERED, ("en",))
    journal.phases.date(kind, DAY)
    (phase,) = journal.phases.all()
    assert (phase.what.kind, phase.what.on) == (kind, DAY)
    assert journal.preferences.read(_REMEMBERED) == ("en",)
    assert not journal.sharing.asks_again()
    undo = journal.phases.remove(phase)
    assert journal.phases.all() == []
    undo()
    assert journal.phases.all() == [phase]


def test_a_phase_that_cannot_be_kept_forgets_nothing(journal: OpenJournal) -> None:
    journal.preferences.keep(_REMEMBERED, ("en",))
    connection = journal.database._connection
    connection.execute(
        "CREATE TEMP TRIGGER refuses BEFORE INSERT ON main.state"
        " BEGIN SELECT RAISE(ABORT, 'refused'); END"
    )
    with pytest.raises(sqlcipher3.IntegrityError):
        journal.phases.date(PhaseKind.LEADER, DAY)
    connection.execute("DROP TRIGGER refuses")
    assert journal.phases.all() == []
    assert journal.preferences.read(_REMEMBERED) == ("en",)


def test_what_she_goes_on_writing_in_is_kept_though_it_was_deleted(journal: OpenJournal) -> None:
    lines = replace(journal.rehearsals.blank(), mine="Jeg vil snakke med dere.")
    kept, topic = journal.rehearsals.keep(None, lines), journal.group.add_topic("Helga.")
    assert kept is not None
    assert topic is not None
    journal.rehearsals.remove(kept)
    journal.group.remove_topic(topic)
    more = journal.rehearsals.keep(kept, replace(lines, went="Bra."))
    changed = replace(topic, line=replace(topic.line, text="Helga som kommer."))
    journal.group.change_topic(changed)
    assert journal.rehearsals.all() == [more]
    assert journal.group.topics() == [changed]
