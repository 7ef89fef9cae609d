"""The tests hold no memory of their own."""

import sys
from pathlib import Path

import pytest

from laid import open_database


@pytest.mark.skipif(sys.platform != "linux", reason="/proc is Linux")
def test_an_open_journal_holds_no_memory_here(tmp_path: Path) -> None:
    database = open_database(tmp_path / "data")
    told = Path("/proc/self/status").read_text("ascii")
    database.close()
    (held,) = (line.split()[1] for line in told.splitlines() if line.startswith("VmLck:"))
    assert held == "0"
