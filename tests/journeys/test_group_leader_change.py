"""A new leader: what she had chosen is forgotten, she is asked once, and meets questions."""

from collections.abc import Callable

from PySide6.QtWidgets import QCheckBox

from journeys.ways import unlock
from mammadagbok.domain.phase import PhaseKind
from mammadagbok.services.open_journal import OpenJournal
from tour.person import Person

RULE = "Det vi ser og hører her, blir her"
TOLD = "Kari sa at hun var redd den gangen også."


def test_a_new_leader_is_met_with_one_question(
    peek: Callable[[], OpenJournal], use: Callable[..., int]
) -> None:
    def steps(person: Person) -> None:
        unlock(person)
        person.click("rail_group")
        person.click("rule_add_unfold")
        person.write("rule_add_words", RULE)
        person.click("rule_add_add")
        person.write("topic_field", "Noe jeg vil si")
        person.press("Return")
        person.click("rail_share")
        assert not person.sees("ask_again")
        assert person.read("rules_note_rules") == RULE
        person.click("candidate_topic_1")
        person.click("rail_group")
        person.click("phase_add_unfold")
        person.click("phase_add_leader")
        person.click("phase_add_add")
        person.click("rail_share")
        assert person.sees("ask_again")
        assert not person.find(QCheckBox, "candidate_topic_1").isChecked()
        person.click("ask_again_close")
        person.press("Ctrl+L")
        unlock(person)
        person.click("rail_share")
        assert not person.sees("ask_again")

    assert use(steps) == 0
    journal = peek()
    assert [each.what.kind for each in journal.phases.all()] == [PhaseKind.LEADER]
    assert [each.rule.text for each in journal.rules.all()] == [RULE]
    journal.close()


def test_what_another_told_is_hers_to_mark(
    peek: Callable[[], OpenJournal], use: Callable[..., int]
) -> None:
    def steps(person: Person) -> None:
        unlock(person)
        person.click("rail_group")
        person.click("person_add_unfold")
        person.write("person_add_name", "Kari")
        person.click("person_add_add")
        person.click("phase_add_unfold")
        person.click("phase_add_leader")
        person.click("phase_add_add")
        person.click("phase_1")
        person.click("phase_question_0")
        person.write("entry_text", f"Jeg vet ikke. {TOLD} Jeg ble glad.")
        person.wait_until(lambda: person.sees("mention_line"), "the question")
        person.click("mention_mark")
        person.click("rail_group")

    assert use(steps) == 0
    journal = peek()
    (candidate,) = journal.sharing.candidates().found
    assert "Hva vil du vite om den som er ny?" in candidate.text
    assert TOLD not in candidate.text
    assert "Jeg ble glad." in candidate.text
    journal.close()
