"""Some fault campaigns, a few trials each; CI takes all of them with `make faults QUICK=1`."""

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

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


_Campaigns = tuple["subprocess.CompletedProcess[str]", list[dict[str, Any]]]


def _run(names: Sequence[str], out: Path) -> "subprocess.CompletedProcess[str]":
    places = os.pathsep.join(str(ROOT / each) for each in ("src", "tests", ""))
    return subprocess.run(
        [sys.executable, "-m", "faults", *names, "--share", _A_FEW, "--out", str(out)],
        cwd=ROOT,
        env=os.environ | {"PYTHONPATH": places},
        capture_output=True,
        text=True,
        check=False,
    )


def _can_run(name: str) -> bool:
    return name not in _NEED_STRACE or tracing.is_here()


@pytest.fixture(scope="module")
def campaigns(tmp_path_factory: pytest.TempPathFactory) -> _Campaigns:
    """All of them, run one after the other by one program, with their figures."""
    out = tmp_path_factory.mktemp("faults")
    ran = _run([*filter(_can_run, _HERE)], out)
    lines = (out / "figures.jsonl").read_text().splitlines()
    return ran, [json.loads(line) for line in lines]


@pytest.mark.parametrize("name", _HERE)
def test_a_campaign_holds(name: str, campaigns: _Campaigns) -> None:
    if not _can_run(name):
        pytest.skip("there is no strace, or it may not trace")
    ran, figures = campaigns
    found = [figure for figure in figures if _campaign(figure) == name]
    assert found, ran.stdout + ran.stderr
    assert all(figure["ok"] for figure in found), ran.stdout + ran.stderr


def test_nothing_else_is_told(campaigns: _Campaigns) -> None:
    ran, figures = campaigns
    assert ran.returncode == 0, ran.stdout + ran.stderr
    assert set(map(_campaign, figures)) == {"seed", *filter(_can_run, _HERE)}


def _campaign(figure: dict[str, Any]) -> str:
    return str(figure["name"]).split(".")[0]


def test_a_name_that_is_none_is_refused(tmp_path: Path) -> None:
    ran = _run(["kil"], tmp_path)
    assert ran.returncode == 2
    assert "kil" in ran.stderr
