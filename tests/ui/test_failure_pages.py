"""Every failure sentence on the page that says it, in each language, word by word."""

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from factory import CHEAPEST, NOON, moment, noon
from failure_sentences import PLACE, SENTENCES
from mammadagbok.domain.entry import Entry
from mammadagbok.domain.errors import (
    AlreadyOpenError,
    CopyNotRightError,
    DiskFullError,
    ForeignFileError,
    JournalDamagedError,
    JournalMissingError,
    JournalMovedError,
    KeysUnchangedError,
    MammadagbokError,
    MigrationFailedError,
    NewerFormatError,
    NotEncryptedError,
    NotEnoughMemoryError,
    NotWritableError,
    WrongPassphraseError,
)
from mammadagbok.domain.happenings import CutOff, Happening, KeptAside
from mammadagbok.domain.passphrase import PassphraseRules
from mammadagbok.domain.recovery import encode
from mammadagbok.services.copies import Copies
from mammadagbok.services.copy_reading import InFolder
from mammadagbok.services.journal import JournalFolder
from mammadagbok.services.opening import Older
from mammadagbok.services.renewal import proved_copy
from mammadagbok.services.rescuing import Survey
from mammadagbok.storage.bundle import CopyFile, Front, Reason
from mammadagbok.storage.settings import Settings
from mammadagbok.ui.copies.bar import CopyBar
from mammadagbok.ui.copies.keeper import CopyKeeper
from mammadagbok.ui.desk import Desk
from mammadagbok.ui.journal import index_mending
from mammadagbok.ui.journal.damaged_entry import DamagedEntry
from mammadagbok.ui.journal.page import JournalPage
from mammadagbok.ui.locksmith import Locksmith
from mammadagbok.ui.look import Look
from mammadagbok.ui.place import PageName, Place
from mammadagbok.ui.rescue.questions import KeyfilePage, OlderPage
from mammadagbok.ui.rescue.rescue_page import RescuePage
from mammadagbok.ui.rescue.restore_page import RestorePage
from mammadagbok.ui.session import Session
from mammadagbok.ui.settings.passphrase_dialogs import ChangePassphraseDialog
from mammadagbok.ui.settings.place_part import PlacePart
from mammadagbok.ui.unlock.forgotten import ForgottenPage
from mammadagbok.ui.unlock.trouble_page import TroublePage
from mammadagbok.ui.unlock.unlock_page import UnlockPage
from mammadagbok.ui.wardrobe import Wardrobe
from mammadagbok.ui.words import unexpected_sentence
from mammadagbok.ui.writing import unsaved
from mammadagbok.ui.writing.unsaved import UnsavedNotice

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
LANGUAGES = ("nb", "nn", "en")
YESTERDAY = NOON - timedelta(days=1)
FRONT = Front(b"j" * 16, YESTERDAY, Reason.ORDINARY, b"")
COPY = CopyFile(PLACE / "2026-11-22 120000.copy", 1_234_567, FRONT, 0, 0)
READABLE = tuple(Entry(number, moment("Hun lo.")) for number in (3, 2, 1))

Make = Callable[[Look, Session], QWidget]


def _unlock(error: MammadagbokError) -> Make:
    def made(look: Look, _session: Session) -> QWidget:
        page = UnlockPage(look)
        page.say_failure(error)
        return page

    return made


def _offer(look: Look, _session: Session) -> QWidget:
    page = UnlockPage(look, has_code=True)
    for _ in range(3):
        page.say_failure(WrongPassphraseError())
    return page


def _repaired(look: Look, _session: Session) -> QWidget:
    page = UnlockPage(look)
    page.tell_repair()
    return page


def _typo(look: Look, _session: Session) -> QWidget:
    page = ForgottenPage(look, has_code=True)
    field = page.findChild(QLineEdit, "recovery_code")
    assert field is not None
    groups = encode(bytearray(16)).split("-")
    field.setText("-".join([*groups[:2], groups[2][:4], *groups[3:]]))
    field.returnPressed.emit()
    return page


def _missing(error: MammadagbokError) -> Make:
    return lambda look, _session: RestorePage(look, noon, (COPY,), error)


def _damaged_entry(look: Look, session: Session) -> QWidget:
    page = DamagedEntry(session, look)
    page.open(1)
    return page


def _searching(look: Look, session: Session) -> QWidget:
    """A search while the index lacks what was written."""
    session.journal.writing.keep(moment("Hun lo."), moment("Hun lo."))
    session.journal.finding.index_pending()
    database = session.journal.database
    with database.transaction():
        database.change("DELETE FROM found")
    page = JournalPage(session, look)
    page.show()
    page.arrive(Place(PageName.JOURNAL))
    field = page.findChild(QLineEdit, "search")
    assert field is not None
    QTest.keyClicks(field, "lo")
    return page


