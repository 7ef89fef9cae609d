"""Tries every part once, in a temporary folder, and says how it went in one line of JSON."""

import contextlib
import json
import os
import re
import sys
import tempfile
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice, QTranslator
from PySide6.QtGui import QFontDatabase, QImage, QImageWriter
from PySide6.QtWidgets import QApplication

from mammadagbok import __version__
from mammadagbok.crypto.keys import DEFAULT_COST, KdfCost, derive
from mammadagbok.domain.errors import Refusal, WrongPassphraseError
from mammadagbok.domain.page import SharePage
from mammadagbok.domain.passphrase import PassphraseRules, normalise, suggest
from mammadagbok.domain.people import NameSwap
from mammadagbok.domain.picture_file import PictureKind
from mammadagbok.domain.query import Query
from mammadagbok.domain.recovery import decode, encode, fresh_secret
from mammadagbok.domain.taking import Occasion
from mammadagbok.services.keys import seal_new_with_code, unlock_with_code
from mammadagbok.services.open_journal import OpenJournal
from mammadagbok.services.page_making import Wishes
from mammadagbok.services.practice import Practice
from mammadagbok.services.spelling import FORMS, Speller
from mammadagbok.storage.settings import LANGUAGES, Settings
from mammadagbok.ui.desk import Desk
from mammadagbok.ui.images import new_photo, shown
from mammadagbok.ui.place import PageName, Place
from mammadagbok.ui.render.odt import to_odt
from mammadagbok.ui.render.pdf import to_locked_pdf, to_pdf
from mammadagbok.ui.session import Session
from mammadagbok.ui.theme import FONT
from mammadagbok.ui.wardrobe import Wardrobe
from mammadagbok.ui.words import sentence

_CHEAP: Final = KdfCost(memory_kib=8, passes=1, lanes=1)
_ONLINE: Final = re.compile(r"QtNetwork|Qt6Network|libssl|^_ssl|^_socket|tls|networkinformation")
"""In the name of every file that could go online."""


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
        "pdf": lambda: to_pdf(_page(journal)).startswith(b"%PDF-"),
        "locked_pdf": lambda: b"/Encrypt" in to_locked_pdf(_page(journal), "blåbær"),
        "odt": lambda: to_odt(_page(journal)).startswith(b"PK"),
        "pictures": _takes_pictures,
        "copy": lambda: _copies(journal),
        "recovery_code": _opens_with_a_code,
        "translations": lambda: _speaks(resources),
        "icons": lambda: _draws(app, resources),
        "fonts": lambda: FONT in QFontDatabase.families(),
        "words": lambda: _suggests(resources),
        "spelling": lambda: _spells(resources),
        "passphrases": lambda: _refuses_the_well_known(resources),
        "window": lambda: _shows_every_page(app, resources, journal),
        "dbus": _hears_the_desktop,
        "print": _could_print,
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


def _page(journal: OpenJournal) -> SharePage:
    journal.sharing.add_name(NameSwap("Sommer", "jenta"))
    ticks = {each.key: each.own for each in journal.sharing.candidates().found}
    return journal.sharing.page(ticks, Wishes(Occasion.GROUP, "nb-NO")).page


def _takes_pictures() -> bool:
    """True when each kind can be written, taken in and shown: their decoders are all there."""
    picture = QImage(9, 9, QImage.Format.Format_RGB32)
    picture.fill(0)
    for kind in PictureKind:
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        QImageWriter(buffer, QByteArray(kind.encode())).write(picture)
        if shown(new_photo(bytes(buffer.data().data())).data).width() != picture.width():
            return False
    return True


def _copies(journal: OpenJournal) -> bool:
    job = journal.copies.begin()
    outcomes = job.run()
    journal.copies.end(job, outcomes)
    (copy,) = [each.copy for each in outcomes if each.copy is not None]
    reader = journal.copies.reader()
    try:
        return reader.verify(copy).entries == len(journal.finding.ids(Query()))
    finally:
        reader.wipe()


def _opens_with_a_code() -> bool:
    secret = fresh_secret()
    code = encode(secret)
    sealed = seal_new_with_code(normalise("seks ord"), secret, _CHEAP, datetime.now())
    sealed.root.wipe()
    unlock_with_code([sealed.header], decode(code)).root.wipe()
    return True


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


def _spells(resources: Path) -> bool:
    speller = Speller(resources / "spelling", FORMS)
    for _ in speller.load():
        pass
    return speller.knows("ikkje") and not speller.knows("ikkke")


def _refuses_the_well_known(resources: Path) -> bool:
    known = (resources / "passphrases" / "known.txt").read_text("utf-8").splitlines()
    refused = PassphraseRules.of(known).refusal(max(known, key=len))
    return refused is Refusal.WELL_KNOWN


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


def _hears_the_desktop() -> bool:
    from PySide6.QtDBus import QDBusMessage

    signal = QDBusMessage.createSignal("/", "org.example.Try", "Tried")
    return signal.type() is QDBusMessage.MessageType.SignalMessage


def _could_print() -> bool:
    before = _sockets()
    from PySide6.QtPrintSupport import QPrinter

    return QPrinter is not None and _sockets() == before


def _sockets() -> int:
    """How many sockets this process has open, where the system tells."""
    with contextlib.suppress(OSError):
        opened = Path("/proc/self/fd").iterdir()
        return sum(os.path.realpath(each).split("/")[-1].startswith("socket:") for each in opened)
    return 0


def _packaged_in() -> Path:
    return Path(getattr(sys, "_MEIPASS", Path(sys.executable).parent))


def _loads_no_network() -> bool:
    """Nothing that could go online is loaded, nor in the folder of the packaged program."""
    files = _packaged_in().rglob("*") if getattr(sys, "frozen", False) else ()
    return {"socket", "ssl", "PySide6.QtNetwork"}.isdisjoint(sys.modules) and not any(
        _ONLINE.search(each.name) for each in files
    )
