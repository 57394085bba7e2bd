"""What a line of the register shows: the person, who signs at this age, and one chip a purpose."""

from datetime import date

from ui.consent_words import CONSENT_SIGNS, status_text
from ui.i18n import translate
from ui.models import Cell, ChipCell, Column
from ui.signs import dotted
from zima_desktop.content.words import word
from zima_desktop.domain.consents import ConsentRow, Purpose, age_on

WIDTH = 148


def register_columns(today: date) -> tuple[Column[ConsentRow], ...]:
    """The name first; purposes that are asked for less often leave a narrow window first."""
    name: Column[ConsentRow] = Column(
        "name",
        translate("ConsentColumns", "Person"),
        lambda row: row.name,
        cell=Cell.PERSON,
        payload=lambda row: person_note(row, today),
        width=300,
        stretch=3,
    )
    drops = {Purpose.RESEARCH: 1, Purpose.PUBLICATION: 2}
    return (name, *(_purpose(purpose, drops.get(purpose, 0)) for purpose in Purpose))


def _purpose(purpose: Purpose, drop: int) -> Column[ConsentRow]:
    return Column(
        purpose.value,
        word("consent_short", purpose.value),
        lambda row: status_text(row.state(purpose), short=True),
        sort=lambda row: (row.state(purpose).status.value, row.name),
        cell=Cell.CHIP,
        payload=lambda row: ChipCell(*CONSENT_SIGNS[row.state(purpose).status]),
        width=WIDTH,
        stretch=1,
        drop=drop,
    )


def person_note(row: ConsentRow, today: date) -> str:
    """«9 «А» · 15 лет»; an unknown date of birth is said."""
    if row.birth_date is None:
        return dotted(row.group, translate("ConsentColumns", "date of birth unknown"))
    years = age_on(row.birth_date, today)
    return dotted(row.group, translate("ConsentColumns", "%n year(s) old", None, years))
