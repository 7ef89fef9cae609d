"""The page as an OpenDocument text (ISO/IEC 26300, version 1.3), written from its paragraphs.

Qt's own writer puts today's date on every member and names its machine's fonts, and knows no
language. Nothing here tells who made the file, when, or with what: there is neither meta.xml nor
settings.xml nor a thumbnail, and every date is the first that a zip file can hold.
"""

from collections.abc import Mapping
from io import BytesIO
from typing import Final
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

from mammadagbok.domain.page import SharePage, SharePhoto
from mammadagbok.ui.images import photo_of
from mammadagbok.ui.render.layout import decoded
from mammadagbok.ui.render.odt_xml import content, manifest, styles
from mammadagbok.ui.render.paragraphs import paragraphs

_MIMETYPE: Final = "application/vnd.oasis.opendocument.text"
_FIRST_DATE: Final = (1980, 1, 1, 0, 0, 0)
_OF_DOS, _ARCHIVE = 0, 0x20
"""The oldest of systems, and its mark of an ordinary file: no user's rights, no system of hers."""


def to_odt(page: SharePage) -> bytes:
    """Return the page as a complete ODT: words, sizes, margins and photos as in the PDF.

    The same page gives the same bytes. Raises PictureBrokenError.
    """
    whole = tuple(paragraphs(page))
    photos = [each.photo for each in whole if each.photo is not None]
    pictures = {f"Pictures/{number}.jpg": _jpeg(each) for number, each in enumerate(photos, 1)}
    return _zipped(
        {
            "content.xml": content(whole, page).encode(),
            "styles.xml": styles(page).encode(),
            **pictures,
            "META-INF/manifest.xml": manifest(_MIMETYPE, pictures).encode(),
        }
    )


def _jpeg(photo: SharePhoto) -> bytes:
    """Return the picture that the PDF has, made anew: nothing but the picture is in it."""
    return photo_of(decoded(photo)).data


def _zipped(members: Mapping[str, bytes]) -> bytes:
    target = BytesIO()
    with ZipFile(target, "w") as archive:
        # First and as it is, so that the kind of file can be told from its first bytes.
        archive.writestr(_member("mimetype", ZIP_STORED), _MIMETYPE)
        for name, data in members.items():
            archive.writestr(_member(name, _packing(name)), data)
    return target.getvalue()


def _packing(name: str) -> int:
    return ZIP_STORED if name.endswith(".jpg") else ZIP_DEFLATED


def _member(name: str, packing: int) -> ZipInfo:
    member = ZipInfo(name, _FIRST_DATE)
    member.create_system, member.external_attr = _OF_DOS, _ARCHIVE
    member.compress_type = packing
    return member
