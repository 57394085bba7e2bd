"""The number that a bar code on an answer sheet holds: which questions, whose sheet, one digit of check."""

from dataclasses import dataclass

from zima_desktop.domain.errors import InvalidValue
from zima_desktop.domain.ids import PersonId

QUESTION_DIGITS, PERSON_DIGITS = 6, 7
SHEET_DIGITS = QUESTION_DIGITS + PERSON_DIGITS + 1  # even: Code 128 packs two digits into one sign


@dataclass(frozen=True, slots=True)
class SheetId:
    """No name, no session: `questions` is a short hash of what is asked, `person` a number of this base."""

    questions: int
    person: PersonId

    @property
    def digits(self) -> str:
        body = f"{self.questions:0{QUESTION_DIGITS}}{self.person:0{PERSON_DIGITS}}"
        return body + _check_digit(body)


def parse_sheet_id(text: str) -> SheetId:
    """Raises InvalidValue for anything a scanner or a hand got wrong."""
    digits = "".join(text.split())
    if not is_sheet_id(digits):
        raise InvalidValue("barcode", text[:20], "not_a_sheet")
    return SheetId(int(digits[:QUESTION_DIGITS]), PersonId(int(digits[QUESTION_DIGITS:-1])))


def is_sheet_id(digits: str) -> bool:
    """True for fourteen digits whose check digit is right."""
    if len(digits) != SHEET_DIGITS or not (digits.isascii() and digits.isdecimal()):
        return False
    return _check_digit(digits[:-1]) == digits[-1]


def person_code(person: PersonId) -> str:
    """The four digits by which a sheet is found when nothing scans it."""
    return f"{person % 10_000:04}"


def _check_digit(digits: str) -> str:
    """Luhn: one wrong digit and two neighbours that changed places are noticed."""
    total = 0
    for at, sign in enumerate(reversed(digits)):
        number = int(sign) * (2 if at % 2 == 0 else 1)
        total += number - 9 if number > 9 else number
    return str(-total % 10)
