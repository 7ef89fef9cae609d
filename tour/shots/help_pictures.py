"""The pictures of the manual, and of what a leader reads, in each language."""

import os
import sys
import tempfile
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage, QImageWriter
from PySide6.QtWidgets import QScrollBar, QWidget

from tour.person import Person
from tour.shots.state import State
from tour.shots.states import STATES
from tour.shots.studio import Studio
from tour.shots.variants import Variant

_WINDOW: Final = (972, 700)
"""As wide as the slim rail and a picture."""
_FIRST_PAGE: Final = (740, 480)
"""As the first page needs, and hardly more."""
_WIDEST: Final = 900
_COLOURS: Final = 256


@dataclass(frozen=True, slots=True)
class HelpPicture:
    """`name` is how the text calls it; of the state, the part of this name is shown."""

    name: str
    state: str
    part: str


PICTURES: Final = (
    HelpPicture("today", "today-page", "page_today"),
    HelpPicture("journal", "journal-found", "page_journal"),
    HelpPicture("writing", "journal-something-to-start-from", "page_journal"),
    HelpPicture("craving", "craving-number", "page_craving"),
    HelpPicture("ride", "craving-ride-with-number", "craving_ride"),
    HelpPicture("kind-words", "cheers-page", "page_cheers"),
    HelpPicture("group", "group-page", "page_group"),
    HelpPicture("meeting", "group-meeting", "page_group"),
    HelpPicture("bring-choose", "share-choosing", "page_share"),
    HelpPicture("bring-look", "share-looking", "page_share"),
    HelpPicture("unlock", "unlock-page", "unlock_page"),
    HelpPicture("settings", "settings-top", "page_settings"),
)


LEADER_PICTURES: Final = (HelpPicture("first", "first-time-1-who-can-read", "first_time_page"),)
"""Beside one of the manual's, in docs/leder.md."""


def make_help_pictures(help_folder: Path, leader_folder: Path, languages: Sequence[str]) -> int:
    """Make the manual's and the leader's of these languages anew, each below its folder; the
    manual's dark ones in a folder of their own.

    Return 0, or 1 when a state could not be reached.
    """
    failed = 0
    for language in languages:
        light, dark = (Variant(language, look, 100) for look in ("light", "dark"))
        manual = help_folder / language
        failed |= _make(PICTURES, _WINDOW, manual, light)
        failed |= _make(PICTURES, _WINDOW, manual / "dark", dark)
        failed |= _make(LEADER_PICTURES, _FIRST_PAGE, leader_folder / language, light)
    return failed


def _make(
    pictures: Sequence[HelpPicture],
    window: tuple[int, int],
    folder: Path,
    variant: Variant,
) -> int:
    of = {picture.state: picture for picture in pictures}
    states = tuple(state for state in STATES if state.key in of)
    home = Path(tempfile.gettempdir()) / "shots" / f"help-{variant.name}" / "Notater"
    studio = Studio(variant, home, {"help": window}, partial(_keep, folder, of))
    studio.picture_all(states)
    sys.stdout.write(f"  {folder}\n")
    return 1 if studio.failures else 0


def _keep(
    folder: Path, of: dict[str, HelpPicture], state: State, _size: str, image: QImage
) -> None:
    """Cut out the part that stands there now, and save it. Raises OSError."""
    picture, person = of[state.key], Person()
    part = person.find(QWidget, picture.part)
    place = QRect(part.mapTo(person.window, QPoint(0, 0)), part.size())
    place.setWidth(place.width() - _bar(part))
    shown = image.copy(place.intersected(image.rect()))
    if shown.width() > _WIDEST:
        shown = shown.scaledToWidth(_WIDEST, Qt.TransformationMode.SmoothTransformation)
    folder.mkdir(parents=True, exist_ok=True)
    writer = QImageWriter(os.fspath(folder / f"{picture.name}.png"), b"png")
    writer.setCompression(100)
    if not writer.write(few_colours(shown)):
        raise OSError(writer.errorString())


def _bar(part: QWidget) -> int:
    """How broad the bar at its right edge is, which stands in the margin; 0 where there is none."""
    edge = part.rect().right()
    bars = (each for each in part.findChildren(QScrollBar) if each.isVisible())
    outer = (each for each in bars if each.mapTo(part, each.rect().topRight()).x() == edge)
    return max((each.width() for each in outer), default=0)


def few_colours(image: QImage) -> QImage:
    """The same picture in the colours it has most of: text and surfaces lose nothing by it."""
    plain = image.convertToFormat(QImage.Format.Format_RGB32)
    counted = Counter(memoryview(plain.constBits()).cast("I"))
    table = [colour for colour, _ in sorted(counted.items(), key=lambda each: (-each[1], each[0]))]
    nearest = Qt.ImageConversionFlag.ThresholdDither
    return plain.convertToFormat(QImage.Format.Format_Indexed8, table[:_COLOURS], nearest)
