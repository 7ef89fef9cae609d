"""A print service of its own for a test: one queue, a private socket, and what was sent to it."""

import contextlib
import os
import shutil
import subprocess
import time
from collections.abc import Callable, Iterator
from grp import getgrgid
from pathlib import Path

import pytest

_ENOUGH_SECONDS = 20
_SBIN = f"{os.environ.get('PATH', '')}:/usr/sbin:/sbin"
_FILES = """
ServerRoot {base}/root
RequestRoot {base}/spool
CacheDir {base}/cache
StateDir {base}/state
TempDir {base}/tmp
ServerKeychain {base}/keys
AccessLog {base}/access_log
ErrorLog {base}/error_log
PageLog {base}/page_log
FileDevice Yes
SystemGroup {group}
"""
_SETTINGS = """
LogLevel debug
Listen {base}/socket
Browsing No
WebInterface No
DirtyCleanInterval 0
DefaultAuthType None
PreserveJobFiles Yes
PreserveJobHistory Yes
<Location />
  Order allow,deny
  Allow all
</Location>
<Policy default>
  JobPrivateAccess all
  JobPrivateValues none
  <Limit All>
    Order allow,deny
    Allow all
  </Limit>
</Policy>
"""


class PrintService:
    """A running cupsd with the queue «Papir», whose paper goes nowhere."""

    def __init__(self, base: Path) -> None:
        self.base = base
        self.socket = base / "socket"

    def job(self, number: int) -> tuple[str, bytes]:
        """What the service knows about a job that has ended, from 1, and the sheets it got."""
        control = self.base / "spool" / f"c{number:05}"
        self._wait_for(lambda: control.exists() and self._all_ended())
        sheets = control.with_name(f"d{number:05}-001")
        return control.read_text("utf-8", "replace"), sheets.read_bytes()

    def number_of_jobs(self) -> int:
        """How many jobs it has been given."""
        self._wait_for(self._all_ended)
        return len(list((self.base / "spool").glob("d*-001")))

    @contextlib.contextmanager
    def refusing(self) -> Iterator[None]:
        """For as long as this lasts, it takes no job."""
        assert self._ask("cupsreject", "Papir").returncode == 0
        try:
            yield
        finally:
            assert self._ask("cupsaccept", "Papir").returncode == 0

    def logs(self) -> str:
        """Everything that the service has written down."""
        return "".join(each.read_text("utf-8", "replace") for each in self.base.glob("*_log"))

    def _all_ended(self) -> bool:
        asked = self._ask("lpstat", "-W", "not-completed", "-o")
        return asked.returncode == 0 and not asked.stdout

    def _ask(self, tool: str, *options: str) -> subprocess.CompletedProcess[bytes]:
        environment = {**os.environ, "CUPS_SERVER": str(self.socket)}
        found = shutil.which(tool, path=_SBIN) or tool
        return subprocess.run([found, *options], env=environment, capture_output=True, check=False)

    def _wait_for(self, is_so: Callable[[], bool]) -> None:
        for _ in range(_ENOUGH_SECONDS * 20):
            if is_so():
                return
            time.sleep(0.05)
        raise AssertionError(self.logs()[-2000:])

    def set_up(self) -> None:
        """Wait until the service answers, and give it its queue."""
        self._wait_for(lambda: self._ask("lpstat", "-r").stdout == b"scheduler is running\n")
        made = self._ask("lpadmin", "-p", "Papir", "-E", "-v", "file:/dev/null", "-m", "raw")
        assert made.returncode == 0, made.stderr


@contextlib.contextmanager
def print_service(base: Path) -> Iterator[PrintService]:
    """A print service that keeps to this folder, as whoever runs the tests. Skips without CUPS."""
    tools = {
        name: shutil.which(name, path=_SBIN)
        for name in ("cupsd", "lpadmin", "lpstat", "cupsreject")
    }
    if lacking := [name for name, path in tools.items() if path is None]:
        pytest.skip(f"{', '.join(lacking)} not installed")
    for name in ("root", "spool", "cache", "state", "tmp", "keys"):
        (base / name).mkdir(parents=True)
    files, settings = base / "cups-files.conf", base / "cupsd.conf"
    files.write_text(_FILES.format(base=base, group=getgrgid(os.getgid()).gr_name), "utf-8")
    settings.write_text(_SETTINGS.format(base=base), "utf-8")
    command = [f"{tools['cupsd']}", "-f", "-c", str(settings), "-s", str(files)]
    running = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    service = PrintService(base)
    try:
        service.set_up()
        yield service
    finally:
        running.terminate()
        running.wait(timeout=_ENOUGH_SECONDS)
