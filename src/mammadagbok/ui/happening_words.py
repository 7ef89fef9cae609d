"""What happened by itself while the journal was opened, in words."""

from PySide6.QtCore import QCoreApplication

from mammadagbok.domain.happenings import ClockLeapt, CutOff, Happening, KeptAside


def happening_sentence(happening: Happening) -> str:
    """What is told once about an opening (20, 25)."""
    match happening:
        case CutOff():
            return QCoreApplication.translate(
                "Failures", "The program stopped suddenly last time. Everything is in place."
            )
        case ClockLeapt():
            return QCoreApplication.translate(
                "Failures",
                "This computer's clock is far ahead. What was to delete itself waits "
                "until tomorrow, in case the clock is wrong.",
            )
        case KeptAside(path=path):
            return QCoreApplication.translate(
                "Failures", "The file that was in use has been kept as {name}."
            ).format(name=path.name)
