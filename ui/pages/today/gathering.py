"""All that the day of a school is made of, read in one go behind the window: no widget here."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from ui.pages.today import words
from ui.pages.today.tasks import BACK
from zima_desktop.domain.appointments import Appointment
from zima_desktop.domain.cards import PersonFilter, PersonList, PersonRow
from zima_desktop.domain.consents import ConsentRow
from zima_desktop.domain.events import Event
from zima_desktop.domain.ids import GroupId
from zima_desktop.domain.monitoring import Figure
from zima_desktop.domain.queue import Queue
from zima_desktop.domain.readiness import Readiness
from zima_desktop.domain.sessions import SessionRow

if TYPE_CHECKING:
    from zima_desktop.services import Services

AHEAD = timedelta(days=120)
MEETINGS_AHEAD = 14  # days
GRADES = frozenset({8, 9, 10, 11})


@dataclass(frozen=True, slots=True)
class Day:
    """Everything the page shows; `handed_on` is when the coordinator last got a package."""

    today: date
    people: Sequence[PersonRow]
    sessions: Sequence[SessionRow]
    events: Sequence[Event]
    meetings: Sequence[Appointment]  # that stand, of today and the days that follow
    listed: int  # appointments in the list of today, those that were held too
    queue: Queue
    drafts: int  # talks that were begun
    to_destroy: Sequence[ConsentRow]
    groups: dict[GroupId, str]
    grades: PersonList
    figures: Sequence[Figure]
    ready: Readiness
    handed_on: date | None
    backup: datetime | None
    left_behind: int = 0  # people still in the classes of the year before

    @property
    def unreleased(self) -> int:
        """Results that nobody has given out."""
        return sum(one.to_release for one in self.sessions)

    @property
    def meetings_today(self) -> tuple[Appointment, ...]:
        return tuple(one for one in self.meetings if one.at is not None and one.at.date() == self.today)


def gather(services: "Services") -> Day:
    """Read anew at each visit: the day must never show yesterday."""
    today = services.workspace.today()
    outgoing = services.handover.outgoing()
    events = [one for one in services.events.between(today - BACK, today + AHEAD) if words.is_live(one)]
    return Day(
        today=today,
        people=services.people.find(PersonFilter()).rows,
        sessions=services.sessions.rows(),
        events=events,
        meetings=services.appointments.upcoming(MEETINGS_AHEAD),
        listed=len(services.appointments.day(today)),
        queue=services.queue.queue(),
        drafts=services.talks.draft_count(),
        to_destroy=services.consent_answers.due(),
        groups={group.id: group.name.printed for group in services.people.groups()},
        grades=services.people.find(PersonFilter(grades=GRADES)),
        figures=services.monitoring.overview().figures,
        ready=services.handover.readiness(),
        handed_on=max((one.created.astimezone().date() for one in outgoing), default=None),
        backup=services.workspace.info().last_backup,
        left_behind=services.rollover.waiting(),
    )
