"""The heap: what is done off the GUI thread shares it, and what is free in it goes back."""

import sys
from functools import cache
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from ctypes import CDLL

_ARENA_MAX: Final = -8
"""M_ARENA_MAX of glibc, see mallopt(3)."""


def keep_memory_together() -> None:
    """Have all threads share one heap, with glibc. Call it before the first worker.

    Else each has one of its own, and what it has let go of stays there: looking at a journal before
    it opens leaves nine megabytes that nothing else can use. Only one thread runs Python at a time.
    """
    library = _library()
    if library is not None:
        library.mallopt(_ARENA_MAX, 1)


def give_back() -> None:
    """Let the system have, with glibc, what is free within the heap: a page she has taken along, or
    a copy that was proved, leaves some twenty megabytes there that it would never get.

    Takes two milliseconds for those, and a fifth of one when there is nothing.
    """
    library = _library()
    if library is not None:
        library.malloc_trim(0)


@cache
def _library() -> "CDLL | None":
    """Return the C library where it is glibc."""
    if sys.platform != "linux":
        return None
    import ctypes

    library = ctypes.CDLL(None)
    return library if hasattr(library, "malloc_trim") else None
