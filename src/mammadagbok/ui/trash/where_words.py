"""Where else a text lies, in sentences that name what is known and no more."""

from collections.abc import Iterable
from datetime import datetime
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication

from mammadagbok.domain.taking import Taken
from mammadagbok.services.whereabouts import Elsewhere, Whereabouts
from mammadagbok.ui.look import Look

_STICKS: Final = tuple(map(Path, ("/media", "/run/media")))
"""Where Linux shows what is plugged in; in other places the folder is named instead."""


def where_sentences(look: Look, found: Whereabouts, now: datetime) -> list[str]:
    """Return what there is to tell: nothing when no copy is known to hold the text."""
    places, told = list(found.elsewhere), []
    if len(places) == 1 and found.here and _is_stick(places[0].folder):
        told.append(_both(look, found.here, places.pop(), now))
    elif found.here:
        told.append(_here(look, found.here))
    told += [_elsewhere(look, place, now) for place in places]
    told += [_aside(folder) for folder in found.asides]
    if found.here or found.elsewhere:
        told.append(_only_here())
    if not all(place.is_there for place in found.elsewhere):
        told.append(
            QCoreApplication.translate(
                "DeleteNowDialog",
                "If a stick is not plugged in now, the text goes from it the next time it is.",
            )
        )
    return told


def saved_sentences(taken: Iterable[Taken]) -> list[str]:
    """Tell of each file that she has saved with the text in it, whether or not it is still there:
    nothing deletes that but herself.
    """
    told = QCoreApplication.translate("DeleteNowDialog", "You saved it in {file}.")
    files = dict.fromkeys(each.target for each in taken)
    return [told.format(file=each) for each in files]


def _here(look: Look, copies: int) -> str:
    if copies == 1:
        return QCoreApplication.translate(
            "DeleteNowDialog", "It is also in one spare copy beside the journal."
        )
    return QCoreApplication.translate(
        "DeleteNowDialog", "It is also in {number} spare copies beside the journal."
    ).format(number=look.dates.number(copies))


def _both(look: Look, copies: int, place: Elsewhere, now: datetime) -> str:
    day = look.dates.ago(place.made, now)
    if copies == 1:
        return QCoreApplication.translate(
            "DeleteNowDialog",
            "It is also in one spare copy beside the journal and on the stick from {day}.",
        ).format(day=day)
    return QCoreApplication.translate(
        "DeleteNowDialog",
        "It is also in {number} spare copies beside the journal and on the stick from {day}.",
    ).format(number=look.dates.number(copies), day=day)


def _elsewhere(look: Look, place: Elsewhere, now: datetime) -> str:
    day = look.dates.ago(place.made, now)
    if _is_stick(place.folder):
        return QCoreApplication.translate(
            "DeleteNowDialog", "It is also on the stick from {day}: {folder}."
        ).format(day=day, folder=place.folder)
    return QCoreApplication.translate(
        "DeleteNowDialog", "It is also in the copy from {day} in {folder}."
    ).format(day=day, folder=place.folder)


def _aside(folder: Path) -> str:
    return QCoreApplication.translate(
        "DeleteNowDialog", "It may also be in a journal that was set aside: {folder}."
    ).format(folder=folder)


def _only_here() -> str:
    return QCoreApplication.translate(
        "DeleteNowDialog",
        "“Only from here” leaves it in old copies until new ones have taken their place. "
        "If you bring back such a copy, the text comes back too.",
    )


def _is_stick(folder: Path) -> bool:
    return any(folder.is_relative_to(root) for root in _STICKS)
