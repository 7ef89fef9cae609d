"""What may have come first: suggestions, and putting them into her own line."""

from PySide6.QtCore import QCoreApplication

_BETWEEN = ", "


def suggestions() -> list[str]:
    """Return the suggestions in their order: tiredness first, as the group put it (§4.1)."""
    return [
        QCoreApplication.translate("Causes", "tired"),
        QCoreApplication.translate("Causes", "sad"),
        QCoreApplication.translate("Causes", "angry"),
        QCoreApplication.translate("Causes", "afraid"),
        QCoreApplication.translate("Causes", "ashamed"),
        QCoreApplication.translate("Causes", "lonely"),
        QCoreApplication.translate("Causes", "grief or missing"),
        QCoreApplication.translate("Causes", "pain"),
        QCoreApplication.translate("Causes", "bored"),
        QCoreApplication.translate("Causes", "happy"),
        QCoreApplication.translate("Causes", "people"),
        QCoreApplication.translate("Causes", "a place"),
        QCoreApplication.translate("Causes", "money"),
        QCoreApplication.translate("Causes", "a test or a visit"),
        QCoreApplication.translate("Causes", "it just came"),
    ]


def holds(line: str, cause: str) -> bool:
    """True when `cause` is one of the parts between the commas of her line, in any case."""
    return cause.casefold() in (part.casefold() for part in _parts(line))


def toggled(line: str, cause: str) -> str:
    """Return her line with `cause` at the end, or without it when it was there."""
    parts = _parts(line)
    kept = [part for part in parts if part.casefold() != cause.casefold()]
    return _BETWEEN.join(kept if len(kept) < len(parts) else [*parts, cause])


def _parts(line: str) -> list[str]:
    return [part.strip() for part in line.split(",") if part.strip()]
