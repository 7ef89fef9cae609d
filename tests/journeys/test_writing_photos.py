"""Photos: brought in every way, seen, taken off and put back, kept, and shared only when ticked."""

from collections.abc import Callable
from io import BytesIO
from pathlib import Path

from pypdf import PdfReader
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog, QLineEdit, QTextEdit

from journeys.sharing import decide
from mammadagbok.ui.writing.photo_strip import PhotoButton
from pictures import SECRETS, encoded, flat, heic, laden_jpeg, laden_png, laden_webp, painted
from tour import story
from tour.person import Person

HEIC_WORDS = "Mest kompatibelt"


def write_page(person: Person) -> None:
    """A new moment, blank."""
    person.click("rail_today")
    person.click("door_moment")


def drag(person: Person, *paths: Path) -> None:
    """Drag files from the folder on to the text, and let go of them there."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    target = person.find(QTextEdit, "entry_text").viewport()
    left, nothing = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(40, 40), Qt.DropAction.CopyAction, data, left, nothing)
    QApplication.sendEvent(target, enter)
    assert enter.isAccepted()
    drop = QDropEvent(QPointF(40, 40), Qt.DropAction.CopyAction, data, left, nothing)
    QApplication.sendEvent(target, drop)


def paste(person: Person, data: QMimeData) -> None:
    """Paste by Ctrl+V."""
    QApplication.clipboard().setMimeData(data)
    person.find(QTextEdit, "entry_text").setFocus()
    person.press("Ctrl+V")


def choose(person: Person, *paths: Path) -> None:
    """Choose files in the dialog."""

    def take() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QFileDialog)
        dialog.setDirectory(str(paths[0].parent))
        field = dialog.findChild(QLineEdit, "fileNameEdit")
        assert field is not None
        field.setText(" ".join(f'"{path.name}"' for path in paths))
        QTest.keyClick(field, Qt.Key.Key_Return)

    person.after("entry_add_picture", take)


def shows(person: Person, *numbers: int) -> None:
    """Wait until just these photos are shown, in this order, with their pictures."""

    def shown() -> bool:
        found = [each for each in person.window.findChildren(PhotoButton) if each.isVisible()]
        found.sort(key=lambda each: (each.pos().y(), each.pos().x()))
        return [each.photo.id for each in found] == list(numbers) and all(
            each.picture is not None for each in found
        )

    person.wait_until(shown, f"the photos {numbers}")


def test_photos_from_the_first_to_the_paper(home: Path, use: Callable[..., int]) -> None:
    strand, fjell, bil = home / "strand.jpg", home / "fjell.jpg.txt", home / "bil.webp"
    strand.write_bytes(laden_jpeg(painted(600, 400), 6))
    fjell.write_bytes(laden_png(painted(300, 300)))
    bil.write_bytes(laden_webp(painted(200, 100)))
    phone = home / "IMG_0042.HEIC"
    phone.write_bytes(heic())
    target, bare = home / "Notat.pdf", home / "Uten.pdf"

    def steps(person: Person) -> None:
        story.begin(person)
        write_page(person)
        # A photo alone is a whole entry; one that is refused makes none.
        drag(person, phone)
        person.wait_until(lambda: person.sees("photos_refused"))
        assert HEIC_WORDS in person.read("photos_refused")
        assert phone.name in person.read("photos_refused")
        assert person.rows("timeline") == 0
        drag(person, strand)
        shows(person, 1)
        assert person.rows("timeline") == 1
        assert not person.sees("photos_refused")
        # Copied files, and a picture without a file.
        copied = QMimeData()
        copied.setUrls([QUrl.fromLocalFile(str(fjell))])
        paste(person, copied)
        shows(person, 1, 2)
        snapshot = QMimeData()
        snapshot.setImageData(flat(50, 50))
        paste(person, snapshot)
        shows(person, 1, 2, 3)
        # Text with a picture of the text is text.
        office = QMimeData()
        office.setText("Mina bygde sandslott.")
        office.setData("image/png", encoded(flat(9, 9), "png"))
        paste(person, office)
        assert person.read("entry_text") == "Mina bygde sandslott."
        choose(person, bil, phone)
        shows(person, 1, 2, 3, 4)
        person.wait_until(lambda: person.sees("photos_refused"))
        look_large(person)
        take_off_and_put_back(person)
        lock_and_unlock(person)
        shows(person, 1, 2, 3, 4)
        bring(person, target, bare)

    assert use(steps) == 0
    assert pictures_of(target) == 1
    assert pictures_of(bare) == 0
    for secret in (*SECRETS, b"Exif", b"ICC_PROFILE"):
        assert secret not in target.read_bytes()


def look_large(person: Person) -> None:
    """Open one, go to its neighbours by the arrow keys, and close by Esc."""
    person.click("photo_1")
    person.wait_until(lambda: person.sees("photo_dialog"))
    assert not person.find(QAbstractButton, "photo_before").isEnabled()
    person.press("Right")
    assert person.find(QAbstractButton, "photo_before").isEnabled()
    person.press("Escape")
    person.wait_until(lambda: not person.sees("photo_dialog"))


def take_off_and_put_back(person: Person) -> None:
    """Take two off, the large way and by the key, and put the last one back."""
    person.click("photo_2")
    person.click("photo_take_off")
    shows(person, 1, 3, 4)
    person.click("undo")
    shows(person, 1, 2, 3, 4)
    person.find(QAbstractButton, "photo_4").setFocus()
    person.press("Delete")
    shows(person, 1, 2, 3)
    person.click("undo")


def lock_and_unlock(person: Person) -> None:
    """Lock, and come back."""
    person.press("Ctrl+L")
    person.wait_until(lambda: person.sees("passphrase") and person.can_write("passphrase"))
    assert not person.window.findChildren(PhotoButton)
    person.write("passphrase", story.PASSPHRASE)
    person.click("open")
    person.wait_until(lambda: person.sees("page_journal"), "Dagbok")


def bring(person: Person, target: Path, bare: Path) -> None:
    """Take the words and one photo along, and then the words alone."""
    person.click("rail_share")
    boxes = [person.find(QAbstractButton, f"candidate_photo_{number}") for number in range(1, 5)]
    assert not any(box.isChecked() for box in boxes)
    person.click("candidate_entry_1")
    person.click("candidate_photo_1")
    person.click("step_look")
    while person.sees("question"):
        decide(person, "La det stå")
    person.click("step_choose")
    person.after("way_pdf", lambda: person.save_as(target))
    person.wait_until(lambda: person.sees("share_saved"))
    person.click("candidate_photo_1")
    person.after("way_pdf", lambda: person.save_as(bare))
    person.wait_until(lambda: bare.exists())


def pictures_of(page: Path) -> int:
    """How many pictures there are in the PDF."""
    return sum(len(sheet.images) for sheet in PdfReader(BytesIO(page.read_bytes())).pages)
