"""The order in which Tab goes, where it is not the order in which controls were made."""

from collections.abc import Iterable
from itertools import pairwise

from PySide6.QtWidgets import QWidget


def set_tab_order(controls: Iterable[QWidget]) -> None:
    """Have Tab go from each control to the next one."""
    for earlier, later in pairwise(controls):
        QWidget.setTabOrder(earlier, later)
