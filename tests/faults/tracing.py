"""What a program asks of the system, read from `strace`."""

import re
import shutil
import subprocess
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

_LINE: Final = re.compile(r"(\d+) +(\w+)\((.*)\) += (-?\d+|\?|0x[0-9a-f]+)")
_BEGUN: Final = re.compile(r"(\d+) +(\w+\(.*) <unfinished \.\.\.>$")
_RESUMED: Final = re.compile(r"(\d+) +<\.\.\. \w+ resumed>(.*)$")
_STRING: Final = re.compile(r'"((?:\\x[0-9a-f]{2})*)"')
LIMIT_S: Final = 300


@dataclass(frozen=True, slots=True)
class Call:
    """One system call that has returned; -1 is an error."""

    process: int
    name: str
    arguments: tuple[str, ...]
    result: int

    def text(self, number: int) -> bytes:
        """Return the bytes of an argument that is a string."""
        found = _STRING.search(self.arguments[number])
        return bytes.fromhex(found[1].replace("\\x", "")) if found else b""

    def texts(self) -> list[bytes]:
        """Return all strings of the call, those inside of structures too."""
        found = _STRING.findall(", ".join(self.arguments))
        return [bytes.fromhex(each.replace("\\x", "")) for each in found]


def is_here() -> bool:
    """True when there is an strace and it may trace."""
    if shutil.which("strace") is None:
        return False
    return (
        subprocess.run(["strace", "-qq", "true"], capture_output=True, check=False).returncode == 0
    )


def traced(
    command: Sequence[str],
    log: Path,
    names: str,
    environment: Mapping[str, str],
    longest: int = 1 << 20,
) -> str:
    """Run the command, note the calls of these names in `log`, and return what it printed.

    Strings are kept up to `longest` bytes. Raises CalledProcessError when the command fails.
    """
    strace = ["strace", "-f", "-qq", "--seccomp-bpf", "-xx", "-s", f"{longest}", "-o", f"{log}"]
    return subprocess.run(
        [*strace, "-e", f"trace={names}", *command],
        env=dict(environment),
        stdout=subprocess.PIPE,
        text=True,
        check=True,
        timeout=LIMIT_S,
    ).stdout


def calls(log: Path) -> Iterator[Call]:
    """Return the calls in a log, those that were interrupted by other processes made whole."""
    begun: dict[str, str] = {}
    with log.open(encoding="ascii") as lines:
        for line in lines:
            if unfinished := _BEGUN.match(line):
                begun[unfinished[1]] = unfinished[2]
                continue
            if resumed := _RESUMED.match(line):
                line = f"{resumed[1]} {begun.pop(resumed[1], '')}{resumed[2]}"
            if (whole := _LINE.match(line)) and whole[4] != "?":
                arguments = tuple(whole[3].split(", "))
                yield Call(int(whole[1]), whole[2], arguments, int(whole[4], 0))
