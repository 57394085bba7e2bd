"""The four lamps of the conscious choice: each by its own table, and what they come to together."""

from datetime import date
from fractions import Fraction

import pytest

from zima_desktop.content.choice_rules import choice_rules, lamp_state, lamp_word, what_to_do, why
from zima_desktop.domain.choice import (
    CheckMark,
    ChoiceFacts,
    ChoiceFigures,
    ChoiceRule,
    Half,
    Lamp,
    LampReason,
    PersonChoice,
    PlanMark,
    ReadinessMark,
    halves_of,
    read_choice,
    rule_of,
)
from zima_desktop.domain.events import EventKind
from zima_desktop.domain.ids import GroupId, OrganizationId, PersonId
from zima_desktop.domain.trajectory import PlanSlot

TODAY = date(2026, 11, 24)
YEAR = 2026
RULE = choice_rules()[0]
A, B = PlanSlot.FIRST, PlanSlot.BACKUP


def mark(value: int | None, day: str = "2026-11-11") -> ReadinessMark:
    return ReadinessMark(date.fromisoformat(day), None if value is None else Fraction(value))


def plan(
    slot: PlanSlot, day: str = "2026-11-02", version: int = 1, profession: str = "Машинист", **parts: bool
) -> PlanMark:
    made = date.fromisoformat(day)
    return PlanMark(slot, version, made, profession, parts.get("programme", True), parts.get("place", True))


def read(facts: ChoiceFacts, on: date = TODAY) -> dict[Lamp, LampReason]:
    return {one.lamp: one.reason for one in read_choice(facts, RULE, YEAR, on).lamps}


FULL = ChoiceFacts(
    (mark(70),), (plan(A), plan(B)), (date(2026, 10, 16),), (CheckMark(date(2026, 11, 13), True),)
)


def test_four_lamps_make_a_conscious_choice() -> None:
    choice = read_choice(FULL, RULE, YEAR, TODAY)

    assert (choice.lit, choice.conscious, choice.assessed, choice.ready) == (4, True, True, True)
    assert choice.rule == RULE.version


@pytest.mark.parametrize(
    ("marks", "reason", "on"),
    [
        ((), LampReason.NOT_MEASURED, None),
        ((mark(69),), LampReason.READY, True),
        ((mark(68),), LampReason.BELOW, False),
        ((mark(None),), LampReason.HELD, None),
        ((mark(80, "2026-08-31"),), LampReason.NOT_MEASURED, None),  # of the school year before
        ((mark(80, "2026-09-01"), mark(60, "2026-11-20")), LampReason.BELOW, False),  # the newest counts
        ((mark(80, "2026-09-20"), mark(None, "2026-11-20")), LampReason.READY, True),  # one that counted
        ((mark(80, "2026-12-20"),), LampReason.NOT_MEASURED, None),  # after the day asked for
    ],
)
def test_readiness_is_that_of_the_school_year(
    marks: tuple[ReadinessMark, ...], reason: LampReason, on: bool | None
) -> None:
    lamp = read_choice(ChoiceFacts(marks), RULE, YEAR, TODAY).lamp(Lamp.READINESS)

    assert (lamp.reason, lamp.on) == (reason, on)


@pytest.mark.parametrize(
    ("plans", "reason", "lacks"),
    [
        ((), LampReason.NO_PLAN, ()),
        ((plan(B),), LampReason.NO_PLAN, ()),
        ((plan(A),), LampReason.NO_BACKUP, ()),
        ((plan(A, place=False),), LampReason.NO_BACKUP, ("place_A",)),
        ((plan(A), plan(B, programme=False, place=False)), LampReason.INCOMPLETE, ("programme_B", "place_B")),
        ((plan(A), plan(B)), LampReason.BOTH_NAMED, ()),
        (
            (plan(A, place=False), plan(A, version=2), plan(B)),
            LampReason.BOTH_NAMED,
            (),
        ),  # the newest version
        ((plan(A), plan(A, version=2, place=False), plan(B)), LampReason.INCOMPLETE, ("place_A",)),
        ((plan(A), plan(B, "2026-12-01")), LampReason.NO_BACKUP, ()),  # not written yet on the day
    ],
)
def test_both_plans_are_named_with_programme_and_place(
    plans: tuple[PlanMark, ...], reason: LampReason, lacks: tuple[str, ...]
) -> None:
    lamp = read_choice(ChoiceFacts(plans=plans), RULE, YEAR, TODAY).lamp(Lamp.NAMED)

    assert (lamp.reason, lamp.lacks, lamp.on) == (reason, lacks, reason is LampReason.BOTH_NAMED)


@pytest.mark.parametrize(
    ("days", "reason"),
    [
        ((), LampReason.NOT_MET),
        ((date(2025, 11, 25),), LampReason.MET),
        ((date(2025, 11, 24),), LampReason.MET_LONG_AGO),
        ((date(2026, 11, 25),), LampReason.NOT_MET),
        ((date(2024, 3, 1), date(2026, 3, 1)), LampReason.MET),
    ],
)
def test_contact_with_a_profession_counts_for_twelve_months(
    days: tuple[date, ...], reason: LampReason
) -> None:
    assert read(ChoiceFacts(contacts=days))[Lamp.CONTACT] is reason


