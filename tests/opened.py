"""Every dialog of the program, as it stands over the window with something in it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QDialog, QWidget

from factory import CHEAPEST, NOON, noon
from mammadagbok.domain.entry import Entry, Kind, NewEntry
from mammadagbok.domain.errors import PictureRefusedError
from mammadagbok.domain.ideas import PROMPTS
from mammadagbok.domain.manual import OPENING
from mammadagbok.domain.masking import MaskedText
from mammadagbok.domain.moving import FoundEntry, Move, Remark, Source
from mammadagbok.domain.page import SharePage, SharePart
from mammadagbok.domain.passphrase import PassphraseRules
from mammadagbok.domain.photo import NewPhoto
from mammadagbok.domain.pieces import pieces_of
from mammadagbok.domain.selection import Candidate
from mammadagbok.domain.taking import FileState, Occasion, Taken, Taking, Way
from mammadagbok.services.journal import JournalFolder
from mammadagbok.services.renewal import proved_copy
from mammadagbok.ui.group_file.draft import Draft
from mammadagbok.ui.group_file.fetch_dialog import FetchDialog
from mammadagbok.ui.group_file.maker_dialog import MakerDialog
from mammadagbok.ui.lasting.until_dialog import UntilDialog
from mammadagbok.ui.licences import Licences
from mammadagbok.ui.locksmith import Locksmith
from mammadagbok.ui.look import Look
from mammadagbok.ui.manual.dialog import ManualDialog
from mammadagbok.ui.moving.move_in_dialog import MoveInDialog
from mammadagbok.ui.moving.take_back_dialog import TakeBackDialog
from mammadagbok.ui.moving.take_out_dialog import TakeOutDialog
from mammadagbok.ui.session import Session
from mammadagbok.ui.settings.confirm_passphrase import ConfirmPassphraseDialog
from mammadagbok.ui.settings.erase_card import EraseDialog
from mammadagbok.ui.settings.ideas_dialog import IdeasDialog
from mammadagbok.ui.settings.licences_dialog import LicencesDialog, LicenceTextDialog
from mammadagbok.ui.settings.passphrase_dialogs import ChangePassphraseDialog, NewKeyDialog
from mammadagbok.ui.settings.recovery_dialog import NoCodeDialog, RecoveryDialog
from mammadagbok.ui.settings.tags_dialog import TagsDialog
from mammadagbok.ui.share.duty import DutyDialog
from mammadagbok.ui.share.forget_dialog import ForgetDialog
from mammadagbok.ui.share.locked_dialog import LockedDialog
from mammadagbok.ui.share.names_dialog import NamesDialog
from mammadagbok.ui.share.parts_dialog import PartsDialog
from mammadagbok.ui.share.taken_dialog import TakenDialog
from mammadagbok.ui.share.taken_text import TakenTextDialog
from mammadagbok.ui.trash.delete_now import DeleteNowDialog
from mammadagbok.ui.trash.trash_dialog import TrashDialog
from mammadagbok.ui.writing.photo_dialog import PhotoDialog
from mammadagbok.ui.writing.versions_dialog import VersionsDialog
from packs import WHOLE
from pictures import encoded, painted

_PIECES: Final = pieces_of("Hun lo. [Rita sa ja.]{.andre} Vi gikk.\nSå sov vi.")
_CANDIDATE: Final = Candidate(("entry", 1), Kind.MOMENT, date(2026, 11, 23), _PIECES)
_TEXTS: Final = ("Noe å begynne med", "Spørsmål du kan begynne med.", "Skriv et eget")


@dataclass(frozen=True)
class Held:
    """What the dialogs are about."""

    session: Session
    locksmith: Locksmith
    entry: Entry
    discarded: Entry
    taken: Taken
    move: Move
    pack: Path


def hold(session: Session, folder: Path) -> Held:
    """Put something for each dialog into an open journal."""
    journal = session.journal
    words = NewEntry(Kind.MOMENT, "Vi så ekornet i hagen.", NOON)
    entry, discarded = (journal.writing.begin(words) for _ in range(2))
    journal.trash.put(discarded.id)
    journal.photos.add(entry.id, NewPhoto(encoded(painted(), "JPEG"), 60, 40))
    page = SharePage((SharePart(MaskedText("Vi så ekornet.", ())),), "nb-NO")
    taking = Taking(Way.LOCKED_PDF, Occasion.OFFICIAL, "")
    journal.taken.note(page, taking, folder / "Notat til samtalen på tirsdag.pdf", b"%")
    move = journal.moving_in.begin(Source.JRNL)
    found = FoundEntry(NewEntry(None, "Nr 1.", datetime(2020, 1, 1, 9)), "1")
    journal.moving_in.keep(move, [found])
    journal.moving_in.finish(move)
    pack = folder / "Avtaler.json"
    pack.write_bytes(WHOLE)
    closed = JournalFolder(folder / "data", noon)
    return Held(
        session,
        locksmith_of(closed),
        entry,
        discarded,
        journal.taken.all()[0],
        move,
        pack,
    )


def locksmith_of(folder: JournalFolder) -> Locksmith:
    """Return one that makes the cheapest keys."""
    words = [f"ord{number}" for number in range(2048)]
    return Locksmith(
        folder=folder,
        cost=CHEAPEST,
        clock=noon,
        words=lambda _language: words,
        rules=partial(PassphraseRules.of, []),
        copy_anew=partial(proved_copy, noon),
        beside=(),
    )


Open = Callable[[Held, Look, QWidget], QDialog]

DIALOGS: Final[dict[type[QDialog], Open]] = {
    UntilDialog: lambda _held, look, over: UntilDialog(look, over, None, NOON.date()),
    TakeOutDialog: lambda held, look, over: TakeOutDialog(
        held.session, look, over, ask=lambda _parent: None
    ),
    TakeBackDialog: lambda held, look, over: TakeBackDialog(held.session, look, over, held.move),
    MoveInDialog: lambda held, look, over: MoveInDialog(
        held.session, look, over, _no_picture, ask=lambda *_: None
    ),
    LockedDialog: lambda _held, look, over: LockedDialog(look, over),
    DutyDialog: lambda _held, look, over: DutyDialog(look, over, "duty_public"),
    TakenTextDialog: lambda held, look, over: TakenTextDialog(held.session, look, over, held.taken),
    ForgetDialog: lambda held, look, over: ForgetDialog(look, over, held.taken, FileState.THERE),
    NamesDialog: lambda held, look, over: NamesDialog(held.session, look, over, "Berit"),
    PartsDialog: lambda _held, look, over: PartsDialog(look, over, _CANDIDATE, frozenset({0})),
    TakenDialog: lambda held, look, over: TakenDialog(
        held.session, look, over, held.session.journal.taken
    ),
    RecoveryDialog: lambda held, look, over: RecoveryDialog(look, over, held.locksmith.folder),
    NoCodeDialog: lambda held, look, over: NoCodeDialog(look, over, held.locksmith.folder),
    TagsDialog: lambda held, look, over: TagsDialog(held.session, look, over),
    ConfirmPassphraseDialog: lambda held, look, over: ConfirmPassphraseDialog(
        look, over, held.locksmith.folder
    ),
    EraseDialog: lambda held, look, over: EraseDialog(
        look, over, held.locksmith, [Path("/media/her/Pinne/Notater")]
    ),
    IdeasDialog: lambda held, look, over: IdeasDialog(held.session, look, over, PROMPTS, _TEXTS),
    ChangePassphraseDialog: lambda held, look, over: ChangePassphraseDialog(
        look, over, held.locksmith
    ),
    NewKeyDialog: lambda held, look, over: NewKeyDialog(look, over, held.locksmith),
    FetchDialog: lambda held, look, over: FetchDialog(held.session, look, over, held.pack),
    MakerDialog: lambda _held, look, over: MakerDialog(look, over, Draft(), noon),
    TrashDialog: lambda held, look, over: TrashDialog(held.session, look, over),
    DeleteNowDialog: lambda held, look, over: DeleteNowDialog(
        held.session, look, over, held.discarded.id
    ),
    VersionsDialog: lambda held, look, over: VersionsDialog(held.session, look, over, held.entry),
    PhotoDialog: lambda held, look, over: PhotoDialog(
        held.session, look, held.session.journal.photos.of(held.entry.id), 0, over
    ),
    LicencesDialog: lambda _held, look, over: LicencesDialog(look, over),
    LicenceTextDialog: lambda _held, look, over: LicenceTextDialog(
        look, over, "Lucide", [look.built_in.licences.paragraphs(Licences.own)[:40]]
    ),
    ManualDialog: lambda _held, look, over: ManualDialog(look, over, OPENING),
}
"""How each is opened; a test holds this against all the classes there are."""


def _no_picture(_data: bytes) -> NewPhoto:
    raise PictureRefusedError(Remark.PICTURE_REFUSED)
