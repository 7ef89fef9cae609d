"""Under which name and icon the program is seen, and what that does not hide."""

from PySide6.QtCore import Signal

from mammadagbok.storage.home import carried_program
from mammadagbok.storage.menu_entry import has_menu_entry
from mammadagbok.ui.look import Look
from mammadagbok.ui.screen_capture import can_shield
from mammadagbok.ui.settings.option_row import Option, OptionRow
from mammadagbok.ui.theme import STEP
from mammadagbok.ui.wardrobe import plain_name
from mammadagbok.ui.widgets.layouts import Card, fill
from mammadagbok.ui.widgets.texts import label


class DiscreetCard(Card):
    """Emits `chosen` with True for discreet and False for ordinary."""

    chosen = Signal(object)

    def __init__(self, look: Look, *, discreet: bool) -> None:
        super().__init__(look, gap=STEP)
        self.setObjectName("settings_discreet_card")
        heading = self.tr("What others can see")
        options = [
            Option(False, self.tr("Ordinary name and icon")),
            Option(True, self.tr("Discreet")),
        ]
        answers = OptionRow(look, heading, options, discreet, "settings_discreet")
        answers.chosen.connect(self.chosen)
        told = self.tr("Choose whether the program shows its own name and icon, or plain ones.")
        notes = (self._seen(), self._still_found(), self._pictures())
        fill(self.body, label(heading, "heading"), label(told, "soft"), answers)
        fill(self.body, *(label(note, "small") for note in notes))

    def _seen(self) -> str:
        named = self.tr(
            "Discreet: the window and the task bar say “{name}” and show a plain sheet."
        ).format(name=plain_name())
        texts = self.tr("“Today” keeps your texts out of sight until you press “Show”.")
        return f"{named} {self._menu()} {texts}"

    def _menu(self) -> str:
        if carried_program() is not None:
            return self.tr("The program is not in the menu of programs.")
        if has_menu_entry():
            return self.tr("The menu of programs says the same.")
        return self.tr("The menu of programs keeps the ordinary name.")

    def _still_found(self) -> str:
        return self.tr(
            "Whoever searches can still find the program and its files, "
            "but not read them without the passphrase or the recovery code."
        )

    def _pictures(self) -> str:
        if can_shield():
            return self.tr(
                "The program asks this computer to leave the window out of screenshots "
                "and screen sharing."
            )
        return self.tr(
            "Screenshots and screen sharing can show what is in the window. On this "
            "computer the program cannot prevent that."
        )
