"""The installer for Linux on a machine of our own making, with a small program in it."""

import os
import shutil
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest

LINUX = Path(__file__).parents[2] / "packaging" / "linux"
FACTS = "version='1.2.3' payload=0 sum='' needed=2048 longest_path=91 longest_name=60 glibc=2.35"
PROGRAM = '#!/bin/sh\n[ "$1" = --version ] && echo 1.2.3\n'


@dataclass
class Machine:
    """A home, a stick that holds the installer, and commands that stand in for the system's."""

    root: Path

    @property
    def home(self) -> Path:
        return self.root / "hjem" / "Åse Ærlig"

    @property
    def stick(self) -> Path:
        return self.root / "pinne"

    @property
    def program(self) -> Path:
        return self.home / ".local/opt/notater-program"

    @property
    def entries(self) -> Path:
        return self.home / ".local/share/applications"

    @property
    def journal(self) -> Path:
        return self.home / ".local/share/Notater"

    def command(self, name: str, script: str) -> None:
        file = self.root / "commands" / name
        file.write_text(f"#!/bin/sh\n{script}\n")
        file.chmod(0o755)

    def ship(self, *, more: str = "", facts: str = FACTS) -> None:
        """Put the installer on the stick, with a program and one more file in it."""
        shutil.rmtree(self.stick / "program", ignore_errors=True)
        program = self.stick / "program"
        (program / "_internal").mkdir(parents=True)
        words, menu = (_text("install-words.sh"), _text("install-menu.sh"))
        (self.stick / "install.sh").write_text(f"{facts}\n{words}{menu}{_text('install.sh')}")
        (program / "uninstall.sh").write_text(f"{words}{menu}{_text('uninstall.sh')}")
        (program / "mammadagbok").write_text(PROGRAM)
        (program / "mammadagbok").chmod(0o755)
        for name in ("mammadagbok.desktop", "mammadagbok.svg"):
            shutil.copy(LINUX / name, program)
        if more:
            (program / "_internal" / more).touch()
        files = (each for each in program.rglob("*") if each.is_file())
        listed = sorted(each.relative_to(program).as_posix() for each in files)
        (program / "files.txt").write_text("".join(f"{each}\n" for each in listed))

    def run(self, script: Path, *arguments: str, lang: str = "nb_NO.UTF-8") -> "Answer":
        done = subprocess.run(
            ["/bin/sh", script, *arguments],
            cwd=self.root,
            env={
                "PATH": f"{self.root / 'commands'}:{os.defpath}",
                "HOME": str(self.home),
                "LANG": lang,
            },
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            check=False,
        )
        return Answer(done.returncode, done.stdout + done.stderr)

    def install(self, *arguments: str, lang: str = "nb_NO.UTF-8") -> "Answer":
        return self.run(self.stick / "install.sh", *arguments, lang=lang)

    def remove(self) -> "Answer":
        return self.run(self.program / "uninstall.sh", "--yes")

    def everything(self) -> set[Path]:
        return set(self.home.rglob("*"))


@dataclass
class Answer:
    status: int
    said: str


def _text(name: str) -> str:
    return (LINUX / name).read_text("utf-8")


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    made = Machine(tmp_path)
    made.home.mkdir(parents=True)
    (tmp_path / "commands").mkdir()
    made.ship()
    return made


def test_it_is_put_where_nothing_tells_and_can_be_started_from_the_menu(machine: Machine) -> None:
    answer = machine.install()

    assert answer.status == 0, answer.said
    assert str(machine.program) in answer.said
    entry = (machine.entries / "mammadagbok.desktop").read_text("utf-8")
    assert f'\nExec="{machine.program}/mammadagbok"\n' in entry
    assert f"\nIcon={machine.program}/mammadagbok.svg\n" in entry
    assert {each.name for each in machine.program.parent.iterdir()} == {machine.program.name}


