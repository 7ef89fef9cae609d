"""What nobody has approved yet is known by name, and the interface says so until it is."""

import json
import shutil
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from factory import NOON, noon
from mammadagbok.ui.craving.took_text import TookText
from mammadagbok.ui.facts import FactKind, Facts, HelpNumber
from mammadagbok.ui.help.page import HelpPage
from mammadagbok.ui.look import Look
from mammadagbok.ui.session import Session
from mammadagbok.ui.settings.about_card import AboutCard
from mammadagbok.ui.share.duty import DutyDialog
from on_page import press, said

FACTS = Path(__file__).resolve().parents[2] / "resources" / "facts"
TODAY = NOON.date()
BY = {"name": "Kari Nordmann", "title": "lege"}
# A new text or number stands here too, so that nobody approves it unseen by giving it no name.
EVERY_TEXT = {
    "duty_public",
    "duty_public_short",
    "duty_volunteer",
    "duty_volunteer_short",
    "paper",
    "official",
    "if_i_took",
    "when_i_call",
    "child_medicine",
    "child_unsure",
    "child_medicine_box",
    "tired_of_living",
    "violence",
    "first_who",
    "first_who_carried",
    "first_voluntary",
    "first_cannot",
    "first_alone",
    "road_yes",
    "road_others",
    "road_watched",
    "recovery_code",
    "craving_heading",
    "medicine",
    "worse",
    "no_answer",
}
EVERY_NUMBER = {
    "113",
    "112",
    "110",
    "116117",
    "22591300",
    "116111",
    "116006",
    "116123",
    "22400040",
    "foreldresupport",
    "rusinfo",
}
Facts_ = Callable[..., Facts]


def _items(folder: Path) -> dict[str, dict[str, Any]]:
    """Every text and number in the files, by its key, read without the program."""
    texts = json.loads((folder / "texts.json").read_bytes())["texts"]
    numbers = json.loads((folder / "numbers.json").read_bytes())["numbers"]
    return {**texts, **{each["id"]: each for each in numbers}}


def not_approved(folder: Path = FACTS) -> set[str]:
    """The keys of what no named person has approved yet."""
    return {key for key, item in _items(folder).items() if not (item["checked"] and item["by"])}


def called(key: str, language: str = "nb") -> str:
    item = _items(FACTS)[key]
    name: str = (item.get("title") or item["name"])[language]
    return name


@pytest.fixture
def approving(tmp_path: Path) -> Facts_:
    """Facts of which some are approved, by key, on a day."""

    def made(*keys: str, on: date = TODAY, language: str = "nb") -> Facts:
        folder = tmp_path / "facts"
        shutil.copytree(FACTS, folder, dirs_exist_ok=True)
        for file in folder.glob("*.json"):
            content = json.loads(file.read_bytes())
            listed = content.get("numbers") or list(content["texts"].items())
            for key, item in ((each["id"], each) if "id" in each else each for each in listed):
                signed = key in keys
                item["checked"] = on.isoformat() if signed else None
                item["by"] = BY if signed else None
            file.write_text(json.dumps(content))
        return Facts(folder, language, noon)

    return made


def _told(look: Look, facts: Facts) -> set[str]:
    """The names that «Om programmet» says nobody has approved."""
    card = AboutCard(replace(look, facts=facts), None)
    lines = [card.findChild(QLabel, f"about_unapproved_{kind}") for kind in FactKind]
    names = [line.text().partition(": ")[2].split(" · ") for line in lines if line is not None]
    has_heading = card.findChild(QLabel, "about_unapproved") is not None
    card.deleteLater()
    assert has_heading == bool(names)
    return {name for each in names for name in each}


def test_every_fact_is_known_here_by_name() -> None:
    assert set(_items(FACTS)) == EVERY_TEXT | EVERY_NUMBER
    assert not_approved() <= EVERY_TEXT | EVERY_NUMBER


@pytest.mark.parametrize("language", ["nb", "nn", "en"])
def test_the_program_says_just_what_is_not_approved(look: Look, language: str) -> None:
    told = _told(look, Facts(FACTS, language, noon))
    assert told == {called(key, language) for key in not_approved()}


@pytest.mark.parametrize("key", sorted(EVERY_TEXT | EVERY_NUMBER))
def test_what_is_approved_in_the_file_goes_from_the_list(
    look: Look, approving: Facts_, key: str
) -> None:
    waiting = {called(each) for each in EVERY_TEXT | EVERY_NUMBER}
    assert _told(look, approving()) == waiting
    assert _told(look, approving(key)) == waiting - {called(key)}


