"""The conscious choice: four lamps of a person in a school year, by a rule that has a version."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from fractions import Fraction

from zima_desktop.domain.dates import school_year_of
from zima_desktop.domain.events import EventKind
from zima_desktop.domain.ids import GroupId, OrganizationId, PersonId
from zima_desktop.domain.trajectory import PlanSlot


class Lamp(StrEnum):
    READINESS = "readiness"
    NAMED = "named"
    CONTACT = "contact"
    TALK = "talk"


class LampReason(StrEnum):
    """Why a lamp shines or does not; its words are content."""

    READY = "ready"
    BELOW = "below"
    NOT_MEASURED = "not_measured"
    HELD = "held"
    BOTH_NAMED = "both_named"
    NO_PLAN = "no_plan"
    NO_BACKUP = "no_backup"
    INCOMPLETE = "incomplete"
    MET = "met"
    MET_LONG_AGO = "met_long_ago"
    NOT_MET = "not_met"
    CONFIRMED = "confirmed"
    NOT_CONFIRMED = "not_confirmed"
    DOUBTED = "doubted"
    CHOICE_CHANGED = "choice_changed"


class Half(StrEnum):
    """Readiness is measured twice a school year."""

    AUTUMN = "autumn"  # September to December
    SPRING = "spring"  # January to August


@dataclass(frozen=True, slots=True)
class ReadinessBand:
    low: int
    label: str


@dataclass(frozen=True, slots=True)
class ChoiceRule:
    """One version of the rule; figures of two versions are never joined in one series."""

    version: int
    since: int  # the school year it came into force
    instrument: str
    scale: str
    cut: Fraction
    maximum: Fraction
    bands: tuple[ReadinessBand, ...]
    contacts: frozenset[EventKind]
    contact_days: int
    same_choice: bool  # a confirmation speaks of the profession of plan A that it saw


@dataclass(frozen=True, slots=True)
class ReadinessMark:
    """One measurement; value None: held, answers are missing."""

    on: date
    value: Fraction | None


@dataclass(frozen=True, slots=True)
class PlanMark:
    """One version of a plan as far as the rule looks at it."""

    slot: PlanSlot
    version: int
    made_on: date
    profession: str
    programme: bool
    place: bool


@dataclass(frozen=True, slots=True)
class CheckMark:
    """The counsellor's word about a talk on the choice."""

    on: date
    confirmed: bool


@dataclass(frozen=True, slots=True)
class ChoiceFacts:
    """What is known of one person; `contacts` may be thinned to the newest day."""

    readiness: tuple[ReadinessMark, ...] = ()
    plans: tuple[PlanMark, ...] = ()
    contacts: tuple[date, ...] = ()
    checks: tuple[CheckMark, ...] = ()


@dataclass(frozen=True, slots=True)
class LampReading:
    """`on` None: not known. `lacks` names what a plan does not say yet."""

    lamp: Lamp
    on: bool | None
    reason: LampReason
    day: date | None = None
    value: Fraction | None = None
    lacks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Choice:
    """The four lamps of one person on a day of a school year."""

    school_year: int
    on: date
    rule: int
    lamps: tuple[LampReading, ...]
    halves: tuple[tuple[Half, ReadinessMark | None], ...]

    def lamp(self, lamp: Lamp) -> LampReading:
        return next(one for one in self.lamps if one.lamp is lamp)

    @property
    def lit(self) -> int:
        return sum(one.on is True for one in self.lamps)

    @property
    def assessed(self) -> bool:
        """Readiness was measured this school year."""
        return self.lamp(Lamp.READINESS).on is not None

    @property
    def ready(self) -> bool:
        """The softer figure: the first lamp alone."""
        return self.lamp(Lamp.READINESS).on is True

    @property
    def conscious(self) -> bool | None:
        """All four lamps; None while readiness is not measured."""
        return self.lit == len(Lamp) if self.assessed else None


@dataclass(frozen=True, slots=True)
class PersonChoice:
    """One person of a class or of the town; `grade` None: a college group."""

    person: PersonId
    name: str
    organization: OrganizationId
    group: GroupId
    group_name: str
    grade: int | None
    choice: Choice


@dataclass(frozen=True, slots=True)
class ChoiceFigures:
    """Everybody enrolled on a day, with what the rule says of each."""

    school_year: int
    on: date
    rule: ChoiceRule
    people: tuple[PersonChoice, ...]

    @property
    def enrolled(self) -> int:
        return len(self.people)

    @property
    def assessed(self) -> int:
        return sum(one.choice.assessed for one in self.people)

    @property
    def conscious(self) -> int:
        return sum(one.choice.conscious is True for one in self.people)

    @property
    def ready(self) -> int:
        return sum(one.choice.ready for one in self.people)

    def lit(self, lamp: Lamp) -> int:
        """How many people have this lamp on."""
        return sum(one.choice.lamp(lamp).on is True for one in self.people)

    def distribution(self) -> tuple[tuple[str, int], ...]:
        """How many of those measured stand in each band of readiness."""
        counts = [0] * len(self.rule.bands)
        for one in self.people:
            value = one.choice.lamp(Lamp.READINESS).value
            if value is not None:
                counts[_band(self.rule, value)] += 1
        return tuple((band.label, count) for band, count in zip(self.rule.bands, counts, strict=True))

    def where(self, passes: Callable[[PersonChoice], bool]) -> "ChoiceFigures":
        """The same figures for some of the people: a class, the graduates."""
        chosen = tuple(one for one in self.people if passes(one))
        return ChoiceFigures(self.school_year, self.on, self.rule, chosen)


def _band(rule: ChoiceRule, value: Fraction) -> int:
    return max((at for at, band in enumerate(rule.bands) if value >= band.low), default=0)


