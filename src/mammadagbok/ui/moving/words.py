"""What is said about what comes in: sources, remarks, numbers of texts and pictures."""

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from mammadagbok.domain.entry import Kind
from mammadagbok.domain.moving import Fact, Remark, Source
from mammadagbok.domain.taking_out import OutWords
from mammadagbok.ui.dates import Dates, grouped
from mammadagbok.ui.kind_words import kind_word
from mammadagbok.ui.moving.group_words import group_words
from mammadagbok.ui.words import entries_words


def source_word(source: Source) -> str:
    """The name of what texts come from."""
    match source:
        case Source.FOLDER:
            return QCoreApplication.translate("Moving", "A folder of text files")
        case Source.RED_NOTEBOOK:
            return QCoreApplication.translate("Moving", "RedNotebook")
        case Source.JRNL:
            return QCoreApplication.translate("Moving", "jrnl")
        case Source.DAY_ONE:
            return QCoreApplication.translate("Moving", "Day One")
        case Source.TAKEN_OUT:
            return QCoreApplication.translate("Moving", "What was taken out here")


def source_hint(source: Source) -> str:
    """One line on where that program keeps it."""
    match source:
        case Source.RED_NOTEBOOK:
            return QCoreApplication.translate(
                "Moving",
                "Choose the folder with its month files. It is usually called "
                ".rednotebook and is in your home folder.",
            )
        case Source.JRNL:
            return QCoreApplication.translate(
                "Moving",
                "Choose its text file, usually journal.txt, or a JSON file that jrnl has made.",
            )
        case Source.DAY_ONE:
            return QCoreApplication.translate(
                "Moving",
                "Make a JSON file in Day One's settings, and choose the zip file you get. Photos "
                "come along.",
            )
        case _:
            return QCoreApplication.translate(
                "Moving",
                "Markdown or plain text, from Obsidian for example. Also a folder that was taken "
                "out here.",
            )


def remark_sentence(remark: Remark) -> str:
    """Say what there is to know about one file, text or picture."""
    for about in (_about_files, _about_pictures, _about_dates, _about_texts):
        if said := about(remark):
            return said
    return QCoreApplication.translate("Moving", "This cannot be understood.")


def _about_files(remark: Remark) -> str:
    match remark:
        case Remark.UNREADABLE:
            return QCoreApplication.translate("Moving", "This cannot be opened.")
        case Remark.NOT_A_FILE:
            return QCoreApplication.translate("Moving", "This is not an ordinary file.")
        case Remark.LINK:
            return QCoreApplication.translate(
                "Moving", "This points to another place, and is not followed."
            )
        case Remark.OUTSIDE:
            return QCoreApplication.translate(
                "Moving", "The name points out of the folder, and is not followed."
            )
        case Remark.HIDDEN:
            return QCoreApplication.translate("Moving", "Hidden, and not looked into.")
        case Remark.TOO_LARGE:
            return QCoreApplication.translate("Moving", "The file is too large.")
        case Remark.NOT_TEXT:
            return QCoreApplication.translate("Moving", "There is no text in this file.")
        case Remark.ENCRYPTED:
            return QCoreApplication.translate("Moving", "Encrypted. Unlock it where it was made.")
        case Remark.OTHER_KIND:
            return QCoreApplication.translate("Moving", "Another kind of file.")
        case _:
            return ""


def _about_pictures(remark: Remark) -> str:
    match remark:
        case Remark.MEDIA:
            return QCoreApplication.translate("Moving", "Sound, film and PDF do not come along.")
        case Remark.PICTURE_MISSING:
            return QCoreApplication.translate("Moving", "The picture is not there.")
        case Remark.PICTURE_REFUSED:
            return QCoreApplication.translate(
                "Moving", "The picture is damaged, too large, or of a kind that cannot be added."
            )
        case Remark.PICTURE_OF_PHONE:
            return QCoreApplication.translate(
                "Moving",
                "This kind of picture (HEIC) cannot be added. Save it as JPEG, and add it to the "
                "text yourself.",
            )
        case Remark.PICTURE_ELSEWHERE:
            return QCoreApplication.translate(
                "Moving", "The picture is on the internet or outside the folder."
            )
        case Remark.PICTURE_OF_KNOWN:
            return QCoreApplication.translate(
                "Moving",
                "The text is here already, so the picture does not come along. You can add it to "
                "the text yourself.",
            )
        case Remark.PICTURE_TOO_MANY:
            return QCoreApplication.translate("Moving", "There is no room for more pictures here.")
        case _:
            return ""


