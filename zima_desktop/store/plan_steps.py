"""Steps of plans A and B: what to do, by when, who does it, done or not."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Connection, func, select

from zima_desktop.domain.errors import NotFound
from zima_desktop.domain.ids import PersonId, PlanStepId
from zima_desktop.domain.people import PersonName
from zima_desktop.domain.trajectory import PlanSlot, PlanStep, Responsible, StepDraft
from zima_desktop.store.people import chunks
from zima_desktop.store.tables import people
from zima_desktop.store.tables_trajectory import plan_steps
from zima_desktop.store.transaction import Transaction


@dataclass(frozen=True, slots=True)
class OverdueStep:
    """A step whose day has passed, beside the name of whose plan it is."""

    step: PlanStep
    name: str


def _step(row: Any) -> PlanStep:
    content = StepDraft(
        PlanSlot(row.slot),
        row.text,
        date.fromisoformat(row.due_on) if row.due_on else None,
        Responsible(row.responsible) if row.responsible else None,
    )
    done_on = date.fromisoformat(row.done_on) if row.done_on else None
    return PlanStep(PlanStepId(row.id), PersonId(row.person_id), content, done_on)


_ordered = (plan_steps.c.slot, plan_steps.c.position, plan_steps.c.id)


def steps_of(connection: Connection, person: PersonId) -> tuple[PlanStep, ...]:
    """Steps of both plans in their order, done ones included."""
    query = select(plan_steps).where(plan_steps.c.person_id == person, plan_steps.c.deleted_at.is_(None))
    return tuple(_step(row) for row in connection.execute(query.order_by(*_ordered)))


def step(connection: Connection, number: PlanStepId) -> PlanStep:
    """One step; raises NotFound."""
    query = select(plan_steps).where(plan_steps.c.id == number, plan_steps.c.deleted_at.is_(None))
    row = connection.execute(query).first()
    if row is None:
        raise NotFound("step", str(number))
    return _step(row)


def open_steps(
    connection: Connection, persons: Collection[PersonId] | None = None
) -> dict[int, list[PlanStep]]:
    """What is not done yet, by person; None: of the whole base."""
    query = select(plan_steps).where(plan_steps.c.done_on.is_(None), plan_steps.c.deleted_at.is_(None))
    query = query.order_by(plan_steps.c.person_id, *_ordered)
    parts = (
        [query] if persons is None else [query.where(plan_steps.c.person_id.in_(p)) for p in chunks(persons)]
    )
    found: dict[int, list[PlanStep]] = {}
    for part in parts:
        for row in connection.execute(part):
            found.setdefault(row.person_id, []).append(_step(row))
    return found


def overdue(connection: Connection, today: date) -> tuple[OverdueStep, ...]:
    """Steps of living people whose day has passed and that are not done, the oldest first."""
    query = (
        select(plan_steps, people.c.family_name, people.c.given_name, people.c.patronymic)
        .join(people, people.c.id == plan_steps.c.person_id)
        .where(
            plan_steps.c.done_on.is_(None),
            plan_steps.c.due_on < today.isoformat(),
            plan_steps.c.deleted_at.is_(None),
            people.c.deleted_at.is_(None),
        )
        .order_by(plan_steps.c.due_on, people.c.sort_key, plan_steps.c.id)
    )
    return tuple(
        OverdueStep(_step(row), PersonName(row.family_name, row.given_name, row.patronymic).full)
        for row in connection.execute(query)
    )


def add(tx: Transaction, person: PersonId, content: StepDraft) -> PlanStepId:
    """A new step at the end of its plan."""
    last = tx.connection.execute(
        select(func.max(plan_steps.c.position)).where(
            plan_steps.c.person_id == person, plan_steps.c.slot == content.slot.value
        )
    ).scalar()
    number = tx.insert(
        plan_steps, person_id=person, position=(last or 0) + 1, done_on=None, **_columns(content)
    )
    return PlanStepId(number)


def _columns(content: StepDraft) -> dict[str, Any]:
    return {
        "slot": content.slot.value,
        "text": content.text,
        "due_on": content.due_on.isoformat() if content.due_on else None,
        "responsible": content.responsible.value if content.responsible else None,
    }


def change(tx: Transaction, number: PlanStepId, content: StepDraft) -> bool:
    """Another wording, day or hand; False when nothing differs."""
    return tx.update(plan_steps, number, **_columns(content))


def mark(tx: Transaction, number: PlanStepId, done_on: date | None) -> bool:
    """Tick it off, or take the tick away."""
    return tx.update(plan_steps, number, done_on=done_on.isoformat() if done_on else None)


def hide(tx: Transaction, number: PlanStepId) -> bool:
    """Take a step out of its plan; undo brings it back."""
    return tx.hide(plan_steps, number)
