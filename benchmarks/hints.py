"""How well the hints point at what may point to somebody, over golden sentences of ours.

- `hint_recall`: of the stretches that ought to be pointed at, the share where the telling words
  (those with a capital or a digit, or all where none has a capital) are in a hint that tells them
  for what they are; a name, a place, a school, a kindergarten, an institution and an address do for
  one another.
- `hint_precision`: of the hints, the share with a word of a stretch that ought to be pointed at, or
  may be; 0 when there are no hints.
"""

import sys
from collections.abc import Sequence
from typing import Final

from benchmarks.figure import at_least
from golden_hints import Case, cases, missed, needless
from looked_over import looked_over

GOALS: Final = {"hint_precision": 0.6, "hint_recall": 0.95}


def figures(every: Sequence[Case]) -> dict[str, float]:
    """Return the two figures."""
    hinted = {case.id: looked_over(case.text, case.names, with_hints=True).hinted for case in every}
    given = sum(map(len, hinted.values()))
    ought = sum(each.ought for case in every for each in case.stretches)
    wrong = sum(len(needless(case, hinted[case.id])) for case in every)
    lacking = sum(len(missed(case, hinted[case.id])) for case in every)
    precision = (given - wrong) / given if given else 0.0
    return {"hint_precision": precision, "hint_recall": 1 - lacking / ought}


def main(arguments: Sequence[str]) -> None:
    """Print the figures; with -v what falls short."""
    every = tuple(cases())
    for case in every if "-v" in arguments else ():
        hinted = looked_over(case.text, case.names, with_hints=True).hinted
        lacking, more = missed(case, hinted), needless(case, hinted)
        if lacking or more:
            print(f"{case.id}: {case.text!r} missed {[each.words for each in lacking]},", end=" ")
            print(f"needless {more}, pointed at {list(hinted)}")
    for name, value in figures(every).items():
        print(at_least(name, value, GOALS[name], "of 1").to_line())


if __name__ == "__main__":
    main(sys.argv[1:])
