"""«Våre regler»: written and unwritten, hers to change. Those of the group file stand beside."""

from PySide6.QtCore import QCoreApplication, Qt

from mammadagbok.domain.phase import NewRule, Rule
from mammadagbok.ui.look import Look
from mammadagbok.ui.own.fields import Fields, line_of, show_line
from mammadagbok.ui.own.own_list import ListKind, OwnList, at_the_end
from mammadagbok.ui.own.row import LineRow
from mammadagbok.ui.session import Session
from mammadagbok.ui.theme import SMALL, TIGHT
from mammadagbok.ui.widgets.layouts import Card, column, fill
from mammadagbok.ui.widgets.number_notice import NumberNotice
from mammadagbok.ui.widgets.texts import label

NOT_KEPT_YET = 0
"""No rule has this id."""


class RuleFields(Fields[Rule]):
    """The rule, and whether it is one of those that nobody has written down."""

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self._rule: Rule | None = None
        self._words = self._line(self.tr("A rule"), f"{name}_words")
        self._unwritten = self._tick(look, unwritten(), f"{name}_unwritten")
        layout = column(look, TIGHT)
        fill(layout, self._words, NumberNotice(self._words))
        layout.addWidget(self._unwritten, alignment=Qt.AlignmentFlag.AlignLeft)
        self.setLayout(layout)

    def value(self) -> Rule | None:
        """Return the rule, None when no words stand there."""
        words = line_of(self._words)
        if not words:
            return None
        number = NOT_KEPT_YET if self._rule is None else self._rule.id
        return Rule(number, NewRule(words, written_down=not self._unwritten.isChecked()))

    def show_value(self, value: Rule | None) -> None:
        """Show a rule, or empty fields."""
        self._rule = value
        show_line(self._words, value.rule.text if value else "")
        self._unwritten.setChecked(value is not None and not value.rule.written_down)

    def walk_in(self) -> None:
        """Put the keyboard in the words."""
        self._words.setFocus()


class RulesCard(Card):
    """Her list. What the leader gave stands in a card of its own, and is never mixed with hers."""

    def __init__(self, session: Session, look: Look) -> None:
        super().__init__(look, gap=SMALL)
        self.setObjectName("rules_card")
        self._session, self._look = session, look
        self.rules = OwnList[Rule](session, look, self._kind())
        about = self.tr("You can change them together when you agree.")
        fill(
            self.body,
            label(self.tr("The rules of the group"), "heading"),
            self.rules,
            label(about, "small"),
        )

    def refresh(self) -> None:
        """Show the rules as they are kept. Raises MammadagbokError."""
        self.rules.show_items(self._session.journal.rules.all())

    def save_now(self) -> None:
        """Keep a rule she has begun to write. Raises MammadagbokError, and it stays."""
        self.rules.save_now()

    def forget(self) -> None:
        """Let go of every rule."""
        self.rules.forget()

    def _kind(self) -> ListKind[Rule]:
        return ListKind(
            name="rule",
            what="rules",
            invitation=self.tr("+ A rule"),
            fields=self._fields,
            row=self._row,
            keep=self._keep,
            with_new=at_the_end,
        )

    def _fields(self, name: str) -> RuleFields:
        return RuleFields(self._look, name)

    def _row(self, rule: Rule, name: str) -> LineRow:
        note = "" if rule.rule.written_down else unwritten()
        return LineRow(self._look, rule.rule.text, note, name)

    def _keep(self, rules: tuple[Rule, ...]) -> tuple[Rule, ...]:
        return tuple(self._session.journal.rules.change(self.rules.items, rules))


def unwritten() -> str:
    """Return what stands beside a rule that nobody has written down."""
    return QCoreApplication.translate("Rules", "unwritten")
