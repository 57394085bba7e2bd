"""Reasons and groups: correlation of centred profiles, two sources for a group, nobody is ranked."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from zima_desktop.content.catalogue import shipped_catalogue
from zima_desktop.domain.catalogue import Education
from zima_desktop.domain.recommendation import (
    Attended,
    Evidence,
    Gap,
    Group,
    Leaders,
    Mark,
    ReasonKind,
    Source,
    Suggestion,
    TypesFigures,
)
from zima_desktop.scoring.recommendation import correlation, gaps, group, group_of, sources, weigh

CATALOGUE = shipped_catalogue().professions
DRIVER, DOCTOR = CATALOGUE["locomotive-driver"], CATALOGUE["therapist-doctor"]
TODAY = date(2026, 11, 24)


def types(*values: float, flat: bool = False) -> TypesFigures:
    return TypesFigures(values, flat, "Шесть типов", TODAY)


def objects(*first: str, last: tuple[str, ...] = (), flat: bool = False) -> Leaders:
    return Leaders(first, last, flat, "Пять сфер труда", TODAY)


PRACTICAL = types(16, 4, -8, -6, -4, 8)


@given(st.lists(st.integers(-16, 16), min_size=6, max_size=6), st.integers(1, 9), st.integers(-9, 9))
def test_correlation_does_not_depend_on_level_and_spread(ours: list[int], times: int, plus: int) -> None:
    found = correlation([float(x) for x in ours], DRIVER.riasec)
    other = correlation([float(x * times + plus) for x in ours], DRIVER.riasec)

    assert (found is None) == (len(set(ours)) == 1)
    if found is not None and other is not None:
        assert other == pytest.approx(found)
        assert -1.000001 <= found <= 1.000001


def test_profile_is_alike_near_or_apart_by_its_shape() -> None:
    assert correlation(DRIVER.riasec, DRIVER.riasec) == pytest.approx(1)
    assert [r.kind for r in weigh(DRIVER, Evidence(types=PRACTICAL)).reasons] == [ReasonKind.TYPES_ALIKE]
    (apart,) = weigh(DRIVER, Evidence(types=types(-8, -6, 16, 12, 4, -8))).against
    assert apart.kind is ReasonKind.TYPES_APART


def test_flat_profile_says_nothing_and_is_named() -> None:
    evidence = Evidence(types=types(1, 1, 1, 1, 1, 1, flat=True))

    assert weigh(DRIVER, evidence).reasons == ()
    assert Gap.FLAT_TYPES in gaps(evidence)
    assert sources(evidence) == frozenset()


def test_second_object_of_labour_counts_less_and_the_least_liked_counts_against() -> None:
    main = weigh(DRIVER, Evidence(objects=objects("tech")))
    second = weigh(DRIVER, Evidence(objects=objects("sign", last=("human",))))
    least = weigh(DRIVER, Evidence(objects=objects("art", last=("tech", "sign"))))

    assert main.weight > second.weight > 0 > least.weight


def test_every_tied_object_counts() -> None:
    tied = Evidence(objects=objects("nature", "tech"))

    assert weigh(DRIVER, tied).reasons[0].names == ("tech",)


def test_one_source_never_makes_more_than_the_last_group() -> None:
    alone = Evidence(
        types=PRACTICAL, education=frozenset({Education.SPO_PROFESSION}), demanded=frozenset({DRIVER.id}),
        demand_year=2026, taught=frozenset({DRIVER.id}),
    )  # fmt: skip

    one = weigh(DRIVER, alone)

    assert one.weight == 5
    assert group_of(one) is Group.FEW


def test_what_the_town_needs_never_speaks_for_a_person_alone() -> None:
    town = Evidence(demanded=frozenset({DRIVER.id}), demand_year=2026, taught=frozenset({DRIVER.id}))

    assert group_of(weigh(DRIVER, town)) is None


def full_evidence() -> Evidence:
    return Evidence(
        types=PRACTICAL,
        objects=objects("tech", last=("art",)),
        interests=objects("railway", "physics"),
        fields_liked=frozenset({"railway"}),
        subjects_liked=frozenset({"физика"}),
        events={DRIVER.id: (Attended(date(2026, 11, 3), "Профпроба", True),)},
        education=frozenset({Education.SPO_PROFESSION, Education.SPO_SPECIALITY}),
        demanded=frozenset({DRIVER.id}),
        demand_year=2026,
    )


def test_each_reason_is_named_once_and_the_heavier_comes_first() -> None:
    one = weigh(DRIVER, full_evidence())

    assert [reason.weight for reason in one.reasons] == sorted(
        (reason.weight for reason in one.reasons), reverse=True
    )
    assert {reason.kind for reason in one.reasons} == {
        ReasonKind.TYPES_ALIKE,
        ReasonKind.OBJECT_MAIN,
        ReasonKind.FIELD_LIKED,
        ReasonKind.SUBJECT_LIKED,
        ReasonKind.TRIAL,
        ReasonKind.EDUCATION_FITS,
        ReasonKind.DEMANDED,
    }
    assert one.sources == {Source.TYPES, Source.OBJECTS, Source.INTERESTS, Source.EVENTS}


def test_equal_suggestions_always_share_a_group() -> None:
    groups = group(weigh(one, full_evidence()) for one in CATALOGUE.values())

    placed = {
        (one.weight, len(one.sources) >= 2, bool(one.sources)): held.group
        for held in groups
        for one in held.suggestions
    }
    for held in groups:
        for one in held.suggestions:
            assert placed[(one.weight, len(one.sources) >= 2, bool(one.sources))] is held.group


def test_inside_a_group_the_order_is_by_field_and_title_not_by_weight() -> None:
    groups = group(weigh(one, full_evidence()) for one in CATALOGUE.values())

    for held in groups:
        fields = [one.profession.field for one in held.suggestions]
        assert fields == sorted(fields)
    many = next(held for held in groups if held.group is Group.MANY)
    assert DRIVER in [one.profession for one in many.suggestions]
    assert DOCTOR not in [one.profession for held in groups for one in held.suggestions]


def test_marks_of_the_counsellor_stand_above_the_count() -> None:
    pinned = Suggestion(DOCTOR, (), (), Mark.PIN, "мечта с детства")
    excluded = Suggestion(DRIVER, weigh(DRIVER, full_evidence()).reasons, (), Mark.EXCLUDE, "зрение")

    found = {held.group: held.suggestions for held in group([pinned, excluded])}

    assert found == {Group.PINNED: (pinned,), Group.EXCLUDED: (excluded,)}


def test_nothing_known_names_every_gap() -> None:
    assert set(gaps(Evidence())) == {
        Gap.NO_TYPES,
        Gap.NO_OBJECTS,
        Gap.NO_INTERESTS,
        Gap.NO_EVENTS,
        Gap.NO_EDUCATION,
        Gap.NO_DEMAND,
        Gap.NO_TAUGHT,
    }
    assert group(weigh(one, Evidence()) for one in CATALOGUE.values()) == ()
