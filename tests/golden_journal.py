"""Makes tests/golden of the newest schema from that of the schema before, and says what stands in
tables that earlier ones brought. Where tables are new, put something into each. Run once, when a
schema is done:

    python tests/golden_journal.py
"""

import shutil
from datetime import date, datetime
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from factory import NOON, PASSPHRASE, noon
from mammadagbok.domain.kept_pack import NewPack
from mammadagbok.domain.meeting import NewMeeting, Occurrence, Preparation, TopicNote
from mammadagbok.domain.passphrase import normalise
from mammadagbok.domain.phase import NewPhase, NewRule, PhaseKind
from mammadagbok.domain.recurrence import NewGap, NewSeries
from mammadagbok.domain.rehearsal import NewRehearsal
from mammadagbok.domain.taking import Occasion, TakenPart, Taking, Way
from mammadagbok.services.copies import copy_now
from mammadagbok.services.journal import JournalFolder, unseal_with
from mammadagbok.services.open_journal import OpenJournal
from mammadagbok.services.opening import Opening
from mammadagbok.storage.beside import note_store, occurrence_store, preparation_store
from mammadagbok.storage.bundle import Reason
from mammadagbok.storage.group_lists import (
    gap_store,
    pack_store,
    phase_store,
    rehearsal_store,
    rule_store,
    series_store,
)
from mammadagbok.storage.schema import VERSION
from mammadagbok.storage.shares import ShareStore

_GOLDEN: Final = Path(__file__).resolve().parent / "golden"
PLAN: Final = NewSeries(datetime(2026, 11, 5, 17, 0), 2, "andre etasje", date(2027, 6, 17))
GAP: Final = date(2026, 12, 31)
PREPARED: Final = Preparation(
    "Jeg har sovet bedre.",
    "Jeg gruer meg til mandag.",
    "Jeg trenger bare at dere hører.",
    "At det går over.",
    "Ringe Rita først.",
    "Hva kjente du igjen?",
    "At jeg ikke er alene om det.",
)
REHEARSAL: Final = NewRehearsal(
    date(2026, 11, 20), "Møte med barnehagen", "Kan vi snakke alene?", "Nå?", "Hun smilte.", 1
)
RULES: Final = (
    NewRule("Det som sies her, blir her."),
    NewRule("Den som gråter, bestemmer hvor lenge.", written_down=False),
)
PHASES: Final = (
    NewPhase(PhaseKind.STARTED, date(2026, 8, 13)),
    NewPhase(PhaseKind.LEADER, date(2026, 10, 22)),
)
PACK: Final = NewPack(
    '{\n "format": "gruppefil",\n "version": 1,\n "group": "Torsdagsgruppa"\n}\n',
    date(2026, 11, 19),
    ("blåbær", "regn", "lue", "sol"),
)

TAKING: Final = Taking(Way.PDF, Occasion.GROUP, "Den som leder gruppa, kan ha plikt til å si fra.")
TAKEN: Final = (
    TakenPart(("entry", 1), "Jenta sang for fiskepinnene."),
    TakenPart(("topic", 1), "Hva sier jeg når jenta spør om pappa?"),
)
FILE: Final = ("/home/mamma/Notat.pdf", "5d" * 32)


def main() -> None:
    """Make the folder anew."""
    target = _GOLDEN / f"schema-{VERSION}"
    with TemporaryDirectory() as work:
        place = Path(work) / "data"
        older = _GOLDEN / f"schema-{VERSION - 1}"
        shutil.copytree(older, place, ignore=shutil.ignore_patterns("*.copy"))
        folder = JournalFolder(place, noon)
        opening = Opening(folder, noon)
        found = opening.examine(partial(unseal_with, folder.header(), normalise(PASSPHRASE)))
        journal = opening.open(found)
        copy = copy_now(
            journal.database, journal.header, journal.keys, NOON, Reason.ORDINARY, Path(work) / "c"
        )
        journal.close()
        shutil.rmtree(target, ignore_errors=True)
        target.mkdir(parents=True)
        for file in ("data", "data.key", "data.key2"):
            shutil.copyfile(place / file, target / file)
        shutil.copyfile(copy.path, target / "golden.copy")


def take_along(journal: OpenJournal) -> None:
    """Put something in every table about what was taken along."""
    with journal.database.transaction():
        ShareStore(journal.database, journal.keys.rows).add(NOON, TAKING, TAKEN, FILE)


def fill_group(journal: OpenJournal) -> None:
    """Put something in every table about the group, as schema 5 had it first."""
    database, key = journal.database, journal.keys.rows
    if not journal.meetings.kept():
        journal.meetings.add(NewMeeting(datetime(2026, 11, 25, 17, 0), "andre etasje"))
    if not journal.group.topics():
        journal.group.add_topic("Hva sier jeg når Mina spør om pappa?")
    series = series_store(database, key).add(PLAN)
    gap_store(database, key).add(NewGap(series, GAP))
    (meeting, *_), (topic, *_) = journal.meetings.kept(), journal.group.topics()
    rehearsal = rehearsal_store(database, key).add(REHEARSAL)
    for rule in RULES:
        rule_store(database, key).add(rule)
    for phase in PHASES:
        phase_store(database, key).add(phase)
    pack_store(database, key).add(PACK)
    with database.transaction():
        occurrence_store(database, key).put(meeting.id, Occurrence(series, date(2026, 11, 19)))
        preparation_store(database, key).put(meeting.id, PREPARED)
        note_store(database, key).put(topic.id, TopicNote(meeting.id, True, rehearsal, 1))


if __name__ == "__main__":
    main()
