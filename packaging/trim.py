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
    # The encodings of Chinese, Japanese and Korean, which nothing of hers is written in.
    "_codecs_cn",
    "_codecs_hk",
    "_codecs_iso2022",
    "_codecs_jp",
    "_codecs_kr",
    "_codecs_tw",
    "_hashlib",
    "_multibytecodec",
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

_QT = "Core|DBus|Gui|PrintSupport|Svg|Widgets"
QT_LIBRARIES = re.compile(rf"lib(icu\w+|Qt6({_QT}|WaylandClient|XcbQpa))\.so\b")
# On Windows Qt's libraries, Python's modules of them and Microsoft's C++ library lie in one folder.
WINDOWS_LIBRARIES = re.compile(
    rf"(Qt6({_QT})\.dll|Qt({_QT})\.pyd|pyside6\.abi3\.dll|shiboken6\.abi3\.dll|Shiboken\.pyd"
    r"|(msvcp140(_1|_2)?|vcruntime140(_1)?)\.dll)",
    re.IGNORECASE,
)
MAC_FRAMEWORKS = re.compile(rf"Qt({_QT})(\.framework)?")
QT_PLUGINS = {
    "iconengines": {"qsvgicon"},
    "imageformats": {"qico", "qjpeg", "qsvg", "qwebp"},
    "platforminputcontexts": {
        "composeplatforminputcontextplugin",
        "ibusplatforminputcontextplugin",
    },
    "platforms": {"qcocoa", "qoffscreen", "qwayland", "qwindows", "qxcb"},
    # Not qgtk3, which brings all of GTK and leaves files in her home folder.
    "platformthemes": {"qxdgdesktopportal"},
    # Windows' and macOS' own ways to print are part of Qt's library.
    "printsupport": {"cupsprintersupport"},
    "wayland-decoration-client": {"adwaita", "bradient"},
    "wayland-shell-integration": {"xdg-shell"},
}
# Beside the modules in a wheel: what compiles against them, and what describes them.
BUILD_FILES = {".exe", ".h", ".lib", ".pdb", ".pxd", ".pyi", ".pyx", ".cpp", ".typed"}
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
        case [name] if name.startswith("Qt"):
            # Links of macOS to its frameworks.
            return MAC_FRAMEWORKS.fullmatch(name) is not None
        case [name]:
            return not name.startswith("lib") or HOST_LIBRARIES.match(name) is not None
        case ["PySide6", "Qt", "lib", name, *_] if ".framework" in name:
            return MAC_FRAMEWORKS.fullmatch(name) is not None
        case ["PySide6", "Qt", "lib", name]:
            return QT_LIBRARIES.match(name) is not None
        case ["PySide6", "Qt", "plugins", kind, name] | ["PySide6", "plugins", kind, name]:
            return name.removeprefix("lib").partition(".")[0] in QT_PLUGINS.get(kind, ())
        case ["PySide6", "Qt", "translations", name] | ["PySide6", "translations", name]:
            return name in QT_TRANSLATIONS
        case ["PySide6" | "shiboken6", name] if place.suffix in {".dll", ".pyd"}:
            return WINDOWS_LIBRARIES.fullmatch(name) is not None
        case ["PySide6", "glue" | "include" | "lib" | "metatypes" | "qml" | "resources", *_]:
            return False
        case ["PySide6", "doc" | "plugins" | "scripts" | "typesystems", *_]:
            return False
        case ["shiboken6", "lib", *_]:
            return False
        case [notes, *_] if notes.endswith(".dist-info"):
            # Of the installer, which notes there how and by whom a wheel was put in.
            return False
        case ["hunspell", "dictionaries", *_]:
            # English, with the program that reads the Norwegian ones.
            return False
        case ["resources", *_]:
            return place.suffix != ".ts" and place.parts[1:] != ("i18n", "notes.json")
    return place.suffix not in BUILD_FILES
