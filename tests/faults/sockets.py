"""A whole evening opens no socket but to the screen, the buses and the name service."""

import re
import sys
from typing import Final

from faults.evening import lived
from faults.figure import Figure, Scale, at_least, exactly, told

_ALLOWED: Final = (
    r"connect /tmp/\.X11-unix/X\d+",
    r"connect BASE/run/bus",
    r"connect /(var/)?run/dbus/system_bus_socket",
    # The accessibility bus.
    r"connect (BASE/(home/cache|run)/at-spi/bus\S*|/tmp/dbus-\w+)",
    r"connect /(var/)?run/nscd/socket",
)


def run(scale: Scale) -> list[Figure]:
    """Look at every socket of each evening and at whom it was for."""
    evenings = lived(scale)
    families = {family for each in evenings for family in each.families} - {"AF_UNIX"}
    strangers = {
        peer
        for each in evenings
        for peer in each.peers
        if not any(
            re.fullmatch(pattern.replace("BASE", re.escape(f"{each.base}")), peer)
            for pattern in _ALLOWED
        )
    }
    for stranger in sorted(families | strangers):
        sys.stderr.write(f"sockets: {stranger}\n")
    on_a_screen = [each for each in evenings if each.base.name == "xcb"]
    return [
        exactly("sockets.of_other_families", len(families), 0, "families"),
        exactly("sockets.to_others", len(strangers), 0, "peers"),
        at_least(
            "sockets.seen", sum(each.sockets for each in on_a_screen), len(on_a_screen), "sockets"
        ),
        told("sockets.evenings", len(evenings), "evenings"),
    ]
