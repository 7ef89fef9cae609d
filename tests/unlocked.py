"""Memory of this process that the system holds nowhere: asking for it takes a fifth of all tests.

SQLCipher asks with each piece of memory it takes and again when it lets go of it, a million times
in some files. It wipes each piece all the same, and goes on where the system refuses, as it does
once a person's allowance is used up. Programs started by a test, where there is more to refuse
with, are held as ever.
"""

import ctypes
import sys
from typing import Final

_CAPABILITIES_V3: Final = 0x20080522
_CAP_IPC_LOCK: Final = 1 << 14
"""linux/capability.h: whoever has it is refused nothing."""


def hold_no_memory() -> None:
    """Have the system refuse from now on, also on threads that are begun after this."""
    if sys.platform != "linux":
        return
    import resource

    _, most = resource.getrlimit(resource.RLIMIT_MEMLOCK)
    resource.setrlimit(resource.RLIMIT_MEMLOCK, (0, most))
    libc = ctypes.CDLL(None)
    this_thread, sets = (ctypes.c_uint32 * 2)(_CAPABILITIES_V3, 0), (ctypes.c_uint32 * 6)()
    if libc.capget(this_thread, sets) == 0:
        sets[0] &= ~_CAP_IPC_LOCK
        libc.capset(this_thread, sets)
