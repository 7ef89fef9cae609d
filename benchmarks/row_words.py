"""What the rows of docs/performance.md are called, in their order, and why some are far above.

`peers` names the row that the peers are measured by; `why` tells the reason and the next step of a
row that may be above 1.3 × the floor, and is printed where it is.
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


USABLE: Final = "usable_ms"
"""Put together of start and unlocking, for the peers have but one of them."""

_KEY: Final = (
    "After each key the bar of looks, the line she writes on and screen readers are told where the"
    " cursor is, and marks are drawn beside lists; that takes a millisecond. Next: tell the bar"
    " when the window has nothing else to do, and draw no marks in a text that has none."
)
_SAVE: Final = (
    "Each save goes through the log into the file itself, so that no words of hers are left where"
    " they were deleted, and waits for the disk twice; what stands in other tables is looked up."
    " Next: look those up only where the page has changed in them."
)
_SCROLL: Final = (
    "A row is a card with a chip, a time and two lines, and is proved as it is read."
    " Next: keep the lines of a page laid out with it, and read the next page ahead."
)
_PREVIEW: Final = (
    "No sheet ends with a day: for each that would, all after it is laid out anew. Next: reckon the"
    " breaks from the heights of the lines, and set all of them in one change."
)
_PDF: Final = (
    "The sheets are copied into a file without producer, dates and ids; and no sheet ends with a"
    " day. Next: the same as for the preview."
)
_COPY: Final = (
    "Each page is decrypted and its HMAC checked, each row's MAC too, and what was written is read"
    " again from the disk; with a restore that is so before and after. This is what a copy is for."
    " Next: check the pages and the rows in one pass."
)
_IMPORT: Final = (
    "Texts come in by 25 and are indexed by 20, each time in a change of its own, so that the"
    " window is never held for long; each is sealed, and remembered so that it can be taken back."
    " Next: write each row once, its id known before, and index more at once during a move."
)

ROWS: Final = (
    Row(USABLE, "Start and unlocking, until the timeline is painted", "usable_ms"),
    Row("start_ms", "Process start → unlock page painted"),
    Row("start_cold_ms", "Process start → unlock page painted, its files out of the page cache"),
    Row("unlock_ms", "Return on the passphrase → «I dag» painted, without key derivation"),
    Row(
        "unlock_timeline_ms", "Return on the passphrase → timeline painted, without key derivation"
    ),
    Row("derivation_ms", "The key derivation by itself, which is a choice for safety"),
    Row("unlock_whole_ms", "Return on the passphrase → «I dag» painted, with key derivation"),
    Row("unlock_photos_ms", "The same without, with 1,000 entries and a photo on every fifth"),
    Row("page_ms", "Key of a page → page painted"),
    Row("craving_page_ms", "Key of the craving page → page painted"),
    Row("search_ms", "A letter of a search → hits painted", "search_ms"),
    Row("search_ms_p99", "A letter of a search → hits painted, p99"),
    Row("keystroke_median_ms_100w", "Key → paint in a text of 100 words", why=_KEY),
    Row("keystroke_p99_ms_100w", "Key → paint in a text of 100 words, p99", why=_KEY),
    Row("keystroke_median_ms_2000w", "Key → paint in a text of 2,000 words", why=_KEY),
    Row("keystroke_p99_ms_2000w", "Key → paint in a text of 2,000 words, p99", why=_KEY),
    Row("keystroke_median_ms_20000w", "Key → paint in a text of 20,000 words", why=_KEY),
    Row("keystroke_p99_ms_20000w", "Key → paint in a text of 20,000 words, p99", why=_KEY),
    Row("autosave_median_ms", "Saving a text of 150 words", "add_ms", why=_SAVE),
    Row("autosave_p99_ms", "Saving a text of 150 words, p99", why=_SAVE),
    Row("autosave_p99_ms_20000w", "Saving a text of 20,000 words, p99"),
    Row("scroll_median_ms", "A window of the timeline scrolled → painted", why=_SCROLL),
    Row("scroll_p99_ms", "A window of the timeline scrolled → painted, p99", why=_SCROLL),
    Row("share_preview_20_ms", "A page of 20 entries → first sheet painted", why=_PREVIEW),
    Row("share_preview_200_ms", "A page of 200 entries → first sheet painted", why=_PREVIEW),
    Row("share_pdf_20_ms", "A PDF of 20 entries", why=_PDF),
    Row("share_pdf_200_ms", "A PDF of 200 entries", why=_PDF),
    Row("backup_ms", "A copy, proved and read again from the disk", why=_COPY),
    Row("verify_ms", "Verifying a copy", why=_COPY),
    Row("restore_ms", "Looking into a copy and bringing it back", why=_COPY),
    Row("import_s", "Moving in with 10,000 entries, until all can be found", why=_IMPORT),
    Row("memory_mb", "Memory after unlocking"),
    Row("memory_own_mb", "Memory after unlocking that is its own alone"),
    Row("memory_pss_mb", "Memory after unlocking, with its part of what others have too"),
    Row("memory_used_mb", "Memory after an hour's use"),
    Row("idle_cpu_percent", "Processor in an idle minute"),
    Row("idle_wakeups", "Wake-ups in an idle minute"),
    Row("disk_per_text", "Size on the disk by the bytes of the texts"),
)
