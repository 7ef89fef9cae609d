"""What Qt's file dialog notes about the folders it has shown, each time it is closed."""

import sys

from PySide6.QtCore import QSettings

_OWNER, _GROUP = "QtProject", "FileDialog"


def forget_dialogs() -> None:
    """Remove it from the registry of Windows or the preferences of macOS, for this user.

    Elsewhere it is a file, which `app.leave_no_traces` keeps Qt from writing at all.
    """
    if sys.platform in ("win32", "darwin"):
        kept = QSettings(QSettings.Scope.UserScope, _OWNER)
        kept.remove(_GROUP)
        kept.sync()
