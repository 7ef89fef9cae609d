"""Every page that stands before the journal is open, at its fullest."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QWidget

from factory import CHEAPEST, noon
from mammadagbok.domain.errors import DiskFullError, WrongPassphraseError
from mammadagbok.domain.passphrase import PassphraseRules
from mammadagbok.services.journal import JournalFolder
from mammadagbok.services.renewal import proved_copy
from mammadagbok.ui.locksmith import Locksmith
from mammadagbok.ui.look import Look
from mammadagbok.ui.unlock.beginning import Beginning, Road, Step
from mammadagbok.ui.unlock.first_time import FirstTimePage
from mammadagbok.ui.unlock.forgotten import ForgottenPage, NewPassphrasePage
from mammadagbok.ui.unlock.trouble_page import TroublePage
from mammadagbok.ui.unlock.unlock_page import UnlockPage

LOCKSMITH = Locksmith(
    folder=JournalFolder(Path("/her/Notater/data"), noon),
    cost=CHEAPEST,
    clock=noon,
    words=lambda _language: [f"ord{number}" for number in range(2048)],
    rules=partial(PassphraseRules.of, []),
    copy_anew=partial(proved_copy, noon),
    beside=(),
)
_PLACE = Path("/media/kristine/MINNEPINNE/Notater til gruppa/data")
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
    "trouble": partial(TroublePage, error=DiskFullError(), folder=_PLACE, can_restore=True),
}
