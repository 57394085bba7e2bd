"""The card of one person, read in one look, and the story that the card tells by years."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from zima_desktop.content.choice_rules import choice_rule
from zima_desktop.declension import decline
from zima_desktop.domain.cards import PersonCard
from zima_desktop.domain.choice import Choice, ChoiceFacts, read_choice
from zima_desktop.domain.class_matrix import ClassMatrix
from zima_desktop.domain.dates import school_year_of
from zima_desktop.domain.hours import Hours, HoursSetting
from zima_desktop.domain.ids import AttemptId, EventId, GroupId, PersonId
from zima_desktop.domain.life import (
    LifeStory,
    StoryEnd,
    StoryTest,
    StoryVisit,
    StoryYear,
    name_of,
    plan_on,
    spell_in,
    years_of,
)
from zima_desktop.domain.people import Enrolment, NamedForms, Person
from zima_desktop.domain.results import ScaleChange
from zima_desktop.domain.trajectory import EntryKind, Plan, PlanSlot, TimelineEntry
from zima_desktop.jobs import JobControl
from zima_desktop.services import changes_of_scales
from zima_desktop.services import hours as hours_service
from zima_desktop.services.class_matrix import read_matrix
from zima_desktop.services.desk import Desk
from zima_desktop.store import (
    choice,
    consents,
    hours,
    people,
    person_rows,
    plan_steps,
    relatives,
    results,
    trajectory,
)
from zima_desktop.store.attempts import BETWEEN_TITLES
from zima_desktop.store.timeline import timeline

if TYPE_CHECKING:
    from zima_desktop.store.database import Connection

ENDS = (EntryKind.APPLICATION, EntryKind.OUTCOME)
VISITS = (EntryKind.EVENT, EntryKind.TRIAL)
FIRST_JUDGED_GRADE = 8  # readiness is not measured before


class CardService:
    """What is read of one person or one class, and never written."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def card(self, person: PersonId) -> PersonCard:
        """The whole card, read in one look; raises NotFound."""
        return read_card(self._desk, person)

    def story(self, person: PersonId) -> LifeStory:
        """A line a school year, from the first class known to the first job; raises NotFound."""
        return read_story(self._desk, person)

    def matrix(self, group: GroupId) -> ClassMatrix:
        """Pupils of a class against test, talk, plan, trial and parents' meeting; raises NotFound."""
        return read_matrix(self._desk, group)

    def changes(
        self, attempts: Sequence[AttemptId], control: JobControl
    ) -> dict[AttemptId, tuple[ScaleChange, ...]]:
        """Every attempt but the first beside the one before it, scale by scale: arrows of real changes.

        All by one person with one version. May take long in a large base. Raises NotFound, InvalidValue.
        """
        return changes_of_scales.along(self._desk.database.read, attempts, control)


def forms_of(person: Person) -> NamedForms:
    """Genitive and dative of a name: the override by hand wins over the rules."""
    auto = decline(person.name, person.sex)
    overridden = bool(person.genitive or person.dative)
    return NamedForms(
        person.genitive or auto.genitive,
        person.dative or auto.dative,
        auto.check and not overridden,
        overridden,
    )


def read_card(desk: Desk, number: PersonId) -> PersonCard:
    """The whole card; raises NotFound."""
    today = desk.today()
    with desk.database.read() as connection:
        person = people.person(connection, number)
        fact = person_rows.facts(connection, today, [number]).get(number, person_rows.Facts())
        history = trajectory.plans_of(connection, number)
        line = timeline(connection, number, today)
        year = school_year_of(today)
        rule = choice_rule(year)
        known = choice.facts(connection, rule, today, [number]).get(number, ChoiceFacts())
        spent = hours_service.of_person(connection, number, person.group, today)
        return PersonCard(
            person=person,
            forms=forms_of(person),
            state=fact.state(today),
            steps=fact.steps(),
            enrolments=people.spells(connection, number),
            timeline=line,
            results=results.history(connection, number),
            plans=_newest(history),
            plan_history=history,
            talks=trajectory.talks_of(connection, number),
            next_step=fact.next_step,
            hours_this_year=spent.total,
            consents=consents.in_force(connection, number, today),
            choice=read_choice(known, rule, year, today),
            hours=spent,
            plan_steps=plan_steps.steps_of(connection, number),
            authors=desk.users() if history else {},
            events_to_come=tuple(EventId(one.ref) for one in line if one.planned and one.kind in VISITS),
            taken_back=consents.taken_back(connection, number),
            family=relatives.family(connection, number),
        )


