"""A quiet row of toggles above the text: how the words at the cursor look."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget

from mammadagbok.domain.markup import BlockKind
from mammadagbok.ui.key_names import key_names
from mammadagbok.ui.look import Look
from mammadagbok.ui.theme import ICON_SIZE, TIGHT
from mammadagbok.ui.widgets.buttons import button
from mammadagbok.ui.widgets.flow import Flow
from mammadagbok.ui.widgets.layouts import column
from mammadagbok.ui.widgets.notice import notice, say
from mammadagbok.ui.writing.editor import BOLD_KEYS, ITALIC_KEYS, KIND_KEYS, Editor
from mammadagbok.ui.writing.walker import said_by_others

_STEPS: Final = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Down: 1,
}


class FormatBar(QWidget):
    """Follows the cursor of its editor. One stop for Tab; the arrow keys walk along it.

    Says in a line of its own when more was pasted than the editor can show.
    """

    def __init__(self, look: Look, editor: Editor) -> None:
        super().__init__()
        self.setObjectName("format_bar")
        self.setAccessibleName(self.tr("How the text looks"))
        self._look, self._editor = look, editor
        self._bold = self._toggle("bold", self.tr("Bold"), editor.toggle_bold, BOLD_KEYS)
        self._italic = self._toggle("italic", self.tr("Italic"), editor.toggle_italic, ITALIC_KEYS)
        self._kinds = {
            BlockKind.BULLET: self._kind("list", self.tr("List"), BlockKind.BULLET),
            BlockKind.NUMBER: self._kind(
                "list-ordered", self.tr("Numbered list"), BlockKind.NUMBER
            ),
            BlockKind.QUOTE: self._kind("text-quote", self.tr("Quote"), BlockKind.QUOTE),
        }
        self._others = button(
            self.tr("Said by others"), editor.toggle_others, "format", object_name="format_others"
        )
        self._others.setToolTip(said_by_others())
        self._others.setAccessibleDescription(said_by_others())
        self._buttons = [self._bold, self._italic, *self._kinds.values(), self._others]
        self._refused = notice("paste_refused", "soft")
        self._build()
        editor.look_changed.connect(self._on_look_changed)
        editor.paste_refused.connect(self._on_paste_refused)
        editor.textChanged.connect(self._on_text_changed)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Walk along the bar, where Qt would go on to the next control."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = _STEPS.get(Qt.Key(event.key()))
            if step is not None and watched in self._buttons:
                place = self._buttons.index(watched) + step
                self._stop_at(self._buttons[place % len(self._buttons)])
                return True
        return super().eventFilter(watched, event)

    def _build(self) -> None:
        across = Flow(self._look, TIGHT)
        for each in self._buttons:
            each.setCheckable(True)
            each.installEventFilter(self)
            across.addWidget(each)
            each.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._bold.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        layout = column(self._look, TIGHT)
        layout.addLayout(across)
        layout.addWidget(self._refused)
        self.setLayout(layout)

    def _toggle(
        self, icon: str, name: str, act: Callable[[], object], keys: str, object_name: str = ""
    ) -> QPushButton:
        made = button("", act, "format", name=name, object_name=object_name or f"format_{icon}")
        palette = self._look.theme.palette
        made.setIcon(self._look.icon(icon, palette.ink, palette.plum.ink))
        made.setIconSize(QSize(self._look.px(ICON_SIZE), self._look.px(ICON_SIZE)))
        made.setToolTip(f"{name} ({key_names(keys)})")
        return made

    def _kind(self, icon: str, name: str, kind: BlockKind) -> QPushButton:
        acts = {
            BlockKind.BULLET: self._on_bullets,
            BlockKind.NUMBER: self._on_numbers,
            BlockKind.QUOTE: self._on_quote,
        }
        return self._toggle(icon, name, acts[kind], KIND_KEYS[kind], f"format_{kind}")

    def _stop_at(self, stop: QPushButton) -> None:
        for each in self._buttons:
            policy = Qt.FocusPolicy.TabFocus if each is stop else Qt.FocusPolicy.NoFocus
            each.setFocusPolicy(policy)
        stop.setFocus()

    def _on_bullets(self) -> None:
        self._editor.toggle_kind(BlockKind.BULLET)

    def _on_numbers(self) -> None:
        self._editor.toggle_kind(BlockKind.NUMBER)

    def _on_quote(self) -> None:
        self._editor.toggle_kind(BlockKind.QUOTE)

    def _on_look_changed(self) -> None:
        here, kind = self._editor.look_here(), self._editor.kind_here()
        self._bold.setChecked(here.bold)
        self._italic.setChecked(here.italic)
        self._others.setChecked(here.others)
        for each, made in self._kinds.items():
            made.setChecked(each is kind)

    def _on_paste_refused(self) -> None:
        say(
            self._refused,
            self.tr(
                "That is too much text to paste at once. Nothing here has changed. "
                "Paste a part of it at a time."
            ),
        )

    def _on_text_changed(self) -> None:
        say(self._refused, "")
