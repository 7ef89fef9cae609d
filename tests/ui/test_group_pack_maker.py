"""The maker: plain fields, words to look at once more, and a file under a plain name."""

import json
from datetime import date, datetime
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from factory import noon
from mammadagbok.domain.group_pack import GroupPack, LocalNumber, Plan
from mammadagbok.domain.hash_words import hash_words
from mammadagbok.domain.pack_file import read_pack
from mammadagbok.storage.settings import Settings
from mammadagbok.ui.group_file.draft import Draft
from mammadagbok.ui.group_file.maker import Maker
from mammadagbok.ui.group_file.maker_window import MakerWindow
from mammadagbok.ui.look import Look
from mammadagbok.ui.manual.dialog import ManualDialog
from mammadagbok.ui.wardrobe import Wardrobe
from on_page import cut_off, is_seen, part, press, said, settle, tab_stops, write
from packs import FULL, WHOLE

RESOURCES = Path(__file__).resolve().parents[2] / "resources"


class Asked:
    """Answers in the leader's place, and remembers what was suggested."""

    def __init__(self, target: Path) -> None:
        self.target: Path | None = target
        self.suggested = ""

    def where(self, parent: QWidget, suggested: str) -> Path | None:
        self.suggested = suggested
        return self.target

    def which(self, parent: QWidget) -> Path | None:
        return self.target


@pytest.fixture
def asked(tmp_path: Path) -> Asked:
    return Asked(tmp_path / "Avtaler.json")


@pytest.fixture
def draft() -> Draft:
    return Draft()


@pytest.fixture
def maker(qtbot: QtBot, look: Look, draft: Draft, asked: Asked) -> Maker:
    made = Maker(look, draft, noon, ask_file=asked.which, ask_target=asked.where)
    qtbot.addWidget(made)
    made.resize(760, 1600)
    made.show()
    return made


def text(maker: Maker, name: str) -> str:
    return part(maker, QLabel, name).text()


def test_everything_written_stands_in_the_file(maker: Maker, asked: Asked, look: Look) -> None:
    write(maker, "maker_group", "Onsdagsgruppa")
    write(maker, "maker_welcome", "Så fint at du kommer.\n\nDet er kaffe.")
    write(maker, "maker_rules", " Det som blir sagt her, blir her. \n\nAlle kan si pass.")
    write(maker, "maker_ideas", "Søvn")
    write(maker, "maker_number_0_name", "Åpen kafé")
    write(maker, "maker_number_0_number", "55 00 11 22")
    write(maker, "maker_note", "Ta med sokker.")
    press(maker, "maker_save")
    assert asked.target is not None
    data = asked.target.read_bytes()
    assert read_pack(data).pack == GroupPack(
        group="Onsdagsgruppa",
        rules=("Det som blir sagt her, blir her.", "Alle kan si pass."),
        ideas=("Søvn",),
        welcome="Så fint at du kommer.\n\nDet er kaffe.",
        numbers=(LocalNumber("Åpen kafé", "55 00 11 22"),),
        note="Ta med sokker.",
    )
    words = hash_words(data, look.built_in.hash_words())
    assert text(maker, "maker_words") == " · ".join(words)
    assert "minnepinne, ikke på e-post" in said(maker)


def test_the_name_is_plain_for_everybody(maker: Maker, asked: Asked) -> None:
    write(maker, "maker_group", "Onsdagsgruppa")
    press(maker, "maker_save")
    assert asked.suggested == "Avtaler.json"
    assert asked.target is not None
    assert asked.target.stat().st_mode & 0o777 == 0o600


def test_a_plan_is_made_of_its_fields(maker: Maker, draft: Draft) -> None:
    part(maker, QCheckBox, "maker_plan").click()
    press(maker, "maker_first_after", "maker_first_after", "maker_rhythm_0")
    write(maker, "maker_place", "det gule huset")
    part(maker, QCheckBox, "maker_ends").click()
    press(maker, "maker_gap_after", "maker_gap_add", "maker_gap_after", "maker_gap_add")
    assert draft.pack.plan == Plan(
        first=datetime(2026, 11, 25, 18, 0),
        weeks=1,
        place="det gule huset",
        until=date(2027, 5, 24),
        gaps=(date(2026, 11, 24), date(2026, 11, 25)),
    )
    press(maker, "maker_gap_0_remove")
    assert draft.pack.plan is not None
    assert draft.pack.plan.gaps == (date(2026, 11, 25),)


