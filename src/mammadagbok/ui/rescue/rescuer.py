"""Whether something stands between a journal that is damaged, old or missing and an open one.

What is done about it is loaded when it is needed, or while she types: see ADR 40.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from mammadagbok.crypto.envelope import Header
from mammadagbok.domain.clock import Clock
from mammadagbok.domain.errors import HeaderDamagedError, JournalMissingError, MammadagbokError
from mammadagbok.services.journal import JournalFolder
from mammadagbok.ui.look import Look

if TYPE_CHECKING:
    from mammadagbok.domain.happenings import KeptAside
    from mammadagbok.services.copy_seal import CopySeal
    from mammadagbok.services.opening import Examined, Opening
    from mammadagbok.ui.rescue.way_back import RescueWidget, WayBack


class Rescuer(QObject):
    """Emits `turned` when `page` would return another page, and `opened` with an OpenJournal and
    what is to be told about it (or None).
    """

    turned = Signal()
    opened = Signal(object, object)

    def __init__(
        self,
        folder: JournalFolder,
        opening: "Callable[[], Opening]",
        clock: Clock,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._folder, self._opening, self._clock = folder, opening, clock
        self._begun: WayBack | None = None

    def page(self, look: Look) -> "RescueWidget | None":
        """Return the page that stands in the way; None when nothing does."""
        if self._begun is None and self._trouble() is None:
            return None
        return self._way_back().page(look)

    def headers(self) -> tuple[Header, ...]:
        """Return the journal's headers, or that of the copy she agreed to use instead of them.

        Raises what `JournalFolder.headers` and `copy_header` raise.
        """
        return self._folder.headers() if self._begun is None else self._begun.headers()

    def takes(self, examined: "Examined") -> bool:
        """True when she has to be asked or told something before the journal can be opened."""
        is_in_the_way = examined.damage is not None or examined.older is not None
        if is_in_the_way:
            self._way_back().take(examined)
        return is_in_the_way

    def rescue(self, seal: "CopySeal") -> None:
        """The journal is damaged and closed: read what can be read. The keys become its own."""
        self._way_back().rescue(seal)

    def choose_copy(self) -> None:
        """Bring back from a copy."""
        self._way_back().choose_copy()

    def undo(self, kept: "KeptAside", seal: "CopySeal") -> None:
        """Put back what was moved aside; the keys are wiped. Raises NotWritableError."""
        self._way_back().undo(kept, seal)

    def forget(self) -> None:
        """Let go of every key and text. What is being done to files comes to its end first."""
        if self._begun is not None:
            self._begun.forget()

    def stand_back(self) -> None:
        """The journal is open: no copy's key file stands in for its own any more."""
        if self._begun is not None:
            self._begun.stand_back()

    def _way_back(self) -> "WayBack":
        if self._begun is None:
            from mammadagbok.ui.rescue.way_back import WayBack

            begun = WayBack(self._folder, self._opening(), self._clock, self._trouble, self)
            begun.turned.connect(self.turned)
            begun.opened.connect(self.opened)
            self._begun = begun
        return self._begun

    def _trouble(self) -> MammadagbokError | None:
        """Return why the journal cannot even be asked for its passphrase, if a copy may help."""
        try:
            if not self._folder.holds_something():
                if self._opening().is_first_time():
                    return None
                raise JournalMissingError
            self._folder.header()
            if not self._folder.file.exists():
                raise JournalMissingError
        except (JournalMissingError, HeaderDamagedError) as error:
            return error
        except MammadagbokError:
            return None
        return None
