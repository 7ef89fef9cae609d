"""What PySide tells of the parameters of Qt's functions, loaded when somebody asks.

PySide has seven modules for it, as source in its own library, and compiles them each time a program
starts: a fifth of the start. They serve help texts, type stubs and what is said of an argument of
the wrong kind.
"""

import builtins
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import RLock
from types import CodeType
from typing import Any, Final

_PARTS: Final = (
    *("errorhandler", "layout", "mapping", "parser"),
    *("lib/enum_sig", "lib/pyi_generator", "lib/tool"),
)
_FILES: Final = frozenset(f"shibokensupport/signature/{part}.py" for part in _PARTS)
_IN_ITS_PLACE: Final = (
    "from mammadagbok.ui.signatures import loads_when_asked\n"
    "__getattr__ = loads_when_asked(globals())"
)
_compile: Final = builtins.compile
_loading: Final = RLock()
_left: dict[str, bytes] = {}
"""The source of each that nobody has asked for, by its file."""


@contextmanager
def signatures_when_asked() -> Iterator[None]:
    """Let PySide, imported inside, leave these modules empty until something of them is asked for.

    A PySide that keeps them otherwise loads them as it always does.
    """
    vars(builtins)["compile"] = _compiled
    try:
        yield
    finally:
        vars(builtins)["compile"] = _compile


def loads_when_asked(module: dict[str, Any]) -> Callable[[str], Any]:
    """Return the `__getattr__` of the module that has these names."""

    def found(name: str) -> Any:
        file = f"{module['__name__'].replace('.', '/')}.py"
        with _loading:
            if (source := _left.pop(file, None)) is not None:
                exec(_compile(source, file, "exec"), module)  # noqa: S102 PySide's own.
        if name not in module:
            raise AttributeError(f"module {module['__name__']!r} has no attribute {name!r}")
        return module[name]

    def update_mapping() -> Any:
        return found("namespace") and module["update_mapping"]()

    if module["__name__"].endswith(".mapping"):
        # PySide takes this one from the names themselves, whatever `__getattr__` would give.
        module["update_mapping"] = update_mapping
    return found


def _compiled(source: Any, filename: Any, *more: Any, **named: Any) -> CodeType | Any:
    if filename in _FILES:
        _left[filename] = source
        return _compile(_IN_ITS_PLACE, filename, "exec")
    return _compile(source, filename, *more, **named)
