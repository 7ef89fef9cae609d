"""A sheet that a cut-off print left behind is gone when she starts the program the next time."""

import os
import stat
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tour.person import Person


@pytest.mark.skipif(sys.platform != "linux", reason="Linux' runtime folder")
def test_a_sheet_left_by_a_print_that_was_cut_off_goes_at_the_next_start(
    use: Callable[..., int], home: Path
) -> None:
    left = home / "run" / f"notes-{os.getuid()}" / "x8"
    for folder in (left.parent, left):
        folder.mkdir(mode=stat.S_IRWXU)
    (left / "ark").write_text("Vi spiste vafler.", "utf-8")
    seen: list[bool] = []

    def look(_person: Person) -> None:
        seen.append(left.parent.exists())

    assert use(look) == 0
    assert seen == [False]
