"""Many trials in two processes, so that one that ends or hangs is counted and not suffered."""

import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from multiprocessing import get_context
from multiprocessing.connection import Connection, wait
from multiprocessing.context import ForkProcess
from typing import Final

Trial = Callable[[int], Counter[str]]
"""Does the trial of this number and says what came of it."""
CRASHED: Final = "crashed"
HUNG: Final = "hung"
_WORKERS: Final = 2
_FORK: Final = get_context("fork")


@dataclass(slots=True)
class _Worker:
    """Takes every other trial; is started again after the one that ended it."""

    trial: Trial
    waiting: list[int]
    process: ForkProcess
    reader: "Connection[None, Counter[str]]"
    since: float

    @classmethod
    def started(cls, trial: Trial, numbers: list[int]) -> "_Worker":
        reader, writer = _FORK.Pipe(duplex=False)
        process = _FORK.Process(target=_work, args=(trial, numbers, writer))
        process.start()
        writer.close()
        return cls(trial, numbers, process, reader, time.monotonic())

    def next_result(self) -> Counter[str]:
        """Return what the first waiting trial came to. Raises EOFError when it was the end."""
        result = self.reader.recv()
        self.since = time.monotonic()
        self.waiting = self.waiting[1:]
        return result

    def stop(self) -> None:
        self.process.kill()
        self.process.join()
        self.reader.close()


def tried(trial: Trial, count: int, limit_s: float) -> Counter[str]:
    """Return the sum over all trials. One that takes longer than `limit_s` is HUNG.

    A trial that ends its process, by a signal or an exception, is CRASHED.
    """
    total: Counter[str] = Counter()
    first = [list(range(start, count, _WORKERS)) for start in range(_WORKERS)]
    workers = [_Worker.started(trial, numbers) for numbers in first if numbers]
    try:
        while workers:
            readable = wait([worker.reader for worker in workers], timeout=limit_s / 10)
            workers = [
                left
                for worker in workers
                if (left := _attended(worker, total, worker.reader in readable, limit_s))
            ]
    finally:
        for worker in workers:
            worker.stop()
    return total


def _attended(
    worker: _Worker, total: Counter[str], is_readable: bool, limit_s: float
) -> _Worker | None:
    """Take the worker's next result, or its end; return who goes on, None when all is done."""
    if is_readable:
        try:
            total.update(worker.next_result())
        except EOFError:
            return _replaced(worker, total, CRASHED)
    elif time.monotonic() - worker.since > limit_s:
        return _replaced(worker, total, HUNG)
    if worker.waiting:
        return worker
    worker.process.join()
    worker.stop()
    return None


def _replaced(worker: _Worker, total: Counter[str], why: str) -> _Worker | None:
    worker.stop()
    total[why] += 1
    left = worker.waiting[1:]
    return _Worker.started(worker.trial, left) if left else None


def _work(trial: Trial, numbers: list[int], writer: "Connection[Counter[str], None]") -> None:
    for number in numbers:
        writer.send(trial(number))