def _newest(history: Sequence[Plan]) -> tuple[Plan, ...]:
    found = []
    for slot in PlanSlot:
        found += [plan for plan in history if plan.content.slot is slot][:1]
    return tuple(found)


def read_story(desk: Desk, number: PersonId) -> LifeStory:
    """A line a school year, from the first class known to the last thing known; raises NotFound."""
    today = desk.today()
    with desk.database.read() as connection:
        people.person(connection, number)
        return story_of(connection, number, today)


def story_of(connection: "Connection", number: PersonId, today: date) -> LifeStory:
    """The same inside a look that is open."""
    return _Story(connection, number, today).tell()


class _Story:
    """Everything that the years are cut from."""

    def __init__(self, connection: "Connection", number: PersonId, today: date) -> None:
        self._today = today
        self._spells: tuple[Enrolment, ...] = people.spells(connection, number)
        self._line = [one for one in timeline(connection, number, today) if not one.planned]
        self._plans = trajectory.plans_of(connection, number)
        self._released = results.released(connection, number)
        self._hours = hours.hours_by_day(connection, number, today)
        self._levels: HoursSetting = hours.setting(connection)
        rule = choice_rule(school_year_of(today))
        self._facts = choice.facts(connection, rule, today, [number]).get(number, ChoiceFacts())

    def tell(self) -> LifeStory:
        days = [one.on for one in self._line if one.kind is not EntryKind.CONSENT]
        return LifeStory(tuple(self._year(year) for year in years_of(self._spells, days, self._today)))

    def _year(self, year: int) -> StoryYear:
        own = [one for one in reversed(self._line) if school_year_of(one.on) == year]
        spell = spell_in(self._spells, year)
        last = min(date(year + 1, 8, 31), self._today)
        talks = tuple(one.on for one in own if one.kind is EntryKind.TALK)
        plans = [plan for plan in self._plans if school_year_of(plan.made_on) == year]
        return StoryYear(
            school_year=year,
            group=name_of(spell) if spell else None,
            grade=spell.group.name.grade if spell else None,
            tests=tuple(self._test(one) for one in own if one.kind is EntryKind.TEST),
            talks=talks,
            visits=tuple(_visit(one) for one in own if one.kind in VISITS),
            hours=self._spent(year, spell),
            plan=plan_on(self._plans, PlanSlot.FIRST, last) if spell or plans else None,
            backup=plan_on(self._plans, PlanSlot.BACKUP, last) if spell or plans else None,
            plan_changes=len(plans),
            choice=self._choice(year, last, spell),
            ends=tuple(_end(one) for one in own if one.kind in ENDS),
        )

    def _choice(self, year: int, last: date, spell: Enrolment | None) -> Choice | None:
        """Lamps are for those who study with us and are old enough to be asked."""
        if spell is None or (spell.group.name.grade or FIRST_JUDGED_GRADE) < FIRST_JUDGED_GRADE:
            return None
        return read_choice(self._facts, choice_rule(year), year, last)

    def _test(self, entry: TimelineEntry) -> StoryTest:
        leading = tuple(entry.detail.split(BETWEEN_TITLES)) if entry.detail else ()
        return StoryTest(entry.on, entry.title, leading, entry.ref in self._released)

    def _spent(self, year: int, spell: Enrolment | None) -> Hours:
        own = [one for one in self._hours if school_year_of(one[0]) == year]
        trials = sum(given for _day, given, trial in own if trial)
        group = spell.group if spell else None
        level = hours_service.level_for(self._levels, group)
        return Hours(sum(given for _day, given, _trial in own), trials, level)


def _visit(entry: TimelineEntry) -> StoryVisit:
    return StoryVisit(entry.on, entry.title, entry.kind is EntryKind.TRIAL)


def _end(entry: TimelineEntry) -> StoryEnd:
    return StoryEnd(entry.on, entry.kind, entry.title, entry.detail)
