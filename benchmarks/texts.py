"""Made-up Norwegian entries, the same for the same number: for size and speed, not to be read."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from itertools import accumulate
from pathlib import Path
from random import Random
from typing import Final

VERSION: Final = 1
"""Of what is made here: journals of another version are made anew."""
WORDS: Final = 150
"""In an entry."""
_ROOT: Final = Path(__file__).resolve().parents[1]
_SEED: Final = 20_261_128
_VOCABULARY: Final = 60_000
"""Different words; the words of one who has written for many years."""
_EXPONENT: Final = 1.05
"""Of Zipf's law: the n-th commonest word comes n^-1.05 times as often as the commonest."""
_FIRST_DAY: Final = datetime(2007, 1, 1, 6, 30)
_COMMONEST: Final = (
    "og jeg det er på i som en til at ikke hun han med for var den så vi har de seg da men et om "
    "meg skal av kan å dette der hva bare her være deg nå fra bli ble sa når alt opp inn mamma"
)


def vocabulary() -> list[str]:
    """Return the words, the commonest first."""
    lists = sorted((_ROOT / "resources" / "spelling").glob("nb_NO*.dic"))
    words = [
        line.split("/")[0] for path in lists for line in path.read_text("latin-1").splitlines()[1:]
    ]
    plain = [word for word in words if word.isalpha() and word.islower() and len(word) < 20]
    Random(_SEED).shuffle(plain)
    return list(dict.fromkeys([*_COMMONEST.split(), *plain]))[:_VOCABULARY]


def texts(count: int) -> Iterator[tuple[datetime, str]]:
    """Yield so many times and texts, a few each day, the earliest first."""
    rng, words = Random(_SEED + count), vocabulary()
    weights = list(accumulate((rank + 1) ** -_EXPONENT for rank in range(len(words))))
    at = _FIRST_DAY
    for _ in range(count):
        at += timedelta(minutes=rng.randint(30, 900))
        drawn = rng.choices(words, cum_weights=weights, k=WORDS)
        yield (
            at,
            ". ".join(
                " ".join(drawn[start : start + 12]).capitalize() for start in range(0, WORDS, 12)
            ),
        )


def queries() -> list[str]:
    """Return words to look for: common and rare ones, and the middle of a long one."""
    words = vocabulary()
    long = next(word for word in words[3_000:] if len(word) > 12)
    return ["mamma", words[300], words[3_000], words[30_000], long[4:10]]