@pytest.mark.parametrize("word", ["LAR", "rusgruppa", "metadon", "Kari", "klinikken"])
def test_it_stops_at_a_word_and_saves_nothing(word: str, maker: Maker, asked: Asked) -> None:
    write(maker, "maker_rules", f"Alle kan si pass.\nSpør {word}.")
    press(maker, "maker_save")
    assert asked.suggested == ""
    assert f"«{word}», under «Reglene i gruppa», linje 2" in said(maker)
    write(maker, "maker_rules", "Alle kan si pass.\nSpør i døra.")
    press(maker, "maker_save")
    assert asked.target is not None
    assert asked.target.is_file()


def test_it_stops_while_one_writes(maker: Maker, qtbot: QtBot) -> None:
    write(maker, "maker_note", "Møt opp på LAR.")
    qtbot.waitUntil(lambda: part(maker, QWidget, "maker_stops").isVisible())
    write(maker, "maker_note", "Møt opp her.")
    qtbot.waitUntil(lambda: not part(maker, QWidget, "maker_stops").isVisible())


def test_a_word_that_is_no_name_is_let_through_and_a_label_is_not(
    maker: Maker, asked: Asked
) -> None:
    write(maker, "maker_note", "Vi møtes på Grønland.")
    press(maker, "maker_save", "maker_stop_0_no_name")
    assert not is_seen(maker, "maker_stops")
    press(maker, "maker_save")
    assert asked.target is not None
    assert asked.target.is_file()
    write(maker, "maker_note", "Vi møtes på Grønland, ved klinikken.")
    press(maker, "maker_save")
    settle()
    assert maker.findChild(QWidget, "maker_stop_0_no_name") is None


def test_it_leads_to_the_place(maker: Maker) -> None:
    write(maker, "maker_note", "Møt opp på LAR.")
    press(maker, "maker_save")
    press(maker, "maker_stop_0_go")
    assert maker.focusWidget() is part(maker, QWidget, "maker_note")


@pytest.mark.parametrize(
    ("name", "number", "told"),
    [
        ("Legevakta her", "55 00 11 22", "står i programmet fra før"),
        ("Kafé", "113", "Dette nummeret står i programmet fra før"),
        ("Kafé", "spør meg", "Her mangler det et navn, eller et nummer"),
    ],
)
def test_a_number_that_cannot_stand_is_told(
    name: str, number: str, told: str, maker: Maker, asked: Asked
) -> None:
    write(maker, "maker_number_0_name", name)
    write(maker, "maker_number_0_number", number)
    press(maker, "maker_save")
    assert told in text(maker, "maker_number_0_fault")
    assert asked.suggested == ""


def test_a_text_that_begins_as_the_duty_note_is_told(maker: Maker, asked: Asked) -> None:
    write(maker, "maker_note", "Hvem kan få vite det? Ingen.")
    press(maker, "maker_save")
    assert "kan ikke være med: Programmet har sin egen tekst" in text(maker, "maker_notice")
    assert asked.suggested == ""


def test_too_much_is_told_with_its_place(maker: Maker, asked: Asked) -> None:
    write(maker, "maker_ideas", "\n".join(f"tema {number}" for number in range(101)))
    press(maker, "maker_save")
    assert "for mange linjer i fila, ved «ideas»" in text(maker, "maker_notice")
    assert asked.suggested == ""


def test_the_name_of_the_file_must_not_tell_either(maker: Maker, asked: Asked) -> None:
    assert asked.target is not None
    asked.target = asked.target.with_name("Møter på LAR.json")
    write(maker, "maker_note", "Ta med sokker.")
    press(maker, "maker_save")
    assert text(maker, "maker_notice") == "Velg et annet navn på fila, uten «LAR»."
    assert not asked.target.exists()


def test_an_empty_file_is_not_made(maker: Maker, asked: Asked) -> None:
    press(maker, "maker_save")
    assert text(maker, "maker_notice") == "Ingenting er skrevet ennå."
    assert asked.suggested == ""


def test_deciding_against_it_leaves_everything(maker: Maker, asked: Asked, draft: Draft) -> None:
    asked.target = None
    write(maker, "maker_note", "Ta med sokker.")
    press(maker, "maker_save")
    assert not draft.is_saved
    assert part(maker, QTextEdit, "maker_note").toPlainText() == "Ta med sokker."


def test_a_folder_that_cannot_be_written_to_is_told(maker: Maker, asked: Asked) -> None:
    asked.target = Path("/proc/nowhere/Avtaler.json")
    write(maker, "maker_note", "Ta med sokker.")
    press(maker, "maker_save")
    assert "Får ikke skrevet til" in text(maker, "maker_notice")


def test_one_can_go_on_with_a_file(maker: Maker, asked: Asked, draft: Draft) -> None:
    assert asked.target is not None
    asked.target.write_bytes(WHOLE)
    press(maker, "maker_open")
    assert draft.pack == FULL
    assert draft.is_saved
    asked.target.unlink()
    press(maker, "maker_save")
    assert asked.target.read_bytes() == WHOLE