@pytest.mark.parametrize(
    ("checks", "reason"),
    [
        ((), LampReason.NOT_CONFIRMED),
        (((date(2026, 8, 31), True),), LampReason.NOT_CONFIRMED),
        (((date(2026, 9, 14), True),), LampReason.CONFIRMED),
        (((date(2026, 9, 14), True), (date(2026, 9, 14), False)), LampReason.DOUBTED),
        (((date(2026, 9, 14), False), (date(2026, 10, 14), True)), LampReason.CONFIRMED),
    ],
)
def test_the_last_word_of_the_counsellor_this_year_counts(
    checks: tuple[tuple[date, bool], ...], reason: LampReason
) -> None:
    facts = ChoiceFacts(checks=tuple(CheckMark(*one) for one in checks))

    assert read(facts)[Lamp.TALK] is reason


def test_another_profession_asks_for_another_talk_and_another_wording_does_not() -> None:
    check = (CheckMark(date(2026, 11, 3), True),)
    reworded = (plan(A), plan(A, "2026-11-20", 2, "  машинист "))
    changed = (*reworded, plan(A, "2026-11-21", 3, "Повар"))
    same_day = (plan(A), plan(A, "2026-11-03", 2, "Повар"))

    assert read(ChoiceFacts(plans=reworded, checks=check))[Lamp.TALK] is LampReason.CONFIRMED
    assert read(ChoiceFacts(plans=changed, checks=check))[Lamp.TALK] is LampReason.CHOICE_CHANGED
    assert read(ChoiceFacts(plans=same_day, checks=check))[Lamp.TALK] is LampReason.CONFIRMED


def test_readiness_is_due_twice_a_year() -> None:
    marks = (mark(60, "2026-10-01"), mark(70, "2027-03-01"))

    autumn = halves_of(marks, YEAR, TODAY)
    spring = halves_of(marks, YEAR, date(2027, 4, 1))

    assert [(half, one.value if one else None) for half, one in autumn] == [(Half.AUTUMN, 60)]
    assert [(half, one.value if one else None) for half, one in spring] == [
        (Half.AUTUMN, 60),
        (Half.SPRING, 70),
    ]
    assert halves_of((), YEAR, TODAY) == ((Half.AUTUMN, None),)


def person(number: int, facts: ChoiceFacts, grade: int = 9) -> PersonChoice:
    choice = read_choice(facts, RULE, YEAR, TODAY)
    return PersonChoice(
        PersonId(number), "Гринёв", OrganizationId(1), GroupId(grade), f"{grade} «А»", grade, choice
    )


def test_figures_keep_the_measured_share_the_softer_one_and_the_spread_apart() -> None:
    people = (
        person(1, FULL),
        person(2, ChoiceFacts((mark(75),))),
        person(3, ChoiceFacts((mark(40),)), 8),
        person(4, ChoiceFacts(FULL.readiness[:0], FULL.plans, FULL.contacts, FULL.checks)),
    )

    figures = ChoiceFigures(YEAR, TODAY, RULE, people)

    assert (figures.enrolled, figures.assessed, figures.conscious, figures.ready) == (4, 3, 1, 2)
    assert [count for _label, count in figures.distribution()] == [1, 0, 2]
    assert figures.lit(Lamp.TALK) == 2
    assert figures.where(lambda one: one.grade == 8).conscious == 0
    assert people[3].choice.conscious is None  # not measured: unknown, not «no»


def test_each_school_year_has_its_version_of_the_rule() -> None:
    first = RULE
    second = ChoiceRule(
        2,
        2027,
        first.instrument,
        first.scale,
        Fraction(72),
        first.maximum,
        first.bands,
        frozenset({EventKind.TRIAL}),
        180,
        first.same_choice,
    )

    versions = [rule_of((second, first), year).version for year in (2019, 2026, 2027, 2030)]

    assert versions == [1, 1, 2, 2]


@pytest.mark.parametrize("reason", list(LampReason))
def test_every_reason_has_words_and_a_dark_lamp_says_what_to_do(reason: LampReason) -> None:
    samples = (
        FULL,
        ChoiceFacts(),
        ChoiceFacts((mark(10),), (plan(A),), (date(2020, 1, 1),), (CheckMark(TODAY, False),)),
        ChoiceFacts((mark(None),), (plan(A), plan(B, place=False))),
        ChoiceFacts(plans=(plan(A, "2026-11-20"),), checks=(CheckMark(date(2026, 11, 1), True),)),
    )
    readings = [lamp for facts in samples for lamp in read_choice(facts, RULE, YEAR, TODAY).lamps]

    found = next(one for one in readings if one.reason is reason)

    assert why(found, RULE).endswith(".")
    assert "{" not in why(found, RULE)
    assert bool(what_to_do(found)) is (found.on is not True)
    assert lamp_word(found.lamp) and lamp_state(found)
