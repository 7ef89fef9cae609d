"""«Lag gruppefil»: plain fields, words to look at once more, and saving under a plain name."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from mammadagbok.domain.clock import Clock
from mammadagbok.domain.errors import FileUnreadableError, MammadagbokError
from mammadagbok.domain.group_pack import LARGEST, GroupPack
from mammadagbok.domain.hash_words import hash_words
from mammadagbok.domain.labelling import stops
from mammadagbok.domain.pack_file import read_pack, write_pack
from mammadagbok.storage.files import is_taken, read_given, write_target
from mammadagbok.storage.synced import synced_folder
from mammadagbok.ui import dialogs
from mammadagbok.ui.dialogs import (
    AskForPack,
    AskForTarget,
    agrees_to_replace,
    ask_for_pack,
    ask_for_pack_target,
)
from mammadagbok.ui.group_file.draft import Draft
from mammadagbok.ui.group_file.form import PackForm
from mammadagbok.ui.group_file.four_words import FourWordsRow
from mammadagbok.ui.group_file.stops_list import StopsList
from mammadagbok.ui.group_file.words import breakable, reason_words, suggested_name
from mammadagbok.ui.look import Look
from mammadagbok.ui.theme import ROOM, STEP
from mammadagbok.ui.widgets.buttons import button
from mammadagbok.ui.widgets.flow import Flow
from mammadagbok.ui.widgets.layouts import Card, bring_into_sight, column, fill
from mammadagbok.ui.widgets.notice import notice, say
from mammadagbok.ui.widgets.tab_order import begin_at, tab_through
from mammadagbok.ui.widgets.texts import label
from mammadagbok.ui.words import sentence

_LOOK_AFTER_MS: Final = 300


class Maker(QWidget):
    """Keeps what stands in it in the draft. Emits `saved` when a file holds all of it."""

    saved = Signal()

    def __init__(
        self,
        look: Look,
        draft: Draft,
        clock: Clock,
        *,
        ask_file: AskForPack = ask_for_pack,
        ask_target: AskForTarget = ask_for_pack_target,
    ) -> None:
        super().__init__()
        self.setObjectName("maker")
        self._look, self._draft = look, draft
        self._ask_file, self._ask_target = ask_file, ask_target
        self._form = PackForm(look, clock().date())
        self._stops = StopsList(look)
        self._notice = notice("maker_notice", "strong")
        self._done = Card(look, "group")
        self._done.setObjectName("maker_done")
        self._where = label("")
        self._where.setObjectName("maker_where")
        self._words = FourWordsRow(look, "maker_words")
        self._soon = QTimer(self)
        self._soon.setObjectName("maker_soon")
        self._soon.setSingleShot(True)
        self._soon.setInterval(_LOOK_AFTER_MS)
        self._lay_out()
        self._form.show_pack(draft.pack)
        self._connect()
        self._look_at_words()
        begin_at(self, self._form)

    def _lay_out(self) -> None:
        told = self.tr(
            "What you write here becomes a small file that you give to the group on a "
            "memory stick. All of it may stay empty. Those who get it see all of it "
            "before they keep it, and nothing comes back to you."
        )
        begin = button(
            self.tr("Go on with a file you have …"),
            self._on_begin,
            "link",
            object_name="maker_open",
        )
        save = button(
            self.tr("Save the group file …"), self._on_save, "primary", object_name="maker_save"
        )
        ways = Flow(self._look, STEP)
        ways.addWidget(save)
        by_stick = self.tr(
            "Give it on a stick, not by e-mail: an e-mail tells others who is in the group."
        )
        fill(self._done.body, self._where, label(by_stick), self._words)
        self._done.hide()
        layout = column(self._look, ROOM)
        fill(layout, label(self.tr("Make a group file"), "title"), label(told))
        layout.addWidget(begin, alignment=Qt.AlignmentFlag.AlignLeft)
        fill(layout, self._form, self._stops, self._notice, ways, self._done, 1)
        self.setLayout(layout)

    def _connect(self) -> None:
        self._form.edited.connect(self._on_edited)
        self._form.laid_out.connect(self._on_laid_out)
        self._stops.part_requested.connect(self._form.go_to)
        self._stops.no_name.connect(self._on_no_name)
        self._soon.timeout.connect(self._look_at_words)

    def _look_at_words(self) -> bool:
        """Show where it stops; True when it does not."""
        found = stops(self._form.pack(), self._fine())
        self._stops.show_stops(found)
        self._on_laid_out()
        return self._form.judge_numbers() and not found

    def _fine(self) -> frozenset[str]:
        return frozenset(self._draft.fine)

    def _write(self, target: Path, pack: GroupPack) -> None:
        """Save the file, and say the words for it. Raises MammadagbokError."""
        data = write_pack(pack)
        replace = is_taken(target)
        if replace and not (agrees_to_replace(self, target.name) and isValid(self)):
            return
        write_target(target, data, replace=replace)
        self._draft.is_saved = True
        told = self.tr("Saved as {name}.").format(name=breakable(target.name))
        if (program := synced_folder(target.parent)) is not None:
            more = self.tr(
                "This folder is copied to the internet ({program}). A stick is better."
            ).format(program=program)
            told = f"{told} {more}"
        self._where.setText(told)
        self._words.show_words(hash_words(data, self._look.built_in.hash_words()))
        self._done.show()
        bring_into_sight(self._done)
        self.saved.emit()

    def _ask_and_write(self, pack: GroupPack) -> None:
        target = self._ask_target(self, suggested_name())
        if target is None or not isValid(self):
            return
        if told := [each.word for each in stops(GroupPack(group=target.stem), self._fine())]:
            pattern = self.tr("Choose another name for the file, without “{word}”.")
            say(self._notice, pattern.format(word=breakable(told[0])))
        else:
            self._write(target, pack)

    def _left_out(self, pack: GroupPack) -> str:
        """Say what the reader would leave out, or ''. Raises MammadagbokError."""
        dropped = read_pack(write_pack(pack)).dropped
        pattern = self.tr("“{line}” cannot come along: {reason}")
        return "\n".join(
            pattern.format(line=breakable(each.text), reason=reason_words(each.why))
            for each in dropped
        )

    def _on_save(self) -> None:
        self._soon.stop()
        say(self._notice, "")
        if not self._look_at_words():
            say(self._notice, self.tr("There is something to look at before the file is saved."))
            bring_into_sight(self._notice)
            return
        pack = self._form.pack()
        try:
            if pack.is_empty:
                say(self._notice, self.tr("Nothing is written yet."))
            elif left_out := self._left_out(pack):
                say(self._notice, left_out)
            else:
                self._ask_and_write(pack)
        except MammadagbokError as error:
            say(self._notice, sentence(error))

    def _on_begin(self) -> None:
        path = self._ask_file(self)
        if path is None or not isValid(self):
            return
        try:
            read = read_pack(read_given(path, LARGEST))
        except FileUnreadableError:
            say(self._notice, self.tr("This file cannot be opened."))
        except MammadagbokError as error:
            say(self._notice, sentence(error))
        else:
            is_kept = self._draft.is_saved or self._draft.pack.is_empty
            if is_kept or (dialogs.agrees_to_give_up(self) and isValid(self)):
                self._form.show_pack(read.pack)
                self._draft.is_saved = True

    def _on_edited(self) -> None:
        self._draft.pack, self._draft.is_saved = self._form.pack(), False
        self._done.hide()
        say(self._notice, "")
        self._soon.start()

    def _on_laid_out(self) -> None:
        tab_through(self)

    def _on_no_name(self, word: str) -> None:
        self._draft.fine.add(word)
        self._look_at_words()
