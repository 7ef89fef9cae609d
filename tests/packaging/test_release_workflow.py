"""What builds and tries releases on computers of others takes nothing that can change unseen."""

import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
TEXT = (ROOT / ".github" / "workflows" / "release.yml").read_text("utf-8")


def test_every_action_is_pinned_by_commit_with_its_version_beside() -> None:
    used = re.findall(r"uses: (.*)", TEXT)
    assert used
    assert [
        each for each in used if not re.fullmatch(r"[\w/-]+@[0-9a-f]{40} # v[\d.]+", each)
    ] == []


def test_it_may_read_and_nothing_else() -> None:
    assert TEXT.count("permissions:") == 1
    assert "\npermissions:\n  contents: read\n\n" in TEXT
    assert "secrets." not in TEXT


def test_what_is_fetched_is_the_file_whose_hash_the_build_asks_for() -> None:
    (fetched,) = re.findall(r"curl .*?\$file\"$", TEXT, re.DOTALL | re.MULTILINE)
    assert "--proto =https" in fetched
    recipe = (ROOT / "packaging" / "windows" / "cpython.toml").read_text("utf-8")
    assert all(re.search(rf'^{name} = ".*"', recipe, re.MULTILINE) for name in ("file", "version"))


def test_the_scripts_it_runs_are_there() -> None:
    run = re.findall(r"run: (?:sh (\S+)|make (\S+))", TEXT)
    assert run
    targets = (ROOT / "Makefile").read_text("utf-8")
    for script, target in run:
        assert (ROOT / script).is_file() if script else f"\n{target}:" in targets
