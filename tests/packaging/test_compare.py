"""`make compare` with a build that is made up: what it finds different, and what it does not."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

SCRIPT = Path(__file__).parents[2] / "packaging" / "compare.sh"


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    made = tmp_path / "checkout"
    (made / "packaging").mkdir(parents=True)
    shutil.copy(SCRIPT, made / "packaging")
    (made / "source").write_text("the same")
    subprocess.run(["git", "init", "--quiet", made], check=True)
    (tmp_path / "commands").mkdir()
    return made


def compare(checkout: Path, build: str) -> subprocess.CompletedProcess[str]:
    """Compare what this script, in place of make, builds."""
    commands = checkout.parent / "commands"
    (commands / "make").write_text(f"#!/bin/sh\nset -e\nmkdir -m 755 dist\n{build}\n")
    (commands / "make").chmod(0o755)
    return subprocess.run(
        ["sh", checkout / "packaging/compare.sh", checkout.parent / "place"],
        env={"PATH": f"{commands}:{os.defpath}"},
        capture_output=True,
        text=True,
        check=False,
    )


ALIKE = "cp source dist/a; chmod 644 dist/a; echo sums >dist/SHA256SUMS; chmod 644 dist/SHA256SUMS"


def test_builds_that_are_the_same_are_said_to_be(checkout: Path) -> None:
    done = compare(checkout, ALIKE)

    assert done.returncode == 0, done.stdout + done.stderr
    assert "the same, byte for byte" in done.stdout
    assert "sums" in done.stdout


@pytest.mark.parametrize(
    ("planted", "where"),
    [
        ("pwd >>dist/a", "dist/a"),
        ("umask >>dist/a", "dist/a"),
        ("date >>dist/a; date +%Z >>dist/a", "dist/a"),
        ("echo $PYTHONHASHSEED >>dist/a", "dist/a"),
        ("echo $LC_ALL >>dist/a", "dist/a"),
        ("touch dist/b", "dist/b"),
        ("mkdir dist/c", "dist/c"),
        ('ln -s "$PWD" dist/d', "dist/d"),
        ('touch "dist/$(basename "$PWD")"; chmod 644 dist/*', "dist/one"),
    ],
)
def test_what_comes_of_the_surroundings_is_found(checkout: Path, planted: str, where: str) -> None:
    done = compare(checkout, f"{ALIKE}; {planted}")

    assert done.returncode == 1
    assert where.removeprefix("dist/") in done.stdout
    assert (checkout.parent / "place" / "one" / where.partition("/")[0]).is_dir()


def test_a_build_that_fails_is_no_build_that_is_the_same(checkout: Path) -> None:
    done = compare(checkout, "echo sorry; exit 3")

    assert done.returncode == 1
    assert "sorry" in done.stdout
