"""In nynorsk every text of ours has room, wherever she is, at each size and in each window."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from mammadagbok.ui.look import Look
from rooms import misfits_at


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_every_text_has_room(
    look: Look, qapp: QApplication, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, scale: float
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    assert misfits_at(qapp, tmp_path, "nn", scale) == []
