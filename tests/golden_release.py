"""Makes tests/golden/release-<version>: her whole folder as this version leaves it, with a photo,
a copy that has it, settings and the discreet choice. Run once for each release:

    make golden
"""

import shutil
import sys
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from factory import NOON, PASSPHRASE, noon
from mammadagbok import __version__
from mammadagbok.domain.passphrase import normalise
from mammadagbok.domain.photo import NewPhoto
from mammadagbok.services.copies import copy_now
from mammadagbok.services.journal import COPIES, JournalFolder, unseal_with
from mammadagbok.services.open_journal import OpenJournal
from mammadagbok.services.opening import Opening
from mammadagbok.storage.bundle import Reason
from mammadagbok.storage.home import JOURNAL
from mammadagbok.storage.schema import VERSION
from mammadagbok.storage.settings import Settings, SettingsFile

GOLDEN: Final = Path(__file__).resolve().parent / "golden"
RELEASE: Final = "release-"
PIXELS: Final = b"\xff\xd8\xff" + bytes(range(256))
PHOTO: Final = NewPhoto(PIXELS, 16, 9)
SETTINGS: Final = Settings("nn", "dark", 1.15, 10, discreet=True, contrast="high", motion="still")


def main() -> int:
    """Make the folder of this version; a release has one, and it is never made anew."""
    target = GOLDEN / f"{RELEASE}{__version__}"
    if target.exists():
        sys.stderr.write(f"{target.name} is there already, and stays as it was released.\n")
        return 1
    with TemporaryDirectory() as work:
        shutil.copytree(made(Path(work) / "Notater"), target)
    return 0


def made(home: Path) -> Path:
    """Make her folder at `home` from the golden journal of the newest schema, and return it."""
    shutil.copytree(
        GOLDEN / f"schema-{VERSION}", home / JOURNAL, ignore=shutil.ignore_patterns("*.copy")
    )
    journal = opened(home)
    journal.photos.add(1, PHOTO)
    copy = (journal.database, journal.header, journal.keys, NOON, Reason.ORDINARY, home / COPIES)
    copy_now(*copy)
    journal.close()
    SettingsFile(home / "settings.json").write(SETTINGS)
    return home


def opened(home: Path) -> OpenJournal:
    """Open the journal in her folder as the program does."""
    folder = JournalFolder(home / JOURNAL, noon)
    opening = Opening(folder, noon)
    found = opening.examine(partial(unseal_with, folder.header(), normalise(PASSPHRASE)))
    return opening.open(found)


if __name__ == "__main__":
    sys.exit(main())
