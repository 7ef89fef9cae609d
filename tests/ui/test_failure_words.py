"""Every failure has one plain sentence, in each language, that names no class and no code."""

import inspect
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication

from mammadagbok.domain import errors
from mammadagbok.domain.errors import MammadagbokError
from mammadagbok.domain.moving import Remark, Source
from mammadagbok.ui.words import sentence, unsaved_sentence

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
PLACE = Path("/her/Notater")
_NEVER_RAISED = (
    *(MammadagbokError, errors.PictureError, errors.MovingError, errors.PackError),
    errors.HomeError,
)
_OF_FILES = (
    *(Remark.UNREADABLE, Remark.NOT_UNDERSTOOD, Remark.NOT_TEXT),
    *(Remark.TOO_LARGE, Remark.ENCRYPTED),
)


def _every_failure() -> list[MammadagbokError]:
    kinds = [
        kind
        for _, kind in inspect.getmembers(errors, inspect.isclass)
        if issubclass(kind, MammadagbokError) and kind not in _NEVER_RAISED
    ]
    needed = {
        errors.NotWritableError: PLACE,
        errors.TargetExistsError: PLACE,
        errors.RecoveryCodeError: 3,
        errors.EntryDamagedError: 7,
        errors.CopyNotRightError: PLACE,
        errors.PlaceMissingError: PLACE,
        errors.FileUnreadableError: PLACE,
        errors.PassphraseRefusedError: errors.Refusal.WELL_KNOWN,
        errors.PhotoTooLargeError: 4_000_000,
        errors.TooManyPhotosError: 30,
        errors.PhotosLackingError: 2,
        errors.PhotosHurtError: 2,
        errors.KeysUnchangedError: errors.DiskFullError(),
        errors.PackTooLargeError: 262_144,
        errors.PathTooLongError: PLACE,
        errors.ProgramInTheWayError: PLACE,
    }
    needed |= {errors.PictureRefusedError: Remark.PICTURE_MISSING}
    several = {errors.NoRoomForCopyError, errors.NotThisSourceError, errors.SourceUnreadableError}
    several |= {errors.PackFieldError, errors.NoRoomToBeginError}
    plain = [kind for kind in kinds if kind not in several and kind is not errors.MovingError]
    made = [kind(needed[kind]) if kind in needed else kind() for kind in plain]
    refused = [errors.PassphraseRefusedError(why) for why in errors.Refusal]
    one: list[MammadagbokError] = [errors.PhotosLackingError(1), errors.PhotosHurtError(1)]
    one += [errors.NotThisSourceError(source) for source in Source if source != Source.TAKEN_OUT]
    one += [errors.SourceUnreadableError(PLACE, remark) for remark in _OF_FILES]
    one += [errors.PackFieldError("numbers[2].name", fault) for fault in errors.PackFault]
    one += [errors.NoRoomForCopyError(PLACE, 24_500_000, 12_000_000)]
    one += [errors.NoRoomToBeginError(PLACE, 5_000_000, 0)]
    return [*made, *refused[:-1], *one]


def _said(app: QApplication, language: str, failure: MammadagbokError) -> tuple[str, str]:
    translator = QTranslator()
    assert translator.load(str(RESOURCES / "i18n" / f"mammadagbok_{language}.qm"))
    app.installTranslator(translator)
    try:
        return sentence(failure), unsaved_sentence(failure)
    finally:
        app.removeTranslator(translator)


@pytest.mark.parametrize("language", ["nb", "nn", "en"])
@pytest.mark.parametrize("failure", _every_failure(), ids=lambda each: type(each).__name__)
def test_one_plain_sentence(qapp: QApplication, failure: MammadagbokError, language: str) -> None:
    told, unsaved = _said(qapp, language, failure)
    for text in (told, unsaved):
        assert text.endswith(".")
        assert "Error" not in text
        assert "{" not in text
    if language != "en":
        assert told != _said(qapp, "en", failure)[0]


def test_a_small_number_that_begins_a_sentence_is_a_word(qapp: QApplication) -> None:
    assert _said(qapp, "nb", errors.PhotosHurtError(2))[0].startswith("To bilder er skadet")
    assert _said(qapp, "nn", errors.PhotosHurtError(12))[0].startswith("Tolv bilete er skadde")
    assert ". To bilder mangler" in _said(qapp, "nb", errors.PhotosLackingError(2))[0]
    assert _said(qapp, "nb", errors.PhotosHurtError(13))[0].startswith("13 bilder")


def test_no_two_failures_are_told_alike(qapp: QApplication) -> None:
    told = [_said(qapp, "nb", failure)[0] for failure in _every_failure()]
    assert len(set(told)) == len(told)


def test_a_wrong_passphrase_and_damage_are_never_confused(qapp: QApplication) -> None:
    wrong = _said(qapp, "nb", errors.WrongPassphraseError())[0]
    assert wrong == "Passordsetningen stemte ikke. Alt er urørt."
    for damaged in (errors.HeaderDamagedError(), errors.JournalDamagedError()):
        assert "Passordsetning" not in _said(qapp, "nb", damaged)[0]
