"""Tries every part once, in a temporary folder, and says how it went in one line of JSON."""

import json
import sys
import tempfile
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication

from mammadagbok import __version__
from mammadagbok.crypto.keys import DEFAULT_COST, derive
from mammadagbok.domain.errors import WrongPassphraseError
from mammadagbok.domain.passphrase import suggest
from mammadagbok.domain.people import NameSwap
from mammadagbok.domain.query import Query
from mammadagbok.services.journal import OpenJournal
from mammadagbok.services.practice import Practice
from mammadagbok.storage.settings import LANGUAGES, Settings
from mammadagbok.ui.desk import Desk
from mammadagbok.ui.place import PageName, Place
from mammadagbok.ui.render import to_pdf
from mammadagbok.ui.session import Session
from mammadagbok.ui.theme import FONT
from mammadagbok.ui.wardrobe import Wardrobe
from mammadagbok.ui.words import sentence


def selftest(resources: Path) -> int:
    """Run every check, print one JSON object, and return 0 when all of them held."""
    app = QApplication.instance() or QApplication(["notater"])
    if not isinstance(app, QApplication):
        raise TypeError("another kind of application is running")
    practice = Practice(resources / "practice" / "nb.json", datetime.now)
    journal = practice.open()
    try:
        checks = _checks(app, resources, journal)
        results = {name: _outcome(check) for name, check in checks.items()}
    finally:
        journal.close()
        practice.end()
    ok = all(result == "ok" for result in results.values())
    sys.stdout.write(json.dumps({"version": __version__, "ok": ok, **results}) + "\n")
    return 0 if ok else 1


def _checks(
    app: QApplication, resources: Path, journal: OpenJournal
) -> dict[str, Callable[[], bool]]:
    return {
        "argon2id": _makes_keys,
        "journal": lambda: _keeps_and_encrypts(journal),
        "search": lambda: bool(journal.finding.ids(Query("mina"))),
        "pdf": lambda: _makes_a_page(journal),
        "translations": lambda: _speaks(resources),
        "icons": lambda: _draws(app, resources),
        "fonts": lambda: FONT in QFontDatabase.families(),
        "words": lambda: _suggests(resources),
        "window": lambda: _shows_every_page(app, resources, journal),
        "no_network": _loads_no_network,
    }


def _outcome(check: Callable[[], bool]) -> str:
    try:
        return "ok" if check() else "failed"
    except Exception as error:
        # The class alone: a message could carry a path.
        return type(error).__name__


def _makes_keys() -> bool:
    return len(derive(b"seks ord", bytes(16), replace(DEFAULT_COST, passes=1))) == 32


def _keeps_and_encrypts(journal: OpenJournal) -> bool:
    page = replace(journal.writing.blank(None), text="sommerfugl")
    journal.writing.keep(page, page)
    file = Path(str(journal.database.query("PRAGMA database_list")[0][2]))
    written = file.read_bytes() + file.with_name(f"{file.name}-wal").read_bytes()
    return bool(journal.finding.ids(Query("sommerfugl"))) and b"sommerfugl" not in written


def _makes_a_page(journal: OpenJournal) -> bool:
    journal.sharing.add_name(NameSwap("Sommer", "jenta"))
    ticked = frozenset(each.key for each in journal.sharing.candidates())
    return to_pdf(journal.sharing.page(ticked, "nb-NO")).startswith(b"%PDF-")


def _speaks(resources: Path) -> bool:
    said = {sentence(WrongPassphraseError())}
    for language in LANGUAGES:
        translator = QTranslator()
        if not translator.load(str(resources / "i18n" / f"mammadagbok_{language}.qm")):
            return False
        QCoreApplication.installTranslator(translator)
        said.add(sentence(WrongPassphraseError()))
        QCoreApplication.removeTranslator(translator)
    # English says what the source says; bokmål and nynorsk each something of their own.
    return len(said) == 3


def _draws(app: QApplication, resources: Path) -> bool:
    look = Wardrobe(app, resources).dress(Settings())
    ink = look.theme.palette.ink
    drawn = [look.picture(svg.stem, ink, 20) for svg in (resources / "icons").glob("*.svg")]
    return bool(drawn) and all(not picture.toImage().isNull() for picture in drawn)


def _suggests(resources: Path) -> bool:
    lists = [(resources / "words" / f"{code}.txt").read_text("utf-8") for code in LANGUAGES]
    return all(len(suggest(words.split()).split()) == 6 for words in lists)


def _shows_every_page(app: QApplication, resources: Path, journal: OpenJournal) -> bool:
    session = Session(datetime.now)
    settings = Settings()
    session.unlock(journal, practice=True)
    desk = Desk(
        session, Wardrobe(app, resources).dress(settings), settings, Path(tempfile.gettempdir())
    )
    desk.show()
    for name in PageName:
        desk.go(Place(name))
        app.processEvents()
    shown = not desk.grab().isNull()
    desk.forget()
    desk.close()
    desk.deleteLater()
    return shown


def _loads_no_network() -> bool:
    return {"socket", "ssl", "PySide6.QtNetwork"}.isdisjoint(sys.modules)
