"""The rollover into a new school year: looked at first, written once, taken back in one step."""

from zima_desktop.domain.backups import BackupReason
from zima_desktop.domain.changes import NOTHING, Topic
from zima_desktop.domain.errors import InvalidValue
from zima_desktop.domain.rollover import (
    Choices,
    RolloverPlan,
    RolloverReport,
    Source,
    plan_rollover,
    year_to_do,
)
from zima_desktop.jobs import JobControl
from zima_desktop.services.desk import Desk
from zima_desktop.services.workspace import WorkspaceService
from zima_desktop.store import people_write, rollover


class RolloverService:
    """Nobody is moved twice: only who is in a class of the year before can be moved at all."""

    def __init__(self, desk: Desk, workspace: WorkspaceService) -> None:
        self._desk = desk
        self._workspace = workspace

    def year(self) -> int:
        """The school year to move into: the present one, one that was missed, or in spring the next."""
        with self._desk.database.read() as connection:
            return year_to_do(tuple(rollover.open_years(connection)), self._desk.today())

    def waiting(self) -> int:
        """How many people are still in the classes of the year before, though the new one has begun."""
        with self._desk.database.read() as connection:
            years = rollover.open_years(connection)
        return years.get(self._desk.school_year() - 1, 0)

    def source(self, year: int | None = None) -> Source:
        """What there is to move; by default into `year()`. Raises InvalidValue for a year far away."""
        wanted = self.year() if year is None else year
        if not wanted - 5 <= self._desk.school_year() <= wanted + 20:
            raise InvalidValue("year", str(wanted), "out_of_range")
        with self._desk.database.read() as connection:
            return rollover.source(connection, wanted, self._desk.today())

    def plan(self, choices: Choices | None = None, year: int | None = None) -> RolloverPlan:
        """What would be written with these choices."""
        return plan_rollover(self.source(year), choices or Choices())

    def apply(self, year: int, choices: Choices, control: JobControl) -> RolloverReport:
        """A backup, then everything in one step; what is written is planned anew from the base as it is.

        Raises InvalidValue before 1 September of that year.
        """
        if not self.source(year).may_apply:
            raise InvalidValue("year", str(year), "not_yet")
        control.step(0, 3, "")
        if not self.plan(choices, year).moves:
            return RolloverReport(NOTHING, self.plan(choices, year), "")
        backup = self._workspace.back_up(BackupReason.ROLLOVER, control)
        control.step(1, 3, "")
        with self._desk.database.write("people.rollover", Topic.PEOPLE) as tx:
            plan = self.plan(choices, year)
            own = people_write.own_organization(tx)
            rollover.write(tx, own, year, plan.moves)
            control.step(2, 3, "")
            change = tx.change(count=len(plan.moves))
        return RolloverReport(change, plan, backup.path.name)
