"""A small real workspace with a tested class, for the pages of testing, results, events and documents."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from uuid import UUID

from ui.context import AppContext
from zima_desktop.bootstrap import NewWorkspace, create_workspace
from zima_desktop.domain.events import EventDraft, EventKind, EventState
from zima_desktop.domain.ids import AttemptId, EventId, GroupId, PersonId
from zima_desktop.domain.labels import class_name
from zima_desktop.domain.people import PersonDraft, PersonName, Sex
from zima_desktop.domain.workspaces import WorkspaceKind
from zima_desktop.jobs import JobControl
from zima_desktop.services import Services
from zima_desktop.services.kiosk import KioskRun
from zima_desktop.store.key_slots import KdfCost

CHEAP = KdfCost(1, 8 * 1024 * 1024)
NOW = datetime(2026, 11, 22, 10, 0, tzinfo=UTC)
NAMES = (
    "Базаров Евгений Васильевич",
    "Болконская Мария Николаевна",
    "Гринёв Пётр Андреевич",
    "Дубровский Владимир Андреевич",
    "Ильинская Ольга Сергеевна",
    "Кабанова Катерина Петровна",
    "Ларина Татьяна Дмитриевна",
    "Миронова Мария Ивановна",
    "Обломов Илья Ильич",
    "Печорин Григорий Александрович",
    "Разумихин Дмитрий Прокофьевич",
    "Ростова Наталья Ильинична",
)
TASTES = (
    "tech sign nature human art",
    "human art nature sign tech",
    "tech nature sign art human",
    "nature tech art human sign",
    "art human sign nature tech",
)


class Clock:
    """Stands still until a test moves it."""

    def __init__(self) -> None:
        self.now = NOW

    def __call__(self) -> datetime:
        return self.now


@dataclass(slots=True)
class TestedSchool:
    """An open workspace and the ids tests ask for."""

    __test__ = False

    services: Services
    clock: Clock
    group: GroupId
    people: tuple[PersonId, ...]

    def attempt_of(self, place: int) -> AttemptId:
        rows = self.services.testing.results("subject5", self.group)
        found = next(row.attempt for row in rows if row.person == self.people[place])
        assert found is not None
        return found


def make_school(folder: Path, names: Sequence[str] = NAMES) -> TestedSchool:
    """One class 9 «Б», nobody tested yet; 10 «А» holds the last two."""
    clock = Clock()
    wanted = NewWorkspace(
        "МБОУ СОШ № 9", WorkspaceKind.ORGANIZATION, "Штольц А. И.", "зимний лес и снег", city="Северный"
    )
    services = create_workspace(folder / "school", wanted, clock, CHEAP).services
    services.sessions._cost = CHEAP
    people = []
    for number, name in enumerate(names):
        group = class_name(9, "Б") if number < len(names) - 2 else class_name(10, "А")
        draft = PersonDraft(
            PersonName(*name.split()),
            Sex.FEMALE if name.endswith("на") else Sex.MALE,
            date(2011, 1 + number % 12, 1 + number * 2),
            group=group,
        )
        created = services.people.add(draft).created
        assert created is not None
        people.append(PersonId(created))
    group_id = services.people.group_by_label("9Б").id
    return TestedSchool(services, clock, group_id, tuple(people))


def answer(
    school: TestedSchool, tastes: Sequence[str] = TASTES, *, unfinished: int = 0, skip: int = 0
) -> Path:
    """A session of the class: one pupil a taste answers to the end, the next `unfinished` ones stop half-way.

    In a taste the scales go from the dearest on; those joined by = are taken in turn. `skip` leaves that many
    items at the end without an answer, so that the results are held.
    """
    prepared = school.services.sessions.prepare(school.group, "subject5", "4821")
    run = school.services.sessions.open_run(prepared.session)
    seats = run.seats()
    for place, taste in enumerate([*tastes, *tastes[:unfinished]]):
        person = seats[place].person_uid
        run.begin(person)
        finishes = place < len(tastes)
        answer_items(school, run, person, taste, len(run.form.items) - skip if finishes else 10)
        school.clock.now += timedelta(seconds=460)
        if finishes:
            run.finish(person)
        else:
            run.leave(person)
    run.close()
    return prepared.path


def answer_items(school: TestedSchool, run: KioskRun, person: UUID, taste: str, count: int) -> None:
    """Record what somebody of this taste would choose in the first `count` items."""
    scale_of = {
        (key.item, key.option): scale.code
        for scale in school.services.testing.instrument("subject5").scales
        for key in scale.keys
    }
    rank = {code: at for at, codes in enumerate(taste.split()) for code in codes.split("=")}
    points = dict.fromkeys(rank, 0)
    for item in run.form.items[:count]:
        codes = {option: scale_of[item.no, option] for option in item.response.parts}
        best = min(codes, key=lambda option: (rank[codes[option]], points[codes[option]]))
        points[codes[best]] += 1
        run.record(person, item.no, best, shown_ms=9000)


def collect(school: TestedSchool, path: Path) -> None:
    school.services.sessions.collect(path, JobControl())


def add_event(
    school: TestedSchool,
    title: str,
    day: date,
    kind: EventKind = EventKind.EXCURSION,
    *,
    state: EventState = EventState.PLANNED,
    hours: float | None = 3,
    groups: tuple[GroupId, ...] = (),
) -> EventId:
    draft = EventDraft(kind, title, day, hours, state=state, groups=groups)
    created = school.services.events.add(draft).created
    assert created is not None
    return EventId(created)


class Steps:
    """Remembers where pages wanted to go."""

    def __init__(self, context: AppContext) -> None:
        self.opened: list[tuple[str, dict[str, object]]] = []
        self.path: tuple[str, ...] = ()
        context.navigator = self

    def open(self, key: str, **args: object) -> None:
        self.opened.append((key, args))

    def set_path(self, *parts: str) -> None:
        self.path = parts
