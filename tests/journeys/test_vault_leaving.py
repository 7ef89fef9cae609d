"""Leaving: what cannot be saved is not thrown away behind her back; settings keep the place."""

import resource
from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication

from journeys.ways import unlock
from mammadagbok.services.journal import JournalFolder
from tour.person import Person

LONG = "Kveldene ble lange og gode. " * 400


def test_closing_with_something_unsaved_asks_and_staying_is_the_default(
    use: Callable[..., int], made: JournalFolder
) -> None:
    def steps(person: Person) -> None:
        unlock(person)
        person.click("door_plain")
        soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
        resource.setrlimit(resource.RLIMIT_FSIZE, (4096, hard))
        try:
            person.paste("entry_text", LONG)
            person.when_asked(lambda: person.press("Escape"), person.window.close)
            assert not person.window.isHidden()
            assert person.read("entry_text") == LONG
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))

    assert use(steps) == 0


def test_a_choice_in_settings_keeps_page_and_keyboard(
    use: Callable[..., int], made: JournalFolder
) -> None:
    def steps(person: Person) -> None:
        unlock(person)
        person.click("rail_settings")
        person.click("settings_scale_3")
        person.wait_until(lambda: person.sees("page_settings"))
        focus = QApplication.focusWidget()
        assert focus is not None
        assert focus.objectName() == "settings_scale_3"

    assert use(steps) == 0


@pytest.mark.usefixtures("slow_hands")
def test_escape_closes_a_dialog_and_twice_hides(
    use: Callable[..., int], made: JournalFolder
) -> None:
    def steps(person: Person) -> None:
        unlock(person)
        person.click("rail_share")

        def hide() -> None:
            person.write("new_name", "Mina")
            person.press("Escape")
            person.press("Escape")

        person.click("show_names")
        person.wait_until(lambda: person.sees("names_dialog"))
        hide()
        person.wait_until(lambda: not person.sees("desk"))
        assert person.window.isMinimized()
        assert not person.sees("names_dialog")

    assert use(steps) == 0


def test_what_a_program_held_to_its_end_is_gone_before_the_next(
    use: Callable[..., int], made: JournalFolder, qapp: QApplication
) -> None:
    """Else the timers of a hundred programs would go on in all tests that follow in a process."""
    assert use(unlock) == 0
    left = len(qapp.children())
    assert use(unlock) == 0
    assert len(qapp.children()) == left
