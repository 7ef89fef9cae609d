"""«Dagbok»: the list, a text, a blank page, looking for something, the trash, and dialogs."""

from typing import Final

from PySide6.QtCore import QMimeData, QPoint
from PySide6.QtGui import QColor, QImage, QLinearGradient, QPainter
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QPushButton, QTextEdit

from tour.person import Person
from tour.shots.starts import EMPTY
from tour.shots.state import Look, Reach, State, by, see_and_close

_PAGE: Final = "journal"


def _open_first(person: Person) -> None:
    person.find(QLineEdit, "search").setFocus()
    person.press("Down")
    person.press("Return")
    person.wait_until(lambda: person.sees("entry_text"), "the text")


def _entry(person: Person, look: Look) -> None:
    person.click("rail_journal")
    _open_first(person)
    look()


def _craving_entry(person: Person, look: Look) -> None:
    person.click("rail_journal")
    person.click("filter_craving")
    _open_first(person)
    look()


def _search(words: str, in_english: str) -> Reach:
    def reach(person: Person, look: Look) -> None:
        person.click("rail_journal")
        everything = person.rows("timeline")
        is_english = person.find(QAbstractButton, "rail_journal").toolTip().startswith("Journal")
        person.write("search", in_english if is_english else words)
        person.wait_until(lambda: person.rows("timeline") < everything, "what is found")
        look()

    return reach


def _blank(person: Person, look: Look) -> None:
    person.click("rail_journal")
    person.click("journal_write")
    look()


def _writing(person: Person, look: Look) -> None:
    person.click("door_moment")
    look()


def _prompts(person: Person, look: Look) -> None:
    person.click("door_moment")
    person.click("prompts_offer")
    look()


def choose(person: Person, name: str) -> None:
    """Choose one of the acts behind «Mer» in the foot of a text."""
    menu = person.find(QPushButton, "entry_more").menu()
    (action,) = [each for each in menu.actions() if each.objectName() == name]
    action.trigger()
    QApplication.processEvents()


def _from_menu(name: str) -> Reach:
    """Choose this behind «Mer», and look at what unfolds."""

    def reach(person: Person, look: Look) -> None:
        person.click("rail_journal")
        _open_first(person)
        choose(person, name)
        look()

    return reach


def _dialog_from_menu(name: str, shows: str) -> Reach:
    """Choose this behind «Mer»; a dialog opens, and `shows` stands in it when it is ready."""

    def reach(person: Person, look: Look) -> None:
        person.click("rail_journal")
        _open_first(person)

        def see() -> None:
            person.wait_until(lambda: person.sees(shows), shows)
            see_and_close(person, look)

        person.when_asked(see, lambda: choose(person, name))

    return reach


def _menu(person: Person, look: Look) -> None:
    person.click("rail_journal")
    _open_first(person)
    button = person.find(QPushButton, "entry_more")
    menu = button.menu()
    # Above the button, where Qt puts it when there is no room below.
    above = QPoint(0, -menu.sizeHint().height())
    menu.popup(button.mapToGlobal(above))
    QApplication.processEvents()
    look()
    menu.close()


def picture() -> QImage:
    """A made-up picture: an evening sky over a hill."""
    made = QImage(1200, 800, QImage.Format.Format_RGB32)
    painter, sky = QPainter(made), QLinearGradient(0, 0, 0, 800)
    for at, colour in ((0.0, "#35507a"), (0.6, "#d99a6c"), (1.0, "#f2d3a2")):
        sky.setColorAt(at, QColor(colour))
    painter.fillRect(made.rect(), sky)
    painter.setBrush(QColor("#2e4a3d"))
    painter.drawEllipse(-300, 520, 1800, 900)
    painter.end()
    return made


def _add_photo(person: Person) -> None:
    person.click("rail_journal")
    _open_first(person)
    data = QMimeData()
    data.setImageData(picture())
    person.find(QTextEdit, "entry_text").insertFromMimeData(data)
    person.find(QAbstractButton, "photo_1")


def _with_photo(person: Person, look: Look) -> None:
    _add_photo(person)
    look()


def _photo(person: Person, look: Look) -> None:
    _add_photo(person)
    person.after("photo_1", lambda: see_and_close(person, look))


def _trash(person: Person, look: Look) -> None:
    person.click("rail_journal")
    for _ in range(2):
        _open_first(person)
        person.click("entry_delete")
    person.after("trash_door", lambda: see_and_close(person, look))


def _thrown(person: Person, look: Look) -> None:
    person.click("rail_journal")
    _open_first(person)
    person.click("entry_delete")
    look()


STATES: Final = (
    State(_PAGE, "list", by("rail_journal")),
    State(_PAGE, "text", _entry),
    State(_PAGE, "craving", _craving_entry),
    State(_PAGE, "blank", _blank),
    State(_PAGE, "something-to-remember", _writing),
    State(_PAGE, "something-to-start-from", _prompts),
    State(_PAGE, "found", _search("pannekake", "pancake")),
    State(_PAGE, "nothing-found", _search("xylofon", "xylophone")),
    State(_PAGE, "more-choices", by("rail_journal", "more_choices_button")),
    State(_PAGE, "month", by("rail_journal", "month_button")),
    State(_PAGE, "menu", _menu, is_dialog=True),
    State(_PAGE, "kind", _from_menu("entry_choose_kind")),
    State(_PAGE, "empty", by("rail_journal"), EMPTY),
    State(_PAGE, "with-photo", _with_photo, alone=True),
    State(_PAGE, "deleted", _thrown, alone=True),
    State("dialogs", "photo", _photo, is_dialog=True, alone=True),
    State("dialogs", "trash", _trash, is_dialog=True, alone=True),
    State(
        "dialogs",
        "delete-now",
        _dialog_from_menu("entry_delete_now", "delete_everywhere"),
        is_dialog=True,
    ),
)