def _about_dates(remark: Remark) -> str:
    match remark:
        case Remark.NO_DATE:
            return QCoreApplication.translate(
                "Moving", "The date cannot be understood. Mend it there and move in once more."
            )
        case Remark.FILE_TIME:
            return QCoreApplication.translate(
                "Moving", "No date. It gets the time the file was last saved."
            )
        case Remark.OTHER_DATE:
            return QCoreApplication.translate(
                "Moving", "This date cannot be understood. It gets that of the file."
            )
        case Remark.NO_ZONE:
            return QCoreApplication.translate(
                "Moving", "The time zone is not known. This computer's own is used."
            )
        case Remark.DATE_AS_TEXT:
            return QCoreApplication.translate(
                "Moving", "This date cannot be understood. The line stays in the text before it."
            )
        case Remark.DAY_PASSED:
            return QCoreApplication.translate(
                "Moving", "The day it was to delete itself has passed. It stays for thirty days."
            )
        case _:
            return ""


def _about_texts(remark: Remark) -> str:
    match remark:
        case Remark.TOO_LONG:
            return QCoreApplication.translate("Moving", "The text is too long to be one entry.")
        case Remark.FIELD:
            return QCoreApplication.translate(
                "Moving", "From the top of the file. The text itself comes along."
            )
        case Remark.TWICE:
            return QCoreApplication.translate(
                "Moving", "The same text at the same time. It comes in once."
            )
        case Remark.TAG_LEFT_OUT:
            return QCoreApplication.translate("Moving", "There is room for fifty tags on a text.")
        case Remark.TAG_CUT:
            return QCoreApplication.translate(
                "Moving", "The tag is over sixty characters long. Its end does not come along."
            )
        case Remark.EMPTY:
            return QCoreApplication.translate("Moving", "Empty.")
        case Remark.OTHER_CODING:
            return QCoreApplication.translate(
                "Moving", "Written by an older program. See whether æ, ø and å came out right."
            )
        case _:
            return ""


def fact_sentence(fact: Fact) -> str:
    """Say what there is to know about all of it."""
    match fact:
        case Fact.NOON:
            return QCoreApplication.translate(
                "Moving", "Texts without a time of day are set at twelve noon."
            )
        case Fact.NO_PLACES:
            return QCoreApplication.translate("Moving", "Places do not come along.")
        case Fact.NO_WEATHER:
            return QCoreApplication.translate("Moving", "The weather does not come along.")
        case Fact.NO_STARS:
            return QCoreApplication.translate("Moving", "Stars and pins do not come along.")
        case Fact.NO_ACTIVITY:
            return QCoreApplication.translate(
                "Moving", "Steps, music and activities do not come along."
            )
        case Fact.NO_LISTS:
            return QCoreApplication.translate(
                "Moving",
                "Meetings, kind words, lines to bring up, people, names, and what was made ready "
                "on a calm day do not come along.",
            )
        case Fact.NO_PAIRS:
            return QCoreApplication.translate(
                "Moving", "Which texts belong together does not come along."
            )


def amount_words(texts: int, pictures: int) -> str:
    """«312 tekster og 14 bilder»."""
    if not pictures:
        return entries_words(texts)
    if pictures == 1:
        told = QCoreApplication.translate("Moving", "{texts} and one picture")
    else:
        told = QCoreApplication.translate("Moving", "{texts} and {number} pictures")
    return told.format(texts=entries_words(texts), number=grouped(pictures))


def removed_words(removed: int, spared: int) -> str:
    """Say how many texts were taken back, and how many stay because she has changed them."""
    if not removed and not spared:
        return QCoreApplication.translate("Moving", "Nothing had come in.")
    if removed == 1:
        told = QCoreApplication.translate("Moving", "{amount} is taken out again.")
    else:
        told = QCoreApplication.translate("Moving", "{amount} are taken out again.")
    told = _capital(told.format(amount=entries_words(removed)))
    if not spared:
        return told
    if spared == 1:
        stays = QCoreApplication.translate(
            "Moving", "{told} {amount} stays, because you have changed it since."
        )
    else:
        stays = QCoreApplication.translate(
            "Moving", "{told} {amount} stay, because you have changed them since."
        )
    return stays.format(told=told, amount=_capital(entries_words(spared)))


