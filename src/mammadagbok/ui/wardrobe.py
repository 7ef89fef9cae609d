"""Dresses the application: name, language, fonts, style sheet, from her settings."""

import contextlib
import gc
import os
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator
from PySide6.QtGui import QFont, QFontDatabase, QIcon
from PySide6.QtWidgets import QApplication

from mammadagbok.domain.clock import Clock
from mammadagbok.storage.settings import Settings
from mammadagbok.ui.appearance import Contrast, Darkness
from mammadagbok.ui.built_in import BuiltIn
from mammadagbok.ui.dates import Dates
from mammadagbok.ui.facts import Facts
from mammadagbok.ui.icons import Icons
from mammadagbok.ui.look import Look
from mammadagbok.ui.motion import Motion
from mammadagbok.ui.stylesheet import stylesheet
from mammadagbok.ui.theme import FONT, MARK_SIZE, TEXT_SIZE, Theme, build_theme

_MARK: Final = "feather"
_PLAIN_SHEET: Final = {_MARK: "file-text"}
"""What stands for the program's mark in discreet mode."""
_NAME, _PLAIN_ID = "Mammadagbok", "notater"


class Wardrobe:
    """Reads fonts, icons and catalogues once, and makes a `Look` of any settings."""

    def __init__(self, app: QApplication, resources: Path, clock: Clock = datetime.now) -> None:
        self._app = app
        self._resources = resources
        self._clock = clock
        self._translators: list[QTranslator] = []
        self._motion = Motion(app)
        self._contrast, self._darkness = Contrast(app), Darkness(app)
        for face in sorted((resources / "fonts").glob("*.otf")):
            QFontDatabase.addApplicationFont(os.fspath(face))

    @property
    def contrast(self) -> Contrast:
        """What the system wants of contrast."""
        return self._contrast

    @property
    def darkness(self) -> Darkness:
        """Whether the system wants a dark window."""
        return self._darkness

    def listen(self) -> None:
        """Ask the system what it wants of motion and colours, and hear when that changes."""
        for each in (self._motion, self._contrast, self._darkness):
            each.listen()

    @property
    def resources(self) -> Path:
        """The folder of everything the program reads."""
        return self._resources

    def dress(self, settings: Settings) -> Look:
        """Put on name, language, fonts and colours; return the look that pages are built with."""
        self._speak(settings.language)
        self._take_name(discreet=settings.discreet)
        self._motion.hold(still=settings.motion == "still")
        theme = self._theme(settings)
        font = QFont(theme.family)
        font.setPixelSize(theme.px(TEXT_SIZE))
        sheet = stylesheet(theme)
        if (self._app.font(), self._app.styleSheet()) != (font, sheet):
            with _undisturbed():  # Every widget there is takes it on, for half a second.
                self._app.setFont(font)
                self._app.setStyleSheet(sheet)
        icons = Icons(self._resources / "icons", _PLAIN_SHEET if settings.discreet else None)
        plum = theme.palette.plum.ink
        # As large as on the first page, so that it is drawn once.
        self._app.setWindowIcon(QIcon(icons.pixmap(_MARK, plum, theme.px(MARK_SIZE))))
        facts = Facts(self._resources / "facts", settings.language, self._clock)
        ideas = BuiltIn(self._resources, settings.language)
        dates = Dates(settings.language)
        return Look(
            theme,
            icons,
            dates,
            facts,
            ideas,
            self._resources / "spelling",
            self._motion,
            settings.language,
            settings.discreet,
        )

    def _take_name(self, *, discreet: bool) -> None:
        """Have title bar, task bar and window switcher show the program's name, or a plain one."""
        self._app.setApplicationDisplayName(plain_name() if discreet else _NAME)
        self._app.setDesktopFileName(_PLAIN_ID if discreet else _NAME.lower())

    def _speak(self, language: str) -> None:
        for translator in self._translators:
            self._app.removeTranslator(translator)
            translator.deleteLater()
        self._translators = []
        QLocale.setDefault(Dates(language).locale)
        qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        # Qt's own words first, so that ours win where both know a text.
        self._put_on(Path(qt) / f"qtbase_{language}.qm")
        self._put_on(self._resources / "i18n" / f"mammadagbok_{language}.qm")

    def _put_on(self, catalogue: Path) -> None:
        with contextlib.suppress(OSError):
            translator = _Translator(self._app, catalogue.read_bytes())
            if translator.is_sound:
                self._app.installTranslator(translator)
                self._translators.append(translator)

    def _theme(self, settings: Settings) -> Theme:
        general = QFontDatabase.SystemFont.GeneralFont
        of_system = QFontDatabase.systemFont(general).family()
        return build_theme(
            dark=self._is_dark(settings.theme),
            scale=settings.scale,
            high=self._is_high(settings.contrast),
            family=of_system if settings.font == "system" else FONT,
        )

    def _is_high(self, contrast: str) -> bool:
        return self._contrast.is_asked if contrast == "system" else contrast == "high"

    def _is_dark(self, theme: str) -> bool:
        return self._darkness.is_asked if theme == "system" else theme == "dark"


class _Translator(QTranslator):
    """Has its catalogue in memory.

    Given its name, Qt maps the file, and the next word crashes the program where that has been
    written anew or has gone: when the program was brought up to date, or lies on a stick.
    """

    def __init__(self, parent: QObject, catalogue: bytes) -> None:
        super().__init__(parent)
        # Qt makes no copy.
        self._catalogue = catalogue
        self.is_sound = self.load(catalogue)


def plain_name() -> str:
    """What the program is called in discreet mode, in the language that is put on."""
    return QCoreApplication.translate("Names", "Notes")


@contextlib.contextmanager
def _undisturbed() -> Iterator[None]:
    """Let no widget be collected while Qt walks through all of them, calling Python as it goes.

    Without this the walk meets freed widgets and the program crashes.
    """
    was_enabled = gc.isenabled()
    gc.collect()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()
