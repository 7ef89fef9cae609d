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


_GIVING_BACK = """
import ctypes
import re
import sys
from mammadagbok.ui.one_heap import give_back

def there():
    with open("/proc/self/status") as status:
        return int(re.search(r"VmRSS:\\s+(\\d+)", status.read())[1])

libc = ctypes.CDLL(None)
libc.calloc.restype = ctypes.c_void_p
pieces = [libc.calloc(1, 4_000) for _ in range(10_000)]
for each in pieces[:-1]:
    libc.free(ctypes.c_void_p(each))
before = there()
if "back" in sys.argv:
    give_back()
print(before - there())
"""


@pytest.mark.skipif(sys.platform != "linux", reason="of glibc")
@pytest.mark.parametrize(("how", "goes_back"), [("back", True), ("kept", False)])
def test_what_is_free_below_something_that_is_not_goes_back(how: str, goes_back: bool) -> None:
    ran = subprocess.run(
        [sys.executable, "-c", _GIVING_BACK, how], check=True, capture_output=True, text=True
    )
    assert (int(ran.stdout) > 30_000) is goes_back
