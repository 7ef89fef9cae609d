"""What is known about the journal in a copy: sealed in it, shown after the passphrase."""

import json
from dataclasses import asdict, dataclass, field
from typing import Any

from mammadagbok.domain.errors import CopyDamagedError


@dataclass(frozen=True, slots=True)
class Manifest:
    """How many texts the copied journal holds, in all, the number of its last save, the version
    of its schema, the version of the program that made the copy, its database's SHA-256, and the
    highest id that an entry in it has (None when the copy is from before that was told), and the
    names of its photos' files with how many bytes each has.
    """

    entries: int
    generation: int
    schema: int
    app: str
    sha256: str
    last: int | None = None
    photos: dict[str, int] = field(default_factory=dict)

    def may_hold(self, entry: int) -> bool:
        """True when an entry that is in the journal today was there when the copy was made."""
        return self.last is None or entry <= self.last

    def encoded(self) -> bytes:
        """Return it as JSON."""
        return json.dumps(asdict(self), sort_keys=True).encode()

    @classmethod
    def decoded(cls, data: bytes) -> "Manifest":
        """Return what `encoded` gave; what later versions add is passed over.

        Raises CopyDamagedError.
        """
        try:
            told: Any = json.loads(data)
            return cls(
                entries=int(told["entries"]),
                generation=int(told["generation"]),
                schema=int(told["schema"]),
                app=str(told["app"]),
                sha256=str(told["sha256"]),
                last=None if told.get("last") is None else int(told["last"]),
                photos={str(name): int(size) for name, size in told.get("photos", {}).items()},
            )
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
            raise CopyDamagedError from error
