"""Words that are the same on the calm page and on the cards."""

from PySide6.QtCore import QCoreApplication

from mammadagbok.domain.calm import IfThen


def needs_somebody() -> str:
    """Say that somebody must be with the child meanwhile."""
    return QCoreApplication.translate("Calm", "needs somebody with the child")


def if_then(plan: IfThen) -> str:
    """Say «Hvis …, så …» in her words, with dots where there are none yet."""
    said = QCoreApplication.translate("Calm", "If {when}, then {then}")
    return said.format(when=plan.when or "…", then=plan.then or "…")
