"""docs/performance.md tells of a row what was measured of it, and its picture shows the same."""

import re

from benchmarks.figure import Figure
from benchmarks.measured import Measured
from benchmarks.report import Report, reported
from benchmarks.row_words import ROWS

_TEXT = re.compile("<text[^>]*>([^<]*)</text>")


def _report(**values: float) -> Report:
    figures = [Figure(name, value, "ms", "", ok=True) for name, value in values.items()]
    return reported(Measured(figures), "Measured in a test.")


def _line(report: Report, words: str) -> str:
    return next(line for line in report.words.splitlines() if words in line)


def test_a_row_has_its_ratio_to_the_floor_and_to_the_best_peer() -> None:
    report = _report(search_ms=90, search_ms_floor=60, search_ms_jrnl=1800, search_ms_keepassxc=450)
    line = _line(report, "hits painted")
    assert line.endswith("| 90 ms | 60 ms | **1.50** | 0.2 (KeePassXC) |")


def test_only_what_is_above_the_goal_has_to_say_why() -> None:
    report = _report(
        share_pdf_20_ms=131, share_pdf_20_ms_floor=100, verify_ms=129, verify_ms_floor=100
    )
    _, why = report.words.split("## Above 1.3 × the floor")
    why, _ = why.split("## As the journal grows")
    assert "A PDF of 20 entries: 1.31 ×. The sheets" in why
    assert "Verifying" not in why


def test_a_row_nobody_has_named_is_told_all_the_same() -> None:
    assert _line(_report(dancing_ms=3, dancing_ms_floor=3), "`dancing_ms` |").endswith("1.00 |  |")


def test_growth_is_told_from_the_smallest_to_the_largest_journal() -> None:
    report = _report(
        search_ms_1000=10, search_ms_1000_floor=10, search_ms_100000=40, search_ms_100000_floor=20
    )
    assert "| 1,000 – 100,000 | 4.00 × | 2.00 × | **2.00** |" in report.words


def test_growth_above_the_goal_has_to_say_why() -> None:
    grown = {"page_ms_1000": 10.0, "page_ms_1000_floor": 5.0, "page_ms_100000_floor": 5.0}
    (why,) = (row.grows for row in ROWS if row.name == "page_ms")
    assert len(why) > 0
    assert why in _report(page_ms_100000=13.1, **grown).words
    assert why not in _report(page_ms_100000=12.9, **grown).words


def test_start_and_unlocking_are_put_together_for_the_peers() -> None:
    report = _report(
        start_ms=400, start_ms_floor=300, unlock_timeline_ms=100, unlock_timeline_ms_floor=20
    )
    assert "| 500 ms | 320 ms | **1.56** |" in _line(report, "Start and unlocking")


def test_what_could_not_be_measured_is_named() -> None:
    assert "Not measured: Lifeograph, KeePassXC, jrnl." in _report(usable_ms_rednotebook=5).words


def test_a_picture_names_every_line_at_its_end() -> None:
    report = _report(
        search_ms=60,
        search_ms_floor=50,
        search_ms_1000=50,
        search_ms_1000_floor=40,
        search_ms_jrnl=1800,
    )
    (picture,) = report.pictures.values()
    assert {"program", "floor", "jrnl", "1,000", "10,000"} <= set(_TEXT.findall(picture))
    assert "search" in next(name for name in report.pictures)
