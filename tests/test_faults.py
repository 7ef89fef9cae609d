"""Every fault campaign still runs, a few trials each; `make faults` takes them at full length."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from faults import tracing
from faults.registry import CAMPAIGNS
from faults.rooms import is_root
from traces import ROOT

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="strace, /proc and tmpfs are Linux")
_A_FEW = "0.002"
_NEED_STRACE = {"power_cut", "canary", "sockets"}
_NEED_ROOT = {"locked_memory"}
# They look at the same evening, which is lived once.
_SAME_EVENING = ["canary", "sockets"]
_GROUPS = [*([name] for name in CAMPAIGNS if name not in _SAME_EVENING), _SAME_EVENING]


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


@pytest.mark.parametrize("names", _GROUPS, ids="-".join)
def test_a_campaign_holds(names: list[str], tmp_path: Path) -> None:
    if _NEED_STRACE & {*names} and not tracing.is_here():
        pytest.skip("there is no strace, or it may not trace")
    if _NEED_ROOT & {*names} and not is_root():
        pytest.skip("only root may look into the memory of another process everywhere")
    ran = _run(names, tmp_path)
    assert ran.returncode == 0, ran.stdout + ran.stderr
    figures = [json.loads(line) for line in (tmp_path / "figures.jsonl").read_text().splitlines()]
    assert {figure["name"].split(".")[0] for figure in figures} == {"seed", *names}
    assert all(figure["ok"] for figure in figures)


def test_a_name_that_is_none_is_refused(tmp_path: Path) -> None:
    ran = _run(["kil"], tmp_path)
    assert ran.returncode == 2
    assert "kil" in ran.stderr
