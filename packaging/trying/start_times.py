"""Tells how long it takes from a start until the page for unlocking stands on the screen, installed
and from source, in turns: start_times.py ROOM FOLDER_IN_THE_ROOM FOLDER
"""

import statistics
import subprocess
import sys
import time

TURNS = 9


def main() -> None:
    room, inside, outside = sys.argv[1:]
    commands = {
        "installed": ["chroot", room, "/usr/bin/mammadagbok", "--folder", inside],
        "source": [sys.executable, "-P", "-m", "mammadagbok", "--folder", outside],
    }
    # Once each, not counted: afterwards the files of both are in memory.
    for command in commands.values():
        seconds(command)
    taken: dict[str, list[float]] = {name: [] for name in commands}
    for _ in range(TURNS):
        for name, command in commands.items():
            taken[name].append(seconds(command))
    middle = {name: statistics.median(each) for name, each in taken.items()}
    sys.stdout.write(
        f"    window: {middle['installed']:.2f} s installed, {middle['source']:.2f} s from source, "
        f"ratio {middle['installed'] / middle['source']:.2f} "
        f"(medians of {TURNS} starts in turns, until the page for unlocking is painted)\n"
    )


def seconds(command: list[str]) -> float:
    """Start it as a locked program starts its successor, which tells when its window stands."""
    began = time.perf_counter()
    with subprocess.Popen(
        [*command, "--handover"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    ) as process:
        if process.stdin is None or process.stdout is None:
            raise OSError(command)
        process.stdin.write(b"\n")
        process.stdin.close()
        painted = process.stdout.read(1)
        took = time.perf_counter() - began
        process.kill()
    if not painted:
        raise OSError(f"{command} painted nothing")
    return took


if __name__ == "__main__":
    main()
