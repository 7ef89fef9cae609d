"""What is hers in Settings: questions to start from, theme ideas, and her tags."""

from dataclasses import replace
from functools import partial

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QDialog, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from factory import moment
from mammadagbok.domain.entry import Entry
from mammadagbok.domain.errors import DiskFullError
from mammadagbok.domain.ideas import Idea, IdeaList
from mammadagbok.services.preferences import Preferences
from mammadagbok.storage.settings import Settings
from mammadagbok.ui.look import Look
from mammadagbok.ui.place import PageName, Place
from mammadagbok.ui.session import Session
from mammadagbok.ui.settings.page import SettingsPage
from mammadagbok.ui.writing.prompt_line import PROMPTS_FOLDED


@pytest.fixture
def page(qtbot: QtBot, session: Session, look: Look) -> SettingsPage:
    made = SettingsPage(session, look, Settings())
    qtbot.addWidget(made)
    made.resize(1084, 800)
    made.show()
    made.arrive(Place(PageName.SETTINGS))
    return made


def opened(page: SettingsPage, button: str) -> QDialog:
    press(page, button)
    (dialog,) = [each for each in page.findChildren(QDialog) if each.isVisible()]
    return dialog


def press(within: SettingsPage | QDialog, name: str) -> None:
    QApplication.processEvents()
    found = [each for each in within.findChildren(QPushButton, name) if each.isVisible()]
    assert found, name
    found[0].click()


def lines(dialog: QDialog) -> list[str]:
    """What stands in the list, in order."""
    QApplication.processEvents()
    fields = [each for each in dialog.findChildren(QLineEdit) if each.isVisible()]
    fields = [each for each in fields if each.objectName().endswith("_field")]
    fields = [each for each in fields if not each.objectName().startswith("ideas_add")]
    return [
        each.text() for each in sorted(fields, key=lambda each: each.mapTo(dialog, QPoint()).y())
    ]


def field(dialog: QDialog, name: str) -> QLineEdit:
    QApplication.processEvents()
    (found,) = [each for each in dialog.findChildren(QLineEdit, name) if each.isVisible()]
    return found


def kept(session: Session, look: Look, which: IdeaList) -> list[str]:
    return [each.text for each in session.journal.ideas.of(which, look.built_in.ideas(which))]


def texts(look: Look, which: IdeaList) -> list[str]:
    return [each.text for each in look.built_in.ideas(which)]


def test_prompts_can_be_moved_taken_away_and_put_back(
    page: SettingsPage, session: Session, look: Look
) -> None:
    dialog = opened(page, "change_prompts")
    first, second, third, *rest = texts(look, IdeaList.MOMENT)
    assert lines(dialog) == [first, second, third, *rest]
    press(dialog, "idea_0_down")
    assert lines(dialog) == [second, first, third, *rest]
    press(dialog, "idea_0_up")
    assert lines(dialog) == [second, first, third, *rest]
    press(dialog, "idea_2_remove")
    assert kept(session, look, IdeaList.MOMENT) == lines(dialog) == [second, first, *rest]
    press(dialog, "undo")
    assert lines(dialog) == [second, first, third, *rest]
    press(dialog, "ideas_bring_back")
    assert lines(dialog) == [first, second, third, *rest]
    assert not session.journal.ideas.is_changed(IdeaList.MOMENT)
    press(dialog, "undo")
    assert kept(session, look, IdeaList.MOMENT) == [second, first, third, *rest]


def test_her_own_words_and_a_new_one(page: SettingsPage, session: Session, look: Look) -> None:
    dialog = opened(page, "change_prompts")
    press(dialog, "ideas_kind_3")
    assert lines(dialog) == texts(look, IdeaList.PLAIN)
    line = field(dialog, "idea_0_field")
    line.setText("  Hva ser du   nå? ")
    QTest.keyClick(line, Qt.Key.Key_Return)
    new = field(dialog, "ideas_add_field")
    new.setText("Hva sa katta?")
    QTest.keyClick(new, Qt.Key.Key_Return)
    hers = kept(session, look, IdeaList.PLAIN)
    assert (hers[0], hers[-1]) == ("Hva ser du nå?", "Hva sa katta?")
    assert kept(session, look, IdeaList.MOMENT) == texts(look, IdeaList.MOMENT)


def test_an_emptied_line_stands_there_again(page: SettingsPage, session: Session) -> None:
    dialog = opened(page, "change_themes")
    line = field(dialog, "idea_0_field")
    line.setText("  ")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert line.text() == "hva jeg sier om pappaen"
    assert not session.journal.ideas.is_changed(IdeaList.THEMES)


def test_a_list_that_cannot_be_kept_stays_as_it_was(
    page: SettingsPage, session: Session, look: Look, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = opened(page, "change_themes")

    def fail(*_args: object) -> None:
        raise DiskFullError

    monkeypatch.setattr(Preferences, "keep", fail)
    press(dialog, "idea_0_remove")
    assert lines(dialog) == texts(look, IdeaList.THEMES)
    notice = dialog.findChild(QLabel, "ideas_notice")
    assert notice is not None
    assert notice.text()


def test_whether_a_blank_page_offers_questions(page: SettingsPage, session: Session) -> None:
    tick = page.findChild(QCheckBox, "prompts_offered")
    assert tick is not None
    assert tick.isChecked()
    tick.click()
    assert session.journal.preferences.read(PROMPTS_FOLDED)
    session.journal.preferences.keep(PROMPTS_FOLDED, False)
    page.arrive(Place(PageName.SETTINGS))
    assert tick.isChecked()


def keep(session: Session, *tags: str) -> Entry:
    words = replace(moment("tekst"), tags=tags)
    entry = session.journal.writing.keep(words, words)
    assert isinstance(entry, Entry)
    return entry


def test_a_tag_gets_another_name_and_one_that_is_there_takes_both(
    page: SettingsPage, session: Session
) -> None:
    keep(session, "natt", "søvn")
    dialog = opened(page, "change_tags")
    assert lines(dialog) == ["natt", "søvn"]
    line = field(dialog, "tag_0_field")
    line.setText("Søvn")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert session.journal.tags.all() == lines(dialog) == ["søvn"]
    press(dialog, "undo")
    assert sorted(session.journal.tags.all()) == ["natt", "søvn"]


def test_a_tag_is_taken_off_and_put_back_and_nothing_is_counted(
    page: SettingsPage, session: Session
) -> None:
    entry = keep(session, "natt")
    keep(session, "natt")
    dialog = opened(page, "change_tags")
    press(dialog, "tag_0_remove")
    assert lines(dialog) == []
    shown = [each.text() for each in dialog.findChildren(QLabel) if each.isVisible()]
    assert not any(sign.isdigit() for text in shown for sign in text)
    press(dialog, "undo")
    read = session.journal.finding.read(entry.id)
    assert read is not None
    assert read.words.tags == ("natt",)


def test_forgetting_leaves_no_tag(page: SettingsPage, session: Session, qtbot: QtBot) -> None:
    keep(session, "Mina")
    session.journal.ideas.keep(IdeaList.THEMES, (Idea("Mina og jeg"),))
    for button in ("change_tags", "change_themes"):
        dialog = opened(page, button)
        gone = partial(page.findChildren, QDialog)
        dialog.reject()
        qtbot.waitUntil(lambda found=gone: not found())  # type: ignore[misc]
