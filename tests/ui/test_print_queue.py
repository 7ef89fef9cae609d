"""A page printed on a real queue: it arrives as «Notat», and lies nowhere but in the spool."""

import getpass
import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import nullcontext
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from print_service import PrintService, print_service
from traces import ROOT, disguises, leaks, new_home
from unpacked import found_in, poppler

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the print service of Linux")
CANARY = "Blåbærtur med varm kakao i termosen"
SCRIPT = """
import json, os, stat, sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtGui import QPageSize
from PySide6.QtWidgets import QApplication, QWidget
from mammadagbok.domain.masking import replace_names
from mammadagbok.domain.page import SharePage, SharePart
from mammadagbok.domain.people import NameSwap
from mammadagbok.domain.selection import Chosen
from mammadagbok.storage.settings import Settings
from mammadagbok.ui import print_place, printing
from mammadagbok.ui.wardrobe import Wardrobe

print_place._SERVICE, language, paper, *texts = sys.argv[1:]
app = QApplication(["notater"])
Wardrobe(app, Path("resources")).dress(Settings(language=language))
names = (NameSwap("Minafrid", "jenta"),)
parts = tuple(SharePart(replace_names(Chosen(text), names), day="Mandag") for text in texts)
seen = {}
paint = printing._paint_sheets

def watched(printer, page):
    place = Path(os.environ["TMPDIR"])
    seen["place"], seen["mode"] = str(place), stat.S_IMODE(place.stat().st_mode)
    # What her dialog would have set.
    printer.setPageSize(QPageSize(QPageSize.PageSizeId[paper.split()[0]]))
    if paper == "A4 without room":
        os.environ["TMPDIR"] = "/nonexistent"
    return paint(printer, page)

def accept():
    if (dialog := app.activeModalWidget()) is not None:
        options = type(dialog).PrintDialogOption
        offered = (options.PrintToFile, options.PrintPageRange)
        seen["offered"] = [dialog.testOption(each) for each in offered]
        dialog.accept()

printing._paint_sheets = watched
timer = QTimer(interval=50)
timer.timeout.connect(accept)
timer.start()
seen["printed"] = printing.print_page(QWidget(), SharePage(parts, "nb-NO")).name
seen["after"] = [str(each) for each in Path(os.environ["XDG_RUNTIME_DIR"]).iterdir()]
print(json.dumps(seen))
"""


@pytest.fixture(scope="module")
def service(tmp_path_factory: pytest.TempPathFactory) -> Iterator[PrintService]:
    """A print service with one queue."""
    with print_service(tmp_path_factory.mktemp("cups")) as made:
        yield made


@dataclass(frozen=True)
class Sent:
    """What one print left behind: in her home, with the service, and what the program saw."""

    home: Path
    job: str
    sheets: bytes
    seen: dict[str, Any]


