"""What of Python, Qt and the build machine goes into the packaged program; all else stays out."""

import re
from collections.abc import Iterable
from pathlib import PurePath, PurePosixPath

# The program never goes online, so nothing that could is there to be called.
ONLINE_MODULES = (
    "_socket",
    "_ssl",
    "asyncio",
    "email",
    "http",
    "importlib.metadata",
    "PySide6.QtNetwork",
    "socket",
    "ssl",
    "urllib.request",
)
# What libraries can do without: hashlib and hmac have their own code where _hashlib is missing.
UNUSED_MODULES = (
    "_hashlib",
    "bz2",
    "doctest",
    "lzma",
    "multiprocessing",
    "pydoc",
    "sqlite3",
    "tkinter",
    # Only pypdf and cryptography name it, for Python 3.10.
    "typing_extensions",
    "unittest",
)
EXCLUDED_MODULES = (*ONLINE_MODULES, *UNUSED_MODULES)

QT_LIBRARIES = re.compile(
    r"lib(icu\w+|Qt6(Core|DBus|Gui|PrintSupport|Svg|WaylandClient|Widgets|XcbQpa))\.so\b"
)
QT_PLUGINS = {
    "iconengines": {"qsvgicon"},
    "imageformats": {"qico", "qjpeg", "qsvg", "qwebp"},
    "platforminputcontexts": {
        "composeplatforminputcontextplugin",
        "ibusplatforminputcontextplugin",
    },
    "platforms": {"qoffscreen", "qwayland", "qxcb"},
    # Not qgtk3, which brings all of GTK and leaves files in her home folder.
    "platformthemes": {"qxdgdesktopportal"},
    "printsupport": {"cupsprintersupport"},
    "wayland-decoration-client": {"adwaita", "bradient"},
    "wayland-shell-integration": {"xdg-shell"},
}
# Qt has no bokmål: the program's own catalogues carry Qt's words.
QT_TRANSLATIONS = {"qtbase_nn.qm"}

# Of the build machine's libraries only these: Python's own, and the small ones that a desktop
# may lack. The C++, font, glib and graphics libraries must be the ones her drivers fit.
HOST_LIBRARIES = re.compile(r"lib(python3|ffi|mpdec|xcb-|xkbcommon)")

Collected = tuple[str, str, str]


def trimmed(collected: Iterable[Collected]) -> list[Collected]:
    """Those of PyInstaller's (path in the folder, source, kind) that the program needs."""
    return [item for item in collected if needed(item[0])]


def needed(path: str) -> bool:
    """Whether the file at this path in the folder, relative to its root, is to be kept."""
    place = PurePosixPath(PurePath(path).as_posix())
    match place.parts:
        case [name]:
            return not name.startswith("lib") or HOST_LIBRARIES.match(name) is not None
        case ["PySide6", "Qt", "lib", name]:
            return QT_LIBRARIES.match(name) is not None
        case ["PySide6", "Qt", "plugins", kind, name]:
            return name.removeprefix("lib").removesuffix(".so") in QT_PLUGINS.get(kind, ())
        case ["PySide6", "Qt", "translations", name]:
            return name in QT_TRANSLATIONS
        case ["hunspell", "dictionaries", *_]:
            # English, with the program that reads the Norwegian ones.
            return False
        case ["resources", *_]:
            return place.suffix != ".ts" and place.parts[1:] != ("i18n", "notes.json")
    return True
