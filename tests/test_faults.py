"""Some fault campaigns, a few trials each; CI takes all of them with `make faults QUICK=1`."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from faults import tracing
from traces import ROOT

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="strace, /proc and tmpfs are Linux")
_A_FEW = "0.002"
_NEED_STRACE = {"power_cut"}
# What a change of the journal breaks first. The others start whole programs, screens and disks.
_HERE = (
    *("kill", "planning", "power_cut", "mutated_journal", "mutated_header", "migration"),
    "group_file",
)


def _run(names: list[str], out: Path) -> "subprocess.CompletedProcess[str]":
    places = os.pathsep.join(str(ROOT / each) for each in ("src", "tests", ""))
    return subprocess.run(
        [sys.executable, "-m", "faults", *names, "--share", _A_FEW, "--out", str(out)],
        cwd=ROOT,
        env=os.environ | {"PYTHONPATH": places},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.parametrize("name", _HERE)
def test_a_campaign_holds(name: str, tmp_path: Path) -> None:
    if name in _NEED_STRACE and not tracing.is_here():
        pytest.skip("there is no strace, or it may not trace")
    ran = _run([name], tmp_path)
    assert ran.returncode == 0, ran.stdout + ran.stderr
    figures = [json.loads(line) for line in (tmp_path / "figures.jsonl").read_text().splitlines()]
    assert {figure["name"].split(".")[0] for figure in figures} == {"seed", name}
    assert all(figure["ok"] for figure in figures)


def test_a_name_that_is_none_is_refused(tmp_path: Path) -> None:
    ran = _run(["kil"], tmp_path)
    assert ran.returncode == 2
    assert "kil" in ran.stderr