def test_a_path_with_signs_of_the_shell_and_the_menu_is_quoted(machine: Machine) -> None:
    target = machine.home / 'a $b `c` 100% "d" e\'s'

    assert machine.install("--target", str(target)).status == 0

    entry = (machine.entries / "mammadagbok.desktop").read_text("utf-8")
    quoted = f'{machine.home}/a \\\\$b \\\\`c\\\\` 100%% \\\\"d\\\\" e\'s/mammadagbok'
    assert f'\nExec="{quoted}"\n' in entry


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        ("nb_NO.UTF-8", ["Det mangler 2 MB"]),
        ("nn_NO.UTF-8", ["Det manglar 2 MB"]),
        ("en_GB.UTF-8", ["It lacks 2 MB"]),
        ("C", ["Det mangler 2 MB", "It lacks 2 MB"]),
    ],
)
def test_what_is_missing_of_room_is_said_in_her_language(
    machine: Machine, lang: str, said: Sequence[str]
) -> None:
    machine.command("df", "echo head; echo fs 9 9 1000 1% /")
    before = machine.everything()

    answer = machine.install(lang=lang)

    assert answer.status == 1
    assert [each for each in said if each in answer.said] == said
    assert len(answer.said.splitlines()) == len(said)
    assert machine.everything() == before


@pytest.mark.parametrize(
    ("name", "script", "said"),
    [
        ("uname", "echo aarch64", "Denne maskinen er aarch64"),
        ("getconf", '[ "$1" = LONG_BIT ] && echo 32', "Denne maskinen er 32-bits"),
        ("getconf", "case $1 in GNU*) echo glibc 2.31 ;; esac", "glibc 2.35 eller nyere"),
        ("getconf", "case $1 in GNU*) exit 1 ;; esac", "her er musl"),
        ("getconf", "case $1 in GNU*) echo glibc 2.40 ;; NAME_MAX) echo 59 ;; esac", "for langt"),
    ],
)
def test_a_machine_it_does_not_fit_is_told_before_anything_is_written(
    machine: Machine, name: str, script: str, said: str
) -> None:
    machine.command(name, script)
    before = machine.everything()

    answer = machine.install()

    assert (answer.status, said in answer.said) == (1, True), answer.said
    assert machine.everything() == before


@pytest.mark.parametrize("name", ["x" * 256, "/".join(["å" * 100] * 21)])
def test_a_path_too_long_is_refused_before_anything_is_written(machine: Machine, name: str) -> None:
    before = machine.everything()

    answer = machine.install("--target", str(machine.home / name))

    assert (answer.status, "for langt for systemet" in answer.said) == (1, True), answer.said
    assert machine.everything() == before


def test_where_no_program_may_run_it_says_so_and_leaves_nothing(machine: Machine) -> None:
    machine.command("chmod", "")
    target = machine.home / "pinne"
    target.parent.mkdir(exist_ok=True)

    answer = machine.install("--target", str(target))

    assert (answer.status, "noexec" in answer.said) == (1, True), answer.said
    assert machine.everything() == set()


def test_a_program_that_cannot_start_here_is_not_left_behind(machine: Machine) -> None:
    (machine.stick / "program/mammadagbok").write_text("#!/bin/sh\nexit 1\n")

    answer = machine.install()

    assert (answer.status, "kan ikke starte" in answer.said) == (1, True), answer.said
    assert [each for each in machine.everything() if each.is_file()] == []


def test_a_folder_with_something_else_in_it_is_left_alone(machine: Machine) -> None:
    hers = machine.home / "mine" / "bilde.png"
    hers.parent.mkdir()
    hers.touch()
    before = machine.everything()

    answer = machine.install("--target", str(hers.parent))

    assert (answer.status, "noe annet" in answer.said) == (1, True), answer.said
    assert machine.everything() == before


def test_an_archive_that_lost_something_on_the_way_is_refused(machine: Machine) -> None:
    machine.ship(facts=FACTS.replace("payload=0", "payload=20").replace("sum=''", "sum='1f'"))

    answer = machine.install()

    assert (answer.status, "ikke hel" in answer.said) == (1, True), answer.said
    assert machine.everything() == set()


