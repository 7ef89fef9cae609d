"""What the fresh window has to tell, in words."""

from PySide6.QtCore import QCoreApplication

from mammadagbok.ui.handover import Told


def told_sentence(told: Told) -> str:
    """What the unlock page says after the journal was closed for something, or ''."""
    match told:
        case Told.NOTHING:
            return ""
        case Told.NEW_KEY:
            return QCoreApplication.translate("KeysCard", "The new passphrase is in use now.")
        case Told.PUT_BACK:
            return QCoreApplication.translate("KeysCard", "The journal is as it was before.")
