"""Dates, numbers and lists as a locale writes them."""

import datetime as dt
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING

from generator.expressions import compiled

if TYPE_CHECKING:
    from babel import Locale

_BABEL = {"zh-Hant": "zh_Hant", "zh-Hans": "zh_Hans", "en": "en_GB"}
"""English dates are day, month, year, and its lists have no comma before the last: British."""

_DATE = compiled(r"(?:(\d{4})|-)-(\d{2})-(\d{2})")

_PERIOD = compiled(r"(\d{4})(?:-(\d{2}))?(?:/(\d{4})(?:-(\d{2}))?)?")


class Formats:
    """The forms of one locale."""

    def __init__(self, locale: str) -> None:
        """Load the locale's data. Raises `KeyError` for a locale without a catalog."""
        self.locale = locale
        self.chinese = locale.startswith("zh")
        self.colon = "：" if self.chinese else ": "
        self._name = _BABEL[locale]

    @cached_property
    def _babel(self) -> "Locale":
        from babel import Locale  # noqa: PLC0415 - Babel takes 30 ms, and not every text has a date or a number

        return Locale.parse(self._name)

    @staticmethod
    @lru_cache(maxsize=8)
    def of(locale: str) -> "Formats":
        """Return the forms of a locale, loaded once a process."""
        return Formats(locale)

    def date(self, iso: str) -> str:
        """Return an ISO 8601 day (2023年4月9日, 9 April 2023); ``--MM-DD`` without the year; anything else as it is."""
        return self._day(iso, with_year=True)

    def day(self, iso: str) -> str:
        """Return month and day of an ISO 8601 day."""
        return self._day(iso, with_year=False)

    def _day(self, iso: str, *, with_year: bool) -> str:
        match = _DATE.match(iso)
        if not match:
            return iso
        year, month, day = match.groups()
        try:
            moment = dt.date(int(year or 2000), int(month), int(day))
        except ValueError:
            return iso
        whole = "y年M月d日" if self.chinese else "d MMMM y"
        pattern = whole if with_year and year else whole.replace("y年", "").replace(" y", "")
        from babel.dates import format_date  # noqa: PLC0415 - as above

        return str(format_date(moment, pattern, self._babel))

    def days(self, first: str, last: str | None) -> str:
        """Return a day or a range of days; what both share is said once (4月9日至11日, 9–11 April)."""
        if last is None or last == first:
            return self.date(first)
        start, end = _DATE.match(first), _DATE.match(last)
        if start is None or end is None:
            return f"{self.date(first)}{'至' if self.chinese else ' – '}{self.date(last)}"
        same_year, same_month = start[1] == end[1], start[2] == end[2]
        if self.chinese:
            tail = f"{int(end[3])}日" if same_year and same_month else self.day(last) if same_year else self.date(last)
            return f"{self.date(first)}至{tail}"
        if same_year and same_month:
            return f"{int(start[3])}–{self.date(last)}"
        return f"{self.day(first) if same_year else self.date(first)} – {self.date(last)}"

    def period(self, iso: str) -> str:
        """Return a period (``2022`` → 2022年, ``2024-01/2024-03`` → 2024年1月至3月); anything else as it is."""
        match = _PERIOD.fullmatch(iso)
        if not match:
            return self.date(iso)
        year, month, last_year, last_month = match.groups()
        first = self._month(year, month)
        if last_year is None:
            return first
        if self.chinese and last_year == year and month and last_month:
            return f"{first}至{int(last_month)}月"
        return f"{first}{'至' if self.chinese else ' – '}{self._month(last_year, last_month)}"

    def _month(self, year: str, month: str | None) -> str:
        if self.chinese:
            return f"{year}年{int(month)}月" if month else f"{year}年"
        if month is None or not 1 <= int(month) <= 12:
            return year
        return f"{self._babel.months['format']['wide'][int(month)]} {year}"

    def number(self, value: float) -> str:
        """Return a number with its digits grouped, at most six decimals."""
        from babel.numbers import format_decimal  # noqa: PLC0415 - as above

        return str(format_decimal(value, "#,##0.######", locale=self._babel))

    def listed(self, items: tuple[str, ...] | list[str]) -> str:
        """Return the items in a row: 甲、乙、丙 / a, b, c."""
        return ("、" if self.chinese else ", ").join(items)

    def joined(self, items: tuple[str, ...] | list[str]) -> str:
        """Return the items as a phrase: 甲、乙與丙 / 甲、乙与丙 / a, b and c."""
        if len(items) < 2:
            return "".join(items)
        last = {"zh-Hant": "與", "zh-Hans": "与", "en": " and "}[self.locale]
        return f"{self.listed(items[:-1])}{last}{items[-1]}"
