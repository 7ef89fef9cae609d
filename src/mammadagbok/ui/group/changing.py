"""Changing one of her lists: do it, tell the other pages, or say what went wrong."""

from collections.abc import Callable

from mammadagbok.domain.errors import MammadagbokError
from mammadagbok.ui.session import Session


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
