"""Tries every part once, in a temporary folder, and says how it went in one line of JSON.

Nothing is put where she keeps things, and nothing is left behind.
"""

import contextlib
import json
import os
import re
import sys
import tempfile
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QCoreApplication,
    QIODevice,
    QSysInfo,
    QTranslator,
    qVersion,
)
from PySide6.QtGui import QFontDatabase, QGuiApplication, QImage, QImageWriter
from PySide6.QtWidgets import QApplication

from mammadagbok import __version__
from mammadagbok.crypto.keys import DEFAULT_COST, KdfCost, derive
from mammadagbok.domain.errors import (
    MammadagbokError,
    NotWritableError,
    Refusal,
    WrongPassphraseError,
)
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
from mammadagbok.storage.connection import library_versions
from mammadagbok.storage.home import Home, check_home, program_folder
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
ONLINE_FILES: Final = re.compile(
    r"network|libssl|libcrypto|gnutls|libnss3|krb5|gssapi|tls|curl|schannel|certonly"
    r"|^_?(ssl|socket)\b",
    re.IGNORECASE,
)
"""In the name of every file that could go online, or of the folder that such a one lies in. The
build asks by it too, before anything is handed out."""
_MODULES: Final = frozenset({"socket", "_socket", "ssl", "_ssl", "PySide6.QtNetwork"})
_OK: Final = "ok"
_NOT_TRIED: Final = "not tried"

Check = Callable[[], bool | str]
"""True when it holds; else False, or a few words on what does not."""


def selftest(resources: Path, home: Home) -> int:
    """Run every check, print one JSON object, and return 0 when all of them held."""
    app = QApplication.instance() or QApplication(["notater"])
    if not isinstance(app, QApplication):
        raise TypeError("another kind of application is running")
    results = {name: _outcome(check) for name, check in _checks_apart(app, resources, home).items()}
    results |= _tried_on_a_journal(app, resources)
    # Last, when everything there is has been loaded.
    results["no_network"] = _outcome(_goes_nowhere)
    ok = all(result == _OK for result in results.values())
    sys.stdout.write(json.dumps({**_about(home), "ok": ok, **results}) + "\n")
    return 0 if ok else 1


def _about(home: Home) -> dict[str, str | bool]:
    cipher, sqlite = library_versions()
    return {
        "version": __version__,
        "platform": f"{sys.platform}-{QSysInfo.currentCpuArchitecture()}",
        "system": QSysInfo.prettyProductName(),
        "python": sys.version.split()[0],
        "qt": qVersion(),
        "display": QGuiApplication.platformName(),
        "sqlcipher": cipher,
        "sqlite": sqlite,
        "frozen": program_folder() is not None,
        "portable": home.is_portable,
    }


def _tried_on_a_journal(app: QApplication, resources: Path) -> dict[str, str]:
    """Return the outcomes of what needs a journal; it is made up, in the temporary folder."""
    checks = _checks(app, resources)
    try:
        practice = Practice(resources / "practice" / "nb.json", datetime.now)
        journal = practice.open()
    except MammadagbokError as error:
        return dict.fromkeys(checks, _NOT_TRIED) | {"temporary_folder": _told(error)}
    try:
        return {name: _outcome(partial(check, journal)) for name, check in checks.items()}
    finally:
        journal.close()
        practice.end()


def _checks_apart(app: QApplication, resources: Path, home: Home) -> dict[str, Check]:
    return {
        "home": lambda: _could_live_in(home),
        "argon2id": _makes_keys,
        "pictures": _takes_pictures,
        "recovery_code": _opens_with_a_code,
        "translations": lambda: _speaks(resources),
        "icons": lambda: _draws(app, resources),
        "fonts": lambda: FONT in QFontDatabase.families(),
        "words": lambda: _suggests(resources),
        "spelling": lambda: _spells(resources),
        "passphrases": lambda: _refuses_the_well_known(resources),
        "dbus": _hears_the_desktop,
        "print": _could_print,
    }


def _checks(app: QApplication, resources: Path) -> dict[str, Callable[[OpenJournal], bool]]:
    return {
        "journal": _keeps_and_encrypts,
        "search": lambda journal: bool(journal.finding.ids(Query("mina"))),
        "pdf": lambda journal: to_pdf(_page(journal)).startswith(b"%PDF-"),
        "locked_pdf": lambda journal: b"/Encrypt" in to_locked_pdf(_page(journal), "blåbær"),
        "odt": lambda journal: to_odt(_page(journal)).startswith(b"PK"),
        "copy": _copies,
        "window": lambda journal: _shows_every_page(app, resources, journal),
    }


def _outcome(check: Check) -> str:
    try:
        result = check()
    except Exception as error:
        return _told(error)
    if isinstance(result, str):
        return result
    return _OK if result else "failed"


def _told(error: Exception) -> str:
    """The class alone: a message could carry a path."""
    return type(error).__name__


def _could_live_in(home: Home) -> bool:
    """True when a journal could be kept at home. Looks, and does not try: that would leave a trace.

    Raises what `check_home` raises, or NotWritableError.
    """
    check_home(home)
    folder = home.folder.absolute()
    there = next(each for each in (folder, *folder.parents) if each.exists())
    if not os.access(there, os.W_OK | os.X_OK):
        raise NotWritableError(there)
    return True


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
    before = _open_sockets()
    from PySide6.QtPrintSupport import QPrinter

    return QPrinter is not None and _open_sockets() == before


def _goes_nowhere() -> bool | str:
    """Nothing that could go online lies in the packaged program's folder, is loaded, or is open."""
    program = program_folder()
    files = program.rglob("*") if program is not None else ()
    if any(ONLINE_FILES.search(each.name) for each in files):
        return "failed: a file"
    if not _MODULES.isdisjoint(sys.modules):
        return "failed: a module"
    return True if _open_sockets() <= _local_sockets() else "failed: a socket"


def _open_sockets() -> frozenset[str]:
    """The sockets this process has open, by number, where the system tells."""
    opened = []
    with contextlib.suppress(OSError):
        for each in Path("/proc/self/fd").iterdir():
            # The one that this list was read from is closed by now.
            with contextlib.suppress(OSError):
                opened.append(str(each.readlink()))
    return frozenset(each[8:-1] for each in opened if each.startswith("socket:["))


def _local_sockets() -> frozenset[str]:
    """Every socket on this computer that leads to another program on it, by number."""
    try:
        lines = Path("/proc/self/net/unix").read_text("ascii", "replace").splitlines()
    except OSError:
        return frozenset()
    return frozenset(line.split()[6] for line in lines[1:] if len(line.split()) > 6)
