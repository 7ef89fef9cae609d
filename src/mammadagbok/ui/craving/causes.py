"""What may have come first: suggestions, and putting them into her own line."""

from PySide6.QtCore import QCoreApplication

from mammadagbok.domain.craving import causes_in

_BETWEEN = ", "


def suggestions() -> list[str]:
    """Return the suggestions in their order: tiredness first, as the group put it (§4.1)."""
    *states, happy = _states()
    grief, pain, bored, *around = _others()
    return [*states, grief, pain, bored, happy, *around]


def helped_heading(cause: str) -> str:
    """Return what stands above that which helped when `cause` came first: «… sist jeg var …»."""
    if cause.casefold() in (state.casefold() for state in _states()):
        heading = QCoreApplication.translate("Causes", "This helped last time I was {cause}")
    else:
        heading = QCoreApplication.translate("Causes", "This helped last time: {cause}")
    return heading.format(cause=cause)


def _states() -> list[str]:
    """How she may have been: words that can follow «jeg var»."""
    return [
        QCoreApplication.translate("Causes", "tired"),
        QCoreApplication.translate("Causes", "sad"),
        QCoreApplication.translate("Causes", "angry"),
        QCoreApplication.translate("Causes", "afraid"),
        QCoreApplication.translate("Causes", "ashamed"),
        QCoreApplication.translate("Causes", "lonely"),
        QCoreApplication.translate("Causes", "happy"),
    ]


def _others() -> list[str]:
    return [
        QCoreApplication.translate("Causes", "grief or missing"),
        QCoreApplication.translate("Causes", "pain"),
        QCoreApplication.translate("Causes", "bored"),
        QCoreApplication.translate("Causes", "people"),
        QCoreApplication.translate("Causes", "a place"),
        QCoreApplication.translate("Causes", "money"),
        QCoreApplication.translate("Causes", "a test or a visit"),
        QCoreApplication.translate("Causes", "it just came"),
    ]


def holds(line: str, cause: str) -> bool:
    """True when `cause` is one of the parts between the commas of her line, in any case."""
    return cause.casefold() in (part.casefold() for part in causes_in(line))


def toggled(line: str, cause: str) -> str:
    """Return her line with `cause` at the end, or without it when it was there."""
    parts = causes_in(line)
    kept = [part for part in parts if part.casefold() != cause.casefold()]
    return _BETWEEN.join(kept if len(kept) < len(parts) else [*parts, cause])
