"""The photos of the open entry: bringing them, seeing them, taking them off."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QWidget

from mammadagbok.domain.errors import MammadagbokError
from mammadagbok.domain.photo import NewPhoto, Photo
from mammadagbok.services.photos import PhotoWriting
from mammadagbok.ui.dialogs import AskForPictures, ask_for_pictures
from mammadagbok.ui.look import Look
from mammadagbok.ui.session import Session
from mammadagbok.ui.tasks import Task
from mammadagbok.ui.theme import SMALL
from mammadagbok.ui.thumbnails import Thumbnails
from mammadagbok.ui.widgets.buttons import button
from mammadagbok.ui.widgets.layouts import column, fill, row
from mammadagbok.ui.widgets.notice import notice, say
from mammadagbok.ui.widgets.texts import label
from mammadagbok.ui.widgets.undo_bar import UndoBar
from mammadagbok.ui.words import sentence
from mammadagbok.ui.writing.brought import Brought, files_brought
from mammadagbok.ui.writing.photo_dialog import PhotoDialog
from mammadagbok.ui.writing.photo_intake import Coming, PhotoIntake
from mammadagbok.ui.writing.photo_strip import THUMB, PhotoStrip


class EntryPhotos(QWidget):
    """Takes no room while there is nothing to show or say. Emits `news` when there is.

    `keep_page` saves the open page, also a blank one, and returns its id: a photo alone is a whole
    entry. It is asked when the first picture of a new page has been read, and not before.
    """

    news = Signal()

    def __init__(
        self,
        session: Session,
        look: Look,
        keep_page: Callable[[], int],
        ask: AskForPictures = ask_for_pictures,
    ) -> None:
        super().__init__()
        self.setObjectName("entry_photos")
        self._session, self._look = session, look
        self._keep_page, self._ask = keep_page, ask
        self._entry: int | None = None
        self._names: dict[str, list[str]] = {}
        self._intake = PhotoIntake(self)
        self._thumbnails = Thumbnails(session, look.px(THUMB), self)
        self._strip = PhotoStrip(look, self._thumbnails)
        self._progress = label("", "soft")
        self._refused = notice("photos_refused", "soft")
        self._failure = notice("photos_failure")
        self._undo = UndoBar(look)
        self._on_the_way = self._progress_row()
        self._build()

    @property
    def waits_for_page(self) -> bool:
        """True while a picture is coming to a page that has not been saved yet."""
        return self._intake.waits_for_entry

    @property
    def is_empty(self) -> bool:
        """True when the open page has no photo."""
        return not self._strip.photos

    def bring(self, pictures: Sequence[Brought]) -> None:
        """Take pictures in for the open page."""
        self._say_nothing()
        self._intake.bring(pictures, self._entry)

    def choose(self) -> None:
        """Ask for pictures and take them in."""
        paths = self._ask(self)
        # The journal may have been locked while she chose.
        if paths and self._session.is_open:
            self.bring(files_brought(paths))

    def show_entry(self, entry: int | None) -> None:
        """Show the photos of another entry; None: of a page that is not saved yet.

        Pictures that are coming to the one before go on coming to it.
        """
        self._entry = entry
        self._undo.forget()
        self._say_nothing()
        self._show()

    def belong_to(self, entry: int) -> None:
        """The open page has been saved and has this id."""
        self._entry = entry
        self._intake.settle(entry)

    def stop(self) -> None:
        """Let go of pictures that are coming: the page they are for is going."""
        self._intake.stop()

    def forget(self) -> None:
        """Let go of every picture, also of those that are coming."""
        for dialog in self.findChildren(QDialog):
            dialog.reject()
        self._intake.stop()
        self.show_entry(None)
        self._thumbnails.forget()

    def _build(self) -> None:
        self._progress.setObjectName("photos_progress")
        self._intake.taken.connect(self._on_taken)
        self._intake.refused.connect(self._on_refused)
        self._intake.moved.connect(self._on_moved)
        self._intake.ended.connect(self._on_ended)
        self._strip.opened.connect(self._on_opened)
        self._strip.unwanted.connect(self._on_unwanted)
        layout = column(self._look, SMALL)
        fill(layout, self._on_the_way, self._refused, self._failure, self._strip, self._undo)
        self.setLayout(layout)

    def _progress_row(self) -> QWidget:
        made = QWidget()
        stop = button(self.tr("Stop"), self._intake.stop, object_name="photos_stop")
        inside = row(self._look, SMALL)
        fill(inside, self._progress, stop)
        inside.setStretch(0, 1)
        made.setLayout(inside)
        made.hide()
        return made

    def _show(self) -> None:
        try:
            photos = self._session.journal.photos.of(self._entry) if self._entry is not None else []
        except MammadagbokError as error:
            self._session.failed.emit(error)
            photos = []
        self._strip.show_photos(photos)

    # --- Coming -------------------------------------------------------------------------------

    def _on_moved(self) -> None:
        at, of = self._intake.at, self._intake.of
        if of == 1:
            words = self.tr("Adding the picture …")
        else:
            words = self.tr("Adding picture {at} of {all} …").format(at=at, all=of)
        self._progress.setText(words)
        self._on_the_way.show()
        self.news.emit()

    def _on_taken(self, photo: NewPhoto) -> None:
        try:
            writing = self._session.journal.photos.begin(photo)
        except MammadagbokError as error:
            self._on_unwritten(self._intake.turn, error)
            return
        written = partial(self._on_written, self._intake.turn, writing)
        unwritten = partial(self._on_unwritten, self._intake.turn)
        Task(writing.run, written, unwritten, self).start()

    def _on_written(self, turn: int, writing: PhotoWriting, _: None) -> None:
        if turn != self._intake.turn:
            if self._session.is_open:
                self._session.journal.photos.give_up(writing)
            return
        entry = self._intake.current.entry
        try:
            self._session.journal.photos.end(entry or self._keep_page(), writing)
        except MammadagbokError as error:
            self._on_unwritten(turn, error)
            return
        self._show()
        self._session.changed.emit("photos")
        self.news.emit()
        self._intake.go_on()

    def _on_unwritten(self, turn: int, error: MammadagbokError) -> None:
        """Say why, and stop: what stands in the way of this one stands in the way of the rest."""
        if turn == self._intake.turn:
            self._intake.stop()
            say(self._failure, sentence(error))
            self.news.emit()

    def _on_refused(self, coming: Coming, error: MammadagbokError) -> None:
        names = self._names.setdefault(sentence(error), [])
        if coming.brought.name:
            names.append(coming.brought.name)
        say(self._refused, "\n".join(self._about(*each) for each in self._names.items()))
        self.news.emit()

    def _about(self, why: str, names: Sequence[str]) -> str:
        """Return the sentence, after the names of the files it is about."""
        if not names:
            return why
        return self.tr("{names}: {why}").format(names=", ".join(names), why=why)

    def _on_ended(self) -> None:
        self._on_the_way.hide()

    def _say_nothing(self) -> None:
        self._names.clear()
        say(self._refused, "")
        say(self._failure, "")

    # --- There --------------------------------------------------------------------------------

    def _on_opened(self, photo: Photo) -> None:
        photos = self._strip.photos
        dialog = PhotoDialog(self._session, self._look, photos, photos.index(photo), self)
        dialog.unwanted.connect(self._on_unwanted)
        dialog.open()

    def _on_unwanted(self, photo: Photo) -> None:
        try:
            off = self._session.journal.photos.take_off(photo)
        except MammadagbokError as error:
            self._session.failed.emit(error)
            return
        self._say_nothing()
        self._show()
        self._undo.offer(self.tr("The picture is taken off."), partial(self._put_back, off))
        self.news.emit()
        self._session.changed.emit("photos")

    def _put_back(self, photo: Photo) -> None:
        try:
            back = self._session.journal.photos.put_back(photo)
        except MammadagbokError as error:
            self._session.failed.emit(error)
            return
        self._show()
        photos = self._strip.photos
        self._strip.focus_on(photos.index(back) if back in photos else 0)
        self._session.changed.emit("photos")
