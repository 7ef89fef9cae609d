"""Her tags («stikkord»): which there are, another name for one, and none of one."""

from dataclasses import dataclass

from mammadagbok.domain.norwegian import fold
from mammadagbok.domain.tags import as_known, renamed, tidied, tidy, undone
from mammadagbok.services.texts import sound_text
from mammadagbok.storage.entries import EntryStore


@dataclass(frozen=True, slots=True)
class Retagging:
    """A change of tags that can be taken back: those of each entry before it and after it."""

    before: dict[int, tuple[str, ...]]
    after: dict[int, tuple[str, ...]]


class Tags:
    """The tags on what she has written, in the trash too. None is counted."""

    def __init__(self, entries: EntryStore) -> None:
        self._entries = entries

    def all(self) -> list[str]:
        """Return each tag once, those used last first."""
        return list(tidied(self._entries.tags()))

    def rename(self, old: str, new: str) -> Retagging:
        """Call the tag by another name everywhere; one that has that name is one with it then.

        With '' for `new` the tag is taken off everything; no text goes. Raises what
        `Database.transaction` raises, and then nothing is changed.
        """
        others = [tag for tag in self._entries.tags() if fold(tag) != fold(old)]
        name = as_known(sound_text(new), others) if tidy(new) else ""
        before = self._entries.tagged(old)
        after = {number: renamed(tags, old, name) for number, tags in before.items()}
        self._entries.retag(after)
        return Retagging(before, after)

    def undo(self, change: Retagging) -> None:
        """Take a change back, and leave what she has changed since then.

        Raises what `Database.transaction` raises.
        """
        now = self._entries.tags_of(list(change.before))
        self._entries.retag(
            {
                number: undone(tags, change.after[number], now.get(number, ()))
                for number, tags in change.before.items()
            }
        )
