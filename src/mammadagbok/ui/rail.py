"""The rail: the pages, and the way out of sight."""

from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QPushButton, QScrollArea, QSizePolicy, QWidget

from mammadagbok.ui.key_names import key_names
from mammadagbok.ui.look import Look
from mammadagbok.ui.place import PageName
from mammadagbok.ui.theme import ICON_SIZE, RAIL_WIDTH, SMALL, STEP, TARGET, TIGHT, WIDE
from mammadagbok.ui.widgets.buttons import button
from mammadagbok.ui.widgets.layouts import column, fill, scrolling

_ICONS = {
    PageName.TODAY: "sun",
    PageName.JOURNAL: "book-open",
    PageName.CRAVING: "waves",
    PageName.GROUP: "users",
    PageName.CHEERS: "heart",
    PageName.SHARE: "sticky-note",
    PageName.SETTINGS: "settings",
    PageName.HELP: "life-buoy",
    PageName.MANUAL: "circle-question-mark",
}
_BELONGS_TO = {PageName.REHEARSAL: PageName.GROUP}
"""Pages without a button of their own."""
_BELOW = (PageName.SETTINGS, PageName.MANUAL)
"""Pages that stand apart from those of her journal."""
_HELP_KEY = "F1"
_SLIM_WIDTH = 76


class Rail(QWidget):
    """Emits `page_chosen`, `hide_requested` or `lock_requested`. Slim, it shows icons alone."""

    page_chosen = Signal(str)
    hide_requested = Signal()
    lock_requested = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("rail")
        self.setProperty("role", "rail")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._look = look
        self._chosen = PageName.TODAY
        names = self._names()
        self._buttons = {page: self._page_button(page, name) for page, name in names.items()}
        self._lock = button(
            self.tr("Lock"), self.lock_requested.emit, "rail", object_name="rail_lock"
        )
        self._hide = button(
            self.tr("Hide now"), self.hide_requested.emit, "hide", object_name="rail_hide"
        )
        palette = look.theme.palette
        self._lock.setIcon(look.icon("lock", palette.ink, gap=SMALL))
        hiding = look.icon("eye-off", palette.paper, gap=SMALL)
        # With the keyboard on it the button is light in a light window, dark in a dark one.
        focused = look.icons.pixmap("eye-off", palette.ink, look.px(ICON_SIZE), look.px(SMALL))
        hiding.addPixmap(focused, QIcon.Mode.Active)
        self._hide.setIcon(hiding)
        self._decorate(self._lock, "Ctrl+L")
        self._decorate(self._hide, "Esc Esc")
        self._texts = {
            made: made.text() for made in (*self._buttons.values(), self._lock, self._hide)
        }
        self._build()

    def show_chosen(self, page: PageName) -> None:
        """Mark the page she is on, or the one it belongs to."""
        self._chosen = page = _BELONGS_TO.get(page, page)
        # No group of Qt's: its arrow keys would open every page on the way to another.
        for each, made in self._buttons.items():
            made.setChecked(each is page)
        self._pages.ensureWidgetVisible(self._buttons[page])

    def set_slim(self, *, slim: bool) -> None:
        """Show icons alone, or icons and words."""
        self.setFixedWidth(self._look.px(_SLIM_WIDTH if slim else RAIL_WIDTH))
        for made, text in self._texts.items():
            made.setText("" if slim else text)

    def _on_pressed(self, page: PageName) -> None:
        """Leave the mark where it is until she is there."""
        self.show_chosen(self._chosen)
        self.page_chosen.emit(page)

    def _names(self) -> dict[PageName, str]:
        return {
            PageName.TODAY: self.tr("Today"),
            PageName.JOURNAL: self.tr("Journal"),
            PageName.CRAVING: self.tr("Waves"),
            PageName.GROUP: self.tr("Group"),
            PageName.CHEERS: self.tr("Kind words"),
            PageName.SHARE: self.tr("Note to bring"),
            PageName.SETTINGS: self.tr("Settings"),
            PageName.HELP: self.tr("Help now"),
            PageName.MANUAL: self.tr("Help"),
        }

    def _build(self) -> None:
        foot = column(self._look, TIGHT)
        foot.setContentsMargins(*(self._look.px(side) for side in (STEP, TIGHT, STEP, WIDE)))
        fill(foot, self._buttons[PageName.HELP], self._lock, self._hide)
        self._pages = self._scrolling()
        layout = column(self._look, 0)
        fill(layout, self._pages, foot)
        self.setLayout(layout)

    def _scrolling(self) -> QScrollArea:
        """Return the other pages. They scroll where text is large, so that help stays in sight."""
        inside, layout = QWidget(), column(self._look, TIGHT)
        layout.setContentsMargins(*(self._look.px(side) for side in (STEP, WIDE, STEP, 0)))
        below = [self._buttons[page] for page in _BELOW]
        apart = {*below, self._buttons[PageName.HELP]}
        above = [made for made in self._buttons.values() if made not in apart]
        fill(layout, *above, 1, *below)
        inside.setLayout(layout)
        made = scrolling(inside)
        made.setMinimumSize(1, self._look.px(TARGET))
        return made

    def _page_button(self, page: PageName, name: str) -> QPushButton:
        made = button(name, partial(self._on_pressed, page), "rail", object_name=f"rail_{page}")
        made.setCheckable(True)
        # As wide as the rail and no wider: or the area they are in could scroll aside.
        made.setSizePolicy(QSizePolicy.Policy.Ignored, made.sizePolicy().verticalPolicy())
        palette = self._look.theme.palette
        made.setIcon(self._look.icon(_ICONS[page], palette.ink, palette.plum.ink, SMALL))
        is_manual = page is PageName.MANUAL
        self._decorate(made, _HELP_KEY if is_manual else f"Ctrl+{list(_ICONS).index(page) + 1}")
        return made

    def _decorate(self, made: QPushButton, keys: str) -> None:
        made.setIconSize(
            QSize(self._look.px(ICON_SIZE) + self._look.px(SMALL), self._look.px(ICON_SIZE))
        )
        made.setToolTip(f"{made.text()} ({key_names(keys)})")
