"""«Våre regler»: hers to write, to put in order and to take away."""

import pytest
from pytestqt.qtbot import QtBot

from mammadagbok.domain.phase import NewRule
from mammadagbok.services.rules import Rules
from mammadagbok.ui.group.rules_card import RulesCard
from mammadagbok.ui.look import Look
from mammadagbok.ui.session import Session
from mammadagbok.ui.widgets.tick import Tick
from on_page import part, press, remains, said, write


@pytest.fixture
def rules(session: Session) -> Rules:
    return session.journal.rules


@pytest.fixture
def card(qtbot: QtBot, session: Session, look: Look) -> RulesCard:
    made = RulesCard(session, look)
    qtbot.addWidget(made)
    made.resize(400, 800)
    made.refresh()
    made.show()
    return made


def add(card: RulesCard, words: str, *, unwritten: bool = False) -> None:
    press(card, "rule_add_unfold")
    write(card, "rule_add_words", words)
    if unwritten:
        part(card, Tick, "rule_add_unwritten").click()
    press(card, "rule_add_add")


def kept(rules: Rules) -> list[NewRule]:
    return [each.rule for each in rules.all()]


def test_written_and_unwritten_stand_in_her_order(card: RulesCard, rules: Rules) -> None:
    add(card, "Vi venter på tur")
    add(card, "Den som gråter, får gråte", unwritten=True)
    assert kept(rules) == [
        NewRule("Vi venter på tur"),
        NewRule("Den som gråter, får gråte", written_down=False),
    ]
    assert said(card).count("uskreven") == 1
    press(card, "rule_1", "rule_edit_up")
    assert [each.text for each in kept(rules)] == ["Den som gråter, får gråte", "Vi venter på tur"]


def test_one_is_changed_and_one_taken_away_comes_back(card: RulesCard, rules: Rules) -> None:
    add(card, "Vi venter på tur", unwritten=True)
    press(card, "rule_0")
    assert part(card, Tick, "rule_edit_unwritten").isChecked()
    write(card, "rule_edit_words", "Vi lar hverandre snakke ferdig")
    press(card, "rule_edit_done")
    before = kept(rules)
    assert before == [NewRule("Vi lar hverandre snakke ferdig", written_down=False)]
    press(card, "rule_0", "rule_edit_remove")
    assert kept(rules) == []
    press(card, "rule_undo")
    assert kept(rules) == before


def test_a_rule_she_has_not_added_yet_is_kept_when_everything_is(
    card: RulesCard, rules: Rules
) -> None:
    press(card, "rule_add_unfold")
    write(card, "rule_add_words", "Halvferdig")
    card.save_now()
    assert [each.text for each in kept(rules)] == ["Halvferdig"]


def test_forgetting_leaves_no_rule(card: RulesCard) -> None:
    add(card, "hemmelig")
    card.forget()
    assert "hemmelig" not in remains(card)
