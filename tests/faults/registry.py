"""The campaigns by name, in the order in which they run."""

from collections.abc import Callable
from typing import Final

from faults import (
    bad_states,
    disk_full,
    kill,
    mutated_header,
    mutated_journal,
    power_cut,
    read_only,
    unlinked,
)
from faults.figure import Figure, Scale

CAMPAIGNS: Final[dict[str, Callable[[Scale], list[Figure]]]] = {
    "kill": kill.run,
    "power_cut": power_cut.run,
    "mutated_journal": mutated_journal.run,
    "mutated_header": mutated_header.run,
    "bad_states": bad_states.run,
    "disk_full": disk_full.run,
    "read_only": read_only.run,
    "unlinked": unlinked.run,
}
