"""What is built in is known to the reader of group files, and the four words stay the same."""

import hashlib
import json
from pathlib import Path

import pytest

from mammadagbok.domain.group_pack import LocalNumber, Reason
from mammadagbok.domain.hash_words import hash_words
from mammadagbok.domain.pack_reserved import (
    BUILT_IN_NUMBERS,
    claims_built_in,
    claims_duty_note,
    fault_of,
)
from packs import WHOLE

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
NUMBERS = json.loads((RESOURCES / "facts" / "numbers.json").read_bytes())["numbers"]
TEXTS = json.loads((RESOURCES / "facts" / "texts.json").read_bytes())["texts"]
NOTES = ("duty_public", "duty_public_short", "duty_volunteer", "duty_volunteer_short")


def test_every_built_in_number_is_reserved_and_no_other() -> None:
    assert {each["id"] for each in NUMBERS if each["number"]} == BUILT_IN_NUMBERS
    for each in NUMBERS:
        if each["number"]:
            number = LocalNumber("Åpen kafé", each["number"])
            assert fault_of(number) is Reason.BUILT_IN_NUMBER


@pytest.mark.parametrize("language", ["nb", "nn", "en"])
def test_every_built_in_name_is_reserved(language: str) -> None:
    names = [each["name"][language] for each in NUMBERS]
    assert [name for name in names if not claims_built_in(name)] == []


@pytest.mark.parametrize("language", ["nb", "nn", "en"])
@pytest.mark.parametrize("key", NOTES)
def test_no_line_can_begin_as_the_duty_note(key: str, language: str) -> None:
    first = TEXTS[key][language][0]
    assert claims_duty_note(first)
    assert claims_duty_note(first.replace("**", "").upper())


def test_the_list_of_words_is_the_one_that_the_four_words_are_drawn_from() -> None:
    """With another list two computers would say different words for the same file: then the
    format of the group file needs a new version."""
    data = (RESOURCES / "words" / "nb.txt").read_bytes()
    assert hashlib.sha256(data).hexdigest() == (
        "147f1ec8996af2010206ddd6935e5dc8e89d4f185b84270ab947fa28739be40d"
    )
    words = data.decode().split()
    assert len(words) == len(set(words))
    assert hash_words(WHOLE, words) == ("godnatt", "hoppetau", "havsule", "leir")