def _unsaved(error: MammadagbokError) -> Make:
    def made(look: Look, session: Session) -> QWidget:
        page = session.journal.writing.blank(None)
        notice = UnsavedNotice(session, look, lambda: (page, moment("Hun lo.")), "unsaved")
        notice.tell(error)
        return notice

    return made


def _told(happening: Happening) -> Make:
    def made(look: Look, session: Session) -> QWidget:
        desk = Desk(session, look, Settings(), PLACE)
        desk.tell(happening, lambda: None)
        return desk

    return made


def _unexpected(look: Look, session: Session) -> QWidget:
    desk = Desk(session, look, Settings(), PLACE)
    desk.say(unexpected_sentence())
    return desk


def _unchanged(look: Look, _session: Session) -> QWidget:
    locksmith = Locksmith(
        folder=JournalFolder(PLACE / "data", noon),
        cost=CHEAPEST,
        clock=noon,
        words=lambda _language: [],
        rules=partial(PassphraseRules.of, []),
        copy_anew=partial(proved_copy, noon),
        beside=(),
    )
    window = QWidget()
    dialog = ChangePassphraseDialog(look, window, locksmith)
    dialog._on_failed(KeysUnchangedError(DiskFullError()))
    dialog.show()
    return window


def _copy_bar(error: MammadagbokError) -> Make:
    def made(look: Look, session: Session) -> QWidget:
        journal = session.journal
        keeper = CopyKeeper(session, JournalFolder(PLACE / "data", noon), session)
        session.unlocked.emit()
        keeper._fail(error)
        assert keeper.copies is journal.copies
        return CopyBar(look, keeper)

    return made


def _to_the_net(look: Look, _session: Session) -> QWidget:
    return PlacePart(look, InFolder(Path("/her/OneDrive")), noon, 1, is_home=False)


PAGES: dict[int, Make] = {
    1: _unlock(WrongPassphraseError()),
    2: _offer,
    3: _typo,
    4: _repaired,
    5: lambda look, _session: KeyfilePage(look, look.dates.ago(YESTERDAY, NOON)),
    6: lambda look, _session: TroublePage(look, NewerFormatError(), PLACE),
    7: _unlock(NotEnoughMemoryError()),
    8: _missing(JournalMissingError()),
    9: _missing(JournalDamagedError()),
    10: _unlock(NotEncryptedError()),
    11: _unlock(ForeignFileError()),
    12: lambda look, _session: RescuePage(look, noon, Survey(READABLE, 5, COPY)),
    13: _damaged_entry,
    14: lambda look, _session: OlderPage(look, noon, Older(403, 415, COPY, 9)),
    15: _searching,
    16: _unsaved(DiskFullError()),
    17: _unsaved(NotWritableError(PLACE)),
    18: _unlock(AlreadyOpenError()),
    19: _unsaved(JournalMovedError()),
    20: _told(CutOff()),
    21: _unchanged,
    22: _unlock(MigrationFailedError()),
    23: _copy_bar(NotWritableError(PLACE)),
    24: _copy_bar(CopyNotRightError(PLACE)),
    25: _told(KeptAside(PLACE, can_undo=False)),
    26: _to_the_net,
    29: lambda look, _session: ForgottenPage(look, has_code=False),
    30: _unexpected,
}


@pytest.fixture(params=LANGUAGES, scope="module")
def tongue(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[tuple[int, Look]]:
    """The place of a language in the table, and the look in that language."""
    wardrobe = Wardrobe(qapp, RESOURCES)
    yield LANGUAGES.index(request.param), wardrobe.dress(Settings(language=request.param))
    wardrobe.dress(Settings())


@pytest.mark.parametrize("number", PAGES)
def test_the_page_says_it(
    qtbot: QtBot,
    session: Session,
    tongue: tuple[int, Look],
    number: int,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(unsaved, "emergency_copy", lambda *_: PLACE)
    monkeypatch.setattr(index_mending, "_PAUSE_MS", 60_000)
    monkeypatch.setattr(Copies, "last_good", lambda _: datetime(2026, 11, 23))
    language, look = tongue
    page = PAGES[number](look, session)
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(lambda: SENTENCES[number][language] in _shown(page))


def _shown(page: QWidget) -> list[str]:
    parts: list[QLabel | QAbstractButton] = [*page.findChildren(QLabel)]
    parts += page.findChildren(QAbstractButton)
    return [part.text() for part in parts if part.isVisible()]


def test_every_case_with_a_sentence_has_its_page() -> None:
    assert set(PAGES) == set(SENTENCES) == set(range(1, 31)) - {27, 28}
