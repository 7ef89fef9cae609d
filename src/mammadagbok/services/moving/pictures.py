"""Pictures of texts that come in: read and made into photos on a worker, a few texts at a time."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from mammadagbok.domain.errors import (
    MammadagbokError,
    PicturePhoneFormatError,
    PictureRefusedError,
)
from mammadagbok.domain.moving import FoundEntry, Remark, Told
from mammadagbok.domain.photo import MOST_ON_ENTRY, NewPhoto
from mammadagbok.services.moving.moving_in import AT_ONCE
from mammadagbok.services.photos import PhotoWriting

Decode = Callable[[bytes], NewPhoto]
"""Makes a photo of a picture file from outside. Raises a MammadagbokError."""
_SIGNS_AT_ONCE: Final = 120_000
"""So many take some thirty milliseconds: the window is not held for longer."""
_PICTURES_AT_ONCE: Final = 8
"""So many are held in memory together."""


@dataclass(frozen=True, slots=True)
class Decoded:
    """The photos of each text of a batch, and what is told of those that are left out."""

    photos: tuple[tuple[NewPhoto, ...], ...]
    told: tuple[Told, ...]


def batches(found: Sequence[FoundEntry]) -> Iterator[list[FoundEntry]]:
    """Part texts into batches that are kept in one go, with not too much in each."""
    batch, signs, pictures = list[FoundEntry](), 0, 0
    for each in found:
        signs, pictures = signs + len(each.words.text), pictures + len(each.pictures)
        is_too_much = signs > _SIGNS_AT_ONCE or pictures > _PICTURES_AT_ONCE
        if batch and (len(batch) == AT_ONCE or is_too_much):
            yield batch
            batch, signs, pictures = [], len(each.words.text), len(each.pictures)
        batch.append(each)
    if batch:
        yield batch


def decoded(batch: Sequence[FoundEntry], decode: Decode) -> Decoded:
    """Read the pictures of a batch. What cannot be read is told, and the rest goes on."""
    told, photos = list[Told](), list[tuple[NewPhoto, ...]]()
    for entry in batch:
        made = list[NewPhoto]()
        for picture in entry.pictures:
            try:
                if len(made) == MOST_ON_ENTRY:
                    raise PictureRefusedError(Remark.PICTURE_TOO_MANY)
                made.append(decode(picture.read()))
            except PictureRefusedError as error:
                told.append(Told(error.remark, picture.where))
            except PicturePhoneFormatError:
                told.append(Told(Remark.PICTURE_OF_PHONE, picture.where))
            except MammadagbokError:
                told.append(Told(Remark.PICTURE_REFUSED, picture.where))
        photos.append(tuple(made))
    return Decoded(tuple(photos), tuple(told))


def written(writings: Sequence[PhotoWriting]) -> Sequence[PhotoWriting]:
    """Put photos on the disk. Raises what `PhotoWriting.run` raises."""
    for writing in writings:
        writing.run()
    return writings
