"""Facts turned into words: errors, kinds, and what they are called in the interface."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication

from mammadagbok.domain import errors
from mammadagbok.domain.errors import MammadagbokError
from mammadagbok.ui.dates import grouped, number_word
from mammadagbok.ui.group_file.failures import pack_sentence
from mammadagbok.ui.home_words import home_sentence
from mammadagbok.ui.picture_words import about_picture

_MEGABYTE: Final = 1_000_000
LANGUAGE_NAMES: Final = {"nb": "Bokmål", "nn": "Nynorsk", "en": "English"}
"""Each language in its own words, whatever the language of the window."""


def sentence(error: MammadagbokError) -> str:
    """The one plain sentence for a failure. Numbers are those of the list of failure cases."""
    match error:
        case errors.WrongPassphraseError():  # 1
            return QCoreApplication.translate(
                "Failures", "That passphrase was not right. Everything is untouched."
            )
        case errors.PassphraseRefusedError(why=why):
            return refusal_sentence(why)
        case errors.MovingError():
            from mammadagbok.ui.moving.failures import moving_sentence

            return moving_sentence(error)
        case errors.PackError():
            return pack_sentence(error)
        case errors.HomeError():
            return home_sentence(error)
        case errors.KeysUnchangedError():  # 21
            return QCoreApplication.translate(
                "Failures", "The passphrase was not changed. The old one still works."
            )
        case errors.RecoveryCodeError() | errors.WrongRecoveryCodeError():
            return _about_recovery(error)
        case errors.NoRecoveryCodeError():  # 29
            return QCoreApplication.translate(
                "Failures",
                "Without passphrase and recovery code nobody can unlock it, not even "
                "those who made the program. The file stays where it is, in case you remember.",
            )
        case errors.PictureError() | errors.FileUnreadableError():
            return about_picture(error)
        case _:
            return _about_opening(error)


def refusal_sentence(why: errors.Refusal) -> str:
    """Say kindly why a new passphrase will not do."""
    match why:
        case errors.Refusal.SHORT:
            return QCoreApplication.translate(
                "Passphrases", "It needs to be a little longer. Six words are enough."
            )
        case errors.Refusal.REPEATED:
            return QCoreApplication.translate(
                "Passphrases",
                "The same thing comes again and again. Different words are harder to guess.",
            )
        case errors.Refusal.ROW_OF_KEYS:
            return QCoreApplication.translate(
                "Passphrases", "These keys are in a row. Words are harder to guess."
            )
        case errors.Refusal.NAME:
            return QCoreApplication.translate(
                "Passphrases",
                "That is what you or this computer are called, and it is tried first. "
                "Other words are harder to guess.",
            )
        case errors.Refusal.WELL_KNOWN:
            return QCoreApplication.translate(
                "Passphrases",
                "Many people know these words. Words of your own are harder to guess.",
            )


def _about_recovery(error: errors.RecoveryCodeError | errors.WrongRecoveryCodeError) -> str:
    match error:
        case errors.RecoveryCodeError(group=int(group)):  # 3
            return QCoreApplication.translate(
                "Failures", "Group {number} looks wrong. It should have five characters."
            ).format(number=group)
        case errors.RecoveryCodeError():
            return QCoreApplication.translate(
                "Failures", "The recovery code does not add up. Look at each group once more."
            )
        case _:
            return QCoreApplication.translate(
                "Failures",
                "That recovery code does not belong here. Everything is untouched.",
            )


def _about_opening(error: MammadagbokError) -> str:
    match error:
        case errors.HeaderDamagedError():  # 5
            return QCoreApplication.translate(
                "Failures",
                "The key file is missing or damaged. The journal itself is untouched.",
            )
        case errors.MigrationFailedError():  # 22
            return QCoreApplication.translate(
                "Failures", "The upgrade did not work. The journal is as it was."
            )
        case errors.NewerFormatError():  # 6
            return QCoreApplication.translate(
                "Failures",
                "This journal was made with a newer version. Install the newest version. "
                "Nothing has been changed.",
            )
        case errors.NotEnoughMemoryError():  # 7
            return QCoreApplication.translate(
                "Failures",
                "This computer has too little free memory right now. Close other programs "
                "and try again. The journal is untouched.",
            )
        case errors.JournalMissingError():  # 8
            return QCoreApplication.translate(
                "Failures",
                "The journal file is not where it used to be. The program has not deleted it.",
            )
        case errors.JournalDamagedError():  # 9
            return QCoreApplication.translate(
                "Failures", "The journal file is not whole. It has been set aside, not deleted."
            )
        case _:
            return _about_files(error)


def _about_files(error: MammadagbokError) -> str:
    match error:
        case errors.NameDamagedError():
            return QCoreApplication.translate(
                "Failures",
                "One of the names you replace is damaged. Nothing can be taken along before it "
                "has been brought back from a copy.",
            )
        case errors.IndexDamagedError():  # 15
            return QCoreApplication.translate("Failures", "The search is ready in a moment.")
        case errors.EntryDamagedError():  # 13
            return QCoreApplication.translate("Failures", "This entry is damaged.")
        case errors.CopyNotRightError():  # 24
            return QCoreApplication.translate(
                "Failures",
                "The copy on the stick did not come out right. The one before is still there.",
            )
        case errors.CopyDamagedError():
            return QCoreApplication.translate("Failures", "This copy is not whole.")
        case _:
            return _about_foreign_files(error)


def _about_foreign_files(error: MammadagbokError) -> str:
    match error:
        case errors.NotEncryptedError():  # 10
            return QCoreApplication.translate(
                "Failures",
                "This file is not encrypted and was not made by this program. "
                "It will not be opened.",
            )
        case errors.ForeignFileError():  # 11
            return QCoreApplication.translate(
                "Failures", "The key belongs to another journal. Nothing has been changed."
            )
        case errors.JournalExistsError():
            return QCoreApplication.translate(
                "Failures",
                "There is already something where the journal would be. It has been left alone.",
            )
        case errors.AlreadyOpenError():  # 18
            return QCoreApplication.translate(
                "Failures",
                "The journal is already open somewhere else. Close it there, and try again.",
            )
        case _:
            return _about_saving(error)


def _about_saving(error: MammadagbokError) -> str:
    match error:
        case errors.DiskFullError():
            return QCoreApplication.translate(
                "Failures",
                "The disk is full. What was saved before is whole. Free some space, and try again.",
            )
        case errors.NotWritableError(path=path):
            return QCoreApplication.translate(
                "Failures",
                "Cannot write to {place}. What was saved before is whole. See whether the folder "
                "or the stick is there, and try again.",
            ).format(place=path)
        case errors.TargetExistsError(path=path):
            return QCoreApplication.translate(
                "Failures", "There is already a file called {name} there."
            ).format(name=path.name)
        case errors.JournalAwayError():
            return QCoreApplication.translate(
                "Failures",
                "The stick or the folder with the journal was taken away while the journal was "
                "open. What was saved lies there.",
            )
        case errors.JournalMovedError():  # 19
            return QCoreApplication.translate(
                "Failures", "Somebody moved or replaced the journal file while it was open."
            )
        case _:
            return _about_copies(error)


def _about_copies(error: MammadagbokError) -> str:
    match error:
        case errors.NoRoomForCopyError(needed=needed, room=room):
            return QCoreApplication.translate(
                "Failures",
                "There is no room for a whole copy. It takes {needed} MB, and copies may take "
                "{room} MB of the room there is.",
            ).format(needed=grouped(_megabytes(needed)), room=grouped(room // _MEGABYTE))
        case errors.PlaceMissingError(path=path):
            return QCoreApplication.translate(
                "Failures",
                "The folder {place} is not here now. If it is on a stick, plug the stick in.",
            ).format(place=path)
        case errors.CopyStoppedError():
            return QCoreApplication.translate(
                "Failures", "The copy was stopped before it was done. The ones before are whole."
            )
        case _:
            return _about_photos(error)


def _about_photos(error: MammadagbokError) -> str:
    match error:
        case errors.PhotoMissingError():
            return QCoreApplication.translate(
                "Failures", "This photo is not where it used to be. The text is whole."
            )
        case errors.PhotoDamagedError():
            return QCoreApplication.translate(
                "Failures", "This photo is damaged. The text is whole."
            )
        case errors.PhotoTooLargeError(most=most):
            return QCoreApplication.translate(
                "Failures", "One photo can take {most} MB at most."
            ).format(most=most // _MEGABYTE)
        case errors.TooManyPhotosError(most=most):
            return QCoreApplication.translate(
                "Failures", "There is room for {most} photos on one entry."
            ).format(most=most)
        case errors.EntryMissingError():
            return QCoreApplication.translate("Failures", "This entry is not here any more.")
        case errors.PhotosLackingError(number=number):
            return _lacking(number)
        case errors.PhotosHurtError(number=number):
            return _hurt(number)
        case _:  # 30
            return QCoreApplication.translate("Failures", "Something went wrong. Try again.")


def _lacking(number: int) -> str:
    if number == 1:
        return QCoreApplication.translate(
            "Failures", "The texts in the copy are whole. One photo is missing or damaged."
        )
    return QCoreApplication.translate(
        "Failures", "The texts in the copy are whole. {number} photos are missing or damaged."
    ).format(number=_first(number))


def _hurt(number: int) -> str:
    if number == 1:
        return QCoreApplication.translate(
            "Failures",
            "One photo is damaged or gone, and no copy here has it whole. The texts are whole. "
            "If you have a stick with copies, plug it in and make a copy now.",
        )
    return QCoreApplication.translate(
        "Failures",
        "{number} photos are damaged or gone, and no copy here has them whole. "
        "The texts are whole. If you have a stick with copies, plug it in and make a copy now.",
    ).format(number=_first(number))


def photos_back_sentence(number: int) -> str:
    """What is told once when damaged photos were brought back from a copy."""
    if number == 1:
        return QCoreApplication.translate(
            "Failures", "One photo was damaged. It has been brought back from a copy."
        )
    return QCoreApplication.translate(
        "Failures", "{number} photos were damaged. They have been brought back from a copy."
    ).format(number=_first(number))


def _first(number: int) -> str:
    """Return the number as the first word of a sentence."""
    return number_word(number).capitalize()


def _megabytes(size: int) -> int:
    return -(-size // _MEGABYTE)


def unsaved_sentence(error: MammadagbokError) -> str:
    """The sentence for a failure while a text of hers is not saved yet (16, 17)."""
    match error:
        case errors.DiskFullError():
            return QCoreApplication.translate(
                "Failures",
                "The disk is full. Your text stays here for as long as the window is open. "
                "Free some space, or save an encrypted copy on a memory stick.",
            )
        case errors.NotWritableError(path=path):
            return QCoreApplication.translate(
                "Failures",
                "Cannot write to {place}. Your text stays here for as long as the window is open.",
            ).format(place=path)
        case _:
            stays = QCoreApplication.translate(
                "Failures", "Your text stays here for as long as the window is open."
            )
            return f"{sentence(error)} {stays}"


def moved_sentence(place: Path) -> str:
    """The sentence for a journal that was moved while it was open (19): where her words are."""
    return QCoreApplication.translate(
        "Failures",
        "Somebody moved or replaced the journal file while it was open. What you have "
        "written since is in {place}.",
    ).format(place=place)


def entries_words(number: int) -> str:
    """«én tekst», «415 tekster»."""
    if number == 1:
        return QCoreApplication.translate("Kinds", "one entry")
    return QCoreApplication.translate("Kinds", "{number} entries").format(number=grouped(number))


def unexpected_sentence() -> str:
    """The sentence for what nobody expected, when her text has been saved (30)."""
    return QCoreApplication.translate("Failures", "Something went wrong. Your text is saved.")


def sentence_before_copies(error: MammadagbokError) -> str:
    """The sentence for a journal that cannot be opened, with the copies listed under it (8, 9)."""
    match error:
        case errors.JournalMissingError():
            return QCoreApplication.translate(
                "Failures",
                "The journal file is not where it used to be. The program has not deleted it. "
                "Here are the copies there are:",
            )
        case errors.JournalDamagedError():
            return QCoreApplication.translate(
                "Failures",
                "The journal file is not whole. It has been set aside, not deleted. "
                "Here are the copies there are:",
            )
        case _:
            here = QCoreApplication.translate("Failures", "Here are the copies there are:")
            return f"{sentence(error)} {here}"
