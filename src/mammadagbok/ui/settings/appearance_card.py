"""How the window looks: language, colours, contrast, size, typeface, and whether anything moves."""

from functools import partial

from PySide6.QtCore import Signal

from mammadagbok.storage.settings import LANGUAGES, SCALES, Settings
from mammadagbok.ui.look import Look
from mammadagbok.ui.settings.option_row import Option, OptionRow
from mammadagbok.ui.settings.setting import setting
from mammadagbok.ui.theme import STEP
from mammadagbok.ui.widgets.layouts import Card
from mammadagbok.ui.widgets.texts import label
from mammadagbok.ui.words import LANGUAGE_NAMES


class AppearanceCard(Card):
    """Emits `chosen` with the name of a setting and its new value."""

    chosen = Signal(str, object)

    def __init__(self, look: Look, settings: Settings) -> None:
        super().__init__(look, gap=STEP)
        self._look, self._settings = look, settings
        self.body.addWidget(label(self.tr("Appearance"), "heading"))
        self._add_language()
        self._add_theme()
        self._add_contrast()
        self._add_scale()
        self._add_font()
        self._add_motion()

    def _add_language(self) -> None:
        self._add(
            "language",
            self.tr("Language"),
            self.tr("The language of the window, and not of what you have written."),
            *(Option(code, LANGUAGE_NAMES[code]) for code in LANGUAGES),
        )

    def _add_theme(self) -> None:
        self._add(
            "theme",
            self.tr("Light or dark"),
            self.tr("A dark window gives less light in the evening."),
            Option("system", self.tr("Follow the computer")),
            Option("light", self.tr("Light")),
            Option("dark", self.tr("Dark")),
        )

    def _add_contrast(self) -> None:
        self._add(
            "contrast",
            self.tr("Contrast"),
            self.tr("High contrast is black and white, with a thick edge around each thing."),
            Option("system", self.tr("Follow the computer")),
            Option("ordinary", self.tr("Ordinary contrast")),
            Option("high", self.tr("High contrast")),
        )

    def _add_scale(self) -> None:
        percent = self.tr("{percent} %")
        self._add(
            "scale",
            self.tr("Text size"),
            self.tr("Everything in the window changes size, but not the page you take along."),
            *(Option(scale, percent.format(percent=round(100 * scale))) for scale in SCALES),
        )

    def _add_font(self) -> None:
        self._add(
            "font",
            self.tr("Typeface"),
            self.tr("If the computer's own typeface is easier to read, the window can use it."),
            Option("inter", self.tr("The program's own")),
            Option("system", self.tr("The computer's")),
        )

    def _add_motion(self) -> None:
        self._add(
            "motion",
            self.tr("Motion"),
            self.tr("The breathing circle can stand still and give the pace in words."),
            Option("system", self.tr("Follow the computer")),
            Option("still", self.tr("Nothing moves")),
        )

    def _add(self, name: str, heading: str, sentence: str, *options: Option) -> None:
        now = getattr(self._settings, name)
        answers = OptionRow(self._look, heading, options, now, f"settings_{name}")
        answers.chosen.connect(partial(self.chosen.emit, name))
        self.body.addLayout(setting(self._look, heading, sentence, answers))
