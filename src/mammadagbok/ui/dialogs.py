"""Asking where to put a file, and whether an old one may give way."""

import sys
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QDir, QStandardPaths, QUrl
from PySide6.QtWidgets import QDialog, QFileDialog, QMessageBox, QWidget

from mammadagbok.ui.dialog_traces import forget_dialogs

_SHARE_OF_WINDOW = 0.7
_NOT_NEEDED = (
    "backButton",
    "forwardButton",
    "listModeButton",
    "detailModeButton",
    "fileTypeLabel",
    "fileTypeCombo",
)
"""Parts of Qt's file dialog that saving a page has no use for, by their names in its form."""


class AskForTarget(Protocol):
    """Asks for a file to write, `suggested` by name. None when she decides against it."""

    def __call__(self, parent: QWidget, suggested: str) -> Path | None: ...


class AskForFolder(Protocol):
    """Asks for a folder that is there. None when she decides against it."""

    def __call__(self, parent: QWidget) -> Path | None: ...


def ask_for_folder(parent: QWidget) -> Path | None:
    """Ask for a folder, starting where sticks are found, and return it."""
    dialog = _dialog(
        parent, QCoreApplication.translate("Dialogs", "Choose a folder"), _sticks(), "folder_dialog"
    )
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    if dialog.exec() != QDialog.DialogCode.Accepted:
        return None
    return Path(dialog.selectedFiles()[0])


class AskForPictures(Protocol):
    """Asks for pictures to add. Empty when she decides against it."""

    def __call__(self, parent: QWidget) -> list[Path]: ...


def ask_for_pictures(parent: QWidget) -> list[Path]:
    """Ask for pictures, starting where she has hers, and return them in the order she chose.

    Those of phones that cannot be added are offered too: she is then told what helps.
    """
    title = QCoreApplication.translate("Dialogs", "Add pictures")
    start = _standard(QStandardPaths.StandardLocation.PicturesLocation)
    dialog = _dialog(parent, title, start, "picture_dialog")
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    kinds = "*.jpg *.jpeg *.jfif *.png *.webp *.heic *.heif *.avif"
    dialog.setNameFilter(
        QCoreApplication.translate("Dialogs", "Pictures ({kinds})").format(kinds=kinds)
    )
    if dialog.exec() != QDialog.DialogCode.Accepted:
        return []
    return [Path(name) for name in dialog.selectedFiles()]


class AskForPack(Protocol):
    """Asks for a group file to read. None when she decides against it."""

    def __call__(self, parent: QWidget) -> Path | None: ...


def ask_for_pack(parent: QWidget) -> Path | None:
    """Ask for a group file, starting where sticks are found."""
    title = QCoreApplication.translate("Dialogs", "Choose a file")
    dialog = _dialog(parent, title, _sticks(), "pack_dialog")
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setNameFilter(QCoreApplication.translate("Dialogs", "Files (*.json)"))
    if dialog.exec() != QDialog.DialogCode.Accepted:
        return None
    return Path(dialog.selectedFiles()[0])


def ask_for_pack_target(parent: QWidget, suggested: str) -> Path | None:
    """Ask where to save a group file, starting where sticks are found: see `ask_for_target`."""
    title = QCoreApplication.translate("Dialogs", "Save the file")
    kinds = QCoreApplication.translate("Dialogs", "Files (*.json)")
    return _target(_save_dialog(parent, title, _sticks(), kinds), suggested, ".json")


class AskForCopy(Protocol):
    """Asks for a copy that lies elsewhere. None when she decides against it."""

    def __call__(self, parent: QWidget) -> Path | None: ...


def ask_for_copy(parent: QWidget) -> Path | None:
    """Ask for a file to bring the journal back from, starting where sticks are found."""
    title = QCoreApplication.translate("Dialogs", "Choose a copy")
    dialog = _dialog(parent, title, _sticks(), "copy_dialog")
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setNameFilter(QCoreApplication.translate("Dialogs", "Copies (*.copy)"))
    if dialog.exec() != QDialog.DialogCode.Accepted:
        return None
    return Path(dialog.selectedFiles()[0])


class AskForSource(Protocol):
    """Asks for the file or folder to move texts in from, a folder where `pattern` is ''.

    None when she decides against it.
    """

    def __call__(self, parent: QWidget, title: str, pattern: str, start: Path) -> Path | None: ...


def ask_for_source(parent: QWidget, title: str, pattern: str, start: Path) -> Path | None:
    """Ask, starting where that program keeps its files; hidden ones are shown, as its are."""
    dialog = _dialog(parent, title, start, "source_dialog")
    if pattern:
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(pattern)
    else:
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    dialog.setFilter(dialog.filter() | QDir.Filter.Hidden)
    if dialog.exec() != QDialog.DialogCode.Accepted:
        return None
    return Path(dialog.selectedFiles()[0])


def ask_for_target(parent: QWidget, suggested: str) -> Path | None:
    """Ask where to save a page, starting in her documents, and return the path with the suffix of
    `suggested`.

    Whether a file of that name may give way is not asked here: see `agrees_to_replace`.
    """
    suffix = Path(suggested).suffix
    title, kinds = _page_file(suffix)
    return _target(_save_dialog(parent, title, _documents(), kinds), suggested, suffix)


def _page_file(suffix: str) -> tuple[str, str]:
    """Return the title of the question where to save such a file, and what such files are."""
    match suffix:
        case ".odt":
            title = QCoreApplication.translate("Dialogs", "Save as a document")
            return title, QCoreApplication.translate("Dialogs", "Documents (*.odt)")
        case ".txt":
            title = QCoreApplication.translate("Dialogs", "Save as plain text")
            return title, QCoreApplication.translate("Dialogs", "Text files (*.txt)")
        case _:
            title = QCoreApplication.translate("Dialogs", "Save as PDF")
            return title, QCoreApplication.translate("Dialogs", "PDF files (*.pdf)")


