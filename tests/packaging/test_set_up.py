"""`make setup` on a machine of our own making: commands of the system are stood in for."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SCRIPTS = ("setup.sh", "linux/system-packages.sh")
# As dpkg-query shows them: a package's name, then what it provides.
ALSO_INSTALLED = ("python3-venv", "libcups2t64 libcups2 (= 2.4), libcupsimage2 (= 2.4)")
on_debian = pytest.mark.skipif(
    not Path("/etc/debian_version").exists(), reason="other systems' packages are left alone"
)


class Machine:
    """A checkout in a folder, and the commands its set-up finds."""

    def __init__(self, folder: Path) -> None:
        self.checkout = folder / "checkout"
        self.log = folder / "log"
        self._commands = folder / "commands"
        self._commands.mkdir()
        for script in SCRIPTS:
            copy = self.checkout / "packaging" / script
            copy.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(ROOT / "packaging" / script, copy)
        self.lock("pypdf==7.1.0")
        self.command("python3", _PYTHON)
        self.command("dpkg-query", _every_package_but())
        self.command("id", "echo 1000")
        self.command("apt-get", "")

    def lock(self, text: str) -> None:
        (self.checkout / "packaging/requirements.lock").write_text(text)

    def command(self, name: str, script: str) -> None:
        """Put a command on the PATH that notes its call in the log and runs this script."""
        file = self._commands / name
        file.write_text(f'#!/bin/sh\necho "{name} $*" >>"{self.log}"\n{script}\n')
        file.chmod(0o755)

    def set_up(self, *packages: str) -> subprocess.CompletedProcess[str]:
        """Run the set-up, with these packages on top, and an empty log."""
        self.log.write_text("")
        return subprocess.run(
            ["/bin/sh", self.checkout / "packaging/setup.sh", *packages],
            env={"PATH": f"{self._commands}:{os.defpath}"},
            capture_output=True,
            text=True,
            check=False,
        )

    @property
    def venv(self) -> Path:
        return self.checkout / ".venv"


# Stands in for python3 and, copied into .venv, for the Python there; PIP_FAILS makes pip fail.
_PYTHON = """
case $2 in
venv) mkdir -p .venv/bin .venv/lib/python3.11/site-packages && cp "$0" .venv/bin/python ;;
pip) [ ! -e pip-fails ] ;;
esac
"""


def _every_package_but(*missing: str) -> str:
    """A dpkg-query that knows all the packages the script asks for, less these."""
    script = (ROOT / "packaging/linux/system-packages.sh").read_text()
    wanted = script.partition('wanted="')[2].partition(" $*")[0].split()
    lines = [f"installed {name} " for name in (*wanted, *ALSO_INSTALLED) if name not in missing]
    return f"cat <<'END'\n{chr(10).join(lines)}\nEND"


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    return Machine(tmp_path)


def test_a_fresh_checkout_gets_its_packages_and_finds_the_program(machine: Machine) -> None:
    done = machine.set_up()

    assert done.returncode == 0, done.stderr
    assert "--require-hashes --only-binary=:all: -r packaging/requirements.lock" in (
        machine.log.read_text()
    )
    site = machine.venv / "lib/python3.11/site-packages"
    source = (site / "mammadagbok.pth").read_text().strip()
    assert (site / source).resolve() == (machine.checkout / "src").resolve()


def test_a_second_set_up_makes_nothing_and_says_nothing(machine: Machine) -> None:
    machine.set_up()

    done = machine.set_up()

    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert "venv" not in machine.log.read_text()


def test_a_changed_lock_is_followed(machine: Machine) -> None:
    machine.set_up()
    (machine.venv / "left over").touch()
    machine.lock("pypdf==7.2.0")

    assert machine.set_up().returncode == 0
    assert not (machine.venv / "left over").exists()


def test_a_moved_checkout_is_set_up_afresh(machine: Machine) -> None:
    machine.set_up()
    machine.checkout = machine.checkout.rename(machine.checkout.with_name("elsewhere"))

    machine.set_up()

    assert "-m venv .venv" in machine.log.read_text()


def test_a_failed_set_up_leaves_nothing_half_made(machine: Machine) -> None:
    (machine.checkout / "pip-fails").touch()

    assert machine.set_up().returncode != 0
    assert not machine.venv.exists()


def test_an_old_python_is_passed_over_and_then_named(machine: Machine) -> None:
    for name in ("python3", "python3.11", "python3.12", "python3.13"):
        machine.command(name, "exit 1")

    done = machine.set_up()

    assert done.returncode != 0
    assert "Python 3.11 or newer is needed" in done.stderr
    machine.command("python3.12", _PYTHON)
    assert machine.set_up().returncode == 0


@on_debian
def test_missing_packages_are_named_in_one_line_before_anything_is_made(machine: Machine) -> None:
    machine.command("dpkg-query", _every_package_but("libegl1", "libxcb-cursor0"))

    done = machine.set_up()

    assert done.returncode != 0
    assert done.stderr.splitlines() == [
        "System packages are missing. As root: apt-get update && "
        "apt-get install -y --no-install-recommends libegl1 libxcb-cursor0"
    ]
    assert not machine.venv.exists()
    assert "apt-get" not in machine.log.read_text()


@on_debian
def test_root_gets_missing_packages_installed(machine: Machine) -> None:
    machine.command("dpkg-query", _every_package_but("libegl1"))
    machine.command("id", "echo 0")

    assert machine.set_up().returncode == 0
    called = [line for line in machine.log.read_text().splitlines() if line.startswith("apt-get")]
    assert called == [
        "apt-get -qq update",
        "apt-get -qq install -y --no-install-recommends libegl1",
    ]


@on_debian
def test_what_the_tests_need_on_top_is_asked_for_later_too(machine: Machine) -> None:
    assert machine.set_up().returncode == 0

    done = machine.set_up("poppler-utils")

    assert done.returncode != 0
    assert done.stderr.rstrip().endswith(" poppler-utils")


@on_debian
def test_a_package_that_another_provides_is_not_missed(machine: Machine) -> None:
    machine.command("dpkg-query", _every_package_but("libcups2"))

    assert machine.set_up().returncode == 0


@on_debian
def test_a_python_without_ensurepip_asks_for_its_venv_package(machine: Machine) -> None:
    machine.command("dpkg-query", _every_package_but("python3-venv"))
    machine.command("python3", f"case $2 in *ensurepip*) exit 1 ;; esac\n{_PYTHON}")

    done = machine.set_up()

    assert done.returncode != 0
    assert done.stderr.rstrip().endswith(" python3-venv")
