"""The sheet «Траектория» of one person, gathered from the base in one look."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from zima_desktop.content.categories import word_for
from zima_desktop.content.choice_rules import choice_rule, lamp_state, lamp_word, why
from zima_desktop.content.words import word, word_or_self
from zima_desktop.domain.choice import Choice
from zima_desktop.domain.dates import format_date, school_year_of
from zima_desktop.domain.documents import Audience, Letterhead, StepLine
from zima_desktop.domain.life import StoryEnd, StoryTest, StoryYear, plan_on
from zima_desktop.domain.people import Category, Person
from zima_desktop.domain.trajectory import EntryKind, Plan, PlanSlot
from zima_desktop.domain.trajectory_sheet import SheetLamp, SheetYear, TrajectorySheet
from zima_desktop.services import choice as choices
from zima_desktop.services.cards import story_of
from zima_desktop.services.plan_words import plan_line
from zima_desktop.store import person_rows, trajectory

if TYPE_CHECKING:
    from zima_desktop.store.database import Connection

GROWN = frozenset({Category.GRADUATE, Category.PARENT, Category.TEACHER})  # nobody asks them to choose


def gather(
    connection: "Connection", person: Person, head: Letterhead, today: date, reader: Audience
) -> TrajectorySheet:
    """The pupil's sheet holds released results only, and no lamps."""
    own = reader is Audience.PUPIL
    history = trajectory.plans_of(connection, person.id)
    return TrajectorySheet(
        letterhead=head,
        audience=reader,
        made_on=today,
        person_name=person.name.full,
        group=person.group.name if person.group else None,
        category=word("category", person.category),
        school_year=person.group.school_year if person.group else school_year_of(today),
        years=tuple(_year(year, own=own) for year in story_of(connection, person.id, today).years),
        plans=tuple(
            plan_line(found) for slot in PlanSlot if (found := plan_on(history, slot, today)) is not None
        ),
        lamps=()
        if own or person.category in GROWN
        else _lamps(choices.of_person(connection, person.id, today)),
        step=_step(connection, person, today),
    )


def _year(year: StoryYear, *, own: bool) -> SheetYear:
    tests = [test for test in year.tests if test.released or not own]
    lit = year.choice if not own else None
    return SheetYear(
        school_year=year.school_year,
        group=year.group,
        tests=_tests(tests),
        talks=year.talks,
        visits=tuple((visit.on, visit.title, visit.trial) for visit in year.visits),
        hours=year.hours.total,
        trial_hours=year.hours.trials,
        plan=_named(year.plan),
        backup=_named(year.backup),
        changes=year.plan_changes,
        lit=lit.lit if lit else None,
        dark=tuple(lamp_word(one.lamp) for one in lit.lamps if one.on is not True) if lit else (),
        ends=tuple(_end(end) for end in year.ends),
    )


def _tests(tests: Sequence[StoryTest]) -> tuple[tuple[str, str], ...]:
    """Each title once with what its newest attempt said; those that name interests stand first."""
    newest = {test.title: ", ".join(test.leading) for test in tests}
    return tuple(sorted(newest.items(), key=lambda pair: not pair[1]))


def _named(plan: Plan | None) -> str | None:
    return plan.content.profession if plan else None


def _end(end: StoryEnd) -> str:
    kind = "application_state" if end.kind is EntryKind.APPLICATION else "outcome_status"
    said = word_or_self(kind, end.value)
    what = f": {end.what}" if end.what else ""
    return f"{said[:1].upper()}{said[1:]}{what}, {format_date(end.on)}"


def _lamps(choice: Choice) -> tuple[SheetLamp, ...]:
    rule = choice_rule(choice.school_year)
    return tuple(
        SheetLamp(lamp_word(one.lamp), lamp_state(one), one.on, why(one, rule)) for one in choice.lamps
    )


def _step(connection: "Connection", person: Person, today: date) -> StepLine | None:
    fact = person_rows.facts(connection, today, [person.id]).get(person.id, person_rows.Facts())
    found = fact.next_step
    if found is None or person.category in GROWN:
        return None
    who = word_for("responsible", found.responsible, person.category) if found.responsible else None
    return StepLine(found.text, found.due_on, who)
