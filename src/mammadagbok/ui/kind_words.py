"""What the kinds of texts are called, and which tint is theirs."""

from PySide6.QtCore import QCoreApplication

from mammadagbok.domain.entry import Kind


def kind_word(kind: Kind | None) -> str:
    """The short name of a kind, as it stands in a chip."""
    match kind:
        case Kind.MOMENT:
            return QCoreApplication.translate("Kinds", "Moment")
        case Kind.CRAVING:
            return QCoreApplication.translate("Kinds", "Craving")
        case Kind.REFLECTION:
            return QCoreApplication.translate("Kinds", "From the group")
        case Kind.LETTER:
            return QCoreApplication.translate("Kinds", "A letter I won't send")
        case None:
            return QCoreApplication.translate("Kinds", "Just writing")


def kind_tint(kind: Kind | None) -> str:
    """The name of the tint that belongs to a kind."""
    match kind:
        case Kind.MOMENT:
            return "moment"
        case Kind.CRAVING:
            return "craving"
        case Kind.REFLECTION:
            return "group"
        case _:
            return "plum"
