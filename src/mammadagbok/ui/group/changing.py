"""Changing one of her lists: do it, tell the other pages, or say what went wrong."""

from collections.abc import Callable
from functools import partial

from mammadagbok.domain.errors import MammadagbokError
from mammadagbok.services.undoing import Undo
from mammadagbok.ui.session import Session
from mammadagbok.ui.widgets.undo_bar import UndoBar


def change(session: Session, what: str, act: Callable[[], object]) -> bool:
    """Do it and tell that `what` was changed, as in `Session.changed`; True when it was done.

    A failure is told through `session.failed`, and nothing has changed then.
    """
    try:
        act()
    except MammadagbokError as error:
        session.failed.emit(error)
        return False
    session.changed.emit(what)
    return True


class Undoable:
    """Changes that stand in the page's bar, which can put them back."""

    def __init__(self, session: Session, bar: UndoBar) -> None:
        self._session, self._bar = session, bar

    def do(self, what: str, sentence: str, act: Callable[[], Undo]) -> bool:
        """Do it as `change` does, say `sentence`, and offer to put it back; True when done."""
        undos = list[Undo]()
        if not change(self._session, what, lambda: undos.append(act())):
            return False
        self.offer(what, sentence, undos[0])
        return True

    def offer(self, what: str, sentence: str, undo: Undo) -> None:
        """Say `sentence` of what has been done, and offer to put it back."""
        self._bar.offer(sentence, partial(change, self._session, what, undo))
