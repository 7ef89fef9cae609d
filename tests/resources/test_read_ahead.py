"""What is brought up to date under a program that runs does not come into it."""

import shutil
from pathlib import Path

from mammadagbok.domain.ideas import IdeaList
from mammadagbok.domain.phase import PhaseKind
from mammadagbok.ui.built_in import BuiltIn

RESOURCES = Path(__file__).resolve().parents[2] / "resources"


def test_what_was_read_ahead_needs_no_file_any_more(tmp_path: Path) -> None:
    there = tmp_path / "resources"
    for folder in ("prompts", "themes", "phases", "cards", "after"):
        shutil.copytree(RESOURCES / folder, there / folder)
    kept = BuiltIn(there, "nb")
    kept.read_ahead()
    shutil.rmtree(there)
    fresh = BuiltIn(RESOURCES, "nb")
    for which in IdeaList:
        assert kept.ideas(which) == fresh.ideas(which)
    for kind in PhaseKind:
        assert kept.phase_questions(kind) == fresh.phase_questions(kind)
    assert kept.cards() == fresh.cards()
    assert kept.after_questions() == fresh.after_questions()
