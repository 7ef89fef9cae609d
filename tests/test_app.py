"""What the program sees to before anything else."""

import inspect
import os
import subprocess
import sys
from pathlib import Path

import pytest

from mammadagbok.app import main

ROOT = Path(__file__).resolve().parents[1]
CLOSED = """
import ctypes
from mammadagbok.app import close_memory
PR_GET_DUMPABLE = 3
print(ctypes.CDLL(None).prctl(PR_GET_DUMPABLE, 0, 0, 0, 0))
close_memory()
print(ctypes.CDLL(None).prctl(PR_GET_DUMPABLE, 0, 0, 0, 0))
"""
SCRIPT = """
import os, resource, sys
from mammadagbok.app import leave_no_traces
leave_no_traces()
print(oct(os.umask(0)), *resource.getrlimit(resource.RLIMIT_CORE))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="no umask and no core files")
def test_files_are_hers_alone_and_a_crash_leaves_none() -> None:
    """In a process of its own: a limit that was lowered cannot be raised again."""
    told = subprocess.run(
        [sys.executable, "-c", SCRIPT],
        env=os.environ | {"PYTHONPATH": str(ROOT / "src")},
        capture_output=True,
        text=True,
        check=True,
    )
    assert told.stdout.split() == ["0o77", "0", "0"]


@pytest.mark.skipif(sys.platform != "linux", reason="Linux alone can be asked in this way")
def test_memory_is_closed_to_her_other_programs() -> None:
    told = subprocess.run(
        [sys.executable, "-c", CLOSED],
        env=os.environ | {"PYTHONPATH": str(ROOT / "src")},
        capture_output=True,
        text=True,
        check=True,
    )
    assert told.stdout.split() == ["1", "0"]


def test_new_keys_cost_what_this_computer_bears() -> None:
    """Tests pass the cheapest; left to itself the program measures."""
    assert inspect.signature(main).parameters["kdf"].default is None
