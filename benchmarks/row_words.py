"""What the rows of docs/performance.md are called, in their order, and why some are far above.

`peers` names the row that the peers are measured by; `why` tells the reason and the next step of a
row that may be above 1.3 × the floor, and is printed where it is; `grows` does the same for a row
that may grow by more than 1.3 times what the floor grows by.
"""

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Row:
    """A row: the name of its figures, and its words."""

    name: str
    words: str
    peers: str = ""
    why: str = ""
    grows: str = ""


USABLE: Final = "usable_ms"
"""Put together of start and unlocking, for the peers have but one of them."""

_START: Final = (
    "Our own modules are loaded one by one, and a record costs half a millisecond to be made."
    " What PySide tells of parameters waits until it is asked for; the floor loads it. Next: make"
    " copying, tidying and the guard of the clipboard once the page stands."
)
_UNLOCK: Final = (
    "The HMAC of each page and the MAC of each row are checked in between, on two threads; the"
    " floor proves nothing. How the pages hang together is seen to right after, before anything is"
    " written. Next: fewer questions to the file for the first page."
)
_MEMORY: Final = (
    "Cryptography's library and more of Qt's are in memory, PySide makes all its classes at the"
    " first key, and each part that is dressed takes sixteen kilobytes. Next: make what comes"
    " after a craving when she comes to it."
)
_MEMORY_USED: Final = (
    "Every page she has been on stays, with its hidden parts. Next: make the forms of the group's"
    " page when she opens them."
)
_KEY: Final = (
    "The text is laid out and painted as in the floor, and ours has a line height to look up for"
    " each paragraph. A hand does not feel it."
)
_SAVE: Final = (
    "A save waits for the disk once, and is folded into the file in the next pause; one right after"
    " that begins the log anew. A hand does not feel it."
)
_SEARCH: Final = (
    "What is found is painted as cards, with a chip, a time and lines with marks; a part of a word"
    " that a hundred others hold is looked up for each of them, in each piece of the index. Next:"
    " keep the index of a small journal in one piece."
)
_SCROLL: Final = (
    "A row is proved as it is read, and a jump reads two pages of ten. Next: read the rows in sight"
    " alone."
)
_PAGE: Final = (
    "A page is fields, buttons and lines of type in a style sheet; the floor turns to as many"
    " plain ones. Four fifths of the time is painting them. Next: on the craving page, order Tab"
    " only where its lists have changed."
)
_SCROLL_GROWS: Final = (
    "The floor takes less with more entries, so that to stay level counts as growth; in the middle"
    " the program is quicker than it at each size."
)
_PAGE_GROWS: Final = (
    "Among them is the journal, which looks for what is in sight among all there is. Next: keep"
    " the rows in sight."
)
_PREVIEW: Final = "Next: set the paragraphs of the sheets in sight first."
_PDF: Final = "The sheets are copied into a file without producer, dates and ids."
_COPY: Final = (
    "The floor proves nothing. What each page's HMAC and cipher take by themselves stands in the"
    " row below. The HMACs of the pages, how they hang together and the MAC of each row are gone"
    " through at the same time; what comes back has its search index checked as well. HMACs by"
    " hashlib would save nothing: SQLCipher's check is outside of Python's lock already. Next:"
    " leave the pages in use out of the check that free ones call for."
)
_DISK_GROWS: Final = (
    "Both take less room for each byte of text the more there is, and the program less than the"
    " floor at each size; the floor loses more, for it takes a third more in a small journal."
)
_IMPORT: Final = (
    "The floor neither locks nor wipes its memory; doing so it takes as long as the row below says."
    " FTS5 takes a piece for each different word of a transaction, so words are written out by the"
    " thousand texts; each row is sealed, and remembered so that it can be taken back. Next: one"
    " locked arena inside SQLCipher."
)

