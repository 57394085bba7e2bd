"""The demand of the town by year: who wrote it, from when it counts, and how it stood on any day."""

from datetime import date

from zima_desktop.domain.changes import Change, Topic
from zima_desktop.domain.demand import MOST_PEOPLE, YEARS, DemandDraft, DemandList, DemandRow, in_force
from zima_desktop.domain.errors import InvalidValue
from zima_desktop.services.catalogue_stock import CatalogueStock
from zima_desktop.services.desk import Desk
from zima_desktop.store import demand as store


class DemandService:
    """A list that is not set is None, never an empty one and never nought."""

    def __init__(self, desk: Desk, stock: CatalogueStock) -> None:
        self._desk, self._stock = desk, stock
        self._read_at = -1
        self._lists: tuple[DemandList, ...] = ()

    def this_year(self) -> int:
        """The calendar year of today: lists are made for calendar years."""
        return self._desk.today().year

    def lists(self) -> tuple[DemandList, ...]:
        """Every version ever set, by year, then by the day from which it counts."""
        written = self._desk.database.written()
        if written != self._read_at:
            with self._desk.database.read() as connection:
                self._lists = store.all_lists(connection)
            self._read_at = written
        return self._lists

    def demand(self, year: int, on_date: date | None = None) -> DemandList | None:
        """The list of a year as it stood on a day (today); None: not set."""
        return in_force(self.lists(), year, on_date or self._desk.today())

    def set_list(self, draft: DemandDraft) -> Change:
        """A new version for its year; the one before is closed, not rewritten.

        Raises InvalidValue: without source, author or rows, with an unknown or repeated profession, or
        earlier than the list that is in force.
        """
        self._check(draft)
        with self._desk.database.write("demand.set", Topic.CATALOGUE) as tx:
            number = store.add(tx, draft)
            return tx.change(created=number, count=len(draft.rows))

    def demanded_professions(self, year: int, on: date | None = None) -> frozenset[str] | None:
        """Keys of professions on the list of a year; None: not set."""
        found = self.demand(year, on)
        return None if found is None else found.professions

    def demanded_programmes(self, year: int, on: date | None = None) -> frozenset[str] | None:
        """Codes of programmes that lead to a profession of the list, with their old and new codes.

        None: the list is not set. Programmes that are only related to a profession (of higher education, of
        short courses) do not count.
        """
        keys = self.demanded_professions(year, on)
        if keys is None:
            return None
        catalogue = self._stock.catalogue()
        known = [catalogue.professions[key] for key in keys if key in catalogue.professions]
        codes = {code for one in known for code in one.own_programmes}
        return frozenset(other for code in codes for other in catalogue.relatives(code))

    def _check(self, draft: DemandDraft) -> None:
        if draft.year not in YEARS:
            raise InvalidValue("year", str(draft.year), "out_of_range")
        for name, text in (("source", draft.source), ("author", draft.author)):
            if not text.strip():
                raise InvalidValue(name, "", "empty")
        if not draft.rows:
            raise InvalidValue("profession", "", "empty")
        seen: set[str] = set()
        for row in draft.rows:
            self._check_row(row, seen)
            seen.add(row.profession)
        for one in self.lists():
            if one.content.year == draft.year and one.valid_to is None:
                _check_after(one, draft)

    def _check_row(self, row: DemandRow, seen: set[str]) -> None:
        known = self._stock.catalogue().professions
        if row.profession not in known:
            raise InvalidValue("profession", row.profession, "unknown")
        if row.profession in seen:
            raise InvalidValue("profession", known[row.profession].title, "twice")
        if row.need is not None and not 0 <= row.need <= MOST_PEOPLE:
            raise InvalidValue("need", str(row.need), "out_of_range")


def _check_after(before: DemandList, draft: DemandDraft) -> None:
    """What counted on a past day goes on counting on it."""
    if draft.valid_from < before.content.valid_from:
        raise InvalidValue("valid_from", draft.valid_from.strftime("%d.%m.%Y"), "before_last_list")
    if draft.forecast and not before.content.forecast:
        raise InvalidValue("year", str(draft.year), "forecast_after_list")
