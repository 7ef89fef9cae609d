"""What she has chosen on the first start: the way through it, its presets, and forgetting."""

import pytest

from mammadagbok.ui.unlock.beginning import (
    SHORT_MINUTES,
    Beginning,
    Code,
    FirstChoices,
    Road,
    Step,
    read,
)


def _way(road: Road | None) -> list[Step]:
    begun = Beginning(road=road)
    seen = [begun.step]
    while begun.step is not Step.NAME:
        begun.go_on()
        seen.append(begun.step)
    return seen


@pytest.mark.parametrize("road", Road)
def test_the_way_back_is_the_way_there(road: Road) -> None:
    there = _way(road)
    assert (Step.ROAD in there) == (road is not Road.YES)
    begun = Beginning(step=Step.NAME, road=road)
    back = [begun.step]
    while begun.step is not Step.WHO:
        begun.go_back()
        back.append(begun.step)
    assert back == there[::-1]


def test_there_is_nothing_before_the_first_and_after_the_last() -> None:
    begun = Beginning()
    begun.go_back()
    assert begun.step is Step.WHO
    begun.step = Step.NAME
    begun.go_on()
    assert begun.step is Step.NAME


@pytest.mark.parametrize(
    ("road", "choices"),
    [
        (None, FirstChoices(False, None)),
        (Road.YES, FirstChoices(False, None)),
        (Road.OTHERS, FirstChoices(True, SHORT_MINUTES)),
        (Road.WATCHED, FirstChoices(True, None)),
    ],
)
def test_what_a_road_presets(road: Road | None, choices: FirstChoices) -> None:
    assert Beginning(road=road).choices == choices


def test_what_she_chose_herself_comes_before_the_preset() -> None:
    begun = Beginning(road=Road.OTHERS, minutes=1, named=False)
    assert begun.choices == FirstChoices(False, 1)
    begun.road = Road.YES
    assert begun.choices == FirstChoices(False, None)


def test_forgetting_overwrites_what_was_typed() -> None:
    begun = Beginning(step=Step.NAME, road=Road.OTHERS, code=Code.KEPT)
    begun.write_passphrase("blåbær og kakao", "blåbær og \ud83d")
    begun.write_code("208HQ")
    secret = begun.code_secret()
    assert (read(begun.passphrase), read(begun.again)) == ("blåbær og kakao", "blåbær og \ud83d")
    assert begun.code_secret() is secret
    begun.forget()
    assert not any((begun.passphrase, begun.again, begun.secret, begun.typed, secret))
    assert (begun.step, begun.code, begun.has_forgotten) == (Step.PASSPHRASE, Code.OPEN, True)
    assert begun.road is Road.OTHERS
    begun.write_passphrase("n", "")
    assert not begun.has_forgotten


def test_forgetting_nothing_leaves_her_where_she_was() -> None:
    begun = Beginning(step=Step.ROAD, road=Road.WATCHED)
    begun.forget()
    assert (begun.step, begun.has_forgotten) == (Step.ROAD, False)
