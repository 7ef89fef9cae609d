"""Makes the pages of the open journal, each when she first comes to it or ahead of that."""

from collections.abc import Iterator
from typing import Final, Protocol

from PySide6.QtWidgets import QWidget

from mammadagbok.ui.look import Look
from mammadagbok.ui.page import Page
from mammadagbok.ui.place import PageName
from mammadagbok.ui.session import Session

_AT_ONCE: Final = 50
"""So many parts are dressed in some ten milliseconds."""


class _Makes(Protocol):
    def __call__(self, session: Session, look: Look, *, parent: QWidget) -> Page: ...


class PageMaker:
    """Makes pages that are to stand in `parent`."""

    def __init__(self, session: Session, look: Look, parent: QWidget) -> None:
        self._session, self._look, self._parent = session, look, parent
        self._ahead: dict[PageName, Page] = {}

    def page(self, name: PageName) -> Page:
        """Return the page that was built ahead, or a new one."""
        return self._ahead.pop(name, None) or self._built(name)

    def has(self, name: PageName) -> bool:
        """True when this page has been built ahead, or is being built."""
        return name in self._ahead

    def ahead(self, name: PageName) -> Iterator[None]:
        """Build a page ahead, a piece at a time, unless it is. It knows nothing of hers until she
        arrives on it.
        """
        if self.has(name):
            return
        page = self._ahead[name] = self._built(name)
        # Else it would come into sight with what it stands in.
        page.hide()
        yield
        # Else every part would be dressed as it comes into sight.
        for number, part in enumerate(page.findChildren(QWidget), start=1):
            part.ensurePolished()
            if number % _AT_ONCE == 0:
                yield

    def _built(self, name: PageName) -> Page:
        return _maker_of(name)(self._session, self._look, parent=self._parent)


def _maker_of(name: PageName) -> _Makes:
    """Return what makes a page, loaded now: all but the settings, which need more than the others.

    Raises KeyError for those.
    """
    match name:
        case PageName.TODAY:
            from mammadagbok.ui.today.page import TodayPage

            return TodayPage
        case PageName.JOURNAL:
            from mammadagbok.ui.journal.page import JournalPage

            return JournalPage
        case PageName.CRAVING:
            from mammadagbok.ui.craving.page import CravingPage

            return CravingPage
        case PageName.GROUP:
            from mammadagbok.ui.group.page import GroupPage

            return GroupPage
        case PageName.CHEERS:
            from mammadagbok.ui.cheers.page import CheersPage

            return CheersPage
        case PageName.SHARE:
            from mammadagbok.ui.share.page import TakeAlongPage

            return TakeAlongPage
        case PageName.HELP:
            from mammadagbok.ui.help.page import HelpPage

            return HelpPage
        case PageName.MANUAL:
            from mammadagbok.ui.manual.page import ManualPage

            return ManualPage
        case PageName.REHEARSAL:
            from mammadagbok.ui.rehearsal.page import RehearsalPage

            return RehearsalPage
        case _:
            raise KeyError(name)
