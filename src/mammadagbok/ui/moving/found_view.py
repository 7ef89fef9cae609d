"""What was found, before it comes in: how much, from when to when, and what does not come along."""

from collections.abc import Iterable, Sequence
from typing import Final

from PySide6.QtWidgets import QLabel, QTextEdit, QWidget

from mammadagbok.domain.moving import COMES_ALONG, Fact, Found, Remark, Told
from mammadagbok.ui.look import Look
from mammadagbok.ui.moving.words import (
    amount_words,
    fact_sentence,
    period_words,
    remark_sentence,
)
from mammadagbok.ui.theme import SMALL, STEP
from mammadagbok.ui.widgets.layouts import column, fill
from mammadagbok.ui.widgets.texts import label
from mammadagbok.ui.words import entries_words

_LEAST_HEIGHT: Final = 120
_BULLET: Final = "    "


class FoundView(QWidget):
    """Says all of it: nothing is left out without a line of its own.

    So many of the texts are `known` here. `more` is what only the journal could tell of them.
    """

    def __init__(self, look: Look, found: Found, known: int, more: Sequence[Told] = ()) -> None:
        super().__init__()
        self.setObjectName("found")
        self._look = look
        lines = column(look, STEP)
        skips_pictures = any(told.remark is Remark.PICTURE_OF_KNOWN for told in more)
        fill(lines, *self._amount(found, known, all_of_it=not skips_pictures))
        fill(lines, *(label(fact_sentence(fact), "soft") for fact in _in_order(found)))
        told = (*found.told, *more)
        left_out = [each for each in told if each.remark not in COMES_ALONG]
        noted = [each for each in told if each.remark in COMES_ALONG]
        if noted:
            heading = self.tr("Comes along, and is good to know about")
            fill(lines, *self._list(heading, noted, "found_noted"))
        if left_out:
            heading = self.tr("Does not come along")
            fill(lines, *self._list(heading, left_out, "found_left_out"))
        self.setLayout(lines)

    def _amount(self, found: Found, known: int, *, all_of_it: bool) -> Iterable[QLabel]:
        if not found.entries:
            yield _named(label(self.tr("There was nothing here to move in.")), "found_amount")
            return
        pictures = sum(len(each.pictures) for each in found.entries)
        amount = self.tr("{amount}, {period}.").format(
            amount=amount_words(len(found.entries), pictures),
            period=period_words(
                self._look.dates, found.entries[0].words.at, found.entries[-1].words.at
            ),
        )
        yield _named(label(_capital(amount), "strong"), "found_amount")
        if known == len(found.entries):
            told = self.tr("All of it is here already.")
            if not all_of_it:
                told = self.tr("All the texts are here already.")
            yield _named(label(told), "found_known")
        elif known:
            told = self.tr("{amount} are here already, word for word, and are skipped.")
            if known == 1:
                told = self.tr("{amount} is here already, word for word, and is skipped.")
            words = _capital(told.format(amount=entries_words(known)))
            yield _named(label(words), "found_known")

    def _list(self, heading: str, told: Sequence[Told], name: str) -> tuple[QLabel, QTextEdit]:
        return label(heading, "strong"), told_list(self._look, heading, told, name)


def told_list(look: Look, heading: str, told: Sequence[Told], name: str) -> QTextEdit:
    """Return a list that is read with the arrow keys: each reason, and under it all it is about."""
    made = QTextEdit()
    made.setObjectName(name)
    made.setAccessibleName(heading)
    made.setReadOnly(True)
    made.setTabChangesFocus(True)
    made.setPlainText(_grouped(told))
    made.document().setDocumentMargin(look.px(SMALL))
    made.setMinimumHeight(look.px(_LEAST_HEIGHT))
    return made


def _grouped(told: Sequence[Told]) -> str:
    places: dict[str, list[str]] = {}
    for each in told:
        places.setdefault(remark_sentence(each.remark), []).append(each.where)
    lines = list[str]()
    for sentence, where in places.items():
        lines += [sentence, *(f"{_BULLET}{each}" for each in where)]
    return "\n".join(lines)


def _in_order(found: Found) -> list[Fact]:
    return [fact for fact in Fact if fact in found.facts]


def _named(made: QLabel, name: str) -> QLabel:
    made.setObjectName(name)
    return made


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