def moved_words(texts: int, pictures: int) -> str:
    """«312 tekster og 14 bilder er flyttet inn.»"""
    if texts == 1 and not pictures:
        told = QCoreApplication.translate("Moving", "{amount} has come in.")
    else:
        told = QCoreApplication.translate("Moving", "{amount} have come in.")
    return _capital(told.format(amount=amount_words(texts, pictures)))


def lost_words(texts: int, photos: int) -> list[str]:
    """Say what is damaged in the journal and so not among what was taken out."""
    told = list[str]()
    if texts:
        words = QCoreApplication.translate("Moving", "Damaged, and not in it: {amount}.")
        told.append(words.format(amount=entries_words(texts)))
    if photos == 1:
        told.append(QCoreApplication.translate("Moving", "Damaged, and not in it: one picture."))
    elif photos:
        words = QCoreApplication.translate("Moving", "Damaged, and not in it: {number} pictures.")
        told.append(words.format(number=grouped(photos)))
    return told


def left_behind_sentence(part: Path) -> str:
    """Say that a folder which was left half written is gone."""
    told = QCoreApplication.translate(
        "Moving",
        "Taking everything out was not finished last time. The half-written folder in {folder} is "
        "deleted now.",
    )
    return told.format(folder=part.parent)


def period_words(dates: Dates, first: datetime, last: datetime) -> str:
    """«fra 3. mai 2019 til 12. mai 2024», or the one day."""
    if first.date() == last.date():
        return QCoreApplication.translate("Moving", "from {day}").format(day=_day(dates, first))
    between = QCoreApplication.translate("Moving", "from {first} to {last}")
    return between.format(first=_day(dates, first), last=_day(dates, last))


def out_words() -> OutWords:
    """What files and lines are called in what is taken out."""
    return OutWords(
        kinds={kind: kind_word(kind) for kind in (*Kind, None)},
        kind=QCoreApplication.translate("Moving", "kind"),
        private=QCoreApplication.translate("Moving", "only for me"),
        yes=QCoreApplication.translate("Moving", "yes"),
        meeting=QCoreApplication.translate("Moving", "meeting"),
        before=QCoreApplication.translate("Moving", "Before (0–10)"),
        after=QCoreApplication.translate("Moving", "After (0–10)"),
        cause=QCoreApplication.translate("Moving", "What came first"),
        helped=QCoreApplication.translate("Moving", "This helped"),
        expected=QCoreApplication.translate("Moving", "What I thought it would come to (0–10)"),
        during=QCoreApplication.translate("Moving", "On the way (0–10)"),
        body=QCoreApplication.translate("Moving", "What I feel in my body"),
        did=QCoreApplication.translate("Moving", "What I did"),
        next_time=QCoreApplication.translate("Moving", "What I want to do next time"),
        later=QCoreApplication.translate("Moving", "The hours after"),
        little_sleep=QCoreApplication.translate("Moving", "Little sleep"),
        medicine=QCoreApplication.translate("Moving", "My medicine is not enough"),
        photos=QCoreApplication.translate("Moving", "pictures"),
        meetings=QCoreApplication.translate("Moving", "Meetings"),
        topics=QCoreApplication.translate("Moving", "Something to bring up"),
        cheers=QCoreApplication.translate("Moving", "Kind words"),
        people=QCoreApplication.translate("Moving", "People I can call"),
        names=QCoreApplication.translate("Moving", "Names I replace"),
        signs=QCoreApplication.translate("Moving", "My signs"),
        cards=QCoreApplication.translate("Moving", "What helps me"),
        plans=QCoreApplication.translate("Moving", "If, then"),
        taken=QCoreApplication.translate("Moving", "Taken along"),
        group=group_words(),
    )


def _day(dates: Dates, at: datetime) -> str:
    return f"{dates.day(at.date())} {at.year}"


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
