"""What is dragged or pasted is told apart before anything is decoded."""

import os
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QImage

from mammadagbok.domain.errors import FileUnreadableError, PictureTooLargeError
from mammadagbok.ui import images
from mammadagbok.ui.writing.brought import Brought, has_pictures, pictures_in, taken_in
from pictures import encoded, flat

pytestmark = pytest.mark.usefixtures("qapp")


def mime(text: str = "", urls: tuple[str, ...] = (), **formats: bytes) -> QMimeData:
    """What a program hands over."""
    made = QMimeData()
    if text:
        made.setText(text)
    if urls:
        made.setUrls([QUrl(url) for url in urls])
    for name, data in formats.items():
        made.setData(name.replace("_", "/"), data)
    return made


def test_files_come_in_their_order() -> None:
    data = mime(urls=("file:///a/b.png", "file:///a/a.png"))
    assert has_pictures(data)
    assert [each.content for each in pictures_in(data)] == [Path("/a/b.png"), Path("/a/a.png")]


@pytest.mark.parametrize(
    "data",
    [
        ("hei", ()),
        ("", ("https://example.org/a.png",)),
        ("", ("file:///a.png", "https://example.org/a.png")),
    ],
)
def test_words_and_links_are_words(data: tuple[str, tuple[str, ...]]) -> None:
    source = mime(*data, image_png=encoded(flat(9, 9), "png"))
    assert not has_pictures(source)
    assert pictures_in(source) == []


def test_the_file_of_a_picture_is_taken_as_it_is() -> None:
    png = encoded(flat(9, 9), "png")
    assert pictures_in(mime(image_png=png, image_bmp=b"BM")) == [Brought(png)]


def test_other_formats_are_not_decoded() -> None:
    source = mime(image_bmp=encoded(flat(9, 9), "bmp"), image_tiff=b"II*\0")
    assert not has_pictures(source)
    assert pictures_in(source) == []


def test_a_picture_that_the_system_has_decoded_is_taken() -> None:
    source = QMimeData()
    source.setImageData(flat(9, 9))
    assert has_pictures(source)
    (brought,) = pictures_in(source)
    assert isinstance(brought.content, QImage)
    assert taken_in(brought.content).width == 9


def test_only_ordinary_files_are_read_and_nothing_is_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    link = tmp_path / "link"
    link.symlink_to("/dev/zero")
    for path in (tmp_path, tmp_path / "pipe", link, Path("/dev/tty"), tmp_path / "gone"):
        with pytest.raises(FileUnreadableError):
            taken_in(path)


def test_no_more_of_a_file_is_read_than_its_limit(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "large.jpg"
    with path.open("wb") as file:
        file.truncate(images.MOST_BYTES + 1)
    with pytest.raises(PictureTooLargeError):
        taken_in(path)
    path.unlink()
    path.write_bytes(encoded(flat(40, 30), "jpeg"))
    assert taken_in(path).height == 30
