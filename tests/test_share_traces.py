"""After a whole session of choosing, deciding and every way out, nothing else than she chose lies
anywhere: not in what left, not in the print service's spool, and not in a folder of the program.
"""

import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from print_service import print_service
from traces import ROOT, disguises, new_home
from unpacked import found_in

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the print service of Linux")
PASSWORD = "melkesjokolade"
REWRITTEN = "Naboen vår heter Trygvardine."
CHOSEN = "Minafrid og jeg så ekorn på brua. Hun gråt i bilen. Solvardine vinket."
UNCHOSEN = "Hun gråt i bilen."
OTHERS = "Kveldskakao og vafler hos Minafrid"
ALONE = "Sommerfuglen satt på gjerdet."
WAVE = "Det kom da huset ble stille."
HINTED = "Ring Torvaldine på 912 34 567."
TOPIC = "Spørre Minafrid om turen."
KEPT_BACK = [
    *("Minafrid", "Solvardine", "Trygvardine", "Torvaldine", "912 34 567", "91234567"),
    *(UNCHOSEN, OTHERS, ALONE, WAVE, REWRITTEN, TOPIC, "Naboen vår heter", "gråt i bilen"),
]
BROUGHT = [
    *("Jenta og jeg så ekorn på brua. Ei venninne vinket.", "Vi så naboen."),
    *("Ring ei venninne på et nummer.", "Overskrifta til jenta"),
]
SCRIPT = """
import sys
from datetime import timedelta
from functools import partial
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtPrintSupport import QAbstractPrintDialog
from PySide6.QtWidgets import QApplication
from factory import NOON, PASSPHRASE, craving, moment, noon
from journeys.sharing import decide, go, go_and, save, taken_before, text_kept, to_share
from laid import closed_journal
from mammadagbok.crypto.keys import KdfCost
from mammadagbok.domain.passphrase import normalise
from mammadagbok.domain.people import NameSwap
from mammadagbok.services.journal import unseal_with
from mammadagbok.ui import print_place
from test_share_traces import *
from tour.person import use_program

print_place._SERVICE, out = sys.argv[1], Path(sys.argv[2])
folder = closed_journal(Path.home() / "data" / "Notater" / "data")
journal = folder.open(unseal_with(folder.header(), normalise(PASSPHRASE)))
for number, words in enumerate((
    moment(CHOSEN), moment(REWRITTEN), moment(HINTED), moment(OTHERS),
    craving(7, WAVE), moment(ALONE, private=True),
)):
    words = type(words)(**{**{n: getattr(words, n) for n in words.__slots__},
                           "at": NOON - timedelta(hours=number)})
    journal.writing.keep(words, words)
journal.group.add_topic(TOPIC)
journal.sharing.add_name(NameSwap("Minafrid", "jenta"))
journal.close()
copied = []

def accept():
    dialog = QApplication.activeModalWidget()
    if isinstance(dialog, QAbstractPrintDialog):
        dialog.accept()

def answer(person):
    left = []
    def write(words):
        person.empty("other_words_field")
        person.write("other_words_field", words)
        person.click("other_words_use")
    while person.sees("question"):
        asked = person.read("question_sentence")
        if "Trygvardine" in asked:
            decide(person, "Skriv om setningen …")
            write("Vi så naboen.")
        elif "<b>91" in asked:
            decide(person, "Bytt ut …")
            write("et nummer")
        else:
            decide(person, "Bytt ut …")
            write("ei venninne")
        left.append(asked)
        assert len(left) < 9, left

def steps(person):
    timer = QTimer(interval=50)
    timer.timeout.connect(accept)
    timer.start()
    to_share(person)
    for each in (1, 2, 3):
        person.click(f"candidate_entry_{each}")
    person.click("entry_1_parts")
    person.click("piece_1")
    person.click("parts_dialog_close")
    person.click("candidate_entry_6")
    person.click("candidate_entry_6")
    person.click("step_look")
    answer(person)
    person.write("page_heading", "Overskrifta til Minafrid")
    person.press("Return")
    answer(person)
    for way, name in (("way_pdf", "1.pdf"), ("way_odt", "2.odt"), ("way_text", "3.txt")):
        save(person, way, out / name)
    go(person, "way_locked_pdf")
    for field in ("pdf_password", "pdf_password_again"):
        person.write(field, PASSWORD)
    person.after("pdf_password_save", partial(person.save_as, out / "4.pdf"))
    person.wait_until(lambda: (out / "4.pdf").exists(), "the file")
    go(person, "way_copy")
    copied.append(QGuiApplication.clipboard().text())
    person.after("way_print", lambda: person.click("print_told"))
    person.wait_until(lambda: person.read("share_saved").startswith("Sendt"), "the print")
    assert len(taken_before(person)) == 6
    text_kept(person, 1)
    person.click("taken_dialog_close")
    go(person, "way_screen")
    person.wait_until(lambda: person.sees("reading_text"), "the page in large type")
    person.press("Ctrl+L")
    person.wait_until(lambda: person.sees("passphrase"), "the lock")

assert use_program(steps, [], kdf=KdfCost(8, 1, 1), clock=noon) == 0
(out / "5.txt").write_text(copied[0], "utf-8")
"""


