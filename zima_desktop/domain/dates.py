"""Dates as schools write them, and the school year they fall into."""

import re
from datetime import date, datetime, timedelta
from functools import lru_cache

from zima_desktop.domain.errors import InvalidValue
from zima_desktop.domain.names import clean_text

OLDEST_BIRTH_YEAR = 1900
PIVOT = 40  # 39 is 2039 (and so refused as a birth date), 40 is 1940
SERIALS = range(20_000, 60_001)  # October 1954 to April 2064; smaller numbers are ages and row numbers
_EPOCH = date(1899, 12, 30)
_SHIFT_1904 = 1462

MONTHS_GENITIVE = (
    "января",
    "февраля",
    "марта",
    "апреля",
    "мая",
    "июня",
    "июля",
    "августа",
    "сентября",
    "октября",
    "ноября",
    "декабря",
)
_MONTH_STARTS = {name[:3]: number for number, name in enumerate(MONTHS_GENITIVE, start=1)} | {"май": 5}

_TAIL = r"(?:\s*(?:года|год|г|г\.р|гр)?\.?)(?:[T\s]+\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?)?"
_DAY_FIRST = re.compile(r"(\d{1,2})[.,/\- ]\s?(\d{1,2})[.,/\- ]\s?(\d{4}|\d{2})" + _TAIL)
_ISO = re.compile(r"(\d{4})[-./](\d{1,2})[-./](\d{1,2})" + _TAIL)
_WORDS = re.compile(r"«?\"?(\d{1,2})»?\"?[\s\-]+([а-я]{3,8})\.?[\s\-,]+(\d{4})" + _TAIL)
_NUMBER = re.compile(r"\d{5}(?:\.0+)?")
_SCHOOL_YEAR = re.compile(r"(20\d{2})\s*[-–—/]\s*(?:20)?(\d{2})(?!\d)")


def parse_birth_date(value: object, today: date | None = None, epoch_1904: bool = False) -> date | None:
    """The date in a cell of any usual form; None for an empty cell; InvalidValue rather than a guess."""
    if isinstance(value, datetime):
        return _checked(value.date(), value, today)
    if isinstance(value, date):
        return _checked(value, value, today)
    if value is None:
        return None
    if isinstance(value, int | float) and not isinstance(value, bool):
        return _checked(_from_serial(float(value), epoch_1904), value, today)
    if isinstance(value, str):
        return _parse_text(value, today, epoch_1904)
    raise InvalidValue("birth_date", str(value), "not_a_date")


@lru_cache(maxsize=8192)
def _parse_text(text: str, today: date | None, epoch_1904: bool) -> date | None:
    tidy = clean_text(text).lower()
    if not tidy or tidy in {"-", "–", "—", "нет", "нет данных"}:
        return None
    if _NUMBER.fullmatch(tidy):
        return _checked(_from_serial(float(tidy), epoch_1904), text, today)
    return _checked(_from_words(tidy, text), text, today)


def _from_words(tidy: str, text: str) -> date:
    if found := _DAY_FIRST.fullmatch(tidy):
        return _real_date(_full_year(found[3]), int(found[2]), int(found[1]), text)
    if found := _ISO.fullmatch(tidy.replace("t", "T").replace("z", "Z")):
        return _real_date(int(found[1]), int(found[2]), int(found[3]), text)
    found = _WORDS.fullmatch(tidy)
    month = _month(found[2]) if found else None
    if not found or not month:
        raise InvalidValue("birth_date", text, "not_a_date")
    return _real_date(int(found[3]), month, int(found[1]), text)


def _month(word: str) -> int | None:
    number = _MONTH_STARTS.get(word[:3])
    if number is None:
        return None
    stem = MONTHS_GENITIVE[number - 1][:-1]
    return number if word.startswith(stem) or stem.startswith(word) else None


def _full_year(digits: str) -> int:
    year = int(digits)
    if len(digits) == 4:
        return year
    return 2000 + year if year < PIVOT else 1900 + year


def _real_date(year: int, month: int, day: int, text: str) -> date:
    try:
        return date(year, month, day)
    except ValueError as error:
        raise InvalidValue("birth_date", text, "impossible_date") from error


def _from_serial(number: float, epoch_1904: bool) -> date:
    """A number of days in a cell that lost its date format."""
    if not (number == number and int(number) in SERIALS):
        raise InvalidValue("birth_date", f"{number:g}", "not_a_date")
    return _EPOCH + timedelta(days=int(number) + (_SHIFT_1904 if epoch_1904 else 0))


def _checked(day: date, value: object, today: date | None) -> date:
    if day.year < OLDEST_BIRTH_YEAR:
        raise InvalidValue("birth_date", str(value), "date_out_of_range")
    if today is not None and day > today:
        raise InvalidValue("birth_date", str(value), "date_in_future")
    return day


def school_year_of(day: date) -> int:
    """The year in which the school year of that day started; it turns on 1 September."""
    return day.year if day.month >= 9 else day.year - 1


def parse_school_year(text: str) -> int | None:
    """The starting year in «2025-2026», «2025/26 учебный год»; None when there is none."""
    for found in _SCHOOL_YEAR.finditer(text):
        if (int(found[1]) + 1) % 100 == int(found[2]):
            return int(found[1])
    return None


def format_school_year(start: int) -> str:
    return f"{start}/{start + 1}"


def format_date(day: date) -> str:
    """20.05.2026"""
    return f"{day.day:02}.{day.month:02}.{day.year:04}"


def format_date_long(day: date) -> str:
    """20 мая 2026 г., with a no-break space before «г.»"""
    return f"{day.day} {MONTHS_GENITIVE[day.month - 1]} {day.year}\u00a0г."