def test_a_newer_one_takes_the_place_of_the_old_and_spares_what_is_hers(machine: Machine) -> None:
    machine.ship(more="old")
    machine.install("--portable", "--target", str(machine.program))
    (machine.program / "mitt.txt").write_text("hers")
    machine.ship(more="new")

    assert machine.install().status == 0

    assert {each.name for each in (machine.program / "_internal").iterdir()} == {"new"}
    assert (machine.program / "mitt.txt").read_text() == "hers"
    assert (machine.program / "portable").exists()
    assert {each.name for each in machine.program.parent.iterdir()} == {machine.program.name}


def test_discreet_is_what_the_program_itself_makes_of_it(machine: Machine) -> None:
    machine.install("--discreet")

    plain = (machine.entries / "notater.desktop").read_text("utf-8")
    assert "Name=Notater\n" in plain
    assert "Mammadagbok" not in plain
    assert "NoDisplay=true\nX-Notater-Hidden=true\n" in (
        machine.entries / "mammadagbok.desktop"
    ).read_text("utf-8")
    assert (machine.journal / "settings.json").read_text() == '{"plain": true}\n'
    assert (machine.journal / "settings.json").stat().st_mode & 0o077 == 0


def test_she_who_hides_it_stays_hidden_when_a_newer_one_comes(machine: Machine) -> None:
    machine.install("--discreet")
    kept = machine.journal / "settings.json"
    kept.write_text('{"plain": true, "scale": 1.5}')

    machine.install()

    hidden = (machine.entries / "mammadagbok.desktop").read_text("utf-8")
    assert hidden.count("X-Notater-Hidden=true") == 1
    assert (machine.entries / "notater.desktop").exists()
    assert "1.5" in kept.read_text()


def test_removing_leaves_the_journal_and_says_where_it_is(machine: Machine) -> None:
    data = machine.journal / "data" / "data.db"
    data.parent.mkdir(parents=True)
    data.write_bytes(b"sealed")
    machine.install()

    answer = machine.remove()

    assert (answer.status, str(machine.journal) in answer.said) == (0, True), answer.said
    assert data.read_bytes() == b"sealed"
    assert not machine.program.exists()
    assert list(machine.entries.iterdir()) == []


def test_removing_spares_what_is_hers_and_an_entry_of_another_program(machine: Machine) -> None:
    machine.install()
    (machine.program / "mitt.txt").touch()
    other = machine.entries / "notater.desktop"
    other.write_text("[Desktop Entry]\nExec=other\n")

    answer = machine.remove()

    assert (machine.program / "mitt.txt").exists()
    assert "ikke hører til programmet" in answer.said
    assert other.exists()


def test_on_a_stick_the_journal_lies_beside_the_program(machine: Machine) -> None:
    answer = machine.install("--portable")

    program = machine.stick / "Notater-program"
    assert answer.status == 0, answer.said
    assert (program / "portable").read_bytes() == b""
    assert machine.everything() == set()
    (machine.stick / "Notater" / "data").mkdir(parents=True)
    removed = machine.run(program / "uninstall.sh", "--yes")
    assert str(machine.stick / "Notater") in removed.said
    assert not program.exists()


def test_on_a_stick_the_plain_name_is_kept_beside_it_and_no_menu_has_it(machine: Machine) -> None:
    machine.install("--portable", "--discreet")
    machine.ship(more="new")
    target = str(machine.stick / "Notater-program")
    answer = machine.install("--target", target)

    assert answer.status == 0, answer.said
    assert (machine.stick / "Notater" / "settings.json").read_text() == '{"plain": true}\n'
    assert machine.everything() == set()


def test_on_a_stick_the_program_may_not_lie_where_the_journal_will(machine: Machine) -> None:
    answer = machine.install("--portable", "--target", str(machine.stick / "NOTATER"))

    assert (answer.status, "«Notater» er navnet" in answer.said) == (1, True), answer.said


def test_every_word_is_there_in_three_languages() -> None:
    keys = [line.strip().partition(")")[0] for line in _text("install-words.sh").splitlines()]
    said = {tuple(each.split(":")) for each in keys if each[:3] in ("nb:", "nn:", "en:")}
    assert len(said) > 60
    for _, key in said:
        assert {("nb", key), ("nn", key), ("en", key)} <= said
