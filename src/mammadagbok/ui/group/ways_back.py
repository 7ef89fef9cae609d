"""From a line to bring up back to where it began, and on to a rehearsal."""

from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QPushButton

from mammadagbok.domain.errors import MammadagbokError
from mammadagbok.domain.meeting import Topic
from mammadagbok.services.open_journal import OpenJournal
from mammadagbok.ui.place import PageName, Place
from mammadagbok.ui.widgets.buttons import button


def rehearse_button(go: Callable[[Place], object]) -> QPushButton:
    """Return a link to a blank rehearsal."""
    said = QCoreApplication.translate("WaysBack", "Rehearse a talk")
    way = partial(go, Place(PageName.REHEARSAL))
    return button(said, way, "link", object_name="topics_rehearse")


def ways_back(
    journal: OpenJournal, topic: Topic, go: Callable[[Place], object], name: str
) -> Iterator[QPushButton]:
    """Yield links to the text and the rehearsal that the line began from, if they are there.

    `name` begins their object names.
    """
    note = topic.note
    if note.entry is not None and _is_there(journal, note.entry):
        said = QCoreApplication.translate("WaysBack", "To the text")
        whole = QCoreApplication.translate("WaysBack", "To the text it began from")
        way = partial(go, Place(PageName.JOURNAL, note.entry))
        yield button(said, way, "link", name=whole, object_name=f"{name}_to_entry")
    if note.rehearsal is not None and journal.rehearsals.read(note.rehearsal) is not None:
        said = QCoreApplication.translate("WaysBack", "To the talk")
        whole = QCoreApplication.translate("WaysBack", "To the rehearsal")
        way = partial(go, Place(PageName.REHEARSAL, rehearsal=note.rehearsal))
        yield button(said, way, "link", name=whole, object_name=f"{name}_to_rehearsal")


def _is_there(journal: OpenJournal, entry: int) -> bool:
    try:
        return journal.finding.read(entry) is not None
    except MammadagbokError:
        return False
