"""Dates and times in words, with months and weekdays in full."""

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QLocale

_LOCALES = {"nb": "nb_NO", "nn": "nn_NO", "en": "en_GB"}


class Dates:
    """Says days and times in one language: nb, nn or en."""

    def __init__(self, language: str) -> None:
        self._locale = QLocale(_LOCALES[language])

    @property
    def locale(self) -> QLocale:
        """The locale behind the words, for date fields."""
        return self._locale

    def day(self, day: date) -> str:
        """«22. november», with the year when it is not this one's neighbour's."""
        return self._locale.toString(day, self._pattern_day())  # type: ignore[call-overload,no-any-return]

    def brief(self, day: date) -> str:
        """Return «8. nov.», or «8 Nov» in English, for where there is little room."""
        pattern = "d MMM" if self._english() else "d. MMM"
        return self._locale.toString(day, pattern)  # type: ignore[call-overload,no-any-return]

    def weekday(self, day: date) -> str:
        """«søndag 22. november»."""
        return self._locale.toString(day, f"dddd {self._pattern_day()}")  # type: ignore[call-overload,no-any-return]

    def full(self, day: date) -> str:
        """«søndag 22. november 2026»."""
        return self._locale.toString(day, f"dddd {self._pattern_day()} yyyy")  # type: ignore[call-overload,no-any-return]

    def day_in(self, day: date, now: datetime) -> str:
        """«22. november», and in full when it is another year."""
        return self.day(day) if day.year == now.year else self.full(day)

    def month(self, day: date) -> str:
        """«november 2026»."""
        return f"{self._locale.standaloneMonthName(day.month)} {day.year}"

    def clock(self, at: datetime) -> str:
        """«20.41»."""
        return at.strftime("%H:%M" if self._english() else "%H.%M")

    def moment(self, at: datetime, now: datetime) -> str:
        """«søndag 22. november kl. 20.41», with the year when it is another one."""
        day = self.weekday(at.date()) if at.year == now.year else self.full(at.date())
        return self._at(day, at)

    def lately(self, at: datetime, now: datetime) -> str:
        """«I går kl. 20.41», and the day in full when it is longer ago."""
        days = (now.date() - at.date()).days
        if days == 0:
            return self._at(QCoreApplication.translate("Dates", "Today"), at)
        if days == 1:
            return self._at(QCoreApplication.translate("Dates", "Yesterday"), at)
        return _capital(self.moment(at, now))

    def ago(self, at: datetime, now: datetime) -> str:
        """«i dag», «i går», «12. mai», and with the year when it is another one."""
        days = (now.date() - at.date()).days
        if days == 0:
            return QCoreApplication.translate("Dates", "today")
        if days == 1:
            return QCoreApplication.translate("Dates", "yesterday")
        day = self.day(at.date())
        return day if at.year == now.year else f"{day} {at.year}"

    def until(self, at: datetime, now: datetime) -> str:
        """«om to dager», «i morgen», «i dag»: the time left until a meeting, in words."""
        days = (at.date() - now.date()).days
        if days == 0:
            return QCoreApplication.translate("Dates", "today")
        if days == 1:
            return QCoreApplication.translate("Dates", "tomorrow")
        pattern = QCoreApplication.translate("Dates", "in {number} days")
        return pattern.format(number=self.number(days))

    def coming(self, day: date, today: date) -> str:
        """«i dag», «i morgen», «28. desember», and with the year when it is another one."""
        days = (day - today).days
        if days <= 0:
            return QCoreApplication.translate("Dates", "today")
        if days == 1:
            return QCoreApplication.translate("Dates", "tomorrow")
        told = self.day(day)
        return told if day.year == today.year else f"{told} {day.year}"

    def number(self, number: int) -> str:
        """«seks», and digits above twelve."""
        return number_word(number)

    def _at(self, day: str, at: datetime) -> str:
        pattern = QCoreApplication.translate("Dates", "{day} at {time}")
        return pattern.format(day=day, time=self.clock(at))

    def _pattern_day(self) -> str:
        return "d MMMM" if self._english() else "d. MMMM"

    def _english(self) -> bool:
        return self._locale.language() == QLocale.Language.English


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def number_word(number: int) -> str:
    """«seks», and digits above twelve (Språkrådet)."""
    words = QCoreApplication.translate(
        "Dates", "zero one two three four five six seven eight nine ten eleven twelve"
    ).split()
    return words[number] if number < len(words) else grouped(number)


def grouped(number: int) -> str:
    """«415», «10 000»: in digits, as the language of the window groups them."""
    return QLocale().toString(number)
