"""Ways through Huskelapp that journeys share."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QMenu,
    QMessageBox,
    QWidget,
)

from journeys.ways import unlock
from tour.person import Person

IN_MENU = ("way_locked_pdf", "way_odt", "way_text")


def to_share(person: Person) -> None:
    """Unlock and go to «Huskelapp»."""
    unlock(person)
    person.click("rail_share")


def ticked(person: Person, name: str) -> bool:
    """Tell whether this is ticked."""
    return person.find(QAbstractButton, name).isChecked()


def previewed(person: Person) -> str:
    """Return the page that she sees, as it is read out; '' where there is none."""
    if not person.sees("page_preview"):
        return ""
    return person.find(QWidget, "page_preview").accessibleDescription()


def offered(person: Person) -> list[str]:
    """Return the names of what there is to choose from, in its order."""
    boxes = person.find(QWidget, "choosing").findChildren(QAbstractButton)
    rows = [each for each in boxes if each.objectName().startswith("candidate_")]
    return [each.objectName() for each in rows if each.isVisible()]


def go(person: Person, way: str) -> None:
    """Take the page along this way, which opens no question."""
    _way(person, way)()


def go_and(person: Person, way: str, then: Callable[[], object]) -> None:
    """Take the page along this way, and do `then` while the question stands that it opens."""

    def answer() -> None:
        then()

    person.when_asked(answer, _way(person, way))


def save(person: Person, way: str, target: Path) -> None:
    """Take the page along as a file, and wait until it says so."""
    go_and(person, way, partial(person.save_as, target))
    person.wait_until(lambda: person.sees("share_saved"), "what became of it")


def _way(person: Person, way: str) -> Callable[[], None]:
    """Open «Flere måter …» where the way stands there, and return what presses it."""
    if way not in IN_MENU:
        return partial(person.click, way)
    person.click("more_ways")
    menu = person.find(QMenu, "ways_menu")
    (action,) = [each for each in menu.actions() if each.objectName() == way]
    place = menu.actionGeometry(action).center()
    return partial(QTest.mouseClick, menu, Qt.MouseButton.LeftButton, pos=place)


def asked(person: Person) -> str:
    """Return what the question says that stands."""
    question = QApplication.activeModalWidget()
    assert isinstance(question, QMessageBox), question
    return question.text()


def default_answer(person: Person) -> str:
    """Return what Return would press in the question that stands."""
    question = QApplication.activeModalWidget()
    assert isinstance(question, QMessageBox), question
    return question.defaultButton().text()


def answer_question(person: Person, name: str) -> Callable[[], str]:
    """Return what answers the question that stands with this button; '' for the default."""

    def answer() -> str:
        text = asked(person)
        person.press("Return") if not name else person.click(name)
        return text

    return answer


def choose_reach(person: Person, words: str) -> None:
    """Choose how far back to choose from, by the words of it."""
    box = person.find(QComboBox, "choosing_since")
    number = box.findText(words)
    assert number >= 0, [box.itemText(each) for each in range(box.count())]
    box.setCurrentIndex(number)
    box.activated.emit(number)
    QApplication.processEvents()


def texts_in(person: Person, name: str) -> list[str]:
    """Return every text that is visible in this part."""
    labels = person.find(QWidget, name).findChildren(QLabel)
    return [each.text() for each in labels if each.isVisible() and each.text()]


def answers(person: Person) -> dict[str, str]:
    """Return the buttons of the place she is asked about: what stands on each, and its name."""
    QApplication.processEvents()
    made = person.find(QWidget, "question").findChildren(QAbstractButton)
    return {each.text(): each.objectName() for each in made if each.isVisible()}


def decide(person: Person, answer: str) -> None:
    """Answer the place she is asked about."""
    person.click(answers(person)[answer])


def sentence_asked(person: Person) -> str:
    """Return the sentence she is asked about, as it is read out."""
    return person.find(QLabel, "question_sentence").accessibleName()


def undo_decision(person: Person, what: str) -> None:
    """Take back what she decided, by its words."""
    found = person.find(QWidget, "decided").findChildren(QAbstractButton)
    (back,) = [each for each in found if each.isVisible() and what in each.accessibleName()]
    person.click(back.objectName())


def taken_before(person: Person) -> list[list[str]]:
    """Open «Tatt med før» and return what stands on each card, the newest first."""
    person.click("taken")
    person.find(QWidget, "taken_dialog")
    found = [
        each
        for each in person.front.findChildren(QWidget)
        if each.objectName().startswith("taken_") and each.objectName()[6:].isdigit()
    ]
    found.sort(key=lambda each: each.mapTo(person.front, each.rect().topLeft()).y())
    return [texts_in(person, each.objectName()) for each in found]


def text_kept(person: Person, number: int) -> list[str]:
    """Show the text of a record in the list that stands, and return all of it."""
    seen: list[str] = []

    def look() -> None:
        labels = person.front.findChildren(QLabel)
        seen.extend(each.text() for each in labels if each.isVisible())
        person.click("taken_text_close")

    person.after(f"taken_{number}_text", look)
    return seen


def forget(person: Person, number: int, how: str) -> list[str]:
    """Delete a record from the list that stands, and return what was said before."""
    seen: list[str] = []
    timer = QTimer()

    def agree() -> None:
        if person.sees("forget_dialog"):
            timer.stop()
            labels = person.front.findChildren(QLabel)
            seen.extend(each.text() for each in labels if each.isVisible())
            person.click(how)

    # Its file is looked for first, on a worker, and then the question stands over the list.
    timer.timeout.connect(agree)
    timer.start(20)
    person.click(f"taken_{number}_forget")
    person.wait_until(lambda: bool(seen), "the question")
    person.wait_until(lambda: not person.sees(f"taken_{number}_forget"), "the record to go")
    return seen
