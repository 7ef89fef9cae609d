"""What the old window tells the new one: where she was, and never a word of hers."""

import json
from datetime import datetime

import pytest

from mammadagbok.ui.handover import Handover, Told
from mammadagbok.ui.place import PageName, Place, Stage

SINCE = datetime(2026, 11, 23, 23, 10, 4, 250)


@pytest.mark.parametrize(
    "place",
    [
        Place(),
        Place(PageName.CRAVING, 3, 12, None, Stage.RIDE, SINCE),
        Place(PageName.CRAVING, None, 0, None, Stage.IF_I_TOOK),
        Place(PageName.JOURNAL, 9, 4, 3, Stage.AFTER),
        Place(PageName.JOURNAL, 9, 4, alone=True),
        Place(PageName.GROUP, meeting=datetime(2026, 11, 25, 17, 0)),
    ],
)
def test_where_she_was_comes_back_as_it_was(place: Place) -> None:
    told = Handover("00ff", minimised=True, place=place, told=Told.NEW_KEY)
    line = told.to_line()
    assert line.count("\n") == 1
    assert Handover.from_line(line) == told


@pytest.mark.parametrize("key", ["stage", "since"])
def test_what_makes_no_sense_is_as_if_nothing_was_told(key: str) -> None:
    line = json.loads(Handover(place=Place(PageName.CRAVING, 3)).to_line())
    line["place"][key] = "nonsense"
    assert Handover.from_line(json.dumps(line)) == Handover()
