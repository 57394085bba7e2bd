"""A small school in a real encrypted workspace, filled through the services: for pages about people."""

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

from tests.helpers.class_sessions import CHEAP, PIN
from zima_desktop.bootstrap import NewWorkspace, create_workspace
from zima_desktop.content import load_instrument
from zima_desktop.domain.events import EventDraft, EventKind, EventState
from zima_desktop.domain.ids import EventId, PersonId
from zima_desktop.domain.labels import class_name
from zima_desktop.domain.people import PersonDraft, PersonName
from zima_desktop.domain.trajectory import (
    Certainty,
    PlanDraft,
    PlanSlot,
    Responsible,
    TalkDraft,
    TalkPresence,
    TalkTemplate,
)
from zima_desktop.domain.workspaces import WorkspaceKind
from zima_desktop.jobs import JobControl
from zima_desktop.services import Services
from zima_desktop.services.kiosk import open_session_file
from zima_desktop.services.sessions import SessionService

_INSTRUMENT = load_instrument("subject5")
_SCALES = tuple(scale.code for scale in _INSTRUMENT.scales)
PASSWORD = "Тёплая зима 2026"
NOW = datetime(2026, 11, 24, 6, 0, tzinfo=UTC)
NINTH_A = (
    "Болконская Мария Николаевна",
    "Гринёв Пётр Андреевич",
    "Каренин Сергей Алексеевич",
    "Ларина Татьяна Дмитриевна",
    "Миронова Мария Ивановна",
    "Ростов Николай Ильич",
    "Турбина Елена Васильевна",
)
NINTH_B = (
    "Базаров Евгений Васильевич",
    "Дубровский Владимир Андреевич",
    "Ёлкина Анна Петровна",
    "Кабанова Катерина Петровна",
    "Мармеладова Софья Семёновна",
    "Разумихин Дмитрий Прокофьевич",
    "Раскольников Родион Романович",
)
EIGHTH = ("Онегин Евгений", "Печорин Григорий Александрович")


@dataclass(slots=True)
class Moment:
    """A clock that stands where the test put it."""

    now: datetime = NOW

    def __call__(self) -> datetime:
        return self.now


@dataclass
class School:
    """The services and the ids of its people by family name."""

    folder: Path
    services: Services
    clock: Moment
    ids: dict[str, PersonId] = field(default_factory=dict)


def people_school(folder: Path, *, lived_in: bool = True) -> School:
    """Three classes; `lived_in` adds tests, talks, plans and events."""
    clock = Moment()
    wanted = NewWorkspace("Школа № 9", WorkspaceKind.ORGANIZATION, "Павел Петрович", PASSWORD, training=True)
    school = School(folder, create_workspace(folder, wanted, clock, CHEAP).services, clock)
    clock.now = datetime(2025, 9, 1, 6, 0, tzinfo=UTC)
    for grade, letter, names in ((9, "А", NINTH_A), (9, "Б", NINTH_B), (8, "А", EIGHTH)):
        for number, name in enumerate(names):
            _add(school, name, class_name(grade, letter), number)
    clock.now = NOW
    for grade, letter, names in ((9, "А", NINTH_A), (9, "Б", NINTH_B), (8, "А", EIGHTH)):
        group = class_name(grade, letter)
        ids = [school.ids[name.split()[0]] for name in names]
        school.services.people.move(ids, group, date(2026, 9, 1))
    if lived_in:
        _live(school)
    return school


def _add(school: School, name: str, group: Any, number: int) -> None:
    family, given, *rest = name.split()
    draft = PersonDraft(
        PersonName(family, given, rest[0] if rest else None),
        birth_date=date(2011, 1 + number % 12, 3 + number),
        group=group if group.grade == 8 else class_name(group.grade - 1, group.letter),
    )
    change = school.services.people.add(draft)
    assert change.created is not None
    school.ids[family] = PersonId(change.created)


