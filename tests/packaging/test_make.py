"""What `make` promises, read from what it would run."""

import os
import re
import subprocess
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
LOCKS = ("packaging/requirements.lock", "packaging/requirements-dev.lock")


def make(*arguments: str) -> str:
    """What make prints, free of the run of make that started these tests."""
    inherited = {name: value for name, value in os.environ.items() if "MAKE" not in name}
    return subprocess.check_output(["make", *arguments], cwd=ROOT, env=inherited, text=True)


def test_help_tells_of_every_target() -> None:
    targets = re.search(r"^\.PHONY: (.*)$", (ROOT / "Makefile").read_text(), re.MULTILINE)

    assert targets is not None
    assert [line.split()[0] for line in make("help").splitlines()] == targets[1].split()


@pytest.mark.parametrize("display", ["DISPLAY=:0", "WAYLAND_DISPLAY=wayland-0"])
def test_run_starts_the_program_where_there_is_a_display(display: str) -> None:
    recipe = make("-n", "run", "DISPLAY=", "WAYLAND_DISPLAY=", display, "ARGS=--lock")

    assert "-m mammadagbok --lock" in recipe
    assert "-m tour" not in recipe


@pytest.mark.skipif(os.uname().sysname == "Darwin", reason="there is always a display")
def test_run_walks_through_the_program_where_there_is_none() -> None:
    recipe = make("-n", "run", "DISPLAY=", "WAYLAND_DISPLAY=")

    assert "QT_QPA_PLATFORM=offscreen" in recipe
    assert "-m tour build/tour" in recipe


@pytest.mark.parametrize("target", ["test", "check", "faults"])
def test_what_the_tests_call_is_installed_first(target: str) -> None:
    (set_up,) = [line for line in make("-n", target).splitlines() if "setup.sh" in line]

    readers = {"poppler-utils", "qpdf", "odt2txt"}
    assert readers <= set(set_up.split())
    assert {"cups-daemon", "cups-client", "dbus", "strace", "xvfb"} <= set(set_up.split())
    heard = {"openbox", "at-spi2-core", "python3-gi", "gir1.2-atspi-2.0"}
    assert heard <= set(set_up.split())
    papers = {"desktop-file-utils", "appstream", "mandoc", "minisign"}
    assert papers <= set(set_up.split())


@pytest.mark.parametrize("lock", LOCKS)
def test_a_lock_pins_every_package_by_hash_and_names_no_host(lock: str) -> None:
    text = (ROOT / lock).read_text()
    packages = re.split(r"\n(?=\w)", text)[1:]

    assert "//" not in text
    assert packages
    assert all(re.match(r"[\w.-]+==[^\s]+ .*--hash=sha256:", each, re.DOTALL) for each in packages)


def test_the_lock_has_every_dependency() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    wanted = {re.split(r"[=<>]", each)[0].lower() for each in project["dependencies"]}
    locked = re.findall(r"^([\w.-]+)==", (ROOT / LOCKS[0]).read_text(), re.MULTILINE)

    assert wanted <= set(locked)
