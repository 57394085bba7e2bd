"""A school, or a college, whose leavers of three years are known: for lists, calls and figures."""

from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from tests.helpers.class_sessions import CHEAP
from tests.helpers.people_school import NOW, PASSWORD, Moment
from zima_desktop.bootstrap import NewWorkspace, create_workspace
from zima_desktop.domain.applications import ApplicationDraft, ApplicationState
from zima_desktop.domain.ids import PersonId
from zima_desktop.domain.labels import parse_group_label
from zima_desktop.domain.outcomes import (
    Confirmation,
    ContactChannel,
    ContactDraft,
    ContactResult,
    OutcomeDraft,
    OutcomeSource,
    OutcomeStatus,
)
from zima_desktop.domain.people import Category, OrganizationKind, PersonDraft, PersonName
from zima_desktop.domain.trajectory import Certainty, PlanDraft, PlanSlot
from zima_desktop.domain.workspaces import WorkspaceKind
from zima_desktop.services import Services
from zima_desktop.store import people_write, trajectory
from zima_desktop.store.tables import enrolments, people

STATUS = OutcomeStatus
TODAY = NOW.date()
JUNE_2024, JUNE_2025, JUNE_2026 = date(2024, 6, 25), date(2025, 6, 25), date(2026, 6, 25)


@dataclass
class Leavers:
    """The services and the ids of people by family name."""

    services: Services
    clock: Moment
    ids: dict[str, PersonId] = field(default_factory=dict)

    def person(self, family: str) -> PersonId:
        return self.ids[family]


def empty_school(folder: Path, kind: OrganizationKind = OrganizationKind.SCHOOL) -> Leavers:
    clock = Moment()
    wanted = NewWorkspace(
        "Школа № 9", WorkspaceKind.ORGANIZATION, "Павел Петрович", PASSWORD, kind, training=True
    )
    return Leavers(create_workspace(folder, wanted, clock, CHEAP).services, clock)


def enrol(
    made: Leavers,
    label: str,
    year: int,
    *names: str,
    until: date | None = None,
    category: Category = Category.PUPIL,
    born: int = 2009,
    reason: str = "graduated",
) -> None:
    """People of one group of one year; `until` ends their spell."""
    group = parse_group_label(label)
    with made.services.workspace.database.write("people.import") as tx:
        own = people_write.own_organization(tx)
        drafts = [_draft(name, group, category, born, number) for number, name in enumerate(names)]
        ids = people_write.add(tx, own, drafts, year, date(year, 9, 1))
        for name, person in zip(names, ids, strict=True):
            made.ids[name.split()[0]] = person
        if until is not None:
            first = tx.connection.exec_driver_sql(
                f"SELECT id FROM enrolments WHERE person_id IN ({', '.join(map(str, ids))})"
            ).scalars()
            for spell in list(first):
                tx.update(enrolments, spell, until=until.isoformat(), reason=reason)


def _draft(name: str, group: object, category: Category, born: int, number: int) -> PersonDraft:
    family, given, *rest = name.split()
    return PersonDraft(
        PersonName(family, given, rest[0] if rest else None),
        birth_date=date(born, 1 + number % 12, 3 + number),
        category=category,
        group=group,  # type: ignore[arg-type]
    )


def move_on(made: Leavers, label: str, year: int, *families: str) -> None:
    """They go on in another group of ours from September."""
    group = parse_group_label(label)
    with made.services.workspace.database.write("people.move") as tx:
        own = people_write.own_organization(tx)
        number = people_write.ensure_group(tx, own, group, year)  # type: ignore[arg-type]
        people_write.move(tx, [made.ids[one] for one in families], number, date(year, 9, 1), "promoted")


def plan(made: Leavers, family: str, profession: str, programme: str, place: str, on: date) -> None:
    draft = PlanDraft(PlanSlot.FIRST, profession, programme, place, Certainty.DECIDED)
    with made.services.workspace.database.write("plan.save") as tx:
        trajectory.add_plan(tx, made.ids[family], draft, on)


def status(family: str, on: date, value: OutcomeStatus, **facts: object) -> tuple[str, OutcomeDraft]:
    return family, OutcomeDraft(on, value, **facts)  # type: ignore[arg-type]


def tell(made: Leavers, *told: tuple[str, OutcomeDraft]) -> None:
    for family, draft in told:
        made.services.follow_up.set_status(made.ids[family], draft)