def ask_for_calendar_file(parent: QWidget, suggested: str) -> Path | None:
    """Ask where to save a calendar file, starting in her documents: see `ask_for_target`."""
    title = QCoreApplication.translate("Dialogs", "Save for the calendar")
    kinds = QCoreApplication.translate("Dialogs", "Calendar files (*.ics)")
    return _target(_save_dialog(parent, title, _documents(), kinds), suggested, ".ics")


def agrees_to_replace(parent: QWidget, name: str) -> bool:
    """Ask whether the file called `name` may be replaced. Leaving it alone is the default."""
    asked = QCoreApplication.translate(
        "Dialogs", "There is already a file called {name} there. Replace it?"
    )
    act = QCoreApplication.translate("Dialogs", "Replace it")
    return agrees(parent, asked.format(name=name), act, "replace")


def agrees_to_give_up(parent: QWidget) -> bool:
    """Ask whether a file may take the place of words that no file holds. Keeping them is the
    default.
    """
    asked = QCoreApplication.translate(
        "Dialogs", "What is here is not saved. Open the other file in its place?"
    )
    act = QCoreApplication.translate("Dialogs", "Open it")
    return agrees(parent, asked, act, "give_up")


def agrees_to_synced(parent: QWidget, program: str) -> bool:
    """Ask whether to save where another program copies it to the net. Not to is the default."""
    asked = QCoreApplication.translate(
        "Dialogs", "This folder is copied to the internet ({program})."
    )
    act = QCoreApplication.translate("Dialogs", "Save there anyway")
    return agrees(parent, asked.format(program=program), act, "synced")


def agrees_to_undecided(parent: QWidget, left: str) -> bool:
    """Ask whether a page leaves with places not decided; `left` says how many. To look at them is
    the default.
    """
    about = QCoreApplication.translate(
        "Dialogs",
        "Names you have not decided about are replaced. Everything else is as you wrote it.",
    )
    act = QCoreApplication.translate("Dialogs", "Take it as it is")
    stay = QCoreApplication.translate("Dialogs", "Look it over first")
    return agrees(parent, f"{left}.\n\n{about}", act, "undecided", stay)


def agrees_to_print(parent: QWidget) -> bool:
    """Say, before the first print, who may keep what is printed, and ask whether to go on."""
    asked = QCoreApplication.translate(
        "Dialogs",
        "The page goes to this computer's print service, which keeps a copy for a while. A printer "
        "at work or at a library may keep one too.\n\n"
        "A sheet of paper can get left behind. Would you rather read from the screen?",
    )
    act = QCoreApplication.translate("Dialogs", "Go on to the printer")
    return agrees(parent, asked, act, "print_told")


def agrees(parent: QWidget, asked: str, act: str, name: str, stay: str = "") -> bool:
    """Ask whether to go on, with `act`, or not, which is the default: Cancel, or `stay`."""
    question = QMessageBox(parent)
    question.setObjectName(f"{name}_question")
    question.setText(asked)
    goes_on = question.addButton(act, QMessageBox.ButtonRole.DestructiveRole)
    goes_on.setObjectName(name)
    cancel = question.addButton(QMessageBox.StandardButton.Cancel)
    if stay:
        cancel.setText(stay)
    question.setDefaultButton(cancel)
    question.setEscapeButton(cancel)
    question.exec()
    agreed = question.clickedButton() is goes_on
    question.deleteLater()
    return agreed


def _target(dialog: QFileDialog, suggested: str, suffix: str) -> Path | None:
    dialog.selectFile(suggested)
    if dialog.exec() != QDialog.DialogCode.Accepted:
        return None
    target = Path(dialog.selectedFiles()[0])
    return target if target.suffix.lower() == suffix else target.with_name(target.name + suffix)


def _save_dialog(parent: QWidget, title: str, start: Path, kinds: str) -> QFileDialog:
    dialog = _dialog(parent, title, start, "save_dialog")
    dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    dialog.setNameFilter(kinds)
    return dialog


def _dialog(parent: QWidget, title: str, start: Path, object_name: str) -> QFileDialog:
    """Return a dialog of Qt's own, which speaks our language and remembers nothing."""
    dialog = QFileDialog(parent, title, str(start))
    dialog.setObjectName(object_name)
    dialog.finished.connect(dialog.deleteLater)
    dialog.destroyed.connect(forget_dialogs)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setViewMode(QFileDialog.ViewMode.List)
    dialog.setHistory([])
    places = dict.fromkeys((start, _documents(), Path.home()))
    drives = [QUrl("file:")] if sys.platform == "win32" else []
    dialog.setSidebarUrls([*(QUrl.fromLocalFile(str(place)) for place in places), *drives])
    for name in _NOT_NEEDED:
        if (part := dialog.findChild(QWidget, name)) is not None:
            part.hide()
    dialog.resize(dialog.sizeHint().expandedTo(parent.window().size() * _SHARE_OF_WINDOW))
    return dialog


def _sticks() -> Path:
    """Return the folder that the system shows plugged-in sticks in, else her home."""
    name = Path.home().name
    shown = [Path("/run/media") / name, Path("/media") / name, Path("/Volumes")]
    return next((folder for folder in shown if folder.is_dir()), Path.home())


def _documents() -> Path:
    return _standard(QStandardPaths.StandardLocation.DocumentsLocation)


def _standard(place: QStandardPaths.StandardLocation) -> Path:
    """Return one of her own folders, or her home where it is not there."""
    folder = Path(QStandardPaths.writableLocation(place))
    return folder if folder.is_dir() else Path(QDir.homePath())
