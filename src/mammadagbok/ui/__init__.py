"""The only room that knows Qt."""

import builtins

from mammadagbok.ui.signatures import signatures_when_asked

with signatures_when_asked():
    import PySide6  # noqa: F401

# PySide reads the source of whatever is imported from here on, and keeps every line, to see whether
# it may ask for one of its `__feature__`s. None of ours does.
builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
