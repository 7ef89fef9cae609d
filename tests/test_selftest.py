"""What a packaged build says of itself: one line, nothing left behind, and no way to the net."""

import json
import socket  # noqa: TID251 - to see that one is noticed
import subprocess
import sys
from pathlib import Path

import pytest

from mammadagbok import __version__, selftest
from traces import new_home


def _goes() -> bool | str:
    return selftest._goes_nowhere()


def test_it_tries_all_but_a_home_that_cannot_be_written_to(tmp_path: Path) -> None:
    base = tmp_path / "Åse Bø Ærlig"
    environment = new_home(base) | {"PYTHONDONTWRITEBYTECODE": "1"}
    # Nobody can write below this, not even the administrator.
    environment["XDG_DATA_HOME"] = "/dev/null/data"
    told = subprocess.run(
        [sys.executable, "-m", "mammadagbok", "--selftest"],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    (line,) = told.stdout.splitlines()
    said = json.loads(line)
    assert (told.returncode, said["ok"], said["home"]) == (1, False, "NotWritableError")
    assert (said["version"], said["display"], said["frozen"]) == (__version__, "offscreen", False)
    assert said["qt"].startswith("6.") and said["sqlcipher"].startswith("4.")
    checks = {
        *("argon2id", "journal", "search", "pdf", "copy", "window"),
        *("translations", "icons", "fonts", "no_network"),
    }
    assert {name: said[name] for name in checks} == dict.fromkeys(checks, "ok")
    assert str(base) not in line
    assert [each for each in base.rglob("*") if each.is_file()] == []


@pytest.fixture
def apart(monkeypatch: pytest.MonkeyPatch) -> None:
    """Tests load what the program never does, and have sockets of their own."""
    monkeypatch.setattr(selftest, "_MODULES", frozenset({"a_module_for_the_net"}))
    before = selftest._open_sockets()
    plain = selftest._open_sockets
    monkeypatch.setattr(selftest, "_open_sockets", lambda: plain() - before)


@pytest.mark.usefixtures("apart")
@pytest.mark.skipif(sys.platform != "linux", reason="Linux alone tells of its sockets in files")
def test_a_socket_to_this_computer_is_none_to_the_net() -> None:
    one, other = socket.socketpair()
    with one, other:
        assert _goes() is True
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM):
            assert _goes() == "failed: a socket"
    assert _goes() is True


@pytest.mark.usefixtures("apart")
def test_a_module_for_the_net_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "a_module_for_the_net", sys)
    assert _goes() == "failed: a module"


@pytest.mark.usefixtures("apart")
@pytest.mark.parametrize(
    "name", ["libQt6Network.so.6", "Qt6Network.dll", "_ssl.pyd", "libSSL.so", "libcrypto-3.dll"]
)
def test_a_file_for_the_net_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    (tmp_path / "inside").mkdir()
    monkeypatch.setattr(selftest, "program_folder", lambda: tmp_path)
    assert _goes() is True
    (tmp_path / "inside" / name).touch()
    assert _goes() == "failed: a file"
