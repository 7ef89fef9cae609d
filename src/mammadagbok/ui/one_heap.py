"""Where what is done off the GUI thread keeps its memory: with all the rest."""

import sys
from typing import Final

_ARENA_MAX: Final = -8
"""M_ARENA_MAX of glibc, see mallopt(3)."""


def keep_memory_together() -> None:
    """Have all threads share one heap, with glibc. Call it before the first worker.

    Else each has one of its own, and what it has let go of stays there: looking at a journal before
    it opens leaves nine megabytes that nothing else can use. Only one thread runs Python at a time.
    """
    if sys.platform == "linux":
        import ctypes

        there = getattr(ctypes.CDLL(None), "mallopt", None)
        if there is not None:
            there(_ARENA_MAX, 1)
