"""The lines of the list of people, read once and kept until something is written."""

from datetime import date

from zima_desktop.content.categories import category_rules
from zima_desktop.domain.cards import PersonRow
from zima_desktop.domain.categories import CardField
from zima_desktop.services.desk import Desk
from zima_desktop.store import person_rows

_COLUMNS = {CardField.GROUP: "group_id"}


class PeopleLines:
    """Reading costs half a second for ten thousand people, looking at what was read nothing."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._kept: dict[bool, tuple[tuple[int, date], tuple[PersonRow, ...]]] = {}

    def rows(self, *, hidden: bool) -> tuple[PersonRow, ...]:
        """Everybody living, or everybody in the bin, in the order of lists."""
        with self._desk.database.read() as connection:
            state = self._state()
            kept = self._kept.get(hidden)
            if kept is not None and kept[0] == state:
                return kept[1]
            found = tuple(person_rows.rows(connection, state[1], _required(), hidden=hidden))
        self._kept[hidden] = (state, found)
        return found

    def at_hand(self, *, hidden: bool) -> bool:
        """Whether `rows` answers at once; otherwise it is work for a job."""
        kept = self._kept.get(hidden)
        if kept is not None and kept[0] == self._state():
            return True
        return self._desk.at_hand()

    def _state(self) -> tuple[int, date]:
        return self._desk.database.written(), self._desk.today()


def _required() -> dict[str, tuple[str, ...]]:
    return {
        category.value: tuple(_COLUMNS.get(field, field.value) for field in rule.required)
        for category, rule in category_rules().items()
    }
