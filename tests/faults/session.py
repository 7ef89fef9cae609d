"""`python -m faults.session PLACE SEED ACTS`: a session to be recorded, without a window.

Says "made" once the journal is made, and the number of each entry once it is saved or deleted.
"""

import os
import sys
from pathlib import Path
from random import Random
from typing import Final

from faults import lab
from faults.acts import do, next_act

MADE: Final = "made"
_AN_OPENING: Final = 10
"""Acts; then the journal is closed, its passphrase changed, and opened again."""


def main(place: Path, seed: int, acts: int) -> None:
    """Make a journal and do so many acts in it."""
    folder = lab.make(place)
    _say(MADE)
    rng, kept, left = Random(seed), lab.Kept(), acts
    while left > 0:
        with lab.at_hand(folder) as journal:
            for _ in range(min(left, _AN_OPENING)):
                act = next_act(rng, kept)
                number = do(journal, act, kept)
                kept = act.result(kept, number)
                _say(f"{number}")
        left -= _AN_OPENING
        lab.change_passphrase(folder)


def _say(word: str) -> None:
    os.write(1, f"{word}\n".encode())


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))
