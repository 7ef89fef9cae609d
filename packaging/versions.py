"""The versions of what lies inside wheels and libraries, asked of themselves."""

import ctypes
import decimal
import json
import platform
import re
import subprocess
import sysconfig
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from pyexpat import EXPAT_VERSION
from typing import Final

import PyInstaller
import sqlcipher3
import yaml._yaml
from cryptography.hazmat.backends.openssl import backend
from PySide6.QtCore import QLibraryInfo

WHEELS: Final = Path(sysconfig.get_path("purelib"))
RESOURCES: Final = Path(__file__).parent.parent / "resources"
_NUMBER: Final = re.compile(r"\d+(?:\.\d+)+")


@dataclass(frozen=True, slots=True)
class Source:
    """What a library of the build machine was made of, as Debian calls it."""

    name: str
    version: str


def asked(name: str, host: str = "") -> str:
    """Return the version of an embedded part, inside this host; "" where nobody can be asked."""
    ask = _ASKED.get((name, host)) or _ASKED.get((name, ""))
    return "" if ask is None else ask()


def _sqlcipher(question: str) -> Callable[[], str]:
    def ask() -> str:
        with closing(sqlcipher3.connect(":memory:")) as connection:
            connection.execute("PRAGMA key = \"x'" + "00" * 32 + "'\"")
            return _number(str(connection.execute(question).fetchone()[0]))

    return ask


def _icu() -> str:
    (library,) = (WHEELS / "PySide6/Qt/lib").glob("libicuuc.so.*")
    version = (ctypes.c_uint8 * 4)()
    ctypes.CDLL(str(library))[f"u_getVersion_{library.name.rpartition('.')[2]}"](version)
    return ".".join(map(str, version[:2]))


def _hunspell() -> str:
    (library,) = (WHEELS / "hunspell").glob("libhunspell-*")
    return _number(library.name)


def _told(file: str, words: bytes) -> Callable[[], str]:
    """Return how to find the version that stands behind these words in a file of resources."""

    def ask() -> str:
        # Typefaces keep their names as UTF-16.
        text = (RESOURCES / file).read_bytes().replace(b"\0", b"")
        found = re.search(words + rb"([\d.]+\d)", text)
        return "" if found is None else found[1].decode()

    return ask


def _number(text: str) -> str:
    found = _NUMBER.search(text)
    return "" if found is None else found[0]


_ASKED: Final[dict[tuple[str, str], Callable[[], str]]] = {
    ("Python", ""): platform.python_version,
    ("Expat", ""): lambda: _number(EXPAT_VERSION.replace("expat_", "")),
    ("libmpdec", ""): lambda: str(getattr(decimal, "__libmpdec_version__", "")),
    ("Qt", ""): lambda: QLibraryInfo.version().toString(),
    ("ICU", ""): _icu,
    ("SQLCipher", ""): _sqlcipher("PRAGMA cipher_version"),
    ("SQLite", ""): _sqlcipher("SELECT sqlite_version()"),
    ("OpenSSL", "sqlcipher3"): _sqlcipher("PRAGMA cipher_provider_version"),
    ("OpenSSL", "cryptography"): lambda: _number(backend.openssl_version_text()),
    ("LibYAML", ""): lambda: str(yaml._yaml.get_version_string()),
    ("Hunspell", ""): _hunspell,
    ("spell-norwegian", ""): _told("spelling/LICENSE", rb"hunspell-no 1:"),
    ("Inter", ""): _told("fonts/Inter-Regular.otf", rb"Version "),
    ("Lucide", ""): _told("icons/feather.svg", rb"lucide-static v"),
    ("PyInstaller", ""): lambda: str(PyInstaller.__version__),
}


def crates() -> Iterator[dict[str, object]]:
    """Yield what cryptography's own list says of the Rust libraries inside it."""
    for listed in sorted(WHEELS.glob("cryptography-*.dist-info/sboms/*rust*.json")):
        for crate in json.loads(listed.read_text("utf-8"))["components"]:
            if "cryptography" not in crate["name"]:
                kept = ("type", "name", "version", "licenses", "purl")
                yield {key: crate[key] for key in kept if key in crate}


def source_of(library: str) -> Source | None:
    """Return the Debian source of a library of this machine; None where Debian has none."""
    try:
        told = _dpkg("--search", f"*/{library}").partition(": ")[0]
        wanted = "--showformat=${source:Package} ${source:Upstream-Version}"
        return Source(*_dpkg("--show", wanted, told.partition(",")[0]).split())
    except (OSError, subprocess.CalledProcessError):
        return None


def _dpkg(*arguments: str) -> str:
    return subprocess.run(
        ["dpkg-query", *arguments], check=True, capture_output=True, text=True
    ).stdout
