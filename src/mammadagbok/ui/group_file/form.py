"""The fields of the maker, one part of the file after the other; all of them may stand empty."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from mammadagbok.domain.group_pack import GROUP, GroupPack
from mammadagbok.ui.group_file.number_fields import NumberFields
from mammadagbok.ui.group_file.plan_fields import PlanFields
from mammadagbok.ui.group_file.text_field import TextField
from mammadagbok.ui.group_file.words import part_word
from mammadagbok.ui.look import Look
from mammadagbok.ui.theme import ROOM, TIGHT
from mammadagbok.ui.widgets.layouts import bring_into_sight, column
from mammadagbok.ui.widgets.tab_order import begin_at
from mammadagbok.ui.widgets.texts import label
from mammadagbok.ui.writing.typed import plain


class PackForm(QWidget):
    """Emits `edited`, and `laid_out` when other parts stand in it."""

    edited = Signal()
    laid_out = Signal()

    def __init__(self, look: Look, today: date) -> None:
        super().__init__()
        self._look = look
        self._group = QLineEdit()
        self._group.setObjectName("maker_group")
        self._group.setAccessibleName(part_word("group"))
        self._group.setMaxLength(GROUP.longest)
        self._welcome = TextField(look, part_word("welcome"), "maker_welcome", 3)
        self._plan = PlanFields(look, today)
        self._rules = TextField(look, part_word("rules"), "maker_rules", 5)
        self._ideas = TextField(look, part_word("ideas"), "maker_ideas", 5)
        self._numbers = NumberFields(look)
        self._note = TextField(look, part_word("note"), "maker_note", 3)
        self._parts: Mapping[str, QWidget] = {
            "group": self._group,
            "welcome": self._welcome,
            "plan": self._plan,
            "rules": self._rules,
            "ideas": self._ideas,
            "numbers": self._numbers,
            "note": self._note,
        }
        self._lay_out()
        self._connect()
        begin_at(self, self._group)

    def pack(self) -> GroupPack:
        """Return what stands in the fields."""
        return GroupPack(
            group=plain(self._group.text()).strip(),
            plan=self._plan.plan(),
            rules=self._rules.lines(),
            ideas=self._ideas.lines(),
            welcome=self._welcome.text().strip(),
            numbers=self._numbers.numbers(),
            note=self._note.text().strip(),
        )

    def show_pack(self, pack: GroupPack) -> None:
        """Show this in the fields."""
        self._group.setText(pack.group)
        self._welcome.setPlainText(pack.welcome)
        self._plan.show_plan(pack.plan)
        self._rules.setPlainText("\n".join(pack.rules))
        self._ideas.setPlainText("\n".join(pack.ideas))
        self._numbers.show_numbers(pack.numbers)
        self._note.setPlainText(pack.note)

    def judge_numbers(self) -> bool:
        """Say of each number what is wrong with it; True when all can stand."""
        return self._numbers.judge()

    def go_to(self, part: str) -> None:
        """Put the keyboard in a part of the form, and have it seen."""
        match part:
            case "place":
                self._plan.place.setFocus()
                bring_into_sight(self._plan.place)
            case "numbers":
                self._numbers.walk_in()
                bring_into_sight(self._numbers)
            case _:
                self._parts[part].setFocus()
                bring_into_sight(self._parts[part])

    def _lay_out(self) -> None:
        layout = column(self._look, ROOM)
        for name, part in self._parts.items():
            inside = column(self._look, TIGHT)
            inside.addWidget(label(part_word(name), "heading"))
            if name in ("rules", "ideas"):
                inside.addWidget(label(self.tr("One on each line."), "small"))
            inside.addWidget(part)
            layout.addLayout(inside)
        self.setLayout(layout)

    def _connect(self) -> None:
        for field in (self._group, self._welcome, self._rules, self._ideas, self._note):
            field.textChanged.connect(self.edited)
        self._plan.edited.connect(self.edited)
        self._numbers.edited.connect(self.edited)
        self._numbers.laid_out.connect(self.laid_out)
