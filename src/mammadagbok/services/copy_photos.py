"""Photos in a round of copies: the journal's own are mended, then every place is brought up.

Each place keeps each photo once, in its folder `photos`, for all the copies that lie there.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from mammadagbok.domain.errors import CopyDamagedError, MammadagbokError, NoRoomForCopyError
from mammadagbok.services.copy_reading import copy_header
from mammadagbok.services.copy_seal import CopySeal
from mammadagbok.services.photo_round import PhotoRound
from mammadagbok.storage.bundle import CopyFile
from mammadagbok.storage.copy_place import CopyPlace
from mammadagbok.storage.photo_files import PhotoFiles
from mammadagbok.storage.photos import PhotoFile


@dataclass(frozen=True, slots=True)
class Photographed:
    """The folder of the journal's own photos. `afresh`: each is to be read to its end."""

    files: PhotoFiles
    afresh: bool = False


@dataclass(frozen=True, slots=True)
class Mended:
    """What was found of the journal's own photos: so many brought back from copies, and the files
    still missing or damaged. `read`: each was read to its end.
    """

    back: int = 0
    hurt: tuple[str, ...] = ()
    read: bool = False


def mend(
    work: PhotoRound,
    wanted: Sequence[PhotoFile],
    own: Photographed,
    places: Sequence[PhotoFiles],
) -> Mended:
    """Bring back what is not whole in the journal's own folder, from the places that have it.

    Raises what `PhotoRound.bring` raises.
    """
    found = work.lacking(wanted, own.files, afresh=own.afresh)
    hurt = work.bring(found, places, own.files)
    return Mended(len(found) - len(hurt), tuple(each.name for each in hurt), own.afresh)


def bring_up(
    work: PhotoRound,
    wanted: Sequence[PhotoFile],
    own: PhotoFiles,
    place: CopyPlace,
    room: int | None,
    *,
    afresh: bool,
) -> int:
    """Bring to the place what it lacks, in `room` bytes at most; return how many are nowhere whole.

    Raises NoRoomForCopyError when something is left that there is no room for, and what
    `PhotoRound.bring` raises.
    """
    found, nowhere, taken = work.lacking(wanted, place.photos, afresh=afresh), 0, 0
    if not found:
        return 0
    with place.photos.named():
        for photo in found:
            taken += photo.size
            if room is not None and taken > room:
                held = sum(place.photos.sizes().values())
                raise NoRoomForCopyError(
                    place.folder, held + sum(each.size for each in found), held + room
                )
            nowhere += not work.bring_one(photo, [own], place.photos)
    return nowhere


def is_former(copy: CopyFile, seal: CopySeal) -> bool:
    """True for a copy under a key that was replaced because somebody knew what opens it."""
    try:
        return copy_header(copy).created < seal.header.created
    except MammadagbokError:
        return False


def drop_unnamed(place: CopyPlace, seal: CopySeal) -> None:
    """Delete the photos of this journal that no copy in the place names: those of copies that are
    gone, or sealed under a key that was replaced.

    While a copy there is damaged or under a later key nothing goes, since it may name them. Photos
    under an earlier key are all in the journal under this one. Raises PlaceMissingError or
    NotWritableError.
    """
    journal_id = seal.header.journal_id
    copies = place.listed(journal_id).ours
    if not copies or place.damaged_of(journal_id):
        return
    named: set[str] = set()
    for copy in copies:
        try:
            named.update(seal.manifest(copy).photos)
        except CopyDamagedError:
            if not is_former(copy, seal):
                return
    place.photos.remove(place.photos.of(journal_id, but=named))
