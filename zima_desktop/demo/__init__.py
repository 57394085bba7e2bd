"""«Учебная школа»: a base of its own with a lived-in history, made in one click."""

from datetime import date
from pathlib import Path
from random import Random
from shutil import rmtree

from zima_desktop.bootstrap import NewWorkspace, Opened, create_workspace, open_workspace
from zima_desktop.demo.history import write_history
from zima_desktop.demo.lessons import prepare_lesson
from zima_desktop.demo.people import SEED, YEARS_KEPT, DemoPerson, invent, material
from zima_desktop.demo.school import School
from zima_desktop.demo.surroundings import adults_among
from zima_desktop.domain.changes import Topic
from zima_desktop.domain.dates import school_year_of
from zima_desktop.domain.ids import GroupId, OrganizationId, PersonId
from zima_desktop.domain.people import GroupName
from zima_desktop.domain.workspaces import WorkspaceKind
from zima_desktop.jobs import JobControl
from zima_desktop.store import organizations, people_write
from zima_desktop.store.clock import Clock, system_clock
from zima_desktop.store.database import Database
from zima_desktop.store.key_slots import STANDARD_COST, KdfCost
from zima_desktop.store.tables import enrolments
from zima_desktop.store.tables_exchange import operations
from zima_desktop.store.transaction import Transaction

PASSWORD = "учебная школа без секретов"  # synthetic people: nothing to protect
USER = "Штольц Андрей Иванович"
FULL_SIZE = 600
OLDEST_GRADE_KEPT = 6


def open_demo(
    root: Path, control: JobControl, people: int = FULL_SIZE, cost: KdfCost = STANDARD_COST
) -> Opened:
    """The training base in `root`, made first if it is not there."""
    if (root / "base.zima-db").is_file():
        return open_workspace(root, PASSWORD)
    return create_demo(root, control, people, cost=cost)


def create_demo(
    root: Path,
    control: JobControl,
    people: int = FULL_SIZE,
    clock: Clock = system_clock,
    password: str = PASSWORD,
    cost: KdfCost = STANDARD_COST,
) -> Opened:
    """A new training base with so many pupils; the same names and history every time."""
    short, full, city, director, counsellor = material()["school"]
    wanted = NewWorkspace(
        short, WorkspaceKind.ORGANIZATION, USER, password, full_name=full, city=city, training=True
    )
    opened = create_workspace(root, wanted, clock, cost)
    database = opened.services.workspace.database
    try:
        with database.write("demo", *Topic) as tx:
            organizations.rename_own(tx, director=director, counsellor=counsellor)
            write_history(_school(tx, people, clock().astimezone().date()), control.step)
        if adults_among(people):
            prepare_lesson(opened.services)
        _forget_steps(database)
    except BaseException:
        opened.services.close()
        rmtree(root, ignore_errors=True)  # half a school would be opened the next time
        raise
    return opened


def _school(tx: Transaction, count: int, today: date) -> School:
    year = school_year_of(today)
    own = people_write.own_organization(tx)
    invented = invent(count - adults_among(count), year)
    start = date(year, 9, 1)
    numbers = people_write.add(tx, own, [one.draft for one in invented], year, start)
    known: dict[tuple[int, str], GroupId] = {}
    paired = list(zip(numbers, invented, strict=True))
    for number, person in paired:
        _earlier_classes(tx, own, number, person, year, known)
    groups = {
        one.draft.group.compact: people_write.ensure_group(tx, own, one.draft.group, year)
        for one in invented
        if one.draft.group is not None
    }
    return School(tx, own, today, Random(SEED), paired, groups, grown=adults_among(count) > 0)


def _earlier_classes(
    tx: Transaction,
    own: OrganizationId,
    number: PersonId,
    person: DemoPerson,
    year: int,
    known: dict[tuple[int, str], GroupId],
) -> None:
    """The spells of the years before, one grade lower each year; those of leavers end in summer."""
    rows = []
    last = year - 1 if person.left is None else person.left - 1
    for past in range(max(last - YEARS_KEPT + 1, year - 2 * YEARS_KEPT), last + 1):
        grade = person.grade_in(past, year)
        if grade < OLDEST_GRADE_KEPT:
            continue
        label = f"{grade}{person.letter}"
        key = (past, label)
        if key not in known:
            known[key] = people_write.ensure_group(tx, own, GroupName(grade, person.letter, label), past)
        leaves = past + 1 == person.left
        until = date(past + 1, 7, 1) if leaves else date(past + 1, 9, 1)
        rows.append(
            {
                "person_id": number,
                "group_id": known[key],
                "since": date(past, 9, 1).isoformat(),
                "until": until.isoformat(),
                "reason": "graduated" if leaves else "promoted",
            }
        )
    tx.insert_many(enrolments, rows)


def _forget_steps(database: Database) -> None:
    """A made-up history is nothing to take back."""
    with database.read() as connection:
        connection.execute(operations.delete())
