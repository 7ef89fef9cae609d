"""«Innstillinger» and the dialogs that open from there."""

from typing import Final

from PySide6.QtWidgets import QScrollArea, QWidget

from tour.person import Person
from tour.shots.state import Look, Reach, State, by, dialog

_PAGE: Final = "settings"


def _down_to(name: str) -> Reach:
    """Scroll until this part stands at the top."""

    def reach(person: Person, look: Look) -> None:
        person.click("rail_settings")
        part = person.find(QWidget, name)
        areas = person.find(QWidget, "page_settings").findChildren(QScrollArea)
        (area,) = [each for each in areas if each.isAncestorOf(part)]
        down = part.mapTo(area.viewport(), part.rect().topLeft()).y()
        area.verticalScrollBar().setValue(area.verticalScrollBar().value() + down)
        look()

    return reach


STATES: Final = (
    State(_PAGE, "top", by("rail_settings")),
    State(_PAGE, "copies", _down_to("settings_copies")),
    State(_PAGE, "keys", _down_to("settings_keys")),
    State(_PAGE, "about", _down_to("settings_about")),
    State("dialogs", "passphrase", dialog("rail_settings", "change_key"), is_dialog=True),
    State("dialogs", "recovery-code", dialog("rail_settings", "new_code"), is_dialog=True),
    State("dialogs", "new-key", dialog("rail_settings", "new_key"), is_dialog=True),
    State("dialogs", "erase", dialog("rail_settings", "erase_journal"), is_dialog=True),
    State("dialogs", "ideas", dialog("rail_settings", "change_prompts"), is_dialog=True),
    State("dialogs", "tags", dialog("rail_settings", "change_tags"), is_dialog=True),
    State("dialogs", "move-in", dialog("rail_settings", "move_in_begin"), is_dialog=True),
    State("dialogs", "take-out", dialog("rail_settings", "take_out_begin"), is_dialog=True),
)
