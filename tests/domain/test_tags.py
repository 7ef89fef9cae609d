"""Tags: as she wrote them first, each once, on one line."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mammadagbok.domain.norwegian import fold
from mammadagbok.domain.tags import (
    LONGEST_TAG,
    as_known,
    renamed,
    suggested,
    tidied,
    tidy,
    undone,
)

TEXTS = st.text(alphabet="aAåé ,\n\tx", max_size=8)


@pytest.mark.parametrize(
    ("tag", "expected"),
    [
        ("  barnehagen ", "barnehagen"),
        ("mor\n og \t far", "mor og far"),
        ("søvn, natt", "søvn natt"),
        (" , ", ""),
        ("å" * 70, "å" * LONGEST_TAG),
        ("a" * 59 + " b", "a" * 59),
    ],
)
def test_a_tag_is_tidied(tag: str, expected: str) -> None:
    assert tidy(tag) == expected


@given(st.lists(TEXTS))
def test_tags_stand_once_each_and_stay_tidied(tags: list[str]) -> None:
    found = tidied(tags)
    assert len(set(map(fold, found))) == len(found)
    assert tidied(found) == found
    assert all(tag and "\n" not in tag and "," not in tag for tag in found)


def test_the_first_way_of_writing_it_counts() -> None:
    assert tidied(["Kafé", "kafe", "far", "får"]) == ("Kafé", "far", "får")
    assert as_known("  kafe", ["søvn", "Kafé"]) == "Kafé"
    assert as_known("far", ["får"]) == "far"


def test_what_begins_like_it_is_suggested_first() -> None:
    known = ["mitt barn", "Barnehagen", "søvn", "barn"]
    assert suggested("BARN", known, (), 5) == ("Barnehagen", "barn", "mitt barn")
    assert suggested("barn", known, ("barnehagen",), 5) == ("barn", "mitt barn")
    assert suggested("", known, ("søvn",), 2) == ("mitt barn", "Barnehagen")
    assert suggested("arn", known, (), 5) == ()


@pytest.mark.parametrize(
    ("tags", "old", "new", "expected"),
    [
        (("a", "b"), "a", "c", ("c", "b")),
        (("a", "b"), "A", "c", ("c", "b")),
        (("a", "b"), "b", "a", ("a",)),
        (("a", "b"), "a", "B", ("B",)),
        (("a", "b"), "a", "A", ("A", "b")),
        (("a", "b"), "a", "", ("b",)),
        (("a", "b"), "c", "d", ("a", "b")),
    ],
)
def test_another_name(tags: tuple[str, ...], old: str, new: str, expected: tuple[str, ...]) -> None:
    assert renamed(tags, old, new) == expected


NAMES = st.lists(st.sampled_from("abcd"), unique=True).map(tuple)


@given(NAMES, st.sampled_from("abcd"), st.sampled_from(["", "a", "e"]))
def test_a_change_taken_back_leaves_no_trace(tags: tuple[str, ...], old: str, new: str) -> None:
    after = renamed(tags, old, new)
    assert undone(tags, after, after) == tags


def test_what_she_changed_since_stays() -> None:
    assert undone(("a", "b"), ("c", "b"), ("c", "d")) == ("a", "d")
    assert undone(("a",), (), ("d",)) == ("a", "d")
