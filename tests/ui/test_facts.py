"""Facts in three languages, and only the neutral ones where anybody may look."""

import json
import shutil
from datetime import date, time
from pathlib import Path

import pytest

from factory import noon
from mammadagbok.domain.hours import Hours, Span
from mammadagbok.ui.facts import Facts

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "facts"


@pytest.mark.parametrize("language", ["nb", "nn", "en"])
def test_the_lock_screen_shows_five_neutral_numbers(language: str) -> None:
    shown = {each.number for each in Facts(FOLDER, language, noon).neutral_numbers()}
    assert shown == {"113", "112", "116 117", "116 123", "22 59 13 00"}


def test_a_number_nobody_has_confirmed_is_not_shown() -> None:
    (rusinfo,) = [each for each in Facts(FOLDER, "nb", noon).numbers() if "rusinfo" in each.web]
    assert rusinfo.number == ""


def test_texts_and_names_follow_the_language() -> None:
    said = {Facts(FOLDER, language, noon).text("first_who")[0] for language in ("nb", "nn", "en")}
    assert len(said) == 3


@pytest.mark.parametrize(
    ("written", "last"),
    [("2024", "2024-12-31"), ("2024-02", "2024-02-29"), ("2024-05-17", "2024-05-17")],
)
def test_sources_are_as_young_as_they_can_be(tmp_path: Path, written: str, last: str) -> None:
    content = json.loads((FOLDER / "numbers.json").read_bytes())
    content["numbers"][0]["sources_date"] = written
    (tmp_path / "numbers.json").write_text(json.dumps(content))
    shutil.copy(FOLDER / "texts.json", tmp_path)
    first = Facts(tmp_path, "nb", noon).numbers()[0]
    assert first.approval.sources == date.fromisoformat(last)


def test_hours_are_read_as_the_file_has_them() -> None:
    found = {each.id: each.hours for each in Facts(FOLDER, "nb", noon).numbers()}
    assert found["22400040"] == Hours(is_always=True)
    assert found["116123"] == Hours()
    assert found["rusinfo"] == Hours(spans=(Span(0, 4, time(11), time(18)),))
