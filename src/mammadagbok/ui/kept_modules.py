"""Modules that nobody needs yet, kept in memory as they lie on the disk until somebody does.

What Python makes of a module takes several times the room of what it is made from, packed. And its
file may be brought up to date under a program that runs: what is loaded later comes from here.
"""

import marshal
import pkgutil
import sys
import zlib
from collections.abc import Iterator, Sequence
from importlib.machinery import ExtensionFileLoader, ModuleSpec
from importlib.util import find_spec, module_from_spec
from types import ModuleType
from typing import TYPE_CHECKING, Final, cast

import mammadagbok

if TYPE_CHECKING:
    from importlib.abc import Loader

_BUILD: Final = (
    f"_sysconfigdata_{getattr(sys, 'abiflags', '')}_{sys.platform}"
    f"_{getattr(sys.implementation, '_multiarch', '')}"
)
"""What this Python was built with, where it tells so in a module of its own."""
BESIDE_OURS: Final = (
    _BUILD,
    *("_uuid", "_zoneinfo", "calendar", "colorsys", "encodings.cp1252", "html", "hunspell"),
    *("locale", "platform", "stringprep", "sysconfig", "uuid", "yaml", "zoneinfo"),
)
"""What ours are made with, and none of those that are needed at once loads."""


Specs = dict[str, ModuleSpec]
"""How to load each module that is kept, by its name."""


class _Code:
    """A module of Python's, as it was compiled."""

    def __init__(self, packed: bytes, among: Specs) -> None:
        self._packed, self._among = packed, among

    def create_module(self, _spec: ModuleSpec) -> None:
        """It is made as usual."""

    def exec_module(self, module: ModuleType) -> None:
        """Fill it. Nobody needs what was kept after that."""
        code = marshal.loads(zlib.decompress(self._packed))  # noqa: S302 Our own.
        exec(code, vars(module))  # noqa: S102
        self._among.pop(module.__name__, None)
        self._packed = b""


class _Library:
    """A library, taken in from its file already and not begun with."""

    def __init__(self, module: ModuleType, loader: ExtensionFileLoader, among: Specs) -> None:
        self._module, self._loader, self._among = module, loader, among

    def create_module(self, _spec: ModuleSpec) -> ModuleType:
        """Return what was made of it."""
        return self._module

    def exec_module(self, module: ModuleType) -> None:
        """Begin with it."""
        self._loader.exec_module(module)
        self._among.pop(module.__name__, None)


class KeptModules:
    """Asked by Python's import before anything looks for a file."""

    def __init__(self) -> None:
        self._specs: Specs = {}

    def __contains__(self, name: str) -> bool:
        return name in self._specs

    def find_spec(
        self, name: str, _path: Sequence[str] | None, _target: ModuleType | None = None, /
    ) -> ModuleSpec | None:
        """Return how to load the module, None when it is not kept."""
        return self._specs.get(name)

    def keep_all(self) -> Iterator[None]:
        """Keep every module of ours, and what they are made with, that is not loaded: one after
        another.
        """
        for spec in self._all_specs():
            if not self._is_here(spec.name):
                if (kept := self._kept(spec)) is not None:
                    spec.loader = cast("Loader", kept)
                    self._specs[spec.name] = spec
                yield

    def _kept(self, spec: ModuleSpec) -> _Code | _Library | None:
        if isinstance(spec.loader, ExtensionFileLoader):
            return _Library(module_from_spec(spec), spec.loader, self._specs)
        get_code = getattr(spec.loader, "get_code", None)
        code = None if get_code is None else get_code(spec.name)
        packed = b"" if code is None else zlib.compress(marshal.dumps(code))
        return _Code(packed, self._specs) if packed else None

    def _is_here(self, name: str) -> bool:
        return name in sys.modules or name in self

    def _all_specs(self) -> Iterator[ModuleSpec]:
        yield from _within(mammadagbok.__path__, mammadagbok.__name__)
        for name in BESIDE_OURS:
            spec = None if self._is_here(name) else find_spec(name)
            if spec is not None:
                yield spec
                yield from _within(spec.submodule_search_locations or (), name)


def kept_modules() -> KeptModules:
    """Return those that Python's import asks for."""
    for finder in sys.meta_path:
        if isinstance(finder, KeptModules):
            return finder
    made = KeptModules()
    sys.meta_path.insert(0, made)
    return made


def _within(path: Sequence[str], package: str) -> Iterator[ModuleSpec]:
    for found in pkgutil.iter_modules(path, f"{package}."):
        spec = found.module_finder.find_spec(found.name, None)
        if spec is not None:
            yield spec
            yield from _within(spec.submodule_search_locations or (), found.name)
