"""Facts in three languages, and only the neutral ones where anybody may look."""

from pathlib import Path

import pytest

from mammadagbok.ui.facts import Facts

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "facts"


@pytest.mark.parametrize("language", ["nb", "nn", "en"])
def test_the_lock_screen_shows_five_neutral_numbers(language: str) -> None:
    shown = {each.number for each in Facts(FOLDER, language).numbers(lock_screen=True)}
    assert shown == {"113", "112", "116 117", "116 123", "22 59 13 00"}


def test_a_number_nobody_has_confirmed_is_not_shown() -> None:
    (rusinfo,) = [each for each in Facts(FOLDER, "nb").numbers() if "rusinfo" in each.web]
    assert rusinfo.number == ""


def test_texts_and_names_follow_the_language() -> None:
    said = {Facts(FOLDER, language).text("first_who")[0] for language in ("nb", "nn", "en")}
    assert len(said) == 3


def test_drafts_say_that_nobody_has_approved_them(tmp_path: Path) -> None:
    assert not Facts(FOLDER, "nb").is_approved
    for name in ("numbers.json", "texts.json"):
        text = (FOLDER / name).read_text("utf-8")
        signed = text.replace('"checked": null', '"checked": "2026-11-23"', 1)
        (tmp_path / name).write_text(signed.replace('"by": null', '"by": "Kari, jurist"', 1))
    assert Facts(tmp_path, "nb").is_approved
