"""Every page before the journal, in each language: named, big enough, nothing cut off."""

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget

from factory import CHEAPEST, noon
from laid_out import misfits
from mammadagbok.domain.errors import DiskFullError, WrongPassphraseError
from mammadagbok.domain.passphrase import PassphraseRules
from mammadagbok.services.journal import JournalFolder
from mammadagbok.services.renewal import proved_copy
from mammadagbok.storage.settings import Settings
from mammadagbok.ui.locksmith import Locksmith
from mammadagbok.ui.look import Look
from mammadagbok.ui.theme import TARGET
from mammadagbok.ui.unlock.beginning import Beginning, Road, Step
from mammadagbok.ui.unlock.first_time import FirstTimePage
from mammadagbok.ui.unlock.forgotten import ForgottenPage, NewPassphrasePage
from mammadagbok.ui.unlock.unlock_page import UnlockPage
from mammadagbok.ui.wardrobe import Wardrobe

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
LOCKSMITH = Locksmith(
    folder=JournalFolder(Path("/her/Notater/data"), noon),
    cost=CHEAPEST,
    clock=noon,
    words=lambda _language: [f"ord{number}" for number in range(2048)],
    rules=PassphraseRules.of([]),
    copy_anew=partial(proved_copy, noon),
    beside=(),
)
SMALL_WINDOW = (1024, 640)

Make = Callable[[Look], QWidget]


def _first(step: Step, road: Road | None = None) -> Make:
    def made(look: Look) -> QWidget:
        begun = Beginning(step=step, road=road)
        begun.secret = bytearray(range(16))
        begun.has_forgotten = step is Step.PASSPHRASE
        return FirstTimePage(look, begun, LOCKSMITH)

    return made


def _unlock(look: Look) -> QWidget:
    page = UnlockPage(look, has_code=True, can_restore=True)
    page.tell_repair()
    for _ in range(3):
        page.say_failure(WrongPassphraseError())
    return page


def _new(look: Look) -> QWidget:
    page = NewPassphrasePage(look, LOCKSMITH)
    page.say_failure(DiskFullError())
    return page


PAGES: dict[str, Make] = {
    "who": _first(Step.WHO),
    "alone": _first(Step.ALONE, Road.WATCHED),
    "others": _first(Step.ROAD, Road.OTHERS),
    "watched": _first(Step.ROAD, Road.WATCHED),
    "rest": _first(Step.REST, Road.YES),
    "passphrase": _first(Step.PASSPHRASE),
    "code": _first(Step.CODE),
    "name": _first(Step.NAME, Road.OTHERS),
    "unlock": _unlock,
    "forgotten": lambda look: ForgottenPage(look, has_code=True),
    "no_code": lambda look: ForgottenPage(look, has_code=False),
    "new_passphrase": _new,
}


@pytest.fixture(params=["nb", "nn", "en"])
def large_look(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[Look]:
    """The look at 200 % in one of the languages."""
    wardrobe = Wardrobe(qapp, RESOURCES)
    yield wardrobe.dress(Settings(language=request.param, theme="dark", scale=2.0))
    wardrobe.dress(Settings(theme="light"))


@pytest.mark.parametrize("make", PAGES.values(), ids=PAGES.keys())
def test_at_twice_the_size_in_the_smallest_window(large_look: Look, make: Make) -> None:
    page = make(large_look)
    page.resize(*SMALL_WINDOW)
    page.show()
    QApplication.processEvents()
    assert misfits(page) == []
    shown = [each for each in page.findChildren(QWidget) if each.isVisible()]
    for each in shown:
        if isinstance(each, QAbstractButton | QLineEdit) and each.objectName() != "":
            assert each.accessibleName(), each.objectName()
        if isinstance(each, QAbstractButton):
            assert not each.text() or each.objectName()
    page.deleteLater()


@pytest.mark.parametrize("make", PAGES.values(), ids=PAGES.keys())
def test_every_target_is_big(look: Look, make: Make) -> None:
    page = make(look)
    page.resize(*SMALL_WINDOW)
    page.show()
    QApplication.processEvents()
    low = {
        each.objectName(): each.height()
        for each in page.findChildren(QWidget)
        if isinstance(each, QAbstractButton | QLineEdit)
        and each.isVisible()
        and each.height() < TARGET
    }
    page.deleteLater()
    # Inside a field that is big itself, and rows shared with other pages.
    assert {name for name in low if not name.endswith("_show")} <= {
        "lock_screen_child",
        "first_idle_0",
        "first_idle_1",
        "first_idle_2",
    }


@pytest.mark.parametrize("make", PAGES.values(), ids=PAGES.keys())
def test_no_banned_number_before_the_journal_is_open(look: Look, make: Make) -> None:
    page = make(look)
    said = " ".join(each.text() for each in page.findChildren(QLabel))
    page.deleteLater()
    assert "116 006" not in said
    assert "22 40 00 40" not in said
