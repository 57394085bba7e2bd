"""Cells of a typed workbook: their address, their text, their numbers."""

import re
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from zima_desktop.domain.roster import CellValue
from zima_desktop.exchange.instruments.records import Findings
from zima_desktop.exchange.workbooks.places import column_letters

# Letters that look alike, after casefold: whoever types may have the other keyboard on.
_ALIKE = str.maketrans("aceopxykmthb", "асеорхукмтнв")
_DASHES = str.maketrans(dict.fromkeys("‐‑‒–—―−﹣－", "-"))
_BREAKS = re.compile(r"\r\n?")
_NOT_WORDS = re.compile(r"[^\w№*]+|_")
_NUMBER = re.compile(r"[+-]?\d{1,9}([./]\d{1,9})?")


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell and where it stands."""

    sheet: str
    row: int  # from 1
    column: int  # from 0
    value: CellValue = None

    @property
    def place(self) -> str:
        return f"{self.sheet}!{column_letters(self.column)}{self.row}"

    @property
    def empty(self) -> bool:
        return self.value is None or (isinstance(self.value, str) and not self.value.strip())


def text_of(cell: Cell, findings: Findings) -> str:
    """What was typed, without the margin. A date was something else before Excel: refused by its cell."""
    value = cell.value
    if isinstance(value, str):
        return _BREAKS.sub("\n", value).strip()
    if value is None:
        return ""
    if isinstance(value, bool):
        return "ИСТИНА" if value else "ЛОЖЬ"
    if isinstance(value, date):
        findings.problem(cell.place, "date_cell", f"{value:%d.%m.%Y}")
        return ""
    return str(int(value)) if value == int(value) else repr(value)


def is_fractional(cell: Cell) -> bool:
    return isinstance(cell.value, float) and cell.value != int(cell.value)


def number_of(text: str) -> int | str | None:
    """A whole number, or a fraction as the text that a document keeps; None for anything else."""
    plain = re.sub(r"\s", "", with_plain_dashes(text)).replace(",", ".")
    if not _NUMBER.fullmatch(plain):
        return None
    plain = plain.removeprefix("+")
    whole, point, part = plain.partition(".")
    if point:
        plain = f"{whole}.{part.rstrip('0')}".rstrip(".")
    try:
        value = Fraction(plain)
    except ZeroDivisionError:
        return None
    return int(value) if value.denominator == 1 and "/" not in plain else plain


def whole_of(text: str) -> int | None:
    number = number_of(text)
    return number if isinstance(number, int) else None


def with_plain_dashes(text: str) -> str:
    return text.translate(_DASHES)


def folded(text: str) -> str:
    """Text for comparing: no case, no ё, no look-alikes, no punctuation."""
    plain = text.casefold().replace("ё", "е").translate(_ALIKE)
    return _NOT_WORDS.sub(" ", plain).strip()


def alike(letters: str) -> str:
    """The same number of characters in lower case, Latin look-alikes as Cyrillic ones."""
    return "".join(one.lower() if len(one.lower()) == 1 else one for one in letters).translate(_ALIKE)


def truth_of(text: str) -> bool | None:
    """«да», «+», «1», «x» is True, «нет», «-», «0» is False, anything else None."""
    plain = folded(with_plain_dashes(text)) or with_plain_dashes(text).strip()
    if plain in ("да", "+", "1", "х", "истина", "v"):
        return True
    return False if plain in ("нет", "-", "0", "ложь") else None
