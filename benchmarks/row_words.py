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

ROWS: Final = (
    Row(USABLE, "Start and unlocking, until the timeline is painted", "usable_ms"),
    Row("start_ms", "Process start → unlock page painted"),
    Row("start_cold_ms", "Process start → unlock page painted, its files out of the page cache"),
    Row("unlock_ms", "Return on the passphrase → «I dag» painted, without key derivation"),
    Row(
        "unlock_timeline_ms", "Return on the passphrase → timeline painted, without key derivation"
    ),
    Row("search_ms", "A letter of a search → hits painted", "search_ms"),
    Row("search_ms_p99", "A letter of a search → hits painted, p99"),
    Row("keystroke_median_ms_100w", "Key → paint in a text of 100 words"),
    Row("keystroke_p99_ms_100w", "Key → paint in a text of 100 words, p99"),
    Row("keystroke_median_ms_2000w", "Key → paint in a text of 2,000 words"),
    Row("keystroke_p99_ms_2000w", "Key → paint in a text of 2,000 words, p99"),
    Row("keystroke_median_ms_20000w", "Key → paint in a text of 20,000 words"),
    Row("keystroke_p99_ms_20000w", "Key → paint in a text of 20,000 words, p99"),
    Row("autosave_median_ms", "Saving a text of 150 words", "add_ms"),
    Row("autosave_p99_ms", "Saving a text of 150 words, p99"),
    Row("autosave_p99_ms_20000w", "Saving a text of 20,000 words, p99"),
    Row("scroll_median_ms", "A window of the timeline scrolled → painted"),
    Row("scroll_p99_ms", "A window of the timeline scrolled → painted, p99"),
    Row("share_preview_20_ms", "A page of 20 entries → first sheet painted"),
    Row("share_preview_200_ms", "A page of 200 entries → first sheet painted"),
    Row("share_pdf_20_ms", "A PDF of 20 entries"),
    Row("share_pdf_200_ms", "A PDF of 200 entries"),
    Row("backup_ms", "A copy, proved and read again from the disk"),
    Row("verify_ms", "Verifying a copy"),
    Row("restore_ms", "Looking into a copy and bringing it back"),
    Row("import_s", "Moving in with 10,000 entries, until all can be found"),
    Row("disk_per_text", "Size on the disk by the bytes of the texts"),
)
