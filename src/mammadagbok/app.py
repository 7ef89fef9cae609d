"""The composition root: the only file that knows everyone."""

import argparse
import contextlib
import hashlib
import os
import sys
from collections.abc import Sequence
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import NoReturn

if sys.platform != "win32":
    import resource

from PySide6.QtCore import QSettings, QStandardPaths
from PySide6.QtWidgets import QApplication

from mammadagbok import __version__
from mammadagbok.crypto.keys import KdfCost
from mammadagbok.domain.clock import Clock
from mammadagbok.domain.errors import AlreadyOpenError, MammadagbokError
from mammadagbok.domain.passphrase import PassphraseRules
from mammadagbok.services.journal import JournalFolder
from mammadagbok.services.practice import Practice
from mammadagbok.services.renewal import no_copy
from mammadagbok.storage.files import private_folder
from mammadagbok.storage.settings import SettingsFile
from mammadagbok.ui.handover import (
    FLAG,
    FreshProcess,
    Handover,
    Successor,
    receive,
    tell_painted,
)
from mammadagbok.ui.instance import Instance
from mammadagbok.ui.program import Program
from mammadagbok.ui.session import Session
from mammadagbok.ui.settings.locksmith import Locksmith
from mammadagbok.ui.unlock.gate import Gate
from mammadagbok.ui.wardrobe import Wardrobe
from mammadagbok.ui.words import sentence

FOLDER_NAME = "Notater"
"""Neutral for everybody: no name on the disk tells what the program is."""
_HANDOVER_WAIT_MS = 5000


def resources_folder() -> Path:
    """Return the folder of fonts, icons, texts: in a bundle, in a wheel, or in a checkout."""
    bundle = getattr(sys, "_MEIPASS", None)
    if bundle is not None:
        return Path(bundle) / "resources"
    inside = Path(__file__).parent / "resources"
    return inside if inside.is_dir() else Path(__file__).parents[2] / "resources"


def main(
    argv: Sequence[str],
    *,
    kdf: KdfCost | None = None,
    clock: Clock = datetime.now,
    successor: Successor | None = None,
) -> int:
    """Run the program until its window is closed and return the exit status.

    Without a `kdf`, a new key costs about a second on this computer. It, the clock and how a
    locked program starts afresh are arguments for tests; no setting, flag or variable reaches
    them.
    """
    options = _options(argv)
    if options.selftest:
        return _selftest()
    leave_no_traces()
    app, home = _application(), _home(options.folder)
    folder, settings = JournalFolder(home / "data", clock), SettingsFile(home / "settings.json")
    wardrobe, instance = Wardrobe(app, resources_folder()), _instance(home)
    if not options.handover and not instance.take():
        return _turned_away(instance, wardrobe, settings)
    program = Program(
        app,
        folder=folder,
        gate=_gate(home, folder, kdf, clock),
        wardrobe=wardrobe,
        settings=settings,
        session=Session(clock),
        successor=successor or FreshProcess(argv, instance.release),
    )
    instance.called.connect(program.come_up)
    program.open_window(receive() if options.handover else Handover())
    if options.handover and not _taken_over(app, instance, program):
        return 0
    if options.practice:
        program.start_practice()
    status = app.exec()
    program.end()
    instance.release()
    return status


def run() -> NoReturn:
    """The command `mammadagbok`."""
    sys.exit(main(sys.argv[1:]))


def leave_no_traces() -> None:
    """See to it, before anything else, that nothing is written for others or beside the journal.

    Files are for this user alone, a crash leaves no picture of the memory on the disk, and Qt
    keeps no settings: its file dialog would note the last folders there.
    """
    os.umask(0o077)
    if sys.platform != "win32":
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    for kind in (QSettings.Format.NativeFormat, QSettings.Format.IniFormat):
        QSettings.setPath(kind, QSettings.Scope.UserScope, os.devnull)


def _options(argv: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="mammadagbok", description="An encrypted journal on this computer. Nothing is sent."
    )
    parser.add_argument("--practice", action="store_true", help="open the practice journal")
    parser.add_argument("--folder", metavar="PATH", help="where the journal lies, or will lie")
    parser.add_argument("--selftest", action="store_true", help="try every part, print one JSON")
    parser.add_argument("--version", action="version", version=__version__)
    parser.add_argument(FLAG, action="store_true", help=argparse.SUPPRESS)
    return parser.parse_args(argv)


def _application() -> QApplication:
    app = QApplication.instance() or QApplication(["notater"])
    if not isinstance(app, QApplication):
        raise TypeError("another kind of application is running")
    app.setApplicationDisplayName("Mammadagbok")
    return app


def _home(chosen: str | None) -> Path:
    """Return the folder of journal and settings: hers, or the system's place for local data."""
    if chosen is not None:
        return Path(chosen)
    local = QStandardPaths.StandardLocation.GenericDataLocation
    return Path(QStandardPaths.writableLocation(local)) / FOLDER_NAME


def _instance(home: Path) -> Instance:
    """Return the right to open what lies in `home`, kept where this user alone can look."""
    runtime = os.environ.get("XDG_RUNTIME_DIR", "")
    place = Path(runtime) if runtime and os.access(runtime, os.W_OK | os.X_OK) else _home(None)
    with contextlib.suppress(MammadagbokError):
        private_folder(place)
    name = hashlib.sha256(os.fsencode(os.path.realpath(home))).hexdigest()[:16]
    return Instance(place, name)


def _gate(home: Path, folder: JournalFolder, kdf: KdfCost | None, clock: Clock) -> Gate:
    locksmith = Locksmith(
        folder=folder,
        cost=kdf,
        clock=clock,
        words=_words,
        rules=PassphraseRules.of(_known_passphrases(), _names()),
        copy_anew=no_copy,
        beside=(home / "settings.json",),
    )
    practice = partial(Practice, resources_folder() / "practice" / "nb.json", clock)
    return Gate(folder, practice=practice, locksmith=locksmith)


def _turned_away(instance: Instance, wardrobe: Wardrobe, settings: SettingsFile) -> int:
    """Say that the journal is open already, have its window come up, and return the status."""
    wardrobe.dress(settings.read())
    sys.stderr.write(sentence(AlreadyOpenError()) + "\n")
    instance.call_first()
    return 0


def _taken_over(app: QApplication, instance: Instance, program: Program) -> bool:
    """Tell the old process to go and take its lock; False when another start was faster."""
    app.processEvents()
    tell_painted()
    if instance.take(_HANDOVER_WAIT_MS):
        return True
    # The program was started anew in between, and that window is the one.
    program.end()
    instance.call_first()
    return False


def _words(language: str) -> list[str]:
    return (resources_folder() / "words" / f"{language}.txt").read_text("utf-8").split()


def _known_passphrases() -> list[str]:
    return (resources_folder() / "passphrases" / "known.txt").read_text("utf-8").splitlines()


def _names() -> list[str]:
    """Return what she and the computer are called here, without asking the network."""
    told = [os.environ.get(name, "") for name in ("USER", "LOGNAME", "USERNAME", "COMPUTERNAME")]
    node = os.uname().nodename if sys.platform != "win32" else ""
    return [*told, Path.home().name, node]


def _selftest() -> int:
    from mammadagbok.selftest import selftest

    return selftest(resources_folder())
