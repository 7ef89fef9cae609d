"""What the page asks about a place, and what may be answered, in words."""

from typing import Final

from PySide6.QtCore import QCoreApplication

from mammadagbok.domain.question import Keep, Question, Why
from mammadagbok.ui.dates import number_word

_AROUND: Final = 140
"""Signs of a long sentence shown before and after the place."""


def kind_of(why: Why) -> str:
    """Return what the place looks like, in a word or two."""
    match why:
        case Why.WORD:
            return QCoreApplication.translate("QuestionWords", "A name, or a word")
        case Why.GRAMMAR:
            return QCoreApplication.translate("QuestionWords", "The words around it")
        case Why.NAME:
            return QCoreApplication.translate("QuestionWords", "Looks like a name")
        case Why.PLACE:
            return QCoreApplication.translate("QuestionWords", "Looks like a place")
        case Why.SCHOOL:
            return QCoreApplication.translate("QuestionWords", "Looks like a school")
        case Why.KINDERGARTEN:
            return QCoreApplication.translate("QuestionWords", "Looks like a kindergarten")
        case Why.INSTITUTION:
            return QCoreApplication.translate("QuestionWords", "Looks like an office or a clinic")
        case _:
            return _kind_of_number(why)


def _kind_of_number(why: Why) -> str:
    match why:
        case Why.ADDRESS:
            return QCoreApplication.translate("QuestionWords", "Looks like an address")
        case Why.BIRTH_DATE:
            return QCoreApplication.translate("QuestionWords", "Looks like a date of birth")
        case Why.BIRTH_NUMBER:
            return QCoreApplication.translate("QuestionWords", "Looks like an identity number")
        case Why.PHONE:
            return QCoreApplication.translate("QuestionWords", "Looks like a phone number")
        case Why.CASE_NUMBER:
            return QCoreApplication.translate("QuestionWords", "Looks like a case number")
        case Why.EMAIL:
            return QCoreApplication.translate("QuestionWords", "Looks like an e-mail address")
        case Why.WEB:
            return QCoreApplication.translate("QuestionWords", "Looks like a web address")
        case Why.CAR_PLATE:
            return QCoreApplication.translate("QuestionWords", "Looks like a number plate")
        case _:
            return QCoreApplication.translate("QuestionWords", "Gives an age")


def asked(question: Question) -> str:
    """Return the question itself."""
    match question.why:
        case Why.WORD:
            told = QCoreApplication.translate("QuestionWords", "Is “{word}” a name here?")
            return told.format(word=question.word)
        case Why.GRAMMAR:
            return QCoreApplication.translate("QuestionWords", "Is the sentence right like this?")
        case _:
            return QCoreApplication.translate(
                "QuestionWords", "Could somebody be recognised by this?"
            )


def yes(question: Question) -> str:
    """Return the answer by which what she has listed stands there."""
    if question.why is Why.WORD:
        return QCoreApplication.translate("QuestionWords", "Yes, replace it")
    return QCoreApplication.translate("QuestionWords", "Yes, like this")


def keep(question: Question) -> str:
    """Return the answer by which what she wrote stays."""
    match question.why:
        case Why.WORD:
            return QCoreApplication.translate("QuestionWords", "No, it is a word")
        case Why.GRAMMAR:
            return QCoreApplication.translate("QuestionWords", "Let the name stand")
        case _:
            return QCoreApplication.translate("QuestionWords", "Let it stand")


def suggested(why: Why) -> str:
    """Return words that may stand instead, to begin from; '' where only she can tell."""
    match why:
        case Why.PLACE | Why.ADDRESS:
            return QCoreApplication.translate("QuestionWords", "a place")
        case Why.SCHOOL:
            return QCoreApplication.translate("QuestionWords", "the school")
        case Why.KINDERGARTEN:
            return QCoreApplication.translate("QuestionWords", "the kindergarten")
        case Why.INSTITUTION:
            return QCoreApplication.translate("QuestionWords", "a place I go to")
        case Why.BIRTH_DATE:
            return QCoreApplication.translate("QuestionWords", "a day")
        case Why.NAME:
            return QCoreApplication.translate("QuestionWords", "someone I met")
        case Why.WEB | Why.EMAIL:
            return QCoreApplication.translate("QuestionWords", "an address")
        case Why.AGE:
            return ""
        case _:
            return QCoreApplication.translate("QuestionWords", "a number")


def decided(question: Question) -> str:
    """Return what she has decided, in one line."""
    if isinstance(question.answer, Keep) or question.instead is None:
        told = QCoreApplication.translate("QuestionWords", "“{word}” stays")
        return told.format(word=question.word)
    return f"{question.word} → {question.instead}"


def around(question: Question) -> tuple[str, str, str]:
    """Return the sentence as it stands on the page: before the place, the place, and after it.

    Whether it is a name can only be seen in her own word. A long sentence is cut with «…».
    """
    words, span = question.spot.sentence.words, question.spot.span
    before, after = words[: span.start], words[span.end :]
    shows_own = question.why is Why.WORD or question.instead is None
    place = question.word if shows_own else question.instead or ""
    if place and not before and not shows_own:
        place = place[:1].upper() + place[1:]
    start = f"…{before[-_AROUND:]}" if len(before) > _AROUND else before
    end = f"{after[:_AROUND]}…" if len(after) > _AROUND else after
    return start, place, end


def heard(question: Question) -> str:
    """Return all that is shown of it, to be read out."""
    words = "".join(around(question))
    return "\n".join((kind_of(question.why), words, asked(question)))


def left_words(count: int) -> str:
    """Return how many places are left to look at."""
    if count == 0:
        return QCoreApplication.translate("QuestionWords", "Nothing left to look at.")
    if count == 1:
        return QCoreApplication.translate("QuestionWords", "One place left to look at")
    told = QCoreApplication.translate("QuestionWords", "{number} places left to look at")
    return told.format(number=number_opening(count))


def number_opening(count: int) -> str:
    """Return a number that opens a line, in words to twelve."""
    return number_word(count).capitalize()
