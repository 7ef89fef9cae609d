"""Her numbers of one craving in words, and nothing said about them."""

from PySide6.QtCore import QCoreApplication

from mammadagbok.domain.craving import Craving


def numbers_said(craving: Craving) -> str:
    """Return «Først 7. Jeg trodde 9. Underveis 8, 5. Etterpå 3.»: what she gave; '' for nothing."""
    during = ", ".join(map(str, craving.during)) or None
    said = [
        (QCoreApplication.translate("CravingNumbers", "First {strength}."), craving.before),
        (QCoreApplication.translate("CravingNumbers", "I thought {strength}."), craving.expected),
        (QCoreApplication.translate("CravingNumbers", "On the way {strength}."), during),
        (QCoreApplication.translate("CravingNumbers", "Afterwards {strength}."), craving.after),
    ]
    return " ".join(words.format(strength=given) for words, given in said if given is not None)
