"""«Lisenser»: the parts the program is made of, and the licence of each, whole."""

from collections.abc import Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QWidget

from mammadagbok.ui.licences import Licences, Part
from mammadagbok.ui.look import Look
from mammadagbok.ui.share.calm_dialog import CalmDialog
from mammadagbok.ui.widgets.buttons import button
from mammadagbok.ui.widgets.layouts import column, fill
from mammadagbok.ui.widgets.texts import label

_TOGETHER: Final = 8
"""Paragraphs in one label: one for each would take a second to make, one for all to scroll."""


class LicencesDialog(CalmDialog):
    """Each part with its version, its licence, what it is for, and a button that opens the text."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        name = QCoreApplication.translate("LicencesDialog", "Licences")
        super().__init__(look, parent, name, "licences_dialog")
        self._look, self._licences = look, look.built_in.licences
        told = self.tr(
            "The program is made of these parts. Each licence is in English, as it was written."
        )
        fill(self.body, label(name, "heading"), label(told, "soft"))
        for number, part in enumerate((self._program(), *self._licences.parts())):
            self.body.addWidget(self._row(part, number))
        self.body.addStretch(1)
        self.fill_room()

    def _program(self) -> Part:
        return Part(
            self.tr("The program itself"),
            "",
            "GPL-3.0-or-later",
            self.tr("what you see now"),
            (Licences.own,),
        )

    def _row(self, part: Part, number: int) -> QWidget:
        made, inside = QWidget(), column(self._look, 0)
        made.setObjectName(f"licence_{number}")
        name = " ".join(filter(None, (part.name, part.version)))
        what = part.what[:1].upper() + part.what[1:]
        fill(inside, label(name, "strong"), label(f"{what} · {part.licence}", "small"))
        read = button(
            self.tr("Read the licence"),
            partial(self._on_read, part),
            "link",
            name=self.tr("Read the licence: {part}").format(part=part.name),
            object_name=f"licence_{number}_read",
        )
        inside.addWidget(read, alignment=Qt.AlignmentFlag.AlignLeft)
        made.setLayout(inside)
        return made

    def _on_read(self, part: Part) -> None:
        texts = [self._licences.paragraphs(name) for name in part.texts]
        LicenceTextDialog(self._look, self, part.name, texts).open()


class LicenceTextDialog(CalmDialog):
    """The texts one after another, to be scrolled through."""

    def __init__(
        self, look: Look, parent: QWidget, name: str, texts: Sequence[Sequence[str]]
    ) -> None:
        super().__init__(look, parent, name, "licence_text", is_read=True)
        self.body.addWidget(label(name, "heading"))
        for number, text in enumerate(texts):
            if number:
                self.body.addWidget(_line())
            starts = range(0, len(text), _TOGETHER)
            fill(self.body, *(label("\n\n".join(text[at : at + _TOGETHER])) for at in starts))
        self.body.addStretch(1)
        self.fill_room()


def _line() -> QFrame:
    made = QFrame()
    made.setProperty("role", "line")
    made.setFixedHeight(1)
    return made
