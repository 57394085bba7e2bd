"""What paper mode prints: the booklet of questions and the sheets for the answers."""

from dataclasses import dataclass
from datetime import date

from zima_desktop.domain.instruments import Form
from zima_desktop.domain.people import GroupName


@dataclass(frozen=True, slots=True)
class SheetOwner:
    """Whose sheet it is; the bar code holds `digits` and no name."""

    name: str
    code: str
    digits: str


@dataclass(frozen=True, slots=True)
class AnswerSheets:
    """One sheet a pupil in the order of the list, then blank ones."""

    form: Form
    group: GroupName
    owners: tuple[SheetOwner, ...]
    day: date | None = None  # None: the pupil writes it
    spare: int = 3
