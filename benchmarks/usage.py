"""What a process uses of the computer, as the system tells it to anybody."""

import os
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

_TICKS: Final = os.sysconf("SC_CLK_TCK")
_KIB_IN_MB: Final = 1_024 / 1_000_000
_CPU: Final = slice(11, 13)
"""Of what stands in `stat` after the name: in the user's code and in the system's."""


@dataclass(frozen=True, slots=True)
class Memory:
    """Megabytes: all that is there, its share of what others have too, and its own alone.

    The last two are None where the system does not tell them of another's process, as of ours.
    """

    whole: float
    shared: float | None
    own: float | None


def memory(process: int) -> Memory:
    """Return how much memory a process has now."""
    status = _numbers(_read(process, "status"))
    whole = status["VmRSS"] * _KIB_IN_MB
    try:
        rolled = _numbers(_read(process, "smaps_rollup"))
    except PermissionError:
        return Memory(whole, None, None)
    own = rolled["Private_Clean"] + rolled["Private_Dirty"]
    return Memory(whole, rolled["Pss"] * _KIB_IN_MB, own * _KIB_IN_MB)


def cpu_seconds(process: int) -> float:
    """Return how long the processors have worked for a process."""
    after_name = _read(process, "stat").rpartition(")")[2].split()
    return sum(map(int, after_name[_CPU])) / _TICKS


def is_waiting(process: int) -> bool:
    """True when the process waits for something, and not for a processor."""
    return _read(process, "stat").rpartition(")")[2].split()[0] == "S"


def wake_ups(process: int) -> Counter[str]:
    """Return how often each thread of a process has gone to sleep, to be woken again.

    Later ones minus earlier ones are those between: what a thread has that ended counts no more.
    """
    tasks = Path(f"/proc/{process}/task").iterdir()
    texts = {task.name: (task / "status").read_text("utf-8") for task in tasks}
    return Counter(
        {name: _numbers(text)["voluntary_ctxt_switches"] for name, text in texts.items()}
    )


def _read(process: int, name: str) -> str:
    return Path(f"/proc/{process}/{name}").read_text("utf-8")


def _numbers(text: str) -> dict[str, int]:
    return dict(_pairs(text.splitlines()))


def _pairs(lines: Iterable[str]) -> Iterable[tuple[str, int]]:
    for line in lines:
        name, _, value = line.partition(":")
        first = value.split()[:1]
        if first and first[0].isdigit():
            yield name, int(first[0])
