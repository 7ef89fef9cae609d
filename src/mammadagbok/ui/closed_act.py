"""What is done to the journal's files while it is closed: a calm page, and what came of it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal

from mammadagbok.domain.errors import KeysUnchangedError, MammadagbokError
from mammadagbok.ui.handover import Told
from mammadagbok.ui.look import Look
from mammadagbok.ui.tasks import Task, telling
from mammadagbok.ui.unlock.frame import BROADER, NARROW, StartPage, centred, large
from mammadagbok.ui.widgets.buttons import button
from mammadagbok.ui.widgets.notice import notice, say
from mammadagbok.ui.widgets.tab_order import begin_at
from mammadagbok.ui.widgets.texts import label
from mammadagbok.ui.words import sentence

Tell = Callable[[str], None]
"""Says in words how far it has come. For any thread."""


@dataclass(frozen=True, slots=True)
class ClosedAct:
    """Work on the closed journal. Its sentences are in her language already.

    `run` does it, on a worker, and returns what could not be reached; `give_up` is called
    instead when the journal cannot be closed. `done` is said when it went well and she is to
    read it here, '' when the next page says it, by `told`. `left` stands above what could not be
    reached.
    """

    title: str
    run: Callable[[Tell], Sequence[Path]]
    give_up: Callable[[], None]
    done: str
    told: Told
    left: str

    def after(self, wait: Callable[[], object]) -> "ClosedAct":
        """Return the same act, which first waits for something on its worker."""

        def run(tell: Tell) -> Sequence[Path]:
            wait()
            return self.run(tell)

        return replace(self, run=run)


class ClosedActPage(StartPage):
    """Runs the act and emits `finished` with what the next page has to tell.

    It waits for her when there is something to read.
    """

    finished = Signal(object)

    def __init__(self, look: Look, act: ClosedAct) -> None:
        super().__init__(look, "closed_act", BROADER)
        self._act = act
        self._told = Told.NOTHING
        self.mark()
        self._title = label(act.title, "title")
        self._line = notice("act_line", "soft")
        self._notice = notice("act_notice", "text")
        self._why = notice("act_why", "soft")
        self._left = notice("act_left", "text")
        self._onward = large(
            button(self.tr("Continue"), self._on_onward, "primary", object_name="act_continue")
        )
        self._onward.hide()
        for line in (self._title, self._line, self._notice, self._why, self._left):
            line.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            self.body.addWidget(line)
        self.body.addLayout(centred(look, NARROW, self._onward))
        begin_at(self, self._onward)

    def start(self) -> None:
        """Start on a worker."""
        work = partial(self._act.run, telling(self, ClosedActPage._on_told))
        Task(work, self._on_done, self._on_failed, self).start()

    def _on_told(self, line: str) -> None:
        say(self._line, line)

    def _on_done(self, left: Sequence[Path]) -> None:
        self._told = self._act.told
        if left:
            say(self._left, "\n".join((self._act.left, *map(str, left))))
        self._stop(self._act.done)

    def _on_failed(self, error: MammadagbokError) -> None:
        self._stop(sentence(error))
        if isinstance(error, KeysUnchangedError):
            say(self._why, sentence(error.why))

    def _stop(self, told: str) -> None:
        # It says what is being done, and that is over.
        self._title.hide()
        say(self._line, "")
        say(self._notice, told)
        if not told and not self._left.text():
            self._on_onward()
            return
        self._onward.show()
        self._onward.setFocus()

    def _on_onward(self) -> None:
        self.finished.emit(self._told)