@dataclass(frozen=True)
class Session:
    """What is left after it: the home, what left, and what the print service got."""

    home: Path
    out: Path
    job: str
    sheets: bytes
    logs: str


@pytest.fixture(scope="module")
def session(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    """One session in a process and a home of its own, beside a print service of its own."""
    home, out = tmp_path_factory.mktemp("home"), tmp_path_factory.mktemp("out")
    with print_service(tmp_path_factory.mktemp("cups")) as service:
        ran = subprocess.run(
            [sys.executable, "-c", SCRIPT, str(service.socket), str(out)],
            cwd=ROOT,
            env=new_home(home),
            capture_output=True,
            text=True,
            check=False,
            timeout=120,
        )
        assert ran.returncode == 0, ran.stderr
        yield Session(home, out, *service.job(1), service.logs())


def _leaving(session: Session) -> dict[str, tuple[bytes, str]]:
    """What left, by name, with the password it needs."""
    files = {each.name: each.read_bytes() for each in sorted(session.out.iterdir())}
    assert list(files) == ["1.pdf", "2.odt", "3.txt", "4.pdf", "5.txt"]
    made = {name: (data, PASSWORD if name == "4.pdf" else "") for name, data in files.items()}
    return made | {"print": (session.sheets, "")}


def test_all_that_she_chose_is_in_everything_that_left(session: Session) -> None:
    for name, (data, password) in _leaving(session).items():
        assert found_in(data, BROUGHT, password) == BROUGHT, name


def test_nothing_else_is_in_any_byte_of_it(session: Session) -> None:
    for name, (data, password) in _leaving(session).items():
        assert found_in(data, KEPT_BACK, password) == [], name


def test_no_folder_of_the_program_holds_a_word_of_hers(session: Session) -> None:
    sought = [form for each in (*KEPT_BACK, *BROUGHT, PASSWORD) for form in disguises(each)]
    files = [each for each in session.home.rglob("*") if each.is_file()]
    assert [each for each in files if any(form in each.read_bytes() for form in sought)] == []
    # File names tell as well, those of files that are gone from a folder with them.
    names = " ".join(str(each) for each in files)
    assert [each for each in KEPT_BACK if each in names] == []
    left = {
        each.relative_to(session.home).as_posix()
        for each in files
        if "fontconfig" not in each.parts and each.suffix != ".copy"
    }
    assert left == {f"home/data/Notater/data/{name}" for name in ("data", "data.key", "data.key2")}


def test_the_print_service_is_told_nothing_else(session: Session) -> None:
    told = session.job + session.logs
    assert [each for each in (*KEPT_BACK, *BROUGHT) if each in told] == []


def test_the_canaries_would_be_seen() -> None:
    for each in KEPT_BACK:
        assert found_in(f"før {each} etter".encode("utf-16-le"), [each]) == [each]
