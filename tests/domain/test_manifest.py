"""A manifest is read as it was written, or it is damage."""

import pytest

from mammadagbok.domain.errors import CopyDamagedError
from mammadagbok.domain.manifest import Manifest

SOME = Manifest(entries=412, generation=1003, schema=2, app="0.1.0", sha256="ab" * 32)


def test_what_is_written_is_read() -> None:
    assert Manifest.decoded(SOME.encoded()) == SOME


def test_what_later_versions_add_is_passed_over() -> None:
    assert Manifest.decoded(SOME.encoded()[:-1] + b', "more": [1]}') == SOME


@pytest.mark.parametrize(
    "data", [b"", b"{}", b"[]", b"7", b"\xff", SOME.encoded().replace(b"412", b'"mange"')]
)
def test_nonsense_is_damage(data: bytes) -> None:
    with pytest.raises(CopyDamagedError):
        Manifest.decoded(data)
