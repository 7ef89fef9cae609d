"""Writing: from what stands in the editor to a row in the journal."""

from dataclasses import replace
from datetime import date

from mammadagbok.domain.clock import Clock, to_minute
from mammadagbok.domain.craving import Craving
from mammadagbok.domain.entry import Entry, Kind, NewEntry, is_untouched
from mammadagbok.domain.tags import tidied
from mammadagbok.domain.version import Version, loses_most, said, version_of, with_words_of
from mammadagbok.services.lasting import Lasting
from mammadagbok.services.texts import sound
from mammadagbok.storage.entries import EntryStore
from mammadagbok.storage.trash import VersionStore


class Writing:
    """Blank pages, and keeping what she writes on them."""

    def __init__(
        self, entries: EntryStore, versions: VersionStore, lasting: Lasting, clock: Clock
    ) -> None:
        self._entries, self._versions = entries, versions
        self._lasting = lasting
        self._clock = clock

    def blank(
        self, kind: Kind | None, meeting: date | None = None, *, private: bool = False
    ) -> NewEntry:
        """Return a blank page of this kind, dated now. Letters are private from the first word."""
        return NewEntry(
            kind=kind,
            text="",
            at=to_minute(self._clock()),
            private=private or kind is Kind.LETTER,
            meeting=meeting,
            craving=Craving() if kind is Kind.CRAVING else None,
            until=self._lasting.until(kind),
            only_helped=self._lasting.only_helped(kind),
        )

    def blank_to_show(self, mine: Entry) -> NewEntry:
        """Return a blank page for the text about the same event that she can show.

        It has the time, kind, meeting and tags of hers, and not a word. It is «bare for meg» only
        where its kind is: what she keeps to herself is the other one. Also of a craving it is kept
        whole, for she writes it to be there when she wants to show it.
        """
        words = mine.words
        return NewEntry(
            kind=words.kind,
            text="",
            at=words.at,
            private=words.kind is Kind.LETTER,
            meeting=words.meeting,
            craving=Craving() if words.kind is Kind.CRAVING else None,
            tags=words.tags,
            until=self._lasting.until(words.kind),
            mine=mine.id,
        )

    def other_text(self, page: NewEntry | Entry) -> int | None:
        """Return the id of the other text about the same event, None when this one stands alone.

        Of a text she can show that is hers; of hers, the one she can show.
        """
        pairs = self._entries.pairs()
        match page:
            case Entry(id=number) if number in pairs:
                return pairs[number]
            case Entry(id=number):
                return max((shown for shown, mine in pairs.items() if mine == number), default=None)
            case NewEntry(mine=mine):
                return mine

    def keep(
        self, page: NewEntry | Entry, words: NewEntry, stood: Entry | None = None
    ) -> NewEntry | Entry:
        """Save `words` on the page and return the page as it now stands.

        `stood` is the entry as it was when she sat down to it; its words are kept as an earlier
        version with the first save that changes them. After that, and on a new page, a save that
        loses most of the words keeps what stood there until then. A page that was never saved and
        is still blank leaves no row, unless she has put a tag on it. A saved page keeps its row
        also when she empties it, so that nothing is deleted by a slip. Raises DiskFullError,
        NotWritableError, JournalMovedError or JournalDamagedError, and nothing is lost.
        """
        whole = sound(words)
        words = replace(whole, tags=tidied(whole.tags))
        match page:
            case Entry(words=old) if old == words:
                return page
            case Entry(id=number, words=old) if self._entries.holds(number):
                kept = Entry(number, words)
                if stood is None and loses_most(old, words):
                    stood = page
                changed = stood is not None and said(stood.words) != said(words)
                before = version_of(stood, self._clock()) if stood and changed else None
                self._entries.save(kept, before, was=old)
                return kept
            case NewEntry() if is_untouched(page, words):
                return words
            case _:
                return self._entries.add(words)

    def begin(self, words: NewEntry) -> Entry:
        """Save a new page, also when it is blank: something beside the words is to belong to it.

        Raises what `keep` raises.
        """
        return self._entries.add(sound(words))

    def delete(self, entry: Entry) -> None:
        """Delete the entry from the journal and from every copy."""
        self._entries.remove(entry.id, self._clock())

    def delete_damaged(self, number: int) -> None:
        """Delete an entry that cannot be read any more and that no copy has."""
        self._entries.remove(number, self._clock())

    def put_back(self, good: Entry) -> None:
        """Have the entry be what a copy has of it, in place of the damaged one.

        Raises what `keep` raises.
        """
        self._entries.save(Entry(good.id, sound(good.words)))

    def versions(self, number: int) -> list[Version]:
        """Return the earlier versions of an entry, the newest first."""
        return self._versions.of(number)

    def bring_back(self, entry: Entry, version: Version) -> Entry:
        """Have the words of an earlier version stand in the entry; those that stood there become
        one. Raises what `keep` raises.
        """
        back = Entry(entry.id, with_words_of(entry.words, version.was))
        self._entries.save(back, version_of(entry, self._clock()), version)
        return back
