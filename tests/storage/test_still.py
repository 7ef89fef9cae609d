"""The live file is read through a descriptor that is somebody else's, and only while it may be."""

import hashlib
import os
from pathlib import Path

import pytest

from mammadagbok.domain.errors import CopyStoppedError
from mammadagbok.storage.still import StillFile


def test_it_is_copied_byte_for_byte(tmp_path: Path) -> None:
    data = os.urandom(2_500_000)
    (tmp_path / "live").write_bytes(data)
    descriptor = os.open(tmp_path / "live", os.O_RDONLY)
    digest = StillFile(descriptor, len(data)).copy_to(tmp_path / "out")
    assert (tmp_path / "out").read_bytes() == data
    assert digest == hashlib.sha256(data).hexdigest()
    assert (tmp_path / "out").stat().st_mode & 0o777 == 0o600
    os.close(descriptor)


def test_once_let_go_nothing_more_is_read(tmp_path: Path) -> None:
    """The number of a closed descriptor is soon another file's."""
    (tmp_path / "live").write_bytes(bytes(5000))
    descriptor = os.open(tmp_path / "live", os.O_RDONLY)
    still = StillFile(descriptor, 5000)
    still.let_go()
    os.close(descriptor)
    with pytest.raises(CopyStoppedError):
        still.copy_to(tmp_path / "out")
    assert (tmp_path / "out").read_bytes() == b""
