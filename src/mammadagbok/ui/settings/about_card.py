"""What the program is, where the journal lies, and what it never does."""

import os
from collections.abc import Iterator, Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from mammadagbok import __version__
from mammadagbok.ui.facts import Fact, FactKind
from mammadagbok.ui.look import Look
from mammadagbok.ui.settings.licences_dialog import LicencesDialog
from mammadagbok.ui.theme import SMALL, STEP
from mammadagbok.ui.widgets.buttons import button
from mammadagbok.ui.widgets.layouts import Card, column, fill
from mammadagbok.ui.widgets.texts import label

_LICENCE = "GPL-3.0-or-later"
_BETWEEN = " · "
_MAY_BREAK = "\u200b"
"""A place where a path may go on to a new line, without a sign of its own."""


class AboutCard(Card):
    """«Om programmet»."""

    def __init__(self, look: Look, folder: Path | None) -> None:
        super().__init__(look, gap=STEP)
        self.setObjectName("settings_about")
        self._look = look
        told = self.tr("What the program is, what it never does, and what it is made of.")
        fill(self.body, label(self.tr("About the program"), "heading"), label(told, "soft"))
        fill(self.body, *self._lines(look, folder))
        self.body.addWidget(self._made_of(), alignment=Qt.AlignmentFlag.AlignLeft)
        self._list = QWidget()
        self._fold = button(
            self.tr("Show the list"), self._on_fold, "link", object_name="about_show_unapproved"
        )
        if facts := look.facts.unapproved():
            self._add_unapproved(facts)
        self.body.addWidget(label(self.tr("What the program never does"), "strong"))
        for sentence in self._never():
            self.body.addWidget(label(sentence))

    def _made_of(self) -> QWidget:
        return button(self.tr("Licences …"), self._on_licences, object_name="about_licences")

    def _on_licences(self) -> None:
        LicencesDialog(self._look, self).open()

    def _lines(self, look: Look, folder: Path | None) -> list[QLabel]:
        version = label(self.tr("Version {number}").format(number=__version__))
        version.setObjectName("about_version")
        licence = label(
            self.tr("Free software under the licence {licence}.").format(licence=_LICENCE)
        )
        licence.setObjectName("about_licence")
        lines = [version, licence]
        if folder is not None:
            place = label(self.tr("The journal is here: {folder}").format(folder=_broken(folder)))
            place.setObjectName("about_folder")
            lines.append(place)
        return lines

    def _add_unapproved(self, facts: Sequence[Fact]) -> None:
        """Say that there is something nobody has approved yet, and have the list of it at hand."""
        inside = column(self._look, SMALL)
        fill(inside, *self._kinds_of(facts))
        self._list.setLayout(inside)
        told = label(
            self.tr("Not everything in the program has been approved by a professional yet.")
        )
        told.setObjectName("about_unapproved")
        part = column(self._look, 0)
        part.addWidget(told)
        part.addWidget(self._fold, alignment=Qt.AlignmentFlag.AlignLeft)
        part.addWidget(self._list)
        self.body.addLayout(part)
        self._list.hide()

    def _on_fold(self) -> None:
        shows = self._list.isHidden()
        self._list.setVisible(shows)
        self._fold.setText(self.tr("Hide the list") if shows else self.tr("Show the list"))
        self._fold.setAccessibleName(self._fold.text())

    def _kinds_of(self, facts: Sequence[Fact]) -> Iterator[QLabel]:
        """Name what nobody has approved yet, each kind on a line of its own."""
        for kind, pattern in self._kinds().items():
            names = [each.name for each in facts if each.kind is kind]
            if names:
                line = label(pattern.format(names=_BETWEEN.join(names)), "small")
                line.setObjectName(f"about_unapproved_{kind}")
                yield line

    def _kinds(self) -> dict[FactKind, str]:
        return {
            FactKind.LAW: self.tr("Law: {names}"),
            FactKind.HEALTH: self.tr("Health: {names}"),
            FactKind.SAFETY: self.tr("Safety: {names}"),
            FactKind.HELPLINES: self.tr("Numbers to call: {names}"),
        }

    def _never(self) -> tuple[str, ...]:
        return (
            self.tr("It sends nothing out and fetches nothing from the internet."),
            self.tr("It has no account, and nothing goes back to the group leader."),
            self.tr("It counts nothing you do and gives no marks."),
            self.tr("It neither praises nor scolds, and no artificial intelligence reads along."),
            self.tr("It does not know where you are, and reminds you only if you have asked."),
            self.tr("It takes nothing along to a meeting that you have not ticked yourself."),
        )


def _broken(folder: Path) -> str:
    return os.fspath(folder).replace(os.sep, os.sep + _MAY_BREAK)
