"""«Slett nå?» of what was taken along: what goes, and what the program cannot reach."""

from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QPushButton, QWidget

from mammadagbok.domain.taking import FileState, Taken
from mammadagbok.ui.look import Look
from mammadagbok.ui.share.calm_dialog import CalmDialog
from mammadagbok.ui.share.taken_words import file_name
from mammadagbok.ui.theme import STEP
from mammadagbok.ui.widgets.buttons import button
from mammadagbok.ui.widgets.flow import Flow
from mammadagbok.ui.widgets.layouts import fill
from mammadagbok.ui.widgets.tab_order import tab_through
from mammadagbok.ui.widgets.texts import label


class ForgetDialog(CalmDialog):
    """Asks, with Cancel as the default.

    `with_file` tells whether the file is to go too, and is None when she decides against it. It
    may where the very file that was saved is still there.
    """

    def __init__(self, look: Look, parent: QWidget, taken: Taken, state: FileState | None) -> None:
        """`state` is None for what has no file."""
        name = QCoreApplication.translate("ForgetDialog", "Delete now?")
        super().__init__(look, parent, name, "forget_dialog")
        self.with_file: bool | None = None
        self._may_delete_file = state is FileState.THERE
        fill(self.body, label(name, "heading"), label(self._what_goes()))
        if state is not None:
            self.body.addWidget(label(self._of_file(state).format(name=file_name(taken))))
        fill(self.body, label(self._out_of_reach(), "soft"), 1)
        self.close_button.setText(self.tr("Cancel"))
        self.close_button.setAccessibleName(self.tr("Cancel"))
        self.close_button.setDefault(True)
        # Side by side where there is room, and in large type one below the other.
        choices = Flow(look, STEP)
        for made in self._choices():
            choices.addWidget(made)
        self.foot.insertLayout(0, choices, 1)
        self.foot.setStretch(1, 0)
        tab_through(choices, self.close_button)
        self.close_button.setFocus()
        self.fit_anew()

    def _choices(self) -> list[QPushButton]:
        """Return the buttons from the left."""
        both = button(
            self.tr("Delete the file too"),
            partial(self._choose, with_file=True),
            object_name="forget_with_file",
        )
        here = button(
            self.tr("Only from here"),
            partial(self._choose, with_file=False),
            object_name="forget_here",
        )
        return [both, here] if self._may_delete_file else [here]

    def _what_goes(self) -> str:
        return self.tr(
            "What is noted here about it goes, with the text as it was then. What you "
            "have written in the journal stays."
        )

    def _of_file(self, state: FileState) -> str:
        match state:
            case FileState.THERE:
                return self.tr("The file {name} is where you saved it.")
            case FileState.CHANGED:
                return self.tr(
                    "The file {name} has been changed since you saved it, or it is another one. "
                    "It stays where it is."
                )
            case FileState.GONE:
                return self.tr("The file {name} is no longer where you saved it.")

    def _out_of_reach(self) -> str:
        said = self.tr(
            "If you have printed it, sent it on or saved a copy somewhere else, you must "
            "delete it there yourself. Older spare copies of the journal may still hold "
            "what is noted here."
        )
        if not self._may_delete_file:
            return said
        remains = self.tr(
            "A workshop with the right equipment can in some cases find remains on the disk."
        )
        return f"{said} {remains}"

    def _choose(self, *, with_file: bool) -> None:
        self.with_file = with_file
        self.accept()
