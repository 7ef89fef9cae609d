"""Nothing she writes in an evening lies readable in any file; what is opened stands on a list."""

import base64
import re
import sys
from pathlib import Path
from typing import Final

from faults import lab
from faults.evening import PAGE, Evening, lived
from faults.figure import Figure, Scale, at_least, exactly, told
from tour import story
from traces import leaks

_ALLOWED: Final = (
    # The journal, while it is made (data.new) and afterwards: database, log, header twice.
    r"BASE/home/data/Notater/data(\.new)?(/data(-journal|-wal|\.key2?(\.[0-9a-f]{8})?)?)?",
    # Language, theme, text size, minutes until the lock.
    r"BASE/home/data/Notater/settings\.json(\.[0-9a-f]{8})?",
    # One window for one journal: process, program, computer.
    r"BASE/run/[0-9a-f]{16}\.(lock(\.rmlock)?|show)",
    # The page that she brings, in her own words and at her own place.
    rf"BASE/{re.escape(PAGE)}(\.[0-9a-f]{{8}})?",
    # Which fonts there are.
    r"BASE/home/cache/fontconfig(/.*)?",
    r"/dev/(null|tty)",
)


def run(scale: Scale) -> list[Figure]:
    """Look through every file of each evening, and at what was opened for writing."""
    evenings = lived(scale)
    found = {name for each in evenings for name in _leaks(each)}
    beyond = {path for each in evenings for path in _beyond_list(each)}
    for path in (*sorted(found), *sorted(map(str, beyond))):
        sys.stderr.write(f"canary: {path}\n")
    control = scale.place("canary")
    (control / "leak").write_text(f"noe annet {story.CRAVING} og mer", "utf-16-le")
    files = [file for each in evenings for file in each.base.rglob("*") if file.is_file()]
    return [
        exactly("canary.files_with_her_words_or_keys", len(found), 0, "files"),
        exactly("canary.opened_for_writing_beyond_the_list", len(beyond), 0, "files"),
        exactly("canary.seen_where_it_was_put", len(leaks(control)), 1, "files"),
        at_least("canary.files_looked_through", len(files), 4 * len(evenings), "files"),
        told("canary.opened_for_writing", sum(len(each.written) for each in evenings), "files"),
        told("canary.evenings", len(evenings), "evenings"),
    ]


def _leaks(evening: Evening) -> list[str]:
    keys = lab.secrets_of(lab.in_folder(evening.base / "home" / "data" / "Notater" / "data"))
    sought = [*keys.values(), *map(base64.b64encode, keys.values())]
    outside = [each for each in evening.written if not each.is_relative_to(evening.base)]
    return leaks(evening.base, *outside, also=sought)


def _beyond_list(evening: Evening) -> set[Path]:
    allowed = [each.replace("BASE", re.escape(f"{evening.base}")) for each in _ALLOWED]
    return {
        path
        for path in evening.written
        if not any(re.fullmatch(pattern, f"{path}") for pattern in allowed)
    }
