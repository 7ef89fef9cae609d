"""What the group file brought, beside what is hers, and the way to fetch one."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Final, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from mammadagbok.domain.errors import MammadagbokError
from mammadagbok.domain.group_pack import LocalNumber
from mammadagbok.services.group_file import Fetched
from mammadagbok.services.undoing import Undo
from mammadagbok.ui.group.changing import Undoable
from mammadagbok.ui.group_file.fetch_dialog import fetch_group_file
from mammadagbok.ui.group_file.local_numbers import LocalNumberRow
from mammadagbok.ui.group_file.words import breakable, from_leader, part_word, plan_lines
from mammadagbok.ui.look import Look
from mammadagbok.ui.session import Session
from mammadagbok.ui.theme import ROOM, SMALL, STEP, TIGHT
from mammadagbok.ui.widgets.buttons import button
from mammadagbok.ui.widgets.cross_button import cross_button
from mammadagbok.ui.widgets.flow import Flow
from mammadagbok.ui.widgets.layouts import Card, clear, column, fill, row
from mammadagbok.ui.widgets.texts import label

_WHAT: Final = "group_file"
_FEW: Final = 5
"""So many lines of a list stand there until she wants to see all."""


Line = TypeVar("Line")


class LeaderCard(Card):
    """Emits `laid_out` when other parts stand in it."""

    laid_out = Signal()

    def __init__(self, session: Session, look: Look, acts: Undoable) -> None:
        super().__init__(look, gap=STEP)
        self.setObjectName("leader_card")
        self._session, self._look, self._acts = session, look, acts
        self._open = frozenset[str]()
        self._brought_up = frozenset[str]()
        self._inside = column(look, STEP)
        fetch = button(
            self.tr("Get a file from the group …"), self._on_fetch, object_name="fetch_begin"
        )
        self._away = button(
            self.tr("Take away what the file brought"),
            self._on_take_away,
            "link",
            object_name="leader_take_away",
        )
        links = Flow(look, ROOM, between=0)
        links.addWidget(self._away)
        if session.is_practice:
            links.addWidget(
                button(
                    self.tr("Make a group file …"),
                    self._on_make,
                    "link",
                    object_name="make_group_file",
                )
            )
        fill(self.body, label(from_leader(), "heading"), self._inside)
        ways = column(look, TIGHT)
        ways.addWidget(fetch, alignment=Qt.AlignmentFlag.AlignLeft)
        ways.addLayout(links)
        self.body.addLayout(ways)

    def show_file(self) -> None:
        """Show the file that counts as it is now. Raises MammadagbokError."""
        journal = self._session.journal
        fetched = journal.group_file.current()
        self._brought_up = frozenset(topic.line.text for topic in journal.group.topics())
        clear(self._inside)
        self._away.setVisible(fetched is not None)
        self.heed_links(below=fetched is not None or self._session.is_practice)
        if fetched is None:
            told = self.tr(
                "If you have got a file from the group leader, it can be shown here, beside what "
                "is yours."
            )
            self._inside.addWidget(label(told, "soft"))
        else:
            self._show(fetched)

    def _show(self, fetched: Fetched) -> None:
        pack = fetched.pack
        if pack.group:
            self._inside.addWidget(label(breakable(pack.group), "strong"))
        for part, text in (("welcome", pack.welcome), ("note", pack.note)):
            if text:
                self._inside.addWidget(self._removable(part, text, 0))
        if pack.plan is not None:
            told = "\n".join(plan_lines(pack.plan, self._look.dates))
            self._list("plan", [told], partial(self._removable, "plan"))
        self._list("rules", pack.rules, partial(self._removable, "rules"))
        self._list("ideas", pack.ideas, self._idea)
        self._list("numbers", pack.numbers, self._number)
        self._inside.addWidget(self._about(fetched))

    def _about(self, fetched: Fetched) -> QWidget:
        told = self.tr("Got {day}. Its four words: {words}")
        day = f"{self._look.dates.day(fetched.on)} {fetched.on.year}"
        made = label(told.format(day=day, words=" · ".join(fetched.words)), "small")
        made.setObjectName("leader_about")
        return made

    def _list(self, part: str, lines: Sequence[Line], made: Callable[[Line, int], QWidget]) -> None:
        if not lines:
            return
        inside = column(self._look, TIGHT)
        inside.setContentsMargins(0, self._look.px(SMALL), 0, 0)
        inside.addWidget(label(part_word(part), "group"))
        shown = lines if part in self._open or len(lines) <= _FEW + 1 else lines[:_FEW]
        fill(inside, *(made(line, at) for at, line in enumerate(shown)))
        if len(shown) < len(lines):
            more = button(
                self.tr("Show the others"),
                partial(self._on_unfolded, part),
                "link",
                name=self.tr("Show the others: {part}").format(part=part_word(part)),
                object_name=f"leader_{part}_more",
            )
            inside.addWidget(more, alignment=Qt.AlignmentFlag.AlignLeft)
        self._inside.addLayout(inside)

    def _removable(self, part: str, text: str, at: int, *below: QWidget | int) -> QWidget:
        made, across, words = QWidget(), row(self._look, SMALL), column(self._look, 0)
        made.setObjectName(f"leader_{part}_{at}")
        words.addWidget(label(breakable(text)))
        if below:
            beneath = row(self._look, 0)
            fill(beneath, *below)
            words.addLayout(beneath)
        across.addLayout(words, 1)
        across.addWidget(self._cross(part, text, at), alignment=Qt.AlignmentFlag.AlignTop)
        made.setLayout(across)
        return made

    def _idea(self, text: str, at: int) -> QWidget:
        if text in self._brought_up:
            told = label(self.tr("Among the things you want to bring up"), "small")
            return self._removable("ideas", text, at, told)
        bring_up = button(
            self.tr("Bring up"),
            partial(self._on_brought_up, text),
            "link",
            name=self.tr("Bring up: {line}").format(line=text),
            object_name=f"leader_ideas_{at}_bring_up",
        )
        return self._removable("ideas", text, at, bring_up, 1)

    def _number(self, number: LocalNumber, at: int) -> QWidget:
        made, across = QWidget(), row(self._look, SMALL)
        shown = LocalNumberRow(self._look, number, f"leader_number_{at}", is_narrow=True)
        fill(across, shown, self._cross("numbers", number.name, at))
        across.setStretch(0, 1)
        made.setLayout(across)
        return made

    def _cross(self, part: str, text: str, at: int) -> QWidget:
        return cross_button(
            self._look,
            partial(self._on_hidden, part, text),
            self.tr("Take away: {line}").format(line=text),
            object_name=f"leader_{part}_{at}_remove",
        )

    def _on_fetch(self) -> None:
        fetch_group_file(self._session, self._look, self, self._on_fetched)

    def _on_fetched(self, undo: Undo) -> None:
        self._acts.offer(_WHAT, self.tr("The file from the group is added."), undo)

    def _on_take_away(self) -> None:
        act = self._session.journal.group_file.take_away
        self._acts.do(_WHAT, self.tr("What the file brought is taken away."), act)

    def _on_hidden(self, part: str, text: str) -> None:
        group_file = self._session.journal.group_file
        act = group_file.hide_plan if part == "plan" else partial(group_file.hide, part, text)
        self._acts.do(_WHAT, self.tr("The line is taken away."), act)

    def _on_brought_up(self, text: str) -> None:
        told = self.tr("It is now among the things you want to bring up.")
        self._acts.do("topics", told, partial(self._bring_up, text))

    def _bring_up(self, text: str) -> Undo:
        group = self._session.journal.group
        added = group.add_topic(text)

        def take_back() -> None:
            if added is not None:
                group.remove_topic(added)

        return take_back

    def _on_unfolded(self, part: str) -> None:
        self._open |= {part}
        try:
            self.show_file()
        except MammadagbokError as error:
            self._session.failed.emit(error)
        else:
            self.laid_out.emit()
            self._walk_to(f"leader_{part}_{_FEW}_remove")

    def _walk_to(self, name: str) -> None:
        """Put the keyboard on what has just come into sight."""
        if (found := self.findChild(QWidget, name)) is not None:
            found.setFocus()

    def _on_make(self) -> None:
        from mammadagbok.ui.group_file.maker_dialog import MakerDialog

        MakerDialog(self._look, self, self._session.draft, self._session.clock).exec()
