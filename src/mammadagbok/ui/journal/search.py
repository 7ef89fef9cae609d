"""What she looks for: words as she types them, and one kind or all."""

from typing import Final

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QLineEdit, QPushButton, QWidget

from mammadagbok.domain.entry import Kind
from mammadagbok.domain.query import AnyKind
from mammadagbok.ui.look import Look
from mammadagbok.ui.theme import TIGHT
from mammadagbok.ui.widgets.announcing import announce
from mammadagbok.ui.widgets.buttons import keep_room_for_bold
from mammadagbok.ui.widgets.flow import Flow
from mammadagbok.ui.widgets.pressable import Pressable, be_one_of_several

_STEPS: Final = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class SearchField(QLineEdit):
    """Emits `step_requested` with ±1 for the arrow keys, and `entered` for Return.

    Escape empties it first.
    """

    step_requested = Signal(int)
    entered = Signal()

    def __init__(self, invitation: str) -> None:
        super().__init__()
        self.setObjectName("search")
        self.setPlaceholderText(invitation)
        self.setAccessibleName(invitation)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the list's keys to the list."""
        key = Qt.Key(event.key())
        if key in _STEPS:
            self.step_requested.emit(_STEPS[key])
        elif key in _ENTER:
            self.entered.emit()
        elif key is Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)


class FoundAloud:
    """Has a screen reader say that a search found something, or nothing, once for each change.

    How many is never said.
    """

    def __init__(self, part: QWidget) -> None:
        self._part = part
        self._told: bool | None = None

    def tell(self, found: bool | None) -> None:
        """Say what came of it; None when nothing is looked for."""
        if found is not None and found is not self._told:
            some = QCoreApplication.translate("Search", "Found something")
            none = QCoreApplication.translate("Search", "Found nothing")
            announce(self._part, some if found else none)
        self._told = found


class KindFilter(QWidget):
    """One pill for every kind and one for all. Emits `chosen`."""

    chosen = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("kind_filter")
        self._group = QButtonGroup(self)
        self._kinds: list[AnyKind | None] = []
        layout = Flow(look, TIGHT, alike=True)
        for word, kinds, name in self._choices():
            layout.addWidget(self._pill(word, kinds, name))
        self.setLayout(layout)
        self.show_all()
        self._group.idClicked.connect(self._on_clicked)

    def kinds(self) -> AnyKind | None:
        """The kinds to show, None for every kind."""
        return self._kinds[self._group.checkedId()]

    def show_all(self) -> None:
        """Choose every kind, without telling anybody."""
        self._group.button(0).setChecked(True)

    def _choices(self) -> list[tuple[str, AnyKind | None, str]]:
        return [
            (self.tr("All"), None, "all"),
            (self.tr("Moments"), frozenset({Kind.MOMENT}), "moment"),
            (self.tr("Cravings"), frozenset({Kind.CRAVING}), "craving"),
            (self.tr("The group"), frozenset({Kind.REFLECTION}), "reflection"),
            (self.tr("Just writing"), frozenset({None}), "plain"),
            (self.tr("Letters"), frozenset({Kind.LETTER}), "letter"),
        ]

    def _pill(self, word: str, kinds: AnyKind | None, name: str) -> QPushButton:
        made = Pressable(word)
        made.setObjectName(f"filter_{name}")
        made.setProperty("role", "pill")
        made.setAccessibleName(word)
        made.setAutoDefault(False)
        keep_room_for_bold(made)
        self._group.addButton(made, len(self._kinds))
        be_one_of_several(made)
        self._kinds.append(kinds)
        return made

    def _on_clicked(self, _number: int) -> None:
        self.chosen.emit()
