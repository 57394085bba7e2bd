"""Spells of enrolment: looking through one person's history, correcting it, and leaving."""

from collections.abc import Sequence

from zima_desktop.domain.changes import Change, Topic
from zima_desktop.domain.errors import InvalidValue
from zima_desktop.domain.ids import PersonId
from zima_desktop.domain.spells import (
    Leaving,
    SpellDraft,
    SpellHistory,
    check_history,
    gaps_between,
    pack_reason,
)
from zima_desktop.services.desk import Desk
from zima_desktop.store import people, people_write, spells


class SpellService:
    """The state on any date follows from these lines, so they are corrected here and nowhere else."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def history(self, person: PersonId) -> SpellHistory:
        """Every class and group of a person, with the gaps said; raises NotFound."""
        with self._desk.database.read() as connection:
            found = people.person(connection, person)
            known = spells.of(connection, person)
        return SpellHistory(found, known, gaps_between(known))

    def correct(self, person: PersonId, drafts: Sequence[SpellDraft]) -> Change:
        """The history becomes these lines; a line that is not among them is taken out.

        Raises SpellRefused for lines that overlap, run backwards or lie in the future.
        """
        ordered = check_history(drafts, self._desk.today())
        with self._desk.database.write("people.spells", Topic.PEOPLE) as tx:
            known = spells.of(tx.connection, person)
            own = people_write.own_organization(tx)
            return tx.change(count=spells.correct(tx, person, known, ordered, own))

    def leave(self, leaving: Leaving) -> Change:
        """«Выбыл»: from that day on they are in no class; the cards stay.

        Raises InvalidValue for a day to come, SpellRefused for one before the present spell.
        """
        if leaving.on > self._desk.today():
            raise InvalidValue("date", leaving.on.isoformat(), "date_in_future")
        reason = pack_reason(leaving.reason, leaving.destination)
        with self._desk.database.write("people.left", Topic.PEOPLE) as tx:
            count = people_write.move(tx, leaving.persons, None, leaving.on, reason)
            return tx.change(count=count)
