"""«Tidligere utgaver»: how a text stood before, to read and to bring back."""

from functools import partial
from math import ceil
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from mammadagbok.domain.entry import Entry
from mammadagbok.domain.errors import MammadagbokError
from mammadagbok.domain.version import Version
from mammadagbok.ui.look import Look
from mammadagbok.ui.session import Session
from mammadagbok.ui.share.calm_dialog import CalmDialog
from mammadagbok.ui.theme import TIGHT
from mammadagbok.ui.widgets.buttons import button
from mammadagbok.ui.widgets.layouts import Card, fill
from mammadagbok.ui.widgets.notice import notice, say
from mammadagbok.ui.widgets.texts import label
from mammadagbok.ui.words import sentence
from mammadagbok.ui.writing.editor import Editor

_AT_ONCE: Final = 30
"""A month of sittings; the older ones are a click away."""
_MOST_HEIGHT: Final = 360
"""Pixels of the window, at 100 %: some ten lines."""
_LONG: Final = 2_000
"""Characters. More than these fill that height, and need not be laid out to know it."""


class VersionsDialog(CalmDialog):
    """`brought_back` is the entry with its earlier words, None when she left it as it is.

    Making it reads the versions, and raises what reading raises.
    """

    def __init__(self, session: Session, look: Look, parent: QWidget, entry: Entry) -> None:
        name = QCoreApplication.translate("VersionsDialog", "Earlier versions")
        super().__init__(look, parent, name, "versions_dialog")
        self._session, self._look, self._entry = session, look, entry
        self.brought_back: Entry | None = None
        self._notice = notice("versions_notice")
        self._versions = session.journal.writing.versions(entry.id)
        told = self.tr(
            "How the text was before you changed it. Each version stays here for thirty days."
        )
        fill(self.body, label(name, "heading"), label(told, "soft"), self._notice)
        if not self._versions:
            self.body.addWidget(label(self.tr("There is no earlier version of this text.")))
        self._shown = 0
        self._more = button(self.tr("Show more"), self._show_more, object_name="versions_more")
        self.body.addWidget(self._more, alignment=Qt.AlignmentFlag.AlignLeft)
        self.body.addStretch(1)
        self._show_more()
        if not self._versions:
            self.fit(0)
        self.close_button.setFocus()

    def _show_more(self) -> None:
        some = self._versions[self._shown : self._shown + _AT_ONCE]
        for version in some:
            self.body.insertWidget(self.body.indexOf(self._more), self._card(version))
        self._shown += len(some)
        self._more.setVisible(self._shown < len(self._versions))

    def _card(self, version: Version) -> Card:
        was = version.was
        at = self._look.dates.moment(was.since, self._session.clock())
        when = self.tr("Until {time}").format(time=at)
        back = button(
            self.tr("Bring this one back"),
            partial(self._on_back, version),
            name=self.tr("Bring back the version until {time}").format(time=at),
            object_name=f"version_{version.id}_back",
        )
        card = Card(self._look, gap=TIGHT)
        text = _VersionText(self._look, when, f"version_{version.id}_text")
        text.set_text(was.text)
        text.setVisible(bool(was.text))
        fill(card.body, label(when, "strong"), text)
        lines = (was.cause, was.body, was.did, was.helped, was.next_time, was.later)
        for line in filter(None, lines):
            card.body.addWidget(label(line))
        card.body.addWidget(back, alignment=Qt.AlignmentFlag.AlignLeft)
        return card

    def _on_back(self, version: Version) -> None:
        try:
            writing = self._session.journal.writing
            self.brought_back = writing.bring_back(self._entry, version)
        except MammadagbokError as error:
            say(self._notice, sentence(error))
            return
        self.accept()


class _VersionText(Editor):
    """A text to read, as high as it is; a long one scrolls."""

    def __init__(self, look: Look, name: str, object_name: str) -> None:
        super().__init__(look, name, object_name)
        self._most = look.px(_MOST_HEIGHT)
        self.setReadOnly(True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the height that the text has at this width."""
        super().resizeEvent(event)
        height = self._most
        if self.document().characterCount() < _LONG:
            around = self.viewportMargins()
            frame = 2 * self.frameWidth() + around.top() + around.bottom()
            height = min(height, ceil(self.document().size().height()) + frame)
        self.setFixedHeight(height)