def leaver_school(folder: Path) -> Leavers:
    """Class 9 «А» of 2026 (two go on), 11 «А» of 2025, three of 9 «Б» of 2024; 9 «В» is still here."""
    made = empty_school(folder)
    enrol(
        made, "9А", 2025,
        "Гринёв Пётр Андреевич", "Болконская Мария Николаевна", "Каренин Сергей Алексеевич",
        "Ларина Татьяна Дмитриевна", "Миронова Мария Ивановна", "Ростов Николай Ильич",
        "Турбина Елена Васильевна", until=JUNE_2026,
    )  # fmt: skip
    move_on(made, "10А", 2026, "Ларина", "Ростов")
    enrol(
        made, "11А", 2024,
        "Базаров Евгений Васильевич", "Дубровский Владимир Андреевич", "Ёлкина Анна Петровна",
        "Кабанова Катерина Петровна", until=JUNE_2025, category=Category.GRADUATE, born=2007,
    )  # fmt: skip
    enrol(
        made, "9Б", 2023,
        "Мармеладова Софья Семёновна", "Разумихин Дмитрий Прокофьевич", "Раскольников Родион Романович",
        until=JUNE_2024, born=2008,
    )  # fmt: skip
    enrol(made, "9В", 2026, "Онегин Евгений", "Печорин Григорий Александрович", born=2011)
    plan(made, "Гринёв", "Машинист локомотива", "23.01.09", "Саянский техникум", date(2026, 3, 2))
    plan(made, "Каренин", "Повар", "43.01.09", "Зиминский техникум", date(2026, 3, 2))
    plan(made, "Онегин", "Лесничий", "35.02.12", "Братский техникум", date(2026, 10, 2))
    _tell(made)
    return made


def _tell(made: Leavers) -> None:
    applications, person = made.services.applications, made.person
    taken = ApplicationDraft(
        2026, "Саянский техникум", ApplicationState.ENROLLED, "23.01.09 Машинист локомотива",
        decided_on=date(2026, 8, 20), source=OutcomeSource.COLLEGE,
    )  # fmt: skip
    told = OutcomeDraft(
        date(2026, 8, 20), STATUS.STUDIES_SPO, OutcomeSource.COLLEGE, Confirmation.DOCUMENT,
        place="Саянский техникум", programme_code="23.01.09",
    )  # fmt: skip
    applications.save(person("Гринёв"), taken, told=told)
    applied = ApplicationDraft(2026, "Зиминский техникум", ApplicationState.REFUSED, "43.01.09 Повар")
    applications.save(person("Каренин"), applied)
    tell(
        made,
        status("Каренин", date(2026, 10, 1), STATUS.STUDIES_SPO, place="Иркутский колледж"),
        status("Базаров", date(2025, 9, 12), STATUS.STUDIES_VUZ, place="Иркутский университет"),
        status("Дубровский", date(2026, 3, 30), STATUS.ARMY, source=OutcomeSource.FAMILY),
        status("Кабанова", date(2026, 9, 30), STATUS.WORKS_OTHER, profession="Продавец"),
        status("Раскольников", date(2024, 9, 10), STATUS.STUDIES_SPO),
    )
    follow = made.services.follow_up
    follow.set_phone(person("Базаров"), "8 902 000-00-01")
    follow.record_contact(
        person("Базаров"), ContactDraft(date(2026, 11, 2), ContactChannel.PHONE, ContactResult.NO_ANSWER)
    )
    follow.record_contact(
        person("Базаров"), ContactDraft(date(2026, 11, 9), ContactChannel.PHONE, ContactResult.NO_ANSWER)
    )
    follow.record_contact(
        person("Ёлкина"), ContactDraft(date(2026, 11, 9), ContactChannel.PHONE, ContactResult.REFUSED)
    )


def college(folder: Path) -> Leavers:
    """A college: two groups that study, one that has left with its diploma, one that dropped out."""
    made = empty_school(folder, OrganizationKind.COLLEGE)
    enrol(
        made, "ЭМ-21", 2026, "Гринёв Пётр Андреевич", "Ларина Татьяна Дмитриевна",
        category=Category.STUDENT,
    )  # fmt: skip
    enrol(
        made, "МЛ-22", 2022, "Базаров Евгений Васильевич", "Кабанова Катерина Петровна",
        "Раскольников Родион Романович", until=JUNE_2026, category=Category.GRADUATE, born=2006,
    )  # fmt: skip
    enrol(
        made,
        "МЛ-23",
        2023,
        "Онегин Евгений",
        until=date(2026, 2, 1),
        category=Category.STUDENT,
        reason="left",
    )
    tell(
        made,
        status("Базаров", date(2026, 9, 1), STATUS.WORKS_PROFESSION, profession="Машинист локомотива"),
        status("Кабанова", date(2026, 9, 1), STATUS.WORKS_OTHER),
    )
    return made


def hide(made: Leavers, family: str) -> None:
    with made.services.workspace.database.write("people.hide") as tx:
        tx.hide(people, made.ids[family])
