"""The pages of the first start, one thing on each. Every page but the first leads back."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from mammadagbok.domain.errors import MammadagbokError
from mammadagbok.storage.home import carried_program
from mammadagbok.storage.settings import IDLE_MINUTES
from mammadagbok.ui.locksmith import Locksmith
from mammadagbok.ui.look import Look
from mammadagbok.ui.settings.option_row import Option, OptionRow
from mammadagbok.ui.theme import SMALL
from mammadagbok.ui.unlock.beginning import Beginning, Code, Road, read
from mammadagbok.ui.unlock.frame import BROADER, StartPage, large
from mammadagbok.ui.unlock.new_passphrase import NewPassphrase
from mammadagbok.ui.unlock.recovery_sheet import RecoverySheet
from mammadagbok.ui.widgets.buttons import button
from mammadagbok.ui.widgets.languages import language_row
from mammadagbok.ui.widgets.layouts import column
from mammadagbok.ui.widgets.notice import notice, say
from mammadagbok.ui.widgets.pressable import be_one_of_several
from mammadagbok.ui.widgets.tab_order import begin_at
from mammadagbok.ui.widgets.texts import fact, label
from mammadagbok.ui.words import sentence

_SHORT = [minutes for minutes in IDLE_MINUTES if minutes <= 5]


class FirstPage(StartPage):
    """A page of the first start. Emits `went_on`, or `went_back`."""

    went_on = Signal()
    went_back = Signal()

    def __init__(self, look: Look, object_name: str) -> None:
        super().__init__(look, object_name, BROADER)

    def told(self, *keys: str) -> None:
        """Put the paragraphs of fact texts on the page."""
        for key in keys:
            for paragraph in self.look.facts.text(key):
                self.body.addWidget(fact(paragraph))

    def onward(self) -> None:
        """Close the page with the ways back and on."""
        on = button(self.tr("Continue"), self.went_on.emit, "primary", object_name="go_on")
        self.act(self.back(), on)
        begin_at(self, on, self.text)

    def back(self) -> QPushButton:
        """Return the way back."""
        return button(self.tr("Back"), self.went_back.emit, object_name="go_back")


class _Answers(QWidget):
    """Big answers one below the other. Emits `chosen` with the value of hers."""

    chosen = Signal(object)

    def __init__(self, look: Look, answers: dict[object, str], now: object, prefix: str) -> None:
        super().__init__()
        self._buttons: dict[object, QPushButton] = {}
        layout = column(look, SMALL)
        for number, (value, text) in enumerate(answers.items()):
            choose = partial(self._choose, value)
            made = large(button(text, choose, "option", object_name=f"{prefix}_{number}"))
            be_one_of_several(made)
            made.setChecked(value == now)
            self._buttons[value] = made
            layout.addWidget(made)
        self.setLayout(layout)
        # The first, whichever is chosen: Tab would not come to those before the proxy.
        self.setFocusProxy(next(iter(self._buttons.values())))

    def _choose(self, value: object) -> None:
        for each, made in self._buttons.items():
            made.setChecked(each == value)
        self.chosen.emit(value)


class WhoPage(FirstPage):
    """Who can read this. Emits `restore_requested`, `practice_requested`, `group_file_requested`,
    or `language_chosen` with nb, nn or en.
    """

    restore_requested = Signal()
    practice_requested = Signal()
    group_file_requested = Signal()
    language_chosen = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__(look, "first_time_who")
        self.body.addLayout(language_row(look, self.language_chosen.emit))
        self.body.addWidget(label(self.tr("Before the first word"), "title"))
        is_carried = carried_program() is not None
        self.told("first_who_carried" if is_carried else "first_who", "first_voluntary")
        on = button(self.tr("Continue"), self.went_on.emit, "primary", object_name="go_on")
        restore = button(
            self.tr("Bring back from a copy"),
            self.restore_requested.emit,
            "link",
            object_name="bring_back",
        )
        practice = button(
            self.tr("Look around in the practice journal first"),
            self.practice_requested.emit,
            "link",
            object_name="open_practice",
        )
        make = button(
            self.tr("Make a group file …"),
            self.group_file_requested.emit,
            "link",
            object_name="make_group_file",
        )
        self.act(on, practice, restore, make)
        begin_at(self, on, self.text)


class AlonePage(FirstPage):
    """What the program cannot prevent, and who else uses the computer. Emits `road_chosen`."""

    road_chosen = Signal(object)

    def __init__(self, look: Look, beginning: Beginning) -> None:
        super().__init__(look, "first_time_alone")
        self.body.addWidget(label(self.tr("Do you use this computer alone?"), "title"))
        self.told("first_cannot")
        roads: dict[object, str] = {
            Road.YES: self.tr("Yes"),
            Road.OTHERS: self.tr("Others use it too"),
            Road.WATCHED: self.tr("I am afraid that someone is watching"),
        }
        answers = _Answers(look, roads, beginning.road, "road")
        answers.chosen.connect(self.road_chosen)
        self.body.addWidget(answers)
        self.act(self.back())
        begin_at(self, answers, self.text)


class OthersPage(FirstPage):
    """What helps when others use the computer. Emits `minutes_chosen`."""

    minutes_chosen = Signal(object)

    def __init__(self, look: Look, beginning: Beginning) -> None:
        super().__init__(look, "first_time_others")
        self.body.addWidget(label(self.tr("When others use the computer too"), "title"))
        self.told("road_others")
        heading = self.tr("Lock after … minutes")
        options = [Option(minutes, str(minutes)) for minutes in _SHORT]
        answers = OptionRow(look, heading, options, beginning.idle_minutes, "first_idle")
        answers.chosen.connect(self.minutes_chosen)
        self.body.addWidget(label(heading, "strong"))
        self.body.addWidget(answers)
        self.onward()


class WatchedPage(FirstPage):
    """What the program cannot do, and that stopping here is fine. Emits `close_requested`."""

    close_requested = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look, "first_time_watched")
        self.body.addWidget(label(self.tr("If you are afraid that someone is watching"), "title"))
        self.told("road_watched")
        close = button(
            self.tr("Close – nothing is saved"),
            self.close_requested.emit,
            object_name="close_unsaved",
        )
        on = button(self.tr("Continue"), self.went_on.emit, object_name="go_on")
        self.act(self.back(), close, on)
        begin_at(self, on, self.text)


class RestPage(FirstPage):
    """Do the rest alone."""

    def __init__(self, look: Look, beginning: Beginning) -> None:
        super().__init__(look, "first_time_rest")
        self.body.addWidget(label(self.tr("Before you go on"), "title"))
        self.told("first_alone", *(["road_yes"] if beginning.road is Road.YES else []))
        self.onward()


class PassphrasePage(FirstPage):
    """The passphrase, twice. What stands in the fields is kept in the beginning as she types."""

    def __init__(self, look: Look, beginning: Beginning, locksmith: Locksmith) -> None:
        super().__init__(look, "first_time_passphrase")
        self._beginning = beginning
        self._new = NewPassphrase(look, locksmith)
        self._new.write(read(beginning.passphrase), read(beginning.again))
        self._new.edited.connect(self._on_edited)
        self._new.entered.connect(self._on_chosen)
        self.body.addWidget(label(self.tr("Choose a passphrase"), "title"))
        if beginning.has_forgotten:
            self._say_forgotten()
        self.body.addWidget(self._new)
        on = button(self.tr("Continue"), self._on_chosen, "primary", object_name="go_on")
        self.act(self.back(), on)
        begin_at(self, self._new)

    def _say_forgotten(self) -> None:
        told = notice("first_time_forgotten", "text")
        self.body.addWidget(told)
        say(
            told,
            self.tr(
                "The window was hidden or locked, or left alone for a while, so the "
                "passphrase and the recovery code are forgotten. Choose both again. If "
                "you have written down a code, it will not work."
            ),
        )

    def _on_edited(self) -> None:
        self._beginning.write_passphrase(*self._new.words())

    def _on_chosen(self) -> None:
        if self._new.is_sound():
            self.went_on.emit()


class CodePage(FirstPage):
    """The recovery code, kept or declined."""

    def __init__(self, look: Look, beginning: Beginning) -> None:
        super().__init__(look, "first_time_code")
        self._beginning = beginning
        sheet = RecoverySheet(
            look,
            beginning.code_secret(),
            typed=read(beginning.typed),
            is_kept=beginning.code is Code.KEPT,
        )
        sheet.confirmed.connect(partial(self._on_settled, Code.KEPT))
        sheet.declined.connect(partial(self._on_settled, Code.DECLINED))
        sheet.left.connect(self.went_back)
        sheet.typed_back.connect(self._on_typed_back)
        self.body.addWidget(sheet)
        begin_at(self, sheet)

    def _on_typed_back(self, typed: str) -> None:
        self._beginning.write_code(typed)

    def _on_settled(self, code: Code) -> None:
        self._beginning.code = code
        self.went_on.emit()


class NamePage(FirstPage):
    """What the program is called on this computer; the last page. Emits `name_chosen`."""

    name_chosen = Signal(object)

    def __init__(self, look: Look, beginning: Beginning) -> None:
        super().__init__(look, "first_time_name")
        heading = self.tr("What should the window be called?")
        names: dict[object, str] = {
            False: self.tr("Mammadagbok"),
            True: self.tr("Notes, a neutral name"),
        }
        self._answers = _Answers(look, names, beginning.discreet, "name")
        self._answers.chosen.connect(self.name_chosen)
        self._notice = notice("make_notice", "text")
        self._calm = notice("make_waiting", "soft")
        self._make = button(
            self.tr("Make the journal"), self.went_on.emit, "primary", object_name="make_journal"
        )
        self._back = self.back()
        told = self.tr(
            "The name is shown in the title bar and in the menu. Folders and files have "
            "neutral names in any case. You can change it later, in Settings."
        )
        for part in (label(heading, "title"), label(told), self._answers):
            self.body.addWidget(part)
        for line in (self._notice, self._calm):
            self.body.addWidget(line)
        self.act(self._back, self._make)
        begin_at(self, self._make)

    def wait(self) -> None:
        """The key is being made."""
        self.rest()
        self._set_waiting(waiting=True)
        say(self._notice, "")
        say(self._calm, self.tr("Making the journal. It takes about a second."))

    def say_failure(self, error: MammadagbokError) -> None:
        """Say what went wrong; nothing was left behind on the disk."""
        self._set_waiting(waiting=False)
        self._make.setFocus()
        say(self._calm, "")
        say(self._notice, sentence(error))

    def _set_waiting(self, *, waiting: bool) -> None:
        for part in (self._make, self._back, self._answers):
            part.setEnabled(not waiting)