@pytest.mark.parametrize("agrees", [False, True])
def test_another_file_takes_the_place_of_unsaved_words_only_if_she_says_so(
    agrees: bool, maker: Maker, asked: Asked, draft: Draft, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert asked.target is not None
    asked.target.write_bytes(WHOLE)
    monkeypatch.setattr("mammadagbok.ui.dialogs.agrees_to_give_up", lambda *_: agrees)
    write(maker, "maker_note", "Ta med sokker.")
    press(maker, "maker_open")
    assert draft.pack == (FULL if agrees else GroupPack(note="Ta med sokker."))
    assert draft.is_saved is agrees


def test_the_keyboard_goes_through_the_numbers_where_they_stand(maker: Maker) -> None:
    press(maker, "maker_number_more")
    stops = tab_stops(maker)
    first = stops.index("maker_ideas") + 1
    assert stops[first:] == [
        *(f"maker_number_{at}_{what}" for at in (0, 1) for what in ("name", "number", "hours")),
        "maker_number_more",
        "maker_note",
        "maker_save",
    ]


def test_a_file_that_is_none_changes_nothing(maker: Maker, asked: Asked, draft: Draft) -> None:
    assert asked.target is not None
    write(maker, "maker_note", "Ta med sokker.")
    asked.target.write_bytes(json.dumps({"a": 1}).encode())
    press(maker, "maker_open")
    assert text(maker, "maker_notice") == "Dette er ikke en fil fra gruppa, eller den er ikke hel."
    assert draft.pack == GroupPack(note="Ta med sokker.")


def test_what_was_written_is_there_when_it_opens_again(
    maker: Maker, draft: Draft, look: Look, qtbot: QtBot
) -> None:
    write(maker, "maker_group", "Onsdagsgruppa")
    write(maker, "maker_number_0_name", "Kafé")
    again = Maker(look, draft, noon)
    qtbot.addWidget(again)
    assert part(again, QLineEdit, "maker_group").text() == "Onsdagsgruppa"
    assert part(again, QLineEdit, "maker_number_0_name").text() == "Kafé"


def test_a_window_with_nothing_unsaved_closes_at_once(
    qtbot: QtBot, qapp: QApplication, look: Look
) -> None:
    wardrobe = Wardrobe(qapp, RESOURCES, noon)
    for draft in (Draft(), Draft(FULL, is_saved=True)):
        window = MakerWindow(wardrobe.dress, Settings(theme="light"), draft, noon)
        qtbot.addWidget(window)
        window.show()
        assert window.close()


def test_the_window_speaks_another_language_with_all_that_was_written(
    qtbot: QtBot, qapp: QApplication, look: Look
) -> None:
    wardrobe, draft = Wardrobe(qapp, RESOURCES, noon), Draft()
    window = MakerWindow(wardrobe.dress, Settings(theme="light"), draft, noon)
    qtbot.addWidget(window)
    window.show()
    write(window, "maker_group", "Onsdagsgruppa")
    press(window, "language_nn")
    qtbot.waitUntil(lambda: "Namnet på gruppa" in said(window))
    assert part(window, QLineEdit, "maker_group").text() == "Onsdagsgruppa"
    assert not draft.is_saved
    assert part(window, QPushButton, "language_nn").isChecked()
    draft.is_saved = True  # It asks nobody when the test is over.
    wardrobe.dress(Settings(theme="light"))


def test_the_window_alone_opens_what_the_manual_tells_of_it(
    qtbot: QtBot, qapp: QApplication, look: Look
) -> None:
    wardrobe = Wardrobe(qapp, RESOURCES, noon)
    window = MakerWindow(wardrobe.dress, Settings(theme="light"), Draft(), noon)
    qtbot.addWidget(window)
    window.show()
    for ask in (
        partial(QTest.keyClick, window, Qt.Key.Key_F1),
        partial(press, window, "maker_help"),
    ):
        ask()
        qtbot.waitUntil(lambda: "Gruppefila" in said(part(window, ManualDialog, "manual_dialog")))
        QTest.keyClick(part(window, ManualDialog, "manual_dialog"), Qt.Key.Key_F1)
        settle()
        assert window.findChild(ManualDialog) is None


def test_what_the_window_tells_of_it_leads_nowhere_else(look: Look) -> None:
    topic = look.built_in.manual_topic("leaders")
    assert {target.topic for target in topic.targets()} <= {"leaders"}


def test_nothing_is_cut_off(maker: Maker, look: Look) -> None:
    write(maker, "maker_note", "Møt Kari på LAR.")
    press(maker, "maker_save")
    assert cut_off(maker) == []
