"""A file she saved: the very same, or not to be touched."""

import os
from hashlib import sha256
from pathlib import Path

import pytest

from mammadagbok.domain.errors import NotWritableError
from mammadagbok.domain.taking import FileState
from mammadagbok.storage.saved_file import delete_unchanged, state_of

CONTENT = b"%PDF-1.7 et notat"
DIGEST = sha256(CONTENT).hexdigest()


@pytest.fixture
def saved(tmp_path: Path) -> Path:
    path = tmp_path / "Notat.pdf"
    path.write_bytes(CONTENT)
    return path


def test_the_same_file_is_there_under_any_date(saved: Path) -> None:
    os.utime(saved, (0, 0))
    assert state_of(saved, DIGEST) is FileState.THERE


@pytest.mark.parametrize("content", [b"", CONTENT[:-1], CONTENT + b"\n"])
def test_other_content_is_another_file(saved: Path, content: bytes) -> None:
    saved.write_bytes(content)
    assert state_of(saved, DIGEST) is FileState.CHANGED
    assert delete_unchanged(saved, DIGEST) is FileState.CHANGED
    assert saved.read_bytes() == content


def test_what_the_journal_knows_no_content_of_is_never_deleted(saved: Path) -> None:
    assert delete_unchanged(saved, "") is FileState.CHANGED
    assert saved.exists()


def test_it_is_deleted_and_what_lies_beside_it_is_not(saved: Path) -> None:
    beside = saved.with_name("Notat (2).pdf")
    beside.write_bytes(CONTENT)
    assert delete_unchanged(saved, DIGEST) is FileState.THERE
    assert [each.name for each in saved.parent.iterdir()] == [beside.name]
    assert delete_unchanged(saved, DIGEST) is FileState.GONE


def test_a_link_is_not_the_file_it_leads_to(saved: Path) -> None:
    link = saved.with_name("lenke.pdf")
    link.symlink_to(saved)
    assert delete_unchanged(link, DIGEST) is FileState.CHANGED
    assert link.is_symlink()
    assert saved.exists()


def test_a_refusal_of_the_system_is_told(saved: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def held(path: Path) -> None:
        raise PermissionError(path)

    monkeypatch.setattr(Path, "unlink", held)
    with pytest.raises(NotWritableError):
        delete_unchanged(saved, DIGEST)


def test_a_name_inside_a_file_leads_to_nothing(saved: Path) -> None:
    assert state_of(saved / "inni.pdf", DIGEST) is FileState.GONE