ROWS: Final = (
    Row(
        USABLE,
        "Start and unlocking, until the timeline is painted",
        "usable_ms",
        "See the rows of both.",
    ),
    Row("start_ms", "Process start → unlock page painted", why=_START),
    Row(
        "start_cold_ms",
        "Process start → unlock page painted, its files out of the page cache",
        why=_START,
    ),
    Row(
        "unlock_ms",
        "Return on the passphrase → «I dag» painted, without key derivation",
        why=_UNLOCK,
    ),
    Row(
        "unlock_timeline_ms",
        "Return on the passphrase → timeline painted, without key derivation",
        why=_UNLOCK,
    ),
    Row("derivation_ms", "The key derivation by itself, which is a choice for safety"),
    Row("unlock_whole_ms", "Return on the passphrase → «I dag» painted, with key derivation"),
    Row(
        "unlock_timeline_whole_ms",
        "Return on the passphrase → timeline painted, with key derivation",
    ),
    Row("unlock_photos_ms", "The same without, with 1,000 entries and a photo on every fifth"),
    Row("page_ms", "Key of a page → page painted", why=_PAGE, grows=_PAGE_GROWS),
    Row("craving_page_ms", "Key of the craving page → page painted"),
    Row("search_ms", "A letter of a search → hits painted", "search_ms", why=_SEARCH),
    Row("search_ms_p99", "A letter of a search → hits painted, p99", why=_SEARCH),
    Row("keystroke_median_ms_100w", "Key → paint in a text of 100 words", why=_KEY),
    Row("keystroke_p99_ms_100w", "Key → paint in a text of 100 words, p99", why=_KEY),
    Row("keystroke_median_ms_2000w", "Key → paint in a text of 2,000 words", why=_KEY),
    Row("keystroke_p99_ms_2000w", "Key → paint in a text of 2,000 words, p99", why=_KEY),
    Row("keystroke_median_ms_20000w", "Key → paint in a text of 20,000 words", why=_KEY),
    Row("keystroke_p99_ms_20000w", "Key → paint in a text of 20,000 words, p99", why=_KEY),
    Row("autosave_median_ms", "Saving a text of 150 words", "add_ms", why=_SAVE),
    Row("autosave_p99_ms", "Saving a text of 150 words, p99", why=_SAVE),
    Row("autosave_p99_ms_20000w", "Saving a text of 20,000 words, p99", why=_SAVE),
    Row(
        "scroll_median_ms",
        "A window of the timeline scrolled → painted",
        why=_SCROLL,
        grows=_SCROLL_GROWS,
    ),
    Row(
        "scroll_p99_ms",
        "A window of the timeline scrolled → painted, p99",
        why=_SCROLL,
        grows=_SCROLL_GROWS,
    ),
    Row("share_preview_20_ms", "A page of 20 entries → first sheet painted", why=_PREVIEW),
    Row("share_preview_200_ms", "A page of 200 entries → first sheet painted", why=_PREVIEW),
    Row("share_pdf_20_ms", "A PDF of 20 entries", why=_PDF),
    Row("share_pdf_200_ms", "A PDF of 200 entries", why=_PDF),
    Row("backup_ms", "A copy, proved and read again from the disk", why=_COPY),
    Row("verify_ms", "Verifying a copy", why=_COPY),
    Row("restore_ms", "Looking into a copy and bringing it back", why=_COPY),
    Row("pages_proof_ms", "The HMAC and the cipher of each page of a copy, once"),
    Row("import_s", "Moving in with 10,000 entries, until all can be found", why=_IMPORT),
    Row("import_locked_s", "The same, beside a floor that locks and wipes its memory as we do"),
    Row("memory_mb", "Memory after unlocking", why=_MEMORY),
    Row("memory_own_mb", "Memory after unlocking that is its own alone", why=_MEMORY),
    Row(
        "memory_pss_mb",
        "Memory after unlocking, with its part of what others have too",
        why=_MEMORY,
    ),
    Row("memory_used_mb", "Memory after an hour's use", why=_MEMORY_USED),
    Row("idle_cpu_percent", "Processor in an idle minute"),
    Row("idle_wakeups", "Wake-ups in an idle minute"),
    Row("disk_per_text", "Size on the disk by the bytes of the texts", grows=_DISK_GROWS),
)
