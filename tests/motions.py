"""A system that wants as much or as little motion as the test says."""

from mammadagbok.ui.motion import Motion


class AskedMotion(Motion):
    """Stands in a look for what the system asks for."""

    def __init__(self, *, less: bool = False) -> None:
        super().__init__()
        self._less = less

    @property
    def is_reduced(self) -> bool:
        return self._less

    def ask(self, *, less: bool) -> None:
        """Have the system ask for something else."""
        self._less = less
        self.changed.emit()
