"""How well names on her list are replaced: golden sentences written without a look at the code.

Precision and recall are taken over the sentences with one right text: those where nothing has to be
asked. A place is a stretch of what she wrote that is replaced, with its genitive, and the rest of a
double name and the surname that go with it.

- `mask_precision`: of the places the program replaced, the share that are right: one begins where
  a place of the sentence begins, and what should stand there stands there. A listed word replaced
  where it is no name («i dag» for Dag) counts against it, and so does a wrong form.
- `mask_recall`: of the places of those sentences, the share the program replaced so.
- `mask_asked`: of the sentences with a place she must be asked about, the share where she was
  asked about every such place.
- `mask_asked_needlessly`: of the sentences where nothing is doubtful, the share where she was.
"""

import sys
from collections.abc import Sequence
from typing import Final

from benchmarks.figure import at_least, told
from golden_names import Case, cases, is_right, places_found, unasked
from looked_over import looked_over

GOALS: Final = {"mask_precision": 1.0, "mask_recall": 1.0, "mask_asked": 1.0}


def figures(every: Sequence[Case]) -> dict[str, float]:
    """Return the four figures."""
    seen = {case.id: looked_over(case.text, case.names) for case in every}
    clear = [case for case in every if case.has_one_right_text]
    doubtful = [case for case in every if case.asked]
    sure = [case for case in every if case.is_sure]
    counts = [places_found(case, seen[case.id]) for case in clear]
    right, replaced = (sum(column) for column in zip(*counts, strict=True))
    places = sum(len(case.places) for case in clear)
    asked = sum(not unasked(case, seen[case.id]) for case in doubtful)
    return {
        "mask_precision": right / max(1, replaced),
        "mask_recall": right / places,
        "mask_asked": asked / len(doubtful),
        "mask_asked_needlessly": sum(bool(seen[case.id].asked) for case in sure) / len(sure),
    }


def main(arguments: Sequence[str]) -> None:
    """Print the figures; with -v what falls short."""
    every = tuple(cases())
    for case in every if "-v" in arguments else ():
        seen = looked_over(case.text, case.names)
        if not is_right(case, seen.masked.text):
            print(f"{case.id}: {case.text!r} left as {seen.masked.text!r}, right {case.right!r}")
        if missing := unasked(case, seen):
            print(f"{case.id}: {case.text!r} not asked about {missing}")
        if case.is_sure and seen.asked:
            print(f"{case.id}: {case.text!r} asked about {seen.asked}")
    for name, value in figures(every).items():
        share = "of 1"
        figure = at_least(name, value, GOALS[name], share) if name in GOALS else None
        print((figure or told(name, value, share)).to_line())


if __name__ == "__main__":
    main(sys.argv[1:])
