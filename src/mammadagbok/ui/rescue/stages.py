"""How far she is with a journal that is damaged, old or missing, and letting go of that."""

from dataclasses import dataclass

from mammadagbok.domain.errors import MammadagbokError
from mammadagbok.services.copy_seal import CopySeal
from mammadagbok.services.opening import Examined
from mammadagbok.services.rescuing import Rescue, Survey
from mammadagbok.services.restoring import Contents
from mammadagbok.storage.bundle import CopyFile


@dataclass(slots=True)
class Choosing:
    """She chooses a copy; `error` says why the journal itself is not opened."""

    error: MammadagbokError | None = None


@dataclass(slots=True)
class Damaged:
    """The journal is damaged; `survey` comes when all that can be read was read."""

    rescue: Rescue
    survey: Survey | None = None


@dataclass(frozen=True, slots=True)
class Busy:
    """She left while something was being done that has to come to its end first."""


State = Choosing | CopyFile | Contents | Damaged | Examined | Busy | None


def let_go(state: State, seal: CopySeal | None) -> None:
    """Wipe the keys that were held, and delete what was worked on."""
    if state is not None:
        _wipe(state)
    if seal is not None:
        seal.wipe()


def _wipe(state: State) -> None:
    match state:
        case Damaged(rescue=rescue):
            rescue.close()
        case Contents(seal=kept):
            kept.wipe()
        case Examined() as examined:
            examined.root.wipe()
