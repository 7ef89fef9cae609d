"""«Les fra skjermen»: her page in large type, one part at a time, and the lock at the end."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QWidget

from mammadagbok.domain.page import SharePage
from mammadagbok.ui.key_names import key_names
from mammadagbok.ui.look import Look
from mammadagbok.ui.page import Page
from mammadagbok.ui.place import PageName, Place
from mammadagbok.ui.session import Session
from mammadagbok.ui.share.large_photos import LargePhotos
from mammadagbok.ui.share.leaves import leaves
from mammadagbok.ui.share.part_view import PartView
from mammadagbok.ui.theme import BROAD, ICON_SIZE, MARGIN, ROOM, SMALL, STEP, WIDE
from mammadagbok.ui.widgets.announcing import announce
from mammadagbok.ui.widgets.buttons import button
from mammadagbok.ui.widgets.forgetting import forget_texts
from mammadagbok.ui.widgets.layouts import column, fill, row
from mammadagbok.ui.widgets.texts import label

_HOLD: Final = "reading"
_BUTTON_WIDTH: Final = 200
_KEYS_ON: Final = ("Right", "Down", "PgDown")
_KEYS_BACK: Final = ("Left", "Up", "PgUp", "Backspace")
_HIDE_KEYS: Final = "Esc Esc"
_PRESSES: Final = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class Reading(Page):
    """Stands alone in the window, without the rail. The idle lock waits until she leaves it.

    Asks for the lock at the end, for «Huskelapp» when she goes back, and emits `hide_requested`.
    Its place is «Huskelapp»: what she reads goes with the lock.
    """

    hide_requested = Signal()

    def __init__(
        self, session: Session, look: Look, page: SharePage, parent: QWidget | None = None
    ) -> None:
        super().__init__(PageName.SHARE, session, look, parent)
        self.setObjectName("reading")
        self._leaves = leaves(page)
        self._at = 0
        self._photos = LargePhotos(self)
        self._photos.came.connect(self._on_photo_came)
        self._view = PartView(look)
        self._stack = QStackedWidget()
        self._leave = button(
            self.tr("Back to the note"), self._close, "link", object_name="reading_leave"
        )
        self._back = button(self.tr("Back"), self._go_back, object_name="reading_back")
        self._next = button(self.tr("Next"), self._go_on, "primary", object_name="reading_next")
        self._lock = button(
            self.tr("Lock"), self.lock_requested.emit, "primary", object_name="reading_lock"
        )
        self._build()
        self._set_keys()
        session.idle_hold.hold(_HOLD)
        self._show()

    def begin(self) -> None:
        """It has come into sight: the keyboard is in the text, and the text is read out."""
        self._focus()
        self._announce()

    def leave(self) -> None:
        """She goes elsewhere: the idle lock counts again, and nothing of what she read stays."""
        self.session.idle_hold.release(_HOLD)
        self.forget()

    def forget(self) -> None:
        """Let go of the page."""
        self._leaves = ()
        self._photos.forget()
        self._view.forget()
        forget_texts(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space goes on from the text; Return does too, or presses the button it is on.

        A key that is held down acts once: else it would go through it all, and lock at the end.
        """
        key, focused = event.key(), self.focusWidget()
        if key != Qt.Key.Key_Space and key not in _PRESSES:
            super().keyPressEvent(event)
        elif event.isAutoRepeat():
            return
        elif isinstance(focused, QPushButton) and key in _PRESSES:
            focused.click()
        else:
            self._go_on()

    # --- What is there ------------------------------------------------------------------------

    def _build(self) -> None:
        for made in (self._back, self._next, self._lock):
            made.setProperty("large", True)
            made.setMinimumWidth(self.look.px(_BUTTON_WIDTH))
        for made in (self._leave, self._next):
            kept = made.sizePolicy()
            kept.setRetainSizeWhenHidden(True)
            made.setSizePolicy(kept)
        self._stack.addWidget(self._view)
        self._stack.addWidget(self._last())
        whole = column(self.look, 0)
        fill(whole, self._across((STEP, STEP), self._leave, 1, self._hide()))
        fill(whole, self._stack, self._across((STEP, WIDE), self._back, 1, self._next))
        whole.setStretch(whole.indexOf(self._stack), 1)
        self.setLayout(whole)

    def _across(self, margins: tuple[int, int], *parts: QWidget | int) -> QHBoxLayout:
        above, below = margins
        made = row(self.look, ROOM)
        sides = (MARGIN, above, MARGIN, below)
        made.setContentsMargins(*(self.look.px(side) for side in sides))
        fill(made, *parts)
        return made

    def _hide(self) -> QPushButton:
        words = self.tr("Hide now")
        made = button(words, self.hide_requested.emit, "hide", object_name="reading_hide")
        size = self.look.px(ICON_SIZE)
        made.setIconSize(QSize(size + self.look.px(SMALL), size))
        made.setIcon(self.look.icon("eye-off", self.look.theme.palette.paper, gap=SMALL))
        made.setToolTip(f"{words} ({key_names(_HIDE_KEYS)})")
        return made

    def _last(self) -> QWidget:
        """Return the page after the last part."""
        end = label(self._end_words(), "title", wrap=False)
        end.setObjectName("reading_end")
        end.setAlignment(Qt.AlignmentFlag.AlignCenter)
        back = button(self.tr("Back to the note"), self._close, object_name="reading_to_note")
        back.setProperty("large", True)
        choices = column(self.look, STEP)
        fill(choices, self._lock, back)
        middle, inside, made = row(self.look, 0), column(self.look, BROAD), QWidget()
        fill(middle, 1, choices, 1)
        fill(inside, 2, end, middle, 3)
        made.setLayout(inside)
        return made

    def _set_keys(self) -> None:
        keys: dict[str, Callable[[], None]] = {"Home": self._go_to_top, "Esc": self._close}
        keys |= dict.fromkeys(_KEYS_ON, self._go_on) | dict.fromkeys(_KEYS_BACK, self._go_back)
        for key, act in keys.items():
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.setAutoRepeat(False)
            shortcut.activated.connect(act)

    # --- What is shown ------------------------------------------------------------------------

    @property
    def _is_over(self) -> bool:
        return self._at >= len(self._leaves)

    def _show(self) -> None:
        """Show the part she has come to, from its top, or the page after the last."""
        if not self._is_over:
            self._want_photos()
            self._show_leaf()
        self._stack.setCurrentIndex(1 if self._is_over else 0)
        self._leave.setVisible(not self._is_over)
        self._next.setVisible(not self._is_over)
        self._back.setEnabled(self._at > 0)

    def _want_photos(self) -> None:
        """Have the photos made that are near."""
        near = self._leaves[max(0, self._at - 1) : self._at + 2]
        self._photos.want(leaf.photo for leaf in near if leaf.photo is not None)

    def _show_leaf(self) -> None:
        leaf = self._leaves[self._at]
        picture = None if leaf.photo is None else self._photos.of(leaf.photo)
        self._view.show_leaf(leaf, picture)

    def _focus(self) -> None:
        (self._lock if self._is_over else self._view).setFocus()

    def _announce(self) -> None:
        if self._is_over:
            announce(self, self._end_words())
            return
        leaf = self._leaves[self._at]
        pictured = self.tr("Picture") if leaf.photo is not None else ""
        announce(self._view, "\n".join(filter(None, (leaf.words, pictured))))

    def _end_words(self) -> str:
        return self.tr("That was all.")

    # --- What she does ------------------------------------------------------------------------

    def _go_on(self) -> None:
        if self._is_over:
            self.lock_requested.emit()
        elif not self._view.go_on():
            self._go_to(self._at + 1)

    def _go_back(self) -> None:
        if not self._is_over and self._view.go_back():
            return
        if self._at > 0:
            self._go_to(self._at - 1)
            self._view.go_to_end()

    def _go_to_top(self) -> None:
        self._go_to(0)

    def _go_to(self, number: int) -> None:
        focused, was_over, self._at = self.focusWidget(), self._is_over, number
        self._show()
        if self._is_over or was_over or (focused is self._back and not self._back.isEnabled()):
            self._focus()
        self._announce()

    def _close(self) -> None:
        self.destination_requested.emit(Place(PageName.SHARE))

    def _on_photo_came(self) -> None:
        if not self._is_over and self._leaves[self._at].photo is not None:
            self._show_leaf()
