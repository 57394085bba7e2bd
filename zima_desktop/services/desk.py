"""What every service works at: the open base, the folder around it and the clock."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from uuid import UUID

from zima_desktop.domain.dates import school_year_of
from zima_desktop.domain.people import Organization
from zima_desktop.store import organizations, person_rows
from zima_desktop.store.clock import Clock
from zima_desktop.store.database import Database

AT_ONCE = 1500  # so many people are looked at within a tenth of a second


@dataclass(slots=True)
class Desk:
    """Shared by the services of one open workspace."""

    database: Database
    folder: Path
    clock: Clock
    user_name: str
    users: Callable[[], Mapping[UUID, str]] = dict  # names of those who may open the base, by uid

    def today(self) -> date:
        """The day on the wall, in local time."""
        return self.clock().astimezone().date()

    def school_year(self) -> int:
        """The year in which the present school year started."""
        return school_year_of(self.today())

    def at_hand(self) -> bool:
        """Whether a look at everybody answers within a tenth of a second; otherwise it is work for a job."""
        with self.database.read() as connection:
            return person_rows.how_many(connection) <= AT_ONCE

    def organization(self) -> Organization:
        """The organisation of this workspace."""
        with self.database.read() as connection:
            return organizations.own(connection)
