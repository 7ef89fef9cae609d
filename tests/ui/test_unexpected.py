"""What nobody expected is told without a word of hers."""

import sys

import pytest

from mammadagbok.ui.unexpected import Unexpected


def test_no_word_is_quoted_when_saving_fails_in_a_way_nobody_expected_either(
    capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def tell() -> None:
        raise LookupError("blåbær")

    monkeypatch.setattr(sys, "excepthook", sys.__excepthook__)
    hook = Unexpected(tell)
    try:
        raise ValueError("tyttebær")
    except ValueError as error:
        # What is raised here Python would print, with both messages.
        hook(ValueError, error, None)
    assert capfd.readouterr().err == "unexpected: ValueError\nunexpected: LookupError\n"
