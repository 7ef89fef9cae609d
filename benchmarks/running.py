"""The modules of this package, each run in a process of its own."""

import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import nullcontext

from benchmarks import screen
from benchmarks.figure import Figure


class PartFailedError(Exception):
    """A module ended with an error; it says which, and what it wrote last."""


def output(module: str, *arguments: str, environment: dict[str, str] | None = None) -> str:
    """Run `python -m benchmarks.MODULE …` and return what it writes. Raises PartFailedError."""
    run = subprocess.run(
        [sys.executable, "-m", f"benchmarks.{module}", *arguments],
        check=False,
        capture_output=True,
        text=True,
        env=environment,
    )
    if run.returncode:
        last = "\n".join(run.stderr.splitlines()[-12:])
        raise PartFailedError(f"{module} ended with {run.returncode}:\n{last}")
    return run.stdout


def figures_of(module: str, *arguments: str, on_screen: bool = False) -> Iterator[Figure]:
    """Yield the figures that a module prints, one a line. Raises PartFailedError."""
    with screen.environment() if on_screen else nullcontext() as environment:
        lines = output(module, *arguments, environment=environment).splitlines()
    for line in lines:
        yield Figure(**json.loads(line))
