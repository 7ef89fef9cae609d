"""Workers leave no memory behind that nothing else can use."""

import subprocess
import sys
from pathlib import Path

import pytest

_COUNTING = """
import ctypes, sys, threading
from mammadagbok.ui.one_heap import keep_memory_together

libc = ctypes.CDLL(None)
libc.malloc.restype = libc.fopen.restype = ctypes.c_void_p
if "together" in sys.argv:
    keep_memory_together()
at_once = threading.Barrier(4)

def work():
    at_once.wait()
    libc.malloc(50)
    at_once.wait()

threads = [threading.Thread(target=work) for _ in range(4)]
for each in threads:
    each.start()
for each in threads:
    each.join()
told = ctypes.c_void_p(libc.fopen(sys.argv[1].encode(), b"w"))
libc.malloc_info(0, told)
libc.fclose(told)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="of glibc")
@pytest.mark.parametrize(("how", "is_one"), [("together", True), ("apart", False)])
def test_threads_share_one_heap(tmp_path: Path, how: str, is_one: bool) -> None:
    told = tmp_path / "heaps"
    subprocess.run([sys.executable, "-c", _COUNTING, f"{told}", how], check=True)
    assert (told.read_text("utf-8").count("<heap nr=") == 1) is is_one