def _live(school: School) -> None:
    tested = ("Гринёв", "Болконская", "Миронова", "Ростов", "Дубровский", "Кабанова", "Базаров", "Ларина")
    take_test(school, tested[:4], datetime(2025, 11, 12, 6, 0, tzinfo=UTC), seed=5)
    take_test(school, tested, datetime(2026, 11, 11, 6, 0, tzinfo=UTC), seed=9)
    save = school.services.trajectory
    for family in ("Гринёв", "Болконская", "Ростов"):
        save.save_talk(school.ids[family], a_talk(date(2026, 9, 14)))
    save.save_talk(school.ids["Гринёв"], a_talk(date(2026, 11, 13), TalkTemplate.RESULTS))
    save.save_talk(school.ids["Дубровский"], a_talk(date(2026, 11, 16)))
    for family, slot, profession in (
        ("Гринёв", PlanSlot.FIRST, "Машинист локомотива"),
        ("Гринёв", PlanSlot.BACKUP, "Слесарь по ремонту подвижного состава"),
        ("Болконская", PlanSlot.FIRST, "Экономика и бухгалтерский учёт"),
        ("Кабанова", PlanSlot.FIRST, "Лесное хозяйство"),
    ):
        draft = PlanDraft(slot, profession, "23.01.09", "Саянский техникум", Certainty.LEANING, "с мамой")
        save.save_plan(school.ids[family], draft)
    hold(school, EventKind.EXCURSION, "Экскурсия в локомотивное депо", date(2026, 11, 18), NINTH_A)
    hold(school, EventKind.TRIAL, "Профпроба: слесарь-ремонтник", date(2026, 11, 20), NINTH_B[:3])
    hold(school, EventKind.TRIAL, "Профпроба: помощник машиниста", date(2026, 11, 27), NINTH_A[1:2])


def a_talk(held_on: date, template: TalkTemplate = TalkTemplate.FIRST, note: str | None = None) -> TalkDraft:
    return TalkDraft(
        held_on,
        template,
        TalkPresence.PUPIL,
        "Пробуем слесарное дело 27 ноября. Запасной вариант: электромонтёр.",
        "Профпроба: слесарь, мастерская № 2",
        held_on + timedelta(days=14),
        Responsible.PUPIL,
        note,
    )


def hold(school: School, kind: EventKind, title: str, on: date, names: Sequence[str]) -> EventId:
    """An event; everybody named was there, or is invited when it is still to come."""
    held = on <= NOW.date()
    groups = {school.services.people.person(school.ids[name.split()[0]]).group for name in names}
    state = EventState.HELD if held else EventState.PLANNED
    ids = tuple(group.id for group in groups if group is not None)
    change = school.services.events.add(EventDraft(kind, title, on, 3.0, "депо", None, state, ids))
    assert change.created is not None
    number = EventId(change.created)
    there = {school.ids[name.split()[0]] for name in names}
    absent = [row.person for row in school.services.events.attendance(number) if row.person not in there]
    school.services.events.all_except(number, absent)
    return number


def take_test(school: School, families: Sequence[str], at: datetime, *, seed: int) -> None:
    """These pupils answer subject5 through a real session file, one option after the other by chance."""
    school.clock.now = at
    chance = random.Random(seed)
    desk = school.services.sessions._desk
    sessions = SessionService(desk, CHEAP)
    people = school.services.people
    ids = [school.ids[family] for family in families]
    by_group: dict[Any, list[PersonId]] = {}
    for person in ids:
        group = people.person(person).group
        assert group is not None
        by_group.setdefault(group.id, []).append(person)
    for group_id, members in by_group.items():
        made = sessions.prepare(group_id, "subject5", PIN, people=members)
        run = open_session_file(made.path, PIN, clock=school.clock, cost=CHEAP)
        for person in members:
            uid = people.person(person).uid
            run.begin(uid)
            liked = chance.sample(list(_SCALES), len(_SCALES))
            for item in run.form.items:
                run.record(uid, item.no, _preferred(item.no, liked, chance), shown_ms=1500)
            run.finish(uid)
        run.close()
        sessions.collect(made.path, JobControl())
    school.clock.now = NOW


def _preferred(item: int, liked: list[str], chance: random.Random) -> str:
    """The option of the scale that stands higher with this pupil; now and then the other one."""
    keys = [
        (liked.index(scale.code), key.option)
        for scale in _INSTRUMENT.scales
        for key in scale.keys
        if key.item == item and key.option is not None
    ]
    keys.sort(reverse=chance.random() < 0.1)
    return keys[0][1]


class Visits:
    """A navigator that remembers where it was sent."""

    def __init__(self) -> None:
        self.opened: list[tuple[str, dict[str, object]]] = []
        self.path: tuple[str, ...] = ()
        self.follow: Callable[[str, dict[str, object]], None] | None = None

    def open(self, key: str, **args: object) -> None:
        self.opened.append((key, args))
        if self.follow is not None:
            self.follow(key, args)

    def set_path(self, *parts: str) -> None:
        self.path = parts