def tried(
    service: PrintService, home: Path, *texts: str, language: str = "nb", paper: str = "A4"
) -> dict[str, Any]:
    """Print a page of these texts in a process and a home of its own; what the program saw."""
    ran = subprocess.run(
        [sys.executable, "-c", SCRIPT, str(service.socket), language, paper, *texts],
        env=new_home(home),
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert ran.returncode == 0, ran.stderr
    seen: dict[str, Any] = json.loads(ran.stdout.splitlines()[-1])
    return seen


def sent(service: PrintService, home: Path, *texts: str, **choices: str) -> Sent:
    """Print a page of these texts, and see what arrived."""
    before = service.number_of_jobs()
    seen = tried(service, home, *texts, **choices)
    assert service.number_of_jobs() == before + 1
    return Sent(home, *service.job(before + 1), seen)


@pytest.fixture(scope="module")
def printed(service: PrintService, tmp_path_factory: pytest.TempPathFactory) -> Sent:
    """A page with her words on it, and with a name that is on her list."""
    home = tmp_path_factory.mktemp("home")
    return sent(service, home, f"{CANARY}. Minafrid lo.", "Og Minafrids jakke. " * 400)


def test_the_page_arrives_whole_and_without_the_name(printed: Sent) -> None:
    assert printed.seen["printed"] == "SENT"
    text = re.sub(r"\s+", " ", poppler("pdftotext", printed.sheets, "-raw"))
    assert f"{CANARY}. Jenta lo." in text
    assert text.count("jentas jakke.") == 400
    assert found_in(printed.sheets, ["Minafrid"]) == []
    assert found_in(printed.sheets, [CANARY]) == [CANARY]


def test_neither_a_file_nor_a_part_of_the_page_is_offered(printed: Sent) -> None:
    assert printed.seen["offered"] == [False, False]


@pytest.mark.parametrize("paper", ["A4", "A4 without room"])
def test_a_job_that_was_not_taken_is_not_said_to_be_sent(
    service: PrintService, tmp_path: Path, paper: str
) -> None:
    before = service.number_of_jobs()
    refusing = service.refusing() if paper == "A4" else nullcontext()
    with refusing:
        seen = tried(service, tmp_path, CANARY, paper=paper)
    assert seen["printed"] == "REFUSED"
    assert seen["after"] == []
    assert service.number_of_jobs() == before
    assert leaks(tmp_path, also=disguises(CANARY)) == []


def test_the_job_is_called_a_note_and_names_nobody(printed: Sent, service: PrintService) -> None:
    assert "job-name\x00\x05Notat" in printed.job
    assert "job-originating-user-name\x00\x04user" in printed.job
    assert "job-originating-host-name\x00\tlocalhost" in printed.job
    sought = [CANARY, "Minafrid", "jenta", "mammadagbok", "notater", "Mammadagbok"]
    assert [each for each in sought if each in printed.job] == []
    assert [each for each in sought if each in service.logs()] == []
    own = {getpass.getuser(), os.uname().nodename} - {"user", "localhost", "root", ""}
    info = poppler("pdfinfo", printed.sheets, "-meta") + poppler("pdfinfo", printed.sheets)
    assert [each for each in (*own, *sought, str(printed.home)) if each in info] == []
    assert re.search(r"^Title: +Notat$", info, re.MULTILINE)


def test_her_words_lie_nowhere_but_in_the_spool(printed: Sent, service: PrintService) -> None:
    sought = [form for text in (CANARY, "Minafrid", "Jenta lo") for form in disguises(text)]
    assert leaks(printed.home, also=sought) == []
    spool = service.base / "spool"
    others = [
        each for each in service.base.rglob("*") if each.is_file() and spool not in each.parents
    ]
    assert len(others) > 3
    # A PDF is packed: what is no PDF of any kind holds no sheet of hers either.
    everywhere = [*others, *(each for each in printed.home.rglob("*") if each.is_file())]
    assert [each for each in everywhere if b"%PDF" in each.read_bytes()] == []


def test_the_sheet_waited_in_a_private_folder_in_memory_that_is_gone(printed: Sent) -> None:
    place = Path(printed.seen["place"])
    assert place.is_relative_to(printed.home / "run")
    assert place.parent.parent == printed.home / "run"
    assert printed.seen["mode"] == 0o700
    assert printed.seen["after"] == []
    assert list((printed.home / "tmp").iterdir()) == []


@pytest.mark.parametrize(
    ("paper", "width", "height"), [("A4", 595, 842), ("Letter", 612, 792), ("A5", 420, 595)]
)
def test_no_line_is_cut_on_any_paper(
    service: PrintService, tmp_path: Path, paper: str, width: int, height: int
) -> None:
    long = "Vi snakket om dagen og hva som hjelper når kvelden blir lang. " * 90
    made = sent(service, tmp_path, long, paper=paper).sheets
    sheets = poppler("pdftotext", made, "-bbox")
    box = r'xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">'
    words = [tuple(map(float, each)) for each in re.findall(rf"<word {box}", sheets)]
    assert set(re.findall(r'<page width="(\d+)\D.*? height="(\d+)', sheets)) == {
        (str(width), str(height))
    }
    assert len(words) == 1 + 90 * 12
    smaller = min(1.0, width / 595.3, height / 841.9)
    margin = 20 / 25.4 * 72 * smaller
    assert min(each[0] for each in words) >= margin
    assert max(each[2] for each in words) <= width - margin
    assert min(each[1] for each in words) >= margin
    assert max(each[3] for each in words) <= height - margin


@pytest.mark.parametrize(("language", "name"), [("nn", "Notat"), ("en", "Note")])
def test_the_job_is_called_so_in_her_language(
    service: PrintService, tmp_path: Path, language: str, name: str
) -> None:
    job = sent(service, tmp_path, CANARY, language=language).job
    assert f"job-name\x00{chr(len(name))}{name}" in job
