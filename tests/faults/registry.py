"""The campaigns by name, in the order in which they run."""

from collections.abc import Callable
from typing import Final

from faults import (
    backup,
    bad_states,
    canary,
    code_typos,
    craving,
    disk_full,
    group_file,
    kill,
    locked_memory,
    migration,
    mutated_header,
    mutated_journal,
    passphrase_change,
    planning,
    power_cut,
    read_only,
    recovery,
    rotation,
    second_instance,
    sockets,
    unlinked,
)
from faults.figure import Figure, Scale

CAMPAIGNS: Final[dict[str, Callable[[Scale], list[Figure]]]] = {
    "kill": kill.run,
    "craving": craving.run,
    "planning": planning.run,
    "power_cut": power_cut.run,
    "mutated_journal": mutated_journal.run,
    "mutated_header": mutated_header.run,
    "bad_states": bad_states.run,
    "passphrase_change": passphrase_change.run,
    "migration": migration.run,
    "backup": backup.run,
    "recovery": recovery.run,
    "code_typos": code_typos.run,
    "group_file": group_file.run,
    "rotation": rotation.run,
    "disk_full": disk_full.run,
    "read_only": read_only.run,
    "unlinked": unlinked.run,
    "second_instance": second_instance.run,
    "canary": canary.run,
    "sockets": sockets.run,
    "locked_memory": locked_memory.run,
}
