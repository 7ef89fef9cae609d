"""Names she replaces: the list, and one more."""

from collections.abc import Callable, Sequence
from functools import partial
from itertools import pairwise

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QAbstractButton, QWidget

from mammadagbok.domain.errors import MammadagbokError
from mammadagbok.domain.masking import ReplacementProblem, replacement_problem
from mammadagbok.domain.norwegian import words
from mammadagbok.domain.people import NameSwap, ReplacedName
from mammadagbok.ui.look import Look
from mammadagbok.ui.session import Session
from mammadagbok.ui.share.calm_dialog import CalmDialog
from mammadagbok.ui.share.new_name import NewNameCard
from mammadagbok.ui.share.no_names import NoNames
from mammadagbok.ui.theme import SMALL, STEP, TIGHT
from mammadagbok.ui.widgets.buttons import button
from mammadagbok.ui.widgets.cross_button import cross_button
from mammadagbok.ui.widgets.layouts import Card, clear, column, fill, row
from mammadagbok.ui.widgets.texts import label
from mammadagbok.ui.widgets.undo_bar import UndoBar
from mammadagbok.ui.words import sentence


class NamesDialog(CalmDialog):
    """Each change is kept at once; `session.changed` tells the page behind of it.

    With `begun` she is about to add that name. Making it reads the list, and raises what reading
    raises.
    """

    def __init__(self, session: Session, look: Look, parent: QWidget, begun: str = "") -> None:
        name = QCoreApplication.translate("NamesDialog", "Names I replace")
        super().__init__(look, parent, name, "names_dialog")
        self._session = session
        self._look = look
        self._names: Sequence[ReplacedName] = ()
        self._list = column(look, SMALL)
        self._undo = UndoBar(look)
        self._new = NewNameCard(look)
        self._new.swap_given.connect(self._on_swap_given)
        self._new.change_left.connect(self._on_change_left)
        self._changing: ReplacedName | None = None
        self._no_names = NoNames(session, look)
        what = self.tr(
            "In what you take along, other words take the place of these names. In the "
            "journal they stay as you wrote them."
        )
        fill(self.body, label(name, "heading"), label(what, "soft"))
        fill(self.body, self._list, self._undo, self._new, self._no_names, 1)
        self._show_names(session.journal.sharing.names())
        self._new.begin(begun)

    def _show_names(self, names: Sequence[ReplacedName]) -> None:
        self._names = names
        clear(self._list)
        acts: list[QWidget] = []
        for each in names:
            change, cross = self._way_to_change(each), self._cross(each)
            acts += [change, cross]
            self._list.addWidget(self._row(each.swap, change, cross))
        self._order_tabs(acts)

    def _order_tabs(self, acts: Sequence[QWidget]) -> None:
        """Have Tab go in the order that is seen: the list is made anew after the rest."""
        undo = self._undo.findChildren(QAbstractButton)
        there = self._no_names.findChildren(QAbstractButton)
        controls = [*acts, *undo, *self._new.controls, *there, self.close_button]
        for earlier, later in pairwise(controls):
            self.setTabOrder(earlier, later)

    def _way_to_change(self, name: ReplacedName) -> QAbstractButton:
        return button(
            self.tr("Change"),
            partial(self._on_change, name),
            "link",
            name=self.tr("Change {name}").format(name=name.swap.name),
            object_name=f"change_name_{name.id}",
        )

    def _cross(self, name: ReplacedName) -> QAbstractButton:
        return cross_button(
            self._look,
            partial(self._remove, name),
            self.tr("Take {name} off the list").format(name=name.swap.name),
            object_name=f"remove_name_{name.id}",
        )

    def _row(self, swap: NameSwap, *acts: QAbstractButton) -> Card:
        card = Card(self._look)
        card.body.setContentsMargins(*(self._look.px(side) for side in (STEP, TIGHT, TIGHT, TIGHT)))
        across = row(self._look, SMALL)
        fill(across, label(f"{swap.name} → {swap.replacement}"), *acts)
        across.setStretch(0, 1)
        card.body.addLayout(across)
        return card

    def _on_swap_given(self, swap: NameSwap) -> None:
        changing = self._changing
        if self._add(swap) if changing is None else self._put(changing, swap):
            self._changing = None
            self._undo.forget()
            self._new.empty()
            self._new.begin()

    def _add(self, swap: NameSwap) -> bool:
        refusal = self._refusal(swap, [each.swap for each in self._names])
        self._new.refuse(refusal)
        return not refusal and self._change(partial(self._session.journal.sharing.add_name, swap))

    def _put(self, name: ReplacedName, swap: NameSwap) -> bool:
        others = [each.swap for each in self._names if each.id != name.id]
        refusal = self._refusal(swap, others)
        self._new.refuse(refusal)
        change = partial(self._session.journal.sharing.change_name, name.id, swap)
        return not refusal and self._change(change)

    def _on_change(self, name: ReplacedName) -> None:
        self._changing = name
        self._new.change(name.swap)
        self.show_part(self._new)

    def _on_change_left(self) -> None:
        self._changing = None
        self._new.begin()

    def _remove(self, name: ReplacedName) -> None:
        if self._changing == name:
            self._changing = None
            self._new.empty()
        if self._change(partial(self._session.journal.sharing.remove_name, name)):
            said = self.tr("{name} is no longer replaced.").format(name=name.swap.name)
            self._undo.offer(said, partial(self._add, name.swap))

    def _change(self, change: Callable[[], None]) -> bool:
        """Make a change and show the list as it then is, or say why it could not be kept."""
        try:
            change()
            names = self._session.journal.sharing.names()
        except MammadagbokError as error:
            self._new.refuse(sentence(error))
            return False
        self._new.refuse("")
        self._show_names(names)
        self._session.changed.emit("names")
        return True

    def _refusal(self, swap: NameSwap, names: Sequence[NameSwap]) -> str:
        if any(_same_name(swap, each) for each in names):
            return self.tr("{name} is on the list already.").format(name=swap.name)
        problem = replacement_problem(swap, names)
        return problem_words(problem) if problem is not None else ""


def problem_words(problem: ReplacementProblem) -> str:
    """Return the sentence that tells why words will not do."""
    match problem:
        case ReplacementProblem.NO_NAME:
            return QCoreApplication.translate("NamesDialog", "Write the name first.")
        case ReplacementProblem.NO_REPLACEMENT:
            return QCoreApplication.translate("NamesDialog", "Write what to put instead.")
        case ReplacementProblem.CONTAINS_LISTED_NAME:
            return QCoreApplication.translate(
                "NamesDialog", "The words to put instead hold a name that you replace."
            )
        case ReplacementProblem.NAME_IN_OTHERS_REPLACEMENT:
            return QCoreApplication.translate(
                "NamesDialog", "This name already takes the place of another."
            )


def _same_name(one: NameSwap, other: NameSwap) -> bool:
    folded = words(one.name)
    return bool(folded) and "".join(folded) == "".join(words(other.name))
