"""What she has chosen on the first start so far. It outlives its pages, and forgets on demand."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import Enum, auto
from typing import Final

from mammadagbok.crypto.keys import wipe
from mammadagbok.domain.recovery import fresh_secret

SHORT_MINUTES: Final = 3
"""Until the idle lock when others use the computer too."""


class Step(Enum):
    """One page of the first start; the road has one unless she uses the computer alone."""

    WHO = auto()
    ALONE = auto()
    ROAD = auto()
    REST = auto()
    PASSPHRASE = auto()
    CODE = auto()
    NAME = auto()


class Road(Enum):
    """Her answer to whether she uses the computer alone."""

    YES = auto()
    OTHERS = auto()
    WATCHED = auto()


class Code(Enum):
    """What has become of the recovery code."""

    OPEN = auto()
    KEPT = auto()
    DECLINED = auto()


@dataclass(frozen=True, slots=True)
class FirstChoices:
    """How the window is to be from now on; None leaves the minutes until the lock as they are."""

    discreet: bool
    idle_minutes: int | None


@dataclass(slots=True)
class Beginning:
    """The state of the first start. Nothing of it is on the disk before the journal is made.

    What she typed is kept as UTF-8 in buffers that `forget` overwrites. `has_forgotten` is true
    from then until she writes a passphrase anew.
    """

    step: Step = Step.WHO
    road: Road | None = None
    minutes: int | None = None
    named: bool | None = None
    passphrase: bytearray = field(default_factory=bytearray)
    again: bytearray = field(default_factory=bytearray)
    secret: bytearray = field(default_factory=bytearray)
    typed: bytearray = field(default_factory=bytearray)
    code: Code = Code.OPEN
    has_forgotten: bool = False

    @property
    def discreet(self) -> bool:
        """Whether the neutral name is chosen, by her or by the road she is on."""
        return self.road in (Road.OTHERS, Road.WATCHED) if self.named is None else self.named

    @property
    def idle_minutes(self) -> int | None:
        """Minutes until the idle lock where others use the computer, else None."""
        return (self.minutes or SHORT_MINUTES) if self.road is Road.OTHERS else None

    @property
    def choices(self) -> FirstChoices:
        """What the settings are to be."""
        return FirstChoices(self.discreet, self.idle_minutes)

    def go_on(self) -> None:
        """Be on the next page."""
        self.step = self._at(1)

    def go_back(self) -> None:
        """Be on the page before."""
        self.step = self._at(-1)

    def code_secret(self) -> bytearray:
        """Return the secret of the recovery code, drawn the first time it is asked for."""
        if not self.secret:
            self.secret = fresh_secret()
        return self.secret

    def write_passphrase(self, first: str, again: str) -> None:
        """Keep both fields as they stand."""
        _put(self.passphrase, first)
        _put(self.again, again)
        self.has_forgotten = self.has_forgotten and not first

    def write_code(self, typed: str) -> None:
        """Keep what she has typed back of the code."""
        _put(self.typed, typed)

    def forget(self) -> None:
        """Overwrite passphrase and code; she chooses both anew, and is told why."""
        buffers = (self.passphrase, self.again, self.secret, self.typed)
        if any(buffers):
            self.has_forgotten = True
            self.step = Step.PASSPHRASE
        for buffer in buffers:
            _put(buffer, "")
        self.code = Code.OPEN

    def _at(self, offset: int) -> Step:
        steps: Sequence[Step] = [step for step in Step if self._has(step)]
        return steps[max(0, min(len(steps) - 1, steps.index(self.step) + offset))]

    def _has(self, step: Step) -> bool:
        return step is not Step.ROAD or self.road in (Road.OTHERS, Road.WATCHED)


def read(buffer: bytearray) -> str:
    """Return the text a buffer of `Beginning` holds."""
    return buffer.decode("utf-8", "surrogatepass")


def _put(buffer: bytearray, text: str) -> None:
    wipe(buffer)
    buffer[:] = text.encode("utf-8", "surrogatepass")
