"""Everything in a group file as plain text, to be looked at before anything of it is kept."""

from collections.abc import Iterator, Sequence

from PySide6.QtWidgets import QLabel, QWidget

from mammadagbok.domain.group_pack import GroupPack, ReadPack
from mammadagbok.ui.group_file.four_words import FourWordsRow
from mammadagbok.ui.group_file.words import breakable, part_word, plan_lines, reason_words
from mammadagbok.ui.look import Look
from mammadagbok.ui.theme import STEP, TIGHT
from mammadagbok.ui.widgets.layouts import column, fill
from mammadagbok.ui.widgets.texts import label


class PackView(QWidget):
    """The four words, each part under its name, and what does not come along."""

    def __init__(self, look: Look, read: ReadPack, words: Sequence[str]) -> None:
        super().__init__()
        self.setObjectName("pack_view")
        self._look = look
        four = FourWordsRow(look, "pack_words")
        four.show_words(words)
        layout = column(look, STEP)
        layout.addWidget(four)
        for name, lines in _parts(read.pack, look):
            layout.addWidget(self._part(name, lines))
        if read.pack.is_empty:
            layout.addWidget(label(self.tr("There is nothing in the file.")))
        for heading, lines in self._left_out(read):
            layout.addWidget(self._listed(heading, lines, "pack_left_out"))
        self.setLayout(layout)

    def _part(self, name: str, lines: Sequence[str]) -> QWidget:
        return self._listed(part_word(name), lines, f"pack_{name}")

    def _listed(self, heading: str, lines: Sequence[str], object_name: str) -> QWidget:
        made, inside = QWidget(), column(self._look, TIGHT)
        made.setObjectName(object_name)
        fill(inside, label(heading, "strong"), *map(_line, lines))
        made.setLayout(inside)
        return made

    def _left_out(self, read: ReadPack) -> Iterator[tuple[str, list[str]]]:
        pattern = self.tr("“{line}” – {reason}")
        dropped = [
            pattern.format(line=each.text, reason=reason_words(each.why)) for each in read.dropped
        ]
        if dropped:
            yield self.tr("This does not come along"), dropped
        if read.unknown:
            yield self.tr("The program does not know this, and ignores it"), list(read.unknown)
        if read.cleaned:
            told = self.tr("Invisible characters have been taken out.")
            yield self.tr("Tidied up"), [told]


def _parts(pack: GroupPack, look: Look) -> Iterator[tuple[str, Sequence[str]]]:
    if pack.group:
        yield "group", (pack.group,)
    if pack.welcome:
        yield "welcome", (pack.welcome,)
    if pack.plan is not None:
        yield "plan", plan_lines(pack.plan, look.dates)
    if pack.rules:
        yield "rules", [f"– {line}" for line in pack.rules]
    if pack.ideas:
        yield "ideas", [f"– {line}" for line in pack.ideas]
    if pack.numbers:
        parts = ((each.name, each.number, each.hours) for each in pack.numbers)
        yield "numbers", [" · ".join(filter(None, each)) for each in parts]
    if pack.note:
        yield "note", (pack.note,)


def _line(text: str) -> QLabel:
    return label(breakable(text))
