"""Headings of a table of answers: who, when, and which question."""

import re

from zima_desktop.domain.roster import CellValue, Target
from zima_desktop.exchange.roster.titles import is_number_title, plain_title, target_of_title, title_text

_CODE = re.compile(
    r"(?:личный |индивидуальный )?(?:код|шифр)(?: (?:ученика|учащегося|участника|респондента|обучающегося))?"
    r"|(?:номер|№) (?:ученика|участника|респондента)|id|код доступа"
)
_DAY = re.compile(
    r"дата(?: (?:ответа|ответов|заполнения|прохождения|тестирования|проведения|опроса|анкетирования"
    r"|обследования|создания))?|отметка времени|время (?:создания|заполнения|отправки)|timestamp|date"
)
_ITEM = re.compile(
    r"(?:(?:ответ (?:на )?)?"
    r"(?:№|n|no|номер|вопроса?|вопр|в|п|пункт|пара|утверждение|задание|item|question|q))?"
    r" ?(?:№ ?)?(\d{1,3})"
)
_NUMBERED = re.compile(r"\s*(?:№\s*)?(\d{1,3})\s*[.)]\s*\S")
_SUM = re.compile(r"(?:итог\w*|сумма|всего|балл\w*|результат\w*|уровень|примечани\w+|комментари\w+)(?: .*)?")
PEOPLE = (
    Target.FULL_NAME,
    Target.FAMILY,
    Target.GIVEN,
    Target.PATRONYMIC,
    Target.SEX,
    Target.GROUP,
    Target.PARALLEL,
    Target.LETTER,
    Target.EXTERNAL_NUMBER,
)


def heading_of(cell: CellValue) -> str:
    """The text of a heading; a number typed as a number is one too."""
    if isinstance(cell, float | int) and not isinstance(cell, bool):
        return f"{cell:g}"
    return title_text(cell)


def person_target(heading: str) -> Target | None:
    """What the column says about the person; None when it says nothing."""
    if _CODE.fullmatch(plain_title(heading)):
        return Target.EXTERNAL_NUMBER
    target = target_of_title(heading)
    return target if target in PEOPLE else None


def is_known_other(heading: str) -> bool:
    """A column of class lists that is no question: date of birth, note, sums."""
    plain = plain_title(heading)
    return target_of_title(heading) is not None or is_number_title(heading) or bool(_SUM.fullmatch(plain))


def is_day(heading: str) -> bool:
    return bool(_DAY.fullmatch(plain_title(heading)))


def item_number(heading: str) -> int | None:
    """The number of a question named by its number alone: «1», «№ 1», «вопрос 1», «п1», «q1»."""
    found = _ITEM.fullmatch(plain_title(heading))
    return int(found[1]) if found else None


def leading_number(heading: str) -> int | None:
    """The number before the text of a question: «3. Мне нравится …»."""
    found = _NUMBERED.match(heading)
    return int(found[1]) if found else None
