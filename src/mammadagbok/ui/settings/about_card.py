"""What the program is, where the journal lies, and what it never does."""

import os
from pathlib import Path

from PySide6.QtWidgets import QLabel

from mammadagbok import __version__
from mammadagbok.ui.look import Look
from mammadagbok.ui.theme import STEP
from mammadagbok.ui.widgets.layouts import Card, fill
from mammadagbok.ui.widgets.texts import label

_LICENCE = "GPL-3.0-or-later"
_MAY_BREAK = "\u200b"
"""A place where a path may go on to a new line, without a sign of its own."""


class AboutCard(Card):
    """«Om programmet»."""

    def __init__(self, look: Look, folder: Path | None) -> None:
        super().__init__(look, gap=STEP)
        self.setObjectName("settings_about")
        self.body.addWidget(label(self.tr("About the program"), "heading"))
        fill(self.body, *self._lines(look, folder))
        self.body.addWidget(label(self.tr("What the program never does"), "strong"))
        for sentence in self._never():
            self.body.addWidget(label(sentence))

    def _lines(self, look: Look, folder: Path | None) -> list[QLabel]:
        version = label(self.tr("Version {number}").format(number=__version__))
        version.setObjectName("about_version")
        licence = label(
            self.tr("Free software under the licence {licence}.").format(licence=_LICENCE)
        )
        licence.setObjectName("about_licence")
        lines = [version, licence]
        if folder is not None:
            place = label(self.tr("The journal lies here: {folder}").format(folder=_broken(folder)))
            place.setObjectName("about_folder")
            lines.append(place)
        if not look.facts.is_approved:
            unapproved = label(
                self.tr(
                    "The texts on law, health and helplines have not been approved by "
                    "a professional yet."
                ),
                "soft",
            )
            unapproved.setObjectName("about_unapproved")
            lines.append(unapproved)
        return lines

    def _never(self) -> tuple[str, ...]:
        return (
            self.tr("It sends nothing out and fetches nothing from the internet."),
            self.tr("It counts nothing you do and gives no marks."),
            self.tr("It takes nothing along to a meeting that you have not ticked yourself."),
        )


def _broken(folder: Path) -> str:
    return os.fspath(folder).replace(os.sep, os.sep + _MAY_BREAK)
