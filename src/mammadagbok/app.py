"""The composition root: the only file that knows everyone."""

import argparse
import atexit
import contextlib
import os
import sys
from collections.abc import Sequence
from datetime import datetime
from functools import cache, partial
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

if sys.platform != "win32":
    import resource

import mammadagbok.ui  # noqa: F401 Before PySide and all that is loaded: see there.

# isort: split
from PySide6.QtCore import QSettings, QStandardPaths, QTimer
from PySide6.QtWidgets import QApplication

from mammadagbok import __version__
from mammadagbok.crypto.keys import KdfCost
from mammadagbok.domain.clock import Clock
from mammadagbok.domain.errors import AlreadyOpenError, MammadagbokError
from mammadagbok.services.journal import JournalFolder, Sealed
from mammadagbok.storage.home import FOLDER_NAME, Home, carried_program, check_home, home_for
from mammadagbok.storage.menu_entry import Menu, MenuEntry, has_menu_entry
from mammadagbok.storage.settings import SettingsFile
from mammadagbok.ui.collecting import Collecting
from mammadagbok.ui.dialog_traces import forget_dialogs
from mammadagbok.ui.handover import (
    FLAG,
    FreshProcess,
    Handover,
    Successor,
    command,
    receive,
    tell_painted,
)
from mammadagbok.ui.instance import Instance, lock_place
from mammadagbok.ui.locksmith import Locksmith
from mammadagbok.ui.print_place import empty_print_places
from mammadagbok.ui.program import Program
from mammadagbok.ui.rescue.rescuer import Rescuer
from mammadagbok.ui.session import Session
from mammadagbok.ui.unexpected import Unexpected
from mammadagbok.ui.unlock.gate import Gate
from mammadagbok.ui.wardrobe import Wardrobe

if TYPE_CHECKING:
    from mammadagbok.domain.passphrase import PassphraseRules
    from mammadagbok.services.opening import Opening
    from mammadagbok.services.practice import Practice

