"""Stands in for `ui.images` until that is there: every picture is refused, and told."""

from mammadagbok.domain.errors import PictureRefusedError
from mammadagbok.domain.moving import Remark
from mammadagbok.domain.photo import NewPhoto


def new_photo(_data: bytes) -> NewPhoto:
    """Refuse the picture."""
    raise PictureRefusedError(Remark.PICTURE_REFUSED)
