"""An exception that nobody expected: her text is saved, she is told, and nothing is quoted."""

import sys
from collections.abc import Callable
from types import TracebackType


class Unexpected:
    """A hook for `sys.excepthook`. Writes the class of what happened to standard error and no
    word more: a message or a traceback could hold words of hers. Then it calls `tell`, and after
    it the hook that stood there before, if that was not the interpreter's own.
    """

    def __init__(self, tell: Callable[[], None]) -> None:
        self._tell = tell
        self._before = sys.excepthook
        self._is_telling = False

    def install(self) -> None:
        """Take the place of the hook that stands there now."""
        self._before, sys.excepthook = sys.excepthook, self

    def remove(self) -> None:
        """Give the place back."""
        if sys.excepthook is self:
            sys.excepthook = self._before

    def __call__(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Save and tell, once at a time: saving may fail in the same way."""
        _note(kind)
        if not self._is_telling:
            self._is_telling = True
            try:
                self._tell()
            except Exception as worse:
                # What a hook itself raises Python prints, with all that was said in both.
                _note(type(worse))
            finally:
                self._is_telling = False
        if self._before is not sys.__excepthook__:
            self._before(kind, error, trace)


def _note(kind: type[BaseException]) -> None:
    sys.stderr.write(f"unexpected: {kind.__name__}\n")