_HANDOVER_WAIT_MS = 5000
_SETTLED_MS = 2000
"""By then the desktop has told Qt whether it is dark; see ADR 8."""
_PR_SET_DUMPABLE = 4


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

    Without a `kdf`, a new key costs about a second on this computer. It, the clock and how a locked
    program starts afresh are arguments for tests; no setting, flag or variable reaches them.
    """
    options = _options(argv)
    leave_no_traces()
    home = _home(options.folder)
    place = _passing_place() if home.is_portable else None
    app = _application()
    if options.selftest:
        return _selftest(home)
    folder, settings = JournalFolder(home.journal, clock), SettingsFile(home.settings)
    if options.group_file:
        return _make_group_file(app, settings, clock)
    wardrobe, instance = Wardrobe(app, resources_folder(), clock), _instance(home, place)
    if not options.handover and not instance.take():
        return _turned_away(instance, wardrobe, settings)
    program = Program(
        app,
        folder=folder,
        gate=_gate(home, folder, kdf, clock),
        wardrobe=wardrobe,
        settings=settings,
        menu=_menu_entry(home),
        session=_session(clock),
        successor=successor or FreshProcess(argv, instance.release),
    )
    instance.called.connect(program.come_up)
    return _shown(app, program, instance, options)


def run() -> NoReturn:
    """The command `mammadagbok`. On Windows a program with a window has no streams of its own."""
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.devnull, mode, encoding="utf-8"))  # noqa: PTH123, SIM115
    sys.exit(main(sys.argv[1:]))


def leave_no_traces() -> None:
    """See to it, before anything else, that nothing is written for others or beside the journal.

    Files are for this user alone, a crash leaves no picture of the memory on the disk, and Qt
    keeps no settings: its file dialog would note the last folders there. What a print that was cut
    off left in memory goes.
    """
    os.umask(0o077)
    if sys.platform != "win32":
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    for kind in (QSettings.Format.NativeFormat, QSettings.Format.IniFormat):
        QSettings.setPath(kind, QSettings.Scope.UserScope, os.devnull)
    forget_dialogs()
    empty_print_places()


def close_memory() -> None:
    """Refuse this user's other programs a look into our memory, on Linux.

    The desktop's portal must have looked at us before, or it answers nothing: see ADR 8.
    """
    if sys.platform == "linux":
        import ctypes

        ctypes.CDLL(None).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)


def _session(clock: Clock) -> Session:
    """Return the session; memory is closed before it opens, or soon, whichever comes first."""
    session = Session(clock)
    session.unlocked.connect(close_memory)
    QTimer.singleShot(_SETTLED_MS, close_memory)
    return session


def _options(argv: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="mammadagbok", description="An encrypted journal. Nothing is sent."
    )
    parser.add_argument("--practice", action="store_true", help="open the practice journal")
    parser.add_argument("--group-file", action="store_true", help="make a group file, no journal")
    parser.add_argument("--folder", metavar="PATH", help="where the journal lies, or will lie")
    parser.add_argument("--selftest", action="store_true", help="try every part, print one JSON")
    parser.add_argument("--version", action="version", version=__version__)
    parser.add_argument(FLAG, action="store_true", help=argparse.SUPPRESS)
    return parser.parse_args(argv)


def _application() -> QApplication:
    app = QApplication.instance() or QApplication(["notater"])
    if not isinstance(app, QApplication):
        raise TypeError("another kind of application is running")
    if sys.platform in ("win32", "darwin"):
        # What is laid out for one look of controls must meet that one everywhere.
        app.setStyle("Fusion")
    Collecting(app)
    return app


def _home(chosen: str | None) -> Home:
    """Return where everything is kept: in the folder she named, beside a program that she carries
    along, or in the system's place for local data. Nothing else in the program decides it.
    """
    folder = None if chosen is None else Path(chosen)
    return home_for(folder, _local_data(), carried_program())


def _local_data() -> Path:
    local = QStandardPaths.StandardLocation.GenericDataLocation
    return Path(QStandardPaths.writableLocation(local))


def _instance(home: Home, passing: Path | None) -> Instance:
    """Return the right to open what lies in `home`, kept where this user alone can look.

    On a stick a lock would bar other computers after a crash. With no place for one here either,
    there is none, and that of the database has to do.
    """
    nowhere = Path(os.devnull) if home.is_portable else _local_data() / FOLDER_NAME
    return Instance.of(home.folder, lock_place(passing or nowhere))


def _passing_place() -> Path | None:
    """Return where a program that is carried along keeps what it needs while it runs, if it can."""
    from mammadagbok.storage.passing import passing_place

    place = passing_place()
    if place is None:
        return None
    place.lead_caches()
    # A program that hands over ends without this: the next one goes on there.
    atexit.register(place.clear)
    return place.folder


def _menu_entry(home: Home) -> Menu | None:
    """Return the entry in the desktop's menu, where there is such a menu.

    A program that is carried along has none. Run from its source, it only hides one that is there.
    """
    if home.is_portable or not has_menu_entry():
        return None
    kind = QStandardPaths.StandardLocation.ApplicationsLocation
    own, *of_system = map(Path, QStandardPaths.standardLocations(kind))
    if sys.platform == "win32":
        from mammadagbok.storage.start_menu import StartMenu, links_folder

        return StartMenu(links_folder(), own)
    from_source = resources_folder() == Path(__file__).parents[2] / "resources"
    return MenuEntry(own, of_system, command(), is_installed=not from_source)


def _gate(home: Home, folder: JournalFolder, kdf: KdfCost | None, clock: Clock) -> Gate:
    locksmith = Locksmith(
        folder=folder,
        cost=kdf,
        clock=clock,
        words=_words,
        rules=_rules,
        copy_anew=partial(_proved_copy, clock),
        beside=(home.settings,),
    )
    opening = cache(partial(_opening, folder, clock))
    with contextlib.suppress(MammadagbokError):
        # What cannot be settled now is told by the page that finds it so.
        folder.settle()
    rescuer = Rescuer(folder, opening, clock)
    return Gate(
        folder,
        practice=partial(_practice, clock),
        locksmith=locksmith,
        opening=opening,
        rescuer=rescuer,
        check_home=partial(check_home, home),
    )


def _opening(folder: JournalFolder, clock: Clock) -> "Opening":
    from mammadagbok.services.opening import Opening

    return Opening(folder, clock)


def _rules() -> "PassphraseRules":
    from mammadagbok.domain.passphrase import PassphraseRules

    known = (resources_folder() / "passphrases" / "known.txt").read_text("utf-8").splitlines()
    return PassphraseRules.of(known, _names())


def _proved_copy(clock: Clock, folder: Path, sealed: Sealed, place: Path) -> None:
    from mammadagbok.services.renewal import proved_copy

    proved_copy(clock, folder, sealed, place)


def _practice(clock: Clock, language: str) -> "Practice":
    from mammadagbok.services.practice import Practice

    return Practice(resources_folder() / "practice" / f"{language}.json", clock)


def _make_group_file(app: QApplication, settings: SettingsFile, clock: Clock) -> int:
    """Show the maker alone until it is closed. No journal is looked at, and nothing is locked."""
    from mammadagbok.ui.group_file.draft import Draft
    from mammadagbok.ui.group_file.maker_window import MakerWindow

    wardrobe = Wardrobe(app, resources_folder(), clock)
    window = MakerWindow(wardrobe.dress, settings.read(), Draft(), clock)
    window.show()
    status = app.exec()
    window.deleteLater()
    return status


def _turned_away(instance: Instance, wardrobe: Wardrobe, settings: SettingsFile) -> int:
    """Say that the journal is open already, have its window come up, and return the status."""
    from mammadagbok.ui.words import sentence

    wardrobe.dress(settings.read())
    sys.stderr.write(sentence(AlreadyOpenError()) + "\n")
    instance.call_first()
    return 0


def _shown(
    app: QApplication, program: Program, instance: Instance, options: argparse.Namespace
) -> int:
    """Open the window as it was asked for, and return the status when it has been closed."""
    program.open_window(receive() if options.handover else Handover())
    if options.handover and not _taken_over(app, instance, program):
        return 0
    if options.practice:
        program.start_practice()
    return _until_closed(app, program, instance)


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


def _until_closed(app: QApplication, program: Program, instance: Instance) -> int:
    unexpected = Unexpected(program.tell_unexpected)
    unexpected.install()
    try:
        status = app.exec()
        program.end()
        instance.release()
    except Exception as error:
        # Left to Python, it would be printed with all that it says.
        unexpected(type(error), error, error.__traceback__)
        return 1
    finally:
        unexpected.remove()
    return status


def _words(language: str) -> list[str]:
    return (resources_folder() / "words" / f"{language}.txt").read_text("utf-8").split()


def _names() -> list[str]:
    """Return what she and the computer are called here, without asking the network."""
    told = [os.environ.get(name, "") for name in ("USER", "LOGNAME", "USERNAME", "COMPUTERNAME")]
    node = os.uname().nodename if sys.platform != "win32" else ""
    return [*told, Path.home().name, node]


def _selftest(home: Home) -> int:
    from mammadagbok.selftest import selftest

    return selftest(resources_folder(), home)
