"""The rail: the pages, and the way out of sight."""

from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon, QResizeEvent
from PySide6.QtWidgets import QPushButton, QScrollArea, QSizePolicy, QWidget

from mammadagbok.ui.key_names import key_names
from mammadagbok.ui.look import Look
from mammadagbok.ui.place import PageName
from mammadagbok.ui.theme import ANY_LENGTH, ICON_SIZE, RAIL_WIDTH, SMALL, STEP, TARGET, TIGHT, WIDE
from mammadagbok.ui.widgets.buttons import button
from mammadagbok.ui.widgets.layouts import column, fill, scrolling
from mammadagbok.ui.widgets.pressable import be_one_of_several

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
        self._slim: bool | None = None
        self._decorate(self._lock, "Ctrl+L")
        self._decorate(self._hide, "Esc Esc")
        self._texts = {
            made: made.text() for made in (*self._buttons.values(), self._lock, self._hide)
        }
        # Before it stands anywhere: else the pages were laid out once beside a rail of any width.
        self.set_slim(slim=False)
        self._build()

    def show_chosen(self, page: PageName) -> None:
        """Mark the page she is on, or the one it belongs to."""
        self._chosen = page = _BELONGS_TO.get(page, page)
        # No group of Qt's: its arrow keys would open every page on the way to another.
        for each, made in self._buttons.items():
            made.setChecked(each is page)
        self._pages.ensureWidgetVisible(self._buttons[page], 0, 0)

    def set_slim(self, *, slim: bool) -> None:
        """Show icons alone, or icons and words."""
        if slim is self._slim:
            return
        is_new, self._slim = self._slim is None, slim
        self.setFixedWidth(self._look.px(_SLIM_WIDTH if slim else RAIL_WIDTH))
        for made, text in self._texts.items():
            made.setText("" if slim else text)
            made.setProperty("slim", slim)
            if not is_new:
                made.style().unpolish(made)
                made.style().polish(made)
        self._draw(gap=0 if slim else SMALL)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room anew, and keep the page she is on in sight."""
        super().resizeEvent(event)
        self._show_whole_buttons()
        self._all.activate()
        self._pages.ensureWidgetVisible(self._buttons[self._chosen], 0, 0)

    def _show_whole_buttons(self) -> None:
        """Where there is no room for all pages, show as many as there is room for, none in part."""
        sides, gap = self._all.contentsMargins(), self._look.px(TIGHT)
        step = self._buttons[PageName.TODAY].sizeHint().height() + gap
        room = self.height() - sides.top() - sides.bottom() - self._foot.sizeHint().height()
        needed = self._inside.minimumSizeHint().height()
        whole = max(1, (room + gap) // step) * step - gap
        self._pages.setMaximumHeight(whole if needed > room else ANY_LENGTH)
        self._pages.verticalScrollBar().setSingleStep(step)

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
        self._foot = column(self._look, TIGHT)
        self._foot.setContentsMargins(*(self._look.px(side) for side in (STEP, TIGHT, STEP, WIDE)))
        fill(self._foot, self._buttons[PageName.HELP], self._lock, self._hide)
        self._pages = self._scrolling()
        self._all = column(self._look, 0)
        self._all.setContentsMargins(0, self._look.px(WIDE), 0, 0)
        self._all.addWidget(self._pages, 1)
        fill(self._all, 0, self._foot)
        self.setLayout(self._all)

    def _scrolling(self) -> QScrollArea:
        """Return the other pages. They scroll where text is large, so that help stays in sight."""
        self._inside, layout = QWidget(), column(self._look, TIGHT)
        layout.setContentsMargins(*(self._look.px(side) for side in (STEP, 0, STEP, 0)))
        below = [self._buttons[page] for page in _BELOW]
        apart = {*below, self._buttons[PageName.HELP]}
        above = [made for made in self._buttons.values() if made not in apart]
        fill(layout, *above, 1, *below)
        self._inside.setLayout(layout)
        made = scrolling(self._inside)
        made.setMinimumSize(1, self._look.px(TARGET))
        return made

    def _page_button(self, page: PageName, name: str) -> QPushButton:
        made = button(name, partial(self._on_pressed, page), "rail", object_name=f"rail_{page}")
        be_one_of_several(made)
        # As wide as the rail and no wider: or the area they are in could scroll aside.
        made.setSizePolicy(QSizePolicy.Policy.Ignored, made.sizePolicy().verticalPolicy())
        is_manual = page is PageName.MANUAL
        self._decorate(made, _HELP_KEY if is_manual else f"Ctrl+{list(_ICONS).index(page) + 1}")
        return made

    def _draw(self, gap: int) -> None:
        """Give each button its icon, with a gap between that and its word, if it has one."""
        look, palette = self._look, self._look.theme.palette
        for page, made in self._buttons.items():
            made.setIcon(look.icon(_ICONS[page], palette.ink, palette.plum.ink, gap))
        self._lock.setIcon(look.icon("lock", palette.ink, gap=gap))
        hiding = look.icon("eye-off", palette.paper, gap=gap)
        # With the keyboard on it the button is light in a light window, dark in a dark one.
        focused = look.icons.pixmap("eye-off", palette.ink, look.px(ICON_SIZE), look.px(gap))
        hiding.addPixmap(focused, QIcon.Mode.Active)
        self._hide.setIcon(hiding)
        for made in self._texts:
            made.setIconSize(QSize(look.px(ICON_SIZE) + look.px(gap), look.px(ICON_SIZE)))

    def _decorate(self, made: QPushButton, keys: str) -> None:
        made.setToolTip(f"{made.text()} ({key_names(keys)})")
