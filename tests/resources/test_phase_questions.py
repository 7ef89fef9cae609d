"""Questions to write from when something is new in the group: the same ones in each language."""

import json
import re
from pathlib import Path

import pytest

from mammadagbok.domain.phase import PhaseKind
from mammadagbok.ui.built_in import BuiltIn

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
LANGUAGES = ("nb", "nn", "en")
# A judgement looking back, or advice.
JUDGES = re.compile(
    r"\b(?:burde|skulle du|bra nok|flink|klarte du|mislyk\w*|angrer|feil|endelig|endeleg|"
    r"should|good enough|manage\w*|fail\w*|regret\w*|finally)\b",
    re.IGNORECASE,
)


def questions(language: str) -> dict[str, dict[str, str]]:
    read: dict[str, dict[str, str]] = json.loads(
        (RESOURCES / "phases" / f"{language}.json").read_text("utf-8")
    )
    return read


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_phase_has_some_and_each_language_has_the_same(language: str) -> None:
    assert list(questions(language)) == [kind.value for kind in PhaseKind]
    assert {kind: list(all_) for kind, all_ in questions(language).items()} == {
        kind: list(all_) for kind, all_ in questions("nb").items()
    }
    for kind in PhaseKind:
        assert 4 <= len(BuiltIn(RESOURCES, language).phase_questions(kind)) <= 6


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_is_one_short_question_that_judges_nothing(language: str) -> None:
    for all_ in questions(language).values():
        for text in all_.values():
            assert text[0].isupper()
            assert text.endswith("?")
            assert text.count("?") == 1
            assert len(text) <= 70
            assert not JUDGES.search(text), text


def test_the_end_is_named_from_the_first_day() -> None:
    assert "leaving" in questions("nb")[PhaseKind.STARTED.value]
