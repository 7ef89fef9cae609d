"""Every dialog by keyboard alone: where it begins, what is reached and pressed, and the way out."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from math import ceil
from pathlib import Path
from typing import Final

import pytest
from PySide6.QtCore import Qt, QThreadPool
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QDialog,
    QLineEdit,
    QWidget,
)
from shiboken6 import isValid

import mammadagbok.ui.program  # noqa: F401
from by_keyboard import faults, pressed, settle
from everywhere import practice_session, shown_desk, stops
from factory import PASSPHRASE, moment, noon
from laid import closed_journal
from mammadagbok.domain.errors import PictureRefusedError
from mammadagbok.domain.moving import Remark
from mammadagbok.domain.photo import NewPhoto
from mammadagbok.storage.settings import SCALES, Settings
from mammadagbok.ui.desk import Desk
from mammadagbok.ui.look import Look
from mammadagbok.ui.moving.move_in_dialog import MoveInDialog
from mammadagbok.ui.moving.take_out_dialog import TakeOutDialog
from mammadagbok.ui.theme import Theme
from mammadagbok.ui.wardrobe import Wardrobe
from on_page import part
from opened import DIALOGS, Held, hold
from ui.conftest import RESOURCES
from ui.test_every_page import CONTROLS, inner
from ui.test_focus_seen import what_is_wrong
from ui.test_heard import row_names, silent
from ui.test_targets import PRESSED

_LEAST: Final = ceil(24 / SCALES[0])
"""Pixels at 100 %, to be 24 in the smallest type: WCAG 2.2, 2.5.8."""

_BEGINS: Final = {
    "UntilDialog": "until_choice_option_0",
    "TakeOutDialog": "take_out_close",
    "TakeBackDialog": "take_back_close",
    "MoveInDialog": "from_folder",
    "LockedDialog": "pdf_password",
    "DutyDialog": "duty_dialog_close",
    "TakenTextDialog": "taken_text_close",
    "ForgetDialog": "forget_dialog_close",
    "NamesDialog": "new_replacement",
    "PartsDialog": "piece_0",
    "TakenDialog": "taken_1_text",
    "RecoveryDialog": "confirm_passphrase",
    "NoCodeDialog": "confirm_passphrase",
    "TagsDialog": "tag_0_field",
    "ConfirmPassphraseDialog": "confirm_passphrase",
    "EraseDialog": "erase_dialog_close",
    "IdeasDialog": "ideas_kind_0",
    "ChangePassphraseDialog": "confirm_passphrase",
    "NewKeyDialog": "confirm_passphrase",
    "FetchDialog": "fetch_close",
    "MakerDialog": "maker_group",
    "TrashDialog": "trash_63_back",
    "DeleteNowDialog": "delete_now_dialog_close",
    "VersionsDialog": "versions_dialog_close",
    "PhotoDialog": "photo_close",
    "LicencesDialog": "licence_0_read",
    "LicenceTextDialog": "licence_text_text",
    "ManualDialog": "manual_text",
}
"""Where the keyboard is when each opens: on the first there is to do, or to read. Where something
would be gone, and where a secret or a picture comes into sight, it is on the way out.
"""


_OWN_WORDS: Final = {"confirm_passphrase": PASSPHRASE}
_FURTHER: Final = [
    ("UntilDialog", "until_choice_option_5"),
    ("TakeOutDialog", "take_out_choose"),
    ("MoveInDialog", "from_folder"),
    ("MoveInDialog", "from_folder", "move_in_go_on"),
    ("NamesDialog", "change_name_1"),
    ("NamesDialog", "remove_name_1"),
    ("LockedDialog", "pdf_password_save"),
    ("TakenDialog", "taken_1_find"),
    ("RecoveryDialog", "confirm"),
    ("RecoveryDialog", "confirm", "code_written"),
    ("TagsDialog", "tag_0_remove"),
    ("IdeasDialog", "idea_0_remove"),
    ("FetchDialog", "fetch_go_on"),
    ("MakerDialog", "maker_plan", "maker_ends"),
    ("TrashDialog", "trash_63_back"),
]
"""What is pressed in some of them, one after the other, and what then stands there is walked too.
The passphrase stands in its field before that.
"""


@dataclass(frozen=True)
class Table:
    """The desk that dialogs stand over, and what they are about."""

    held: Held
    look: Look
    desk: Desk
    home: Path

    def opened(self, name: str) -> QDialog:
        """Open the dialog of this name, in front, and wait for what it looks up."""
        kind = next(each for each in DIALOGS if each.__name__ == name)
        dialog = self._made(kind)
        dialog.open()
        QTest.qWaitForWindowActive(dialog)
        come_to_rest()
        return dialog

    def _made(self, kind: type[QDialog]) -> QDialog:
        session, look, desk = self.held.session, self.look, self.desk
        if kind is TakeOutDialog:
            return TakeOutDialog(session, look, desk, ask=lambda _parent: self.home)
        if kind is MoveInDialog:
            return MoveInDialog(session, look, desk, _no_picture, ask=lambda *_: self.home / "old")
        return DIALOGS[kind](self.held, look, desk)


@pytest.fixture(scope="module")
def table(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Table]:
    """One for every walk."""
    home = tmp_path_factory.mktemp("dialogs")
    look = Wardrobe(qapp, RESOURCES, noon).dress(Settings(theme="light"))
    (home / "old").mkdir()
    (home / "old" / "2020-01-01.txt").write_text("Vi plukket bær.", encoding="utf-8")
    closed_journal(home / "data")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("tempfile.tempdir", f"{home}")
        with practice_session() as session, shown_desk(session, look, home) as desk:
            session.journal.writing.begin(replace(moment("Vi lo."), tags=("Hagen", "Kveld")))
            yield Table(hold(session, home), look, desk, home)


def come_to_rest() -> None:
    """Wait for what is done beside the window, and for what comes of it."""
    for _ in range(2):
        QThreadPool.globalInstance().waitForDone()
        settle()


def test_every_dialog_there_is_is_walked() -> None:
    kinds, left = set[type[QDialog]](), [QDialog]
    while left:
        left += (inside := left.pop().__subclasses__())
        kinds |= {each for each in inside if each.__module__.startswith("mammadagbok.")}
    alone = {each.__name__ for each in kinds if not each.__subclasses__()}
    assert alone == set(_BEGINS)
    assert alone == {each.__name__ for each in DIALOGS}


@pytest.mark.parametrize("name", _BEGINS)
def test_a_dialog_is_gone_through_and_escape_leaves_it(table: Table, name: str) -> None:
    dialog = table.opened(name)
    assert _focused(dialog) == _BEGINS[name]
    assert dialog.accessibleName()
    _walk(table, dialog)


@pytest.mark.parametrize(("name", "presses"), [(each[0], each[1:]) for each in _FURTHER])
def test_what_comes_next_in_it_is_gone_through_too(
    table: Table, name: str, presses: Sequence[str]
) -> None:
    dialog = table.opened(name)
    for field in dialog.findChildren(QLineEdit):
        field.setText(_OWN_WORDS.get(field.objectName(), field.text()))
    for each in presses:
        part(dialog, QAbstractButton, each).click()
        come_to_rest()
    assert _focused(dialog)
    _walk(table, dialog)


def _walk(table: Table, dialog: QDialog) -> None:
    try:
        assert faults(dialog) == {}
        assert list(_wrong(dialog, table.look.theme)) == []
        pressed(dialog)
        told = list[str]()
        table.held.session.changed.connect(told.append)
        QTest.keyClick(QApplication.focusWidget() or dialog, Qt.Key.Key_Escape)
        come_to_rest()
        assert not isValid(dialog) or not dialog.isVisible()
        assert told == []
    finally:
        if isValid(dialog):
            dialog.done(0)
        come_to_rest()


def _focused(dialog: QDialog) -> str:
    here = QApplication.focusWidget()
    return here.objectName() if here is not None and dialog.isAncestorOf(here) else ""


def _wrong(dialog: QDialog, theme: Theme) -> Iterator[str]:
    """Say of every control what those miss who do not see it, or do not hit it."""
    for each in dialog.findChildren(QWidget):
        if not each.isVisible() or each.window() is not dialog:
            continue
        name = each.objectName()
        if isinstance(each, CONTROLS) and not inner(each) and not (each.accessibleName() and name):
            yield f"{type(each).__name__} {name} has no name"
        yield from (f"{nameless} is not heard" for nameless in silent(each))
        if isinstance(each, QAbstractItemView) and not all(row_names(each)):
            yield f"a row of {name} is not heard"
        is_pressed = isinstance(each, PRESSED) and not inner(each)
        if is_pressed and min(each.width(), each.height()) < _LEAST:
            yield f"{name} is {each.size().toTuple()}"
    for stop in stops(dialog):
        if told := what_is_wrong(stop, theme):
            yield f"{stop.objectName()}: {told}"


def _no_picture(_data: bytes) -> NewPhoto:
    raise PictureRefusedError(Remark.PICTURE_REFUSED)