def rule_of(rules: Iterable[ChoiceRule], school_year: int) -> ChoiceRule:
    """The version in force in a school year; before the first one, the first."""
    ordered = sorted(rules, key=lambda rule: (rule.since, rule.version))
    return next((rule for rule in reversed(ordered) if rule.since <= school_year), ordered[0])


def read_choice(facts: ChoiceFacts, rule: ChoiceRule, school_year: int, on: date) -> Choice:
    """The four lamps as they stood on a day of that school year."""
    lamps = (
        _readiness(facts, rule, school_year, on),
        _named(facts, on),
        _contact(facts, rule, on),
        _talk(facts, rule, school_year, on),
    )
    return Choice(school_year, on, rule.version, lamps, halves_of(facts.readiness, school_year, on))


def halves_of(
    marks: Sequence[ReadinessMark], school_year: int, on: date
) -> tuple[tuple[Half, ReadinessMark | None], ...]:
    """The newest measurement of each half of the year; the half that has not begun is left out."""
    turn = date(school_year + 1, 1, 1)
    own = [mark for mark in marks if school_year_of(mark.on) == school_year and mark.on <= on]
    autumn = [mark for mark in own if mark.on < turn]
    spring = [mark for mark in own if mark.on >= turn]
    found: list[tuple[Half, ReadinessMark | None]] = [(Half.AUTUMN, _newest(autumn))]
    if on >= turn:
        found.append((Half.SPRING, _newest(spring)))
    return tuple(found)


def _newest(marks: Sequence[ReadinessMark]) -> ReadinessMark | None:
    """A measurement that counted wins over a later one that was held."""
    return max(marks, key=lambda mark: (mark.value is not None, mark.on), default=None)


def _readiness(facts: ChoiceFacts, rule: ChoiceRule, school_year: int, on: date) -> LampReading:
    own = [mark for mark in facts.readiness if school_year_of(mark.on) == school_year and mark.on <= on]
    mark = _newest(own)
    if mark is None:
        last = max((one.on for one in facts.readiness if one.on <= on), default=None)
        return LampReading(Lamp.READINESS, None, LampReason.NOT_MEASURED, last)
    if mark.value is None:
        return LampReading(Lamp.READINESS, None, LampReason.HELD, mark.on)
    ready = mark.value >= rule.cut
    reason = LampReason.READY if ready else LampReason.BELOW
    return LampReading(Lamp.READINESS, ready, reason, mark.on, mark.value)


def in_force(plans: Sequence[PlanMark], slot: PlanSlot, on: date) -> PlanMark | None:
    """The version of a plan that stood on a day."""
    own = [plan for plan in plans if plan.slot is slot and plan.made_on <= on]
    return max(own, key=lambda plan: plan.version, default=None)


def _named(facts: ChoiceFacts, on: date) -> LampReading:
    first, backup = (in_force(facts.plans, slot, on) for slot in (PlanSlot.FIRST, PlanSlot.BACKUP))
    if first is None:
        return LampReading(Lamp.NAMED, False, LampReason.NO_PLAN)
    day = max(plan.made_on for plan in (first, backup) if plan is not None)
    lacks = (*_lacking(first), *(_lacking(backup) if backup is not None else ()))
    if backup is None:
        return LampReading(Lamp.NAMED, False, LampReason.NO_BACKUP, day, lacks=lacks)
    if lacks:
        return LampReading(Lamp.NAMED, False, LampReason.INCOMPLETE, day, lacks=lacks)
    return LampReading(Lamp.NAMED, True, LampReason.BOTH_NAMED, day)


def _lacking(plan: PlanMark) -> tuple[str, ...]:
    """Keys of words: programme_A, place_B."""
    parts = (("programme", plan.programme), ("place", plan.place))
    return tuple(f"{name}_{plan.slot.value}" for name, there in parts if not there)


def _contact(facts: ChoiceFacts, rule: ChoiceRule, on: date) -> LampReading:
    last = max((day for day in facts.contacts if day <= on), default=None)
    if last is None:
        return LampReading(Lamp.CONTACT, False, LampReason.NOT_MET)
    fresh = last > on - timedelta(days=rule.contact_days)
    return LampReading(Lamp.CONTACT, fresh, LampReason.MET if fresh else LampReason.MET_LONG_AGO, last)


def _talk(facts: ChoiceFacts, rule: ChoiceRule, school_year: int, on: date) -> LampReading:
    own = [one for one in facts.checks if school_year_of(one.on) == school_year and one.on <= on]
    last = max(enumerate(own), key=lambda pair: (pair[1].on, pair[0]), default=None)
    if last is None:
        return LampReading(Lamp.TALK, False, LampReason.NOT_CONFIRMED)
    check = last[1]
    if not check.confirmed:
        return LampReading(Lamp.TALK, False, LampReason.DOUBTED, check.on)
    chosen = _chosen_since(facts.plans, on)
    if rule.same_choice and chosen is not None and chosen > check.on:
        return LampReading(Lamp.TALK, False, LampReason.CHOICE_CHANGED, chosen)
    return LampReading(Lamp.TALK, True, LampReason.CONFIRMED, check.on)


def _chosen_since(plans: Sequence[PlanMark], on: date) -> date | None:
    """Since when plan A names the profession it names; a new wording of the rest is no new choice."""
    own = sorted(
        (plan for plan in plans if plan.slot is PlanSlot.FIRST and plan.made_on <= on),
        key=lambda plan: -plan.version,
    )
    since = None
    for plan in own:
        if _folded(plan.profession) != _folded(own[0].profession):
            break
        since = plan.made_on
    return since


def _folded(profession: str) -> str:
    return " ".join(profession.casefold().replace("ё", "е").split())
