"""Whose each file and module of the packaged folder is, as packaging/parts.toml tells."""

import sys
from collections.abc import Iterable
from fnmatch import fnmatchcase
from typing import Any, Final

from folder import Packaged

OWN: Final = "Mammadagbok"
_OWN_FILES: Final = ("mammadagbok*", "resources/*")
_OWN_MODULES: Final = ("mammadagbok*", "entry")
_STDLIB: Final = "Python"
_BUILT_OF: Final = "_sysconfigdata_"

Part = dict[str, Any]


def owners(packaged: Packaged, parts: Iterable[Part]) -> dict[str, list[str]]:
    """Return the files of each part that has any here, or any module; ours under OWN.

    Fails when something belongs to nobody: what is not named is not handed out.
    """
    known = list(parts)
    found: dict[str, list[str]] = {}
    for name in packaged.files:
        found.setdefault(_owner(name, known, "files", _OWN_FILES), []).append(name)
    for module in packaged.modules:
        found.setdefault(_module_owner(module, known), [])
    return found


def _module_owner(module: str, parts: list[Part]) -> str:
    if module.partition(".")[0] in sys.stdlib_module_names - {"struct"}:
        return _STDLIB
    if module.startswith(_BUILT_OF):
        return _STDLIB
    return _owner(module, parts, "modules", _OWN_MODULES)


def _owner(name: str, parts: list[Part], kind: str, own: Iterable[str]) -> str:
    patterns = {pattern: part["name"] for part in parts for pattern in part.get(kind, ())}
    patterns |= dict.fromkeys(own, OWN)
    fitting = [each for each in patterns if _fits(name, each, kind)]
    if not fitting:
        raise ValueError(f"belongs to no part in parts.toml: {name}")
    return str(patterns[max(fitting, key=len)])


def _fits(name: str, pattern: str, kind: str) -> bool:
    return fnmatchcase(name, pattern) or (kind == "modules" and name.startswith(f"{pattern}."))
