"""Writes the papers of a Linux package: who made what, what is new, and how large it is.

    python packaging/papers.py copyright|changelog|metainfo|man|needs|size ...

What people read of it stands in packaging/linux; version and date are put in here.
"""

import os
import re
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

import licences
from folder import is_binary

LINUX: Final = Path(__file__).parent / "linux"
MAKERS: Final = "The makers of Mammadagbok <maintainers@mammadagbok.invalid>"
_BLOCK: Final = 1024
_SPARE: Final = 20 * 1024
"""KiB beside the program itself: for the blocks of the file system, and for a journal to begin."""
_LICENCES: Final = "/usr/lib/mammadagbok/_internal/resources"
_COMMON: Final = {"gpl-3.txt": "GPL-3", "lgpl-3.txt": "LGPL-3", "apache-2.txt": "Apache-2.0"}
"""Texts that stand in /usr/share/common-licenses of every Debian."""


def day() -> datetime:
    """Return the date that everything built carries: SOURCE_DATE_EPOCH."""
    return datetime.fromtimestamp(int(os.environ["SOURCE_DATE_EPOCH"]), UTC)


def changelog(version: str) -> str:
    """Return Debian's list of changes: what is new is told in CHANGELOG.md, which goes along."""
    date = day().strftime("%a, %d %b %Y %H:%M:%S +0000")
    told = "  * What is new stands in NEWS.gz."
    return f"mammadagbok ({version}) unstable; urgency=medium\n\n{told}\n\n -- {MAKERS}  {date}\n"


def metainfo(version: str) -> str:
    """Return the AppStream data with the release it belongs to."""
    text = (LINUX / "mammadagbok.metainfo.xml").read_text("utf-8")
    release = f'<release version="{version}" date="{day():%Y-%m-%d}"/>'
    text = re.sub(r"\n *<releases>.*</releases>", "", text, flags=re.DOTALL)
    return text.replace("</component>", f"  <releases>\n    {release}\n  </releases>\n</component>")


def man(page: Path, version: str) -> str:
    """Return the manual page with date and version in its foot."""
    text = page.read_text("utf-8")
    head = f'.TH MAMMADAGBOK 1 "{day():%Y-%m-%d}" "Mammadagbok {version}"'
    return re.sub(r"^\.TH .*$", head, text, count=1, flags=re.MULTILINE)


def copyright_file(recipe: dict[str, Any]) -> str:
    """Return Debian's copyright file: our own licence, then each part with where its text is."""
    head = "Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/"
    ours = (
        "Files: *\nCopyright: The makers of Mammadagbok\nLicense: GPL-3.0-or-later\n"
        " On Debian systems its text is in /usr/share/common-licenses/GPL-3."
    )
    told = "Comment:\n The program is made of these, each under its own licence:\n" + "\n".join(
        f" .\n{_told(part)}" for part in recipe["part"]
    )
    return f"{head}\nUpstream-Name: Mammadagbok\n{told}\n\n{ours}\n"


def _told(part: dict[str, Any]) -> str:
    places = (
        f"/usr/share/common-licenses/{_COMMON[name]}"
        if name in _COMMON
        else f"{_LICENCES}/{name if '/' in name else f'licences/{name}'}"
        for name in part["texts"]
    )
    return "\n".join([f" {part['name']}: {part['licence']}", *(f"  {each}" for each in places)])


def size(root: Path) -> int:
    """Return Installed-Size as Debian counts it: in KiB, each file rounded up, folders one."""
    files = [each for each in root.rglob("*") if "DEBIAN" not in each.parts]
    return sum(
        -(-each.lstat().st_size // _BLOCK) if each.is_file() and not each.is_symlink() else 1
        for each in files
    )


def needs(root: Path) -> str:
    """Return what a computer must have for the program, as variables of the shell."""
    inside = [each.relative_to(root).as_posix() for each in root.rglob("*")]
    found = {
        "needed": size(root) + _SPARE,
        "longest_path": max(len(os.fsencode(each)) for each in inside),
        "longest_name": max(len(os.fsencode(each.rpartition("/")[2])) for each in inside),
        "glibc": ".".join(map(str, newest_glibc(root))),
    }
    return " ".join(f"{name}={value}" for name, value in found.items()) + "\n"


def newest_glibc(root: Path) -> tuple[int, ...]:
    """Return the highest version of glibc that anything in this folder was linked against."""
    binaries = [each for each in root.rglob("*") if is_binary(each)]
    wanted = re.compile(rb"GLIBC_(\d+)\.(\d+)\b")
    found = (
        tuple(map(int, each)) for path in binaries for each in wanted.findall(path.read_bytes())
    )
    return max(found)


def main() -> None:
    kind, *arguments = sys.argv[1:]
    writers: dict[str, Callable[..., str]] = {
        "changelog": changelog,
        "metainfo": metainfo,
        "man": lambda page, version: man(Path(page), version),
        "copyright": lambda: copyright_file(licences.read_recipe()),
        "needs": lambda root: needs(Path(root)),
        "size": lambda root: f"{size(Path(root))}\n",
    }
    sys.stdout.write(writers[kind](*arguments))


if __name__ == "__main__":
    main()
