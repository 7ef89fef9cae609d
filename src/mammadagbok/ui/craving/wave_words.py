"""The numbers of one craving in words, in the order she gave them."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication


def wave_words(points: Sequence[int], expected: int | None = None) -> str:
    """Return «Først 7, så 8, til slutt 3. Jeg trodde 9.»; "" when there are no numbers."""
    said = [_course(points)] if points else []
    if expected is not None:
        thought = QCoreApplication.translate("WaveWords", "I thought {strength}.")
        said.append(thought.format(strength=expected))
    return " ".join(said)


def _course(points: Sequence[int]) -> str:
    first, *between = points
    if not between:
        return QCoreApplication.translate("WaveWords", "First {first}.").format(first=first)
    last = between.pop()
    if not between:
        two = QCoreApplication.translate("WaveWords", "First {first}, in the end {last}.")
        return two.format(first=first, last=last)
    then = QCoreApplication.translate("WaveWords", "then {strength}")
    steps = ", ".join(then.format(strength=each) for each in between)
    many = QCoreApplication.translate("WaveWords", "First {first}, {steps}, in the end {last}.")
    return many.format(first=first, steps=steps, last=last)