def test_nothing_is_said_once_all_is_approved(look: Look, approving: Facts_) -> None:
    assert _told(look, approving(*EVERY_TEXT, *EVERY_NUMBER)) == set()


def test_a_day_alone_or_a_name_alone_is_no_approval(
    look: Look, approving: Facts_, tmp_path: Path
) -> None:
    approving(*EVERY_TEXT, *EVERY_NUMBER)
    file = tmp_path / "facts" / "texts.json"
    content = json.loads(file.read_bytes())
    content["texts"]["if_i_took"]["by"] = None
    content["texts"]["official"]["checked"] = None
    file.write_text(json.dumps(content))
    told = _told(look, Facts(tmp_path / "facts", "nb", noon))
    assert told == {called("if_i_took"), called("official")}


def _help(session: Session, look: Look, qtbot: QtBot, facts: Facts) -> HelpPage:
    page = HelpPage(session, replace(look, facts=facts))
    qtbot.addWidget(page)
    page.resize(1084, 800)
    page.show()
    return page


def test_help_says_so_until_all_that_stands_there_is_approved(
    session: Session, look: Look, qtbot: QtBot, approving: Facts_
) -> None:
    page = _help(session, look, qtbot, approving())
    assert "Ikke faglig godkjent ennå" in said(page)
    page = _help(session, look, qtbot, approving("113"))
    assert "Ikke alt her er faglig godkjent ennå" in said(page)
    page = _help(session, look, qtbot, approving(*(EVERY_TEXT | EVERY_NUMBER) - {"official"}))
    assert page.findChild(QWidget, "help_not_approved") is None


def test_beside_a_number_stands_who_has_checked_it_and_when(
    session: Session, look: Look, qtbot: QtBot, approving: Facts_
) -> None:
    page = _help(session, look, qtbot, approving("116123", on=date(2026, 5, 12)))
    line = page.findChild(QWidget, "help_116123")
    assert line is not None
    assert "Sjekket 12. mai 2026 av Kari Nordmann, lege." in said(line)
    assert "Kan være endret" not in said(line)


@pytest.mark.parametrize(("on", "old"), [("2025-11-23", False), ("2025-11-22", True)])
@pytest.mark.parametrize("key", ["113", "116006"])
def test_after_twelve_months_it_may_have_changed(
    session: Session, look: Look, qtbot: QtBot, approving: Facts_, key: str, on: str, old: bool
) -> None:
    facts = approving(key, on=date.fromisoformat(on))
    page = _help(session, look, qtbot, facts)
    line = page.findChild(QWidget, f"help_{key}")
    assert line is not None
    assert ("Kan være endret." in said(line)) is old


def test_until_then_old_sources_are_told_of(look: Look) -> None:
    def numbers(facts: Facts) -> dict[str, HelpNumber]:
        return {each.id: each for each in facts.numbers()}

    found = numbers(Facts(FACTS, "nb", noon))
    old = {key for key, each in found.items() if look.facts.may_have_changed(each.approval)}
    assert old == {"116006", "116123", "22400040", "foreldresupport"}
    assert found["116123"].approval.sources == date(2023, 12, 31)


def test_the_duty_text_is_signed_or_says_that_it_is_not(
    look: Look, qtbot: QtBot, approving: Facts_
) -> None:
    around = QWidget()
    qtbot.addWidget(around)
    for keys, words in (((), "Ikke faglig godkjent ennå."), (("duty_public",), "Sjekket 23.")):
        dialog = DutyDialog(replace(look, facts=approving(*keys)), around, "duty_public")
        dialog.show()
        assert words in said(dialog)
        dialog.close()


def test_what_happens_when_she_calls_is_said_on_asking_and_marked(
    look: Look, qtbot: QtBot, approving: Facts_
) -> None:
    for keys, words in (((), "Ikke faglig godkjent ennå."), (("when_i_call",), "Kari Nordmann")):
        card = TookText(replace(look, facts=approving(*keys)))
        qtbot.addWidget(card)
        card.show()
        assert words not in said(card)
        press(card, "if_i_took_calling_ask")
        assert words in said(card)
        assert "helsepersonell" in said(card)
        card.hide()
        card.show()
        assert "helsepersonell" not in said(card)
