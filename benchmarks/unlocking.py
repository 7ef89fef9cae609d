"""`python -m benchmarks.unlocking TURNS ENTRIES …`: from the Return key to a painted page.

`unlock_ms` ends with the page «I dag», `unlock_timeline_ms` with the timeline, where she was when
it was locked; both without key derivation, and the floor has opened its file and shows its list.
Every page and row is proved in between: `unlock_proof_ms` says what that takes, by itself.
`unlock_whole_ms` is with the derivation, at the cost that the program chooses on this computer, and
`derivation_ms` is what the derivation takes by itself. `unlock_photos_ms` is that of a journal with
photos, measured in more than one turn alone.
"""

import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from benchmarks import journals, whole
from benchmarks.desktop import Desktop, desktop
from benchmarks.figure import Figure, at_most, median, told
from benchmarks.rows import RATIO_GOAL, USUAL, sized
from factory import CHEAPEST, noon
from mammadagbok.domain.passphrase import normalise
from mammadagbok.services.journal import JournalFolder
from mammadagbok.services.keys import confirm
from mammadagbok.services.opening import Opening
from mammadagbok.ui.place import PageName

_PAGES: Final = {"unlock_ms": PageName.TODAY, "unlock_timeline_ms": PageName.JOURNAL}
_WHOLE: Final = {
    "unlock_whole_ms": PageName.TODAY,
    "unlock_timeline_whole_ms": PageName.JOURNAL,
}


def main() -> None:
    """Print the figures."""
    turns, counts = int(sys.argv[1]), [int(each) for each in sys.argv[2:]]
    with desktop() as there:
        for count in counts:
            for figure in _figures(there, count, turns):
                _tell(figure)
        if turns > 1:
            _tell(_with_photos(there, turns))


def _figures(there: Desktop, count: int, turns: int) -> list[Figure]:
    home = there.place / f"journal{count}"
    journals.put_home(count, home, CHEAPEST)
    command = whole.ours(home, whole.WITHOUT_DERIVATION)
    floor = whole.floor(journals.floor_file(count))
    floors, ours = list[float](), {row: list[float]() for row in _PAGES}
    for _ in range(turns):
        with whole.started(there, floor) as program:
            floors.append(whole.opened(there, program))
        for row, page in _PAGES.items():
            with whole.started(there, command, page) as program:
                ours[row].append(whole.opened(there, program))
            journals.close_home(home)
    bare = median(floors)
    figures = [told(sized("unlock_proof_ms", count), _proof_ms(home), "ms")]
    for row, taken in ours.items():
        figures += [
            told(sized(row, count, floor=True), bare, "ms"),
            at_most(sized(row, count), median(taken), RATIO_GOAL * bare, "ms"),
        ]
    if count == USUAL:
        ratio = median(ours["unlock_ms"]) / bare
        figures += [at_most("unlock_ratio", ratio, RATIO_GOAL, "x"), *_whole(there, count, turns)]
    return figures


def _with_photos(there: Desktop, turns: int) -> Figure:
    """Measure it in the journal with photos, which has as many entries as the smallest."""
    home, taken = there.place / "photos", list[float]()
    journals.put_home(journals.place_with_photos(), home, CHEAPEST)
    for _ in range(turns):
        command = whole.ours(home, whole.WITHOUT_DERIVATION)
        with whole.started(there, command, PageName.TODAY) as program:
            taken.append(whole.opened(there, program))
        journals.close_home(home)
    return told("unlock_photos_ms", median(taken), "ms")


def _whole(there: Desktop, count: int, turns: int) -> Iterator[Figure]:
    """Measure both with the derivation, and the derivation."""
    home = there.place / "strong"
    journals.put_home(count, home, None)
    taken, derived = {row: list[float]() for row in _WHOLE}, list[float]()
    for _ in range(turns):
        derived.append(_derivation_ms(home))
        for row, page in _WHOLE.items():
            with whole.started(there, whole.ours(home), page) as program:
                taken[row].append(whole.opened(there, program))
            journals.close_home(home)
    yield told("derivation_ms", median(derived), "ms")
    for row, each in taken.items():
        yield told(row, median(each), "ms")


def _derivation_ms(home: Path) -> float:
    headers = JournalFolder(home / "data", noon).headers()
    begun = time.perf_counter()
    confirm(headers, normalise(journals.TYPED)).wipe()
    return 1_000 * (time.perf_counter() - begun)


def _proof_ms(home: Path) -> float:
    folder = JournalFolder(home / "data", noon)
    sealed = confirm(folder.headers(), normalise(journals.TYPED))
    begun = time.perf_counter()
    Opening(folder, noon).examine(lambda: sealed).root.wipe()
    return 1_000 * (time.perf_counter() - begun)


def _tell(figure: Figure) -> None:
    sys.stdout.write(figure.to_line() + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
