"""Every page of the open journal and what she can open on it, one state after another."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final, TypeVar

from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QTextEdit, QWidget

from mammadagbok.domain.entry import Kind
from mammadagbok.domain.masking import MaskedText
from mammadagbok.domain.page import SharePage, SharePart
from mammadagbok.ui.desk import Desk
from mammadagbok.ui.place import BlankPage, Destination, FromScreen, PageName, Place, Stage

Part = TypeVar("Part", bound=QWidget)
_ROUNDS: Final = 4
_READ: Final = MaskedText("Vi så ekornet i hagen og ble stående helt stille.", ())


@dataclass(frozen=True)
class Step:
    """Where she goes, what she presses there and what she writes, in order; '' for nothing."""

    to: Destination
    presses: tuple[str, ...] = ()
    writes: dict[str, str] = field(default_factory=dict)

    @property
    def name(self) -> str:
        """What a failure calls it."""
        match self.to:
            case Place(page=page, stage=stage, entry=entry):
                where = " ".join(str(each) for each in (page, stage, entry) if each is not None)
            case BlankPage(kind=kind):
                where = f"new {kind or 'text'}"
            case _:
                where = "reading"
        return " ".join((where, *self.presses, *self.writes.values()))


def _at(page: PageName, *presses: str, **writes: str) -> Step:
    return Step(Place(page), presses, writes)


def _craving(stage: Stage | None, *presses: str) -> Step:
    return Step(Place(PageName.CRAVING, stage=stage), presses)


STEPS: Final = (
    _at(PageName.TODAY),
    _at(PageName.JOURNAL),
    _at(PageName.JOURNAL, "more_choices_button"),
    _at(PageName.JOURNAL, "choice_days"),
    _at(PageName.JOURNAL, "more_choices_button", "month_button"),
    _at(PageName.JOURNAL, search="Kari"),
    _at(PageName.JOURNAL, search="qqqq"),
    _at(PageName.JOURNAL, search=""),
    *(Step(Place(PageName.JOURNAL, entry=number)) for number in (1, 2, 3, 4, 6)),
    Step(BlankPage(None), ("prompts_offer",)),
    Step(BlankPage(Kind.MOMENT), ("prompts_offer",)),
    Step(BlankPage(Kind.MOMENT), ("entry_change_time", "entry_bring_up")),
    Step(BlankPage(Kind.REFLECTION)),
    Step(BlankPage(Kind.LETTER)),
    _at(PageName.GROUP),
    _at(PageName.GROUP, "meeting_add_unfold", "phase_add_unfold", "rule_add_unfold"),
    _at(PageName.GROUP, "plan_unfold", "person_add_unfold", "meetings_earlier", "after_open"),
    _at(PageName.GROUP, "plan_0", "topic_1", "rule_0", "person_1_change", "phase_1"),
    _at(PageName.GROUP, "topic_1_remove"),
    _at(PageName.GROUP, "meeting_1_open", "ways_move_form"),
    _at(PageName.GROUP, "no_group"),
    _at(PageName.GROUP, "has_group_again"),
    _at(PageName.CHEERS, "cheers_add"),
    _at(PageName.CHEERS, "cheer_large_remove"),
    _at(PageName.SHARE),
    _at(PageName.SHARE, "candidate_entry_1", "candidate_entry_2", "candidate_topic_2"),
    _at(PageName.SHARE, "candidate_cheer_2", "step_look", "more_ways"),
    _at(PageName.SHARE, "for_official"),
    _at(PageName.SHARE, "for_official", "candidate_cheer_3", "step_look"),
    _at(PageName.SHARE, "for_book"),
    _at(PageName.SETTINGS),
    _at(PageName.HELP),
    _at(PageName.REHEARSAL),
    _at(PageName.REHEARSAL, "rehearsal_bring_up"),
    _at(PageName.REHEARSAL, "rehearsal_1"),
    _craving(None),
    _craving(None, "craving_before_7", "craving_cause_0", "person_add_unfold"),
    _craving(None, "craving_ride_start", "ride_now_8", "ride_clock"),
    _craving(None, "ride_worse"),
    *map(_craving, (Stage.IF_I_TOOK, Stage.WAVES, Stage.CALM)),
    _craving(Stage.CALM, "calm_sign_add_unfold", "calm_card_add_unfold", "calm_card_0"),
    _craving(Stage.CALM, "calm_plan_add_unfold", "calm_person_add_unfold"),
    Step(FromScreen(SharePage((SharePart(_READ, "søndag 22. november"),), "nb-NO"))),
)


def walked(desk: Desk) -> Iterator[str]:
    """Take each step in turn and say which it was, once all is laid out.

    Raises LookupError where there is no such part: a walk that misses what it is for is none.
    """
    for step in STEPS:
        desk.go(step.to)
        come_to_rest()
        for name in step.presses:
            _found(desk, QAbstractButton, name).click()
            come_to_rest()
        for name, words in step.writes.items():
            _write(_found(desk, QWidget, name), words)
            come_to_rest()
        yield step.name


def come_to_rest() -> None:
    """Let what was asked for be laid out."""
    for _ in range(_ROUNDS):
        QApplication.processEvents()


def _write(part: QWidget, words: str) -> None:
    if isinstance(part, QLineEdit):
        part.setText(words)
    elif isinstance(part, QTextEdit):
        part.setPlainText(words)


def _found(desk: Desk, kind: type[Part], name: str) -> Part:
    for part in desk.findChildren(kind, name):
        if part.isVisible():
            return part
    raise LookupError(name)
