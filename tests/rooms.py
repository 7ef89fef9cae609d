"""All that can stand in the window in one language at one size, and what has too little room."""

from collections.abc import Iterator
from contextlib import contextmanager
from itertools import chain
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QWidget

from at_length import (
    AT_LENGTH,
    offer_undo,
    tell_everything,
    tell_of_change,
    tell_of_trouble,
    write_at_length,
)
from factory import noon
from laid import open_journal
from laid_out import misfits
from mammadagbok.services.journal import JournalFolder
from mammadagbok.services.practice import Practice
from mammadagbok.storage.settings import Settings
from mammadagbok.ui.desk import Desk
from mammadagbok.ui.look import Look
from mammadagbok.ui.place import PageName, Place
from mammadagbok.ui.session import Session
from mammadagbok.ui.wardrobe import Wardrobe
from misdrawn import all_words, misdrawn
from opened import DIALOGS, hold, locksmith_of
from walked import come_to_rest, walked

RESOURCES: Final = Path(__file__).resolve().parents[1] / "resources"
SMALLEST, USUAL = (1024, 640), (1280, 800)
_CONTENT: Final = RESOURCES / "practice" / "nb.json"


def misfits_at(app: QApplication, folder: Path, language: str, scale: float) -> list[str]:
    """Walk everywhere in this language at this size and say what has too little room."""
    look = Wardrobe(app, RESOURCES, noon).dress(
        Settings(language=language, theme="light", scale=scale)
    )
    with _desk(look, folder) as (desk, session):
        found = [*_on_pages(desk), *_in_dialogs(desk, session, look, folder)]
    with _empty_desk(look, folder) as desk:
        return [*found, *_on_empty_pages(desk)]


def _on_pages(desk: Desk) -> Iterator[str]:
    # From the size it has to the other: to lay a page out anew is most of the work.
    sizes = (SMALLEST, USUAL)
    for name in chain(walked(desk), _with_every_line(desk)):
        for size in sizes:
            yield from (f"{name} {size}: {each}" for each in _wrong(desk, size))
            if size is SMALLEST:
                yield from (f"{name} drawn: {each}" for each in misdrawn(desk, _hers()))
        sizes = sizes[::-1]


def _on_empty_pages(desk: Desk) -> Iterator[str]:
    for name in PageName:
        desk.go(Place(name))
        come_to_rest()
        yield from (f"empty {name}: {each}" for each in (*misfits(desk), *misdrawn(desk, "")))


def _with_every_line(desk: Desk) -> Iterator[str]:
    """Have what can stand around a page stand there."""
    desk.go(Place(PageName.SETTINGS))
    for tell in (tell_of_trouble, tell_of_change, offer_undo, tell_everything):
        tell(desk)
        come_to_rest()
        yield tell.__name__


def _hers() -> str:
    return f"{all_words(_CONTENT)} {AT_LENGTH}"


def _in_dialogs(desk: Desk, session: Session, look: Look, folder: Path) -> Iterator[str]:
    desk.resize(*SMALLEST)
    held, hers = hold(session, folder), _hers()
    for kind, open_ in DIALOGS.items():
        dialog = open_(held, look, desk)
        dialog.show()
        come_to_rest()
        for each in (*misfits(dialog), *misdrawn(dialog, hers)):
            yield f"{kind.__name__}: {each}"
        if dialog.width() > desk.width() or dialog.height() > desk.height():
            yield f"{kind.__name__}: is {dialog.size().toTuple()}"
        dialog.reject()
        come_to_rest()


def _wrong(window: QWidget, size: tuple[int, int]) -> list[str]:
    window.resize(*size)
    come_to_rest()
    grown = window.size().toTuple() != size
    return [*misfits(window), *(["the window grew"] if grown else [])]


@contextmanager
def _desk(look: Look, folder: Path) -> Iterator[tuple[Desk, Session]]:
    practice = Practice(_CONTENT, noon)
    session = Session(noon)
    session.unlock(practice.open())
    write_at_length(session.journal)
    locksmith = locksmith_of(JournalFolder(folder / "data", noon))
    with _shown(Desk(session, look, Settings(), folder, locksmith=locksmith)) as desk:
        yield desk, session
    session.lock()
    practice.end()


@contextmanager
def _empty_desk(look: Look, folder: Path) -> Iterator[Desk]:
    session = Session(noon)
    session.unlock(open_journal(folder / "empty" / "data"))
    with _shown(Desk(session, look, Settings(), folder)) as desk:
        yield desk
    session.lock()


@contextmanager
def _shown(desk: Desk) -> Iterator[Desk]:
    desk.resize(*SMALLEST)
    desk.show()
    try:
        yield desk
    finally:
        desk.forget()
        desk.hide()
        desk.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
