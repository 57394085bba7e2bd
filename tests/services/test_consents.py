"""The register of consents: who signs at which age, what a paper is worth on a day."""

from datetime import date
from pathlib import Path

import pytest

from tests.exchange.handover.building import Workspace, count, school
from zima_desktop.domain.consents import ConsentStatus, GivenBy, Purpose, age_on, signer
from zima_desktop.domain.errors import InvalidValue
from zima_desktop.domain.ids import GroupId, PersonId
from zima_desktop.domain.people import Category
from zima_desktop.services.sentences import sentence
from zima_desktop.store import undo
from zima_desktop.store.tables import people

FEBRUARY = date(2026, 2, 1)


@pytest.fixture
def nine(tmp_path: Path) -> Workspace:
    return school(tmp_path / "9", size=4, tested=1, visited=1, consent=0)


def born(made: Workspace, place: int, day: date | None) -> PersonId:
    with made.database.write("birth") as tx:
        tx.update(people, made.people[place], birth_date=day.isoformat() if day else None)
    return made.people[place]


def status(made: Workspace, place: int, purpose: Purpose = Purpose.COORDINATOR) -> ConsentStatus:
    row = next(row for row in made.consents.state() if row.person == made.people[place])
    return row.state(purpose).status


def refusal(made: Workspace, place: int, given_by: str | None, on: date = FEBRUARY) -> str:
    with pytest.raises(InvalidValue) as caught:
        made.consents.record([made.people[place]], "P1", given_by, on)
    return caught.value.reason


@pytest.mark.parametrize(
    ("birth", "day", "age"),
    [
        (date(2012, 2, 1), date(2026, 1, 31), 13),
        (date(2012, 2, 1), date(2026, 2, 1), 14),
        (date(2008, 2, 29), date(2026, 2, 28), 17),
        (date(2008, 2, 29), date(2026, 3, 1), 18),
    ],
)
def test_age_turns_on_the_birthday(birth: date, day: date, age: int) -> None:
    assert age_on(birth, day) == age


@pytest.mark.parametrize(
    ("birth", "category", "who"),
    [
        (date(2012, 2, 2), Category.PUPIL, GivenBy.PARENT),
        (date(2012, 2, 1), Category.PUPIL, GivenBy.BOTH),
        (date(2008, 2, 2), Category.STUDENT, GivenBy.BOTH),
        (date(2008, 2, 1), Category.PUPIL, GivenBy.SELF),
        (None, Category.PUPIL, None),
        (None, Category.ADULT, GivenBy.SELF),
    ],
)
def test_age_decides_who_signs(birth: date | None, category: Category, who: GivenBy | None) -> None:
    assert signer(birth, category, FEBRUARY) is who


@pytest.mark.parametrize(
    ("birth", "given_by", "reason"),
    [
        (date(2013, 1, 1), "self", "parent_signs"),
        (date(2013, 1, 1), "both", "parent_signs"),
        (date(2011, 1, 1), "parent", "both_signs"),
        (date(2011, 1, 1), "self", "both_signs"),
        (date(2008, 1, 1), "parent", "self_signs"),
    ],
)
def test_wrong_signature_is_refused_and_nothing_is_written(
    nine: Workspace, birth: date, given_by: str, reason: str
) -> None:
    born(nine, 0, birth)

    assert refusal(nine, 0, given_by) == reason
    assert count(nine, "consents") == 0


def test_refusal_says_whose_signature_is_needed_and_by_whom(nine: Workspace) -> None:
    for place in range(4):
        born(nine, place, date(2011, 1, 1))

    with pytest.raises(InvalidValue) as caught:
        nine.consents.record(nine.people[:4], "P1", "parent", FEBRUARY)

    said = sentence(caught.value)
    assert "с 14 до 18 лет согласие подписывают и родитель, и сам ученик" in said
    assert "и ещё 1" in said


def test_collected_for_a_class_takes_the_signature_of_each_age(nine: Workspace) -> None:
    for place, year in enumerate((2013, 2011, 2007)):
        born(nine, place, date(year, 1, 1))

    nine.consents.record(nine.people[:3], Purpose.COUNSELLING, None, FEBRUARY)

    givers = [paper.given_by for paper in nine.consents.papers() if paper.person in nine.people[:3]]
    assert sorted(givers) == ["both", "parent", "self"]


def test_unknown_age_is_never_guessed(nine: Workspace) -> None:
    born(nine, 0, None)

    assert refusal(nine, 0, None) == "age_unknown"
    assert nine.consents.record([nine.people[0]], "P1", "parent", FEBRUARY).count == 1


def test_on_the_eighteenth_birthday_the_own_signature_is_due_and_the_paper_still_holds(
    nine: Workspace,
) -> None:
    person = born(nine, 0, date(2008, 3, 2))  # the clock of the base stands at 2 March 2026
    nine.consents.record([person], "P2", None, FEBRUARY)

    row = nine.consents.state(persons=[person])[0]
    assert row.state(Purpose.COORDINATOR).status is ConsentStatus.OWN_NEEDED
    assert row.has(Purpose.COORDINATOR) and row.signer is GivenBy.SELF

    assert nine.consents.record([person], "P2", None, date(2026, 3, 2)).count == 1
    assert status(nine, 0) is ConsentStatus.ACTIVE


def test_parent_alone_for_a_pupil_of_fifteen_shows_the_missing_signature(nine: Workspace) -> None:
    person = born(nine, 0, None)
    nine.consents.record([person], "P2", "parent", FEBRUARY)

    born(nine, 0, date(2011, 1, 1))

    assert status(nine, 0) is ConsentStatus.OWN_NEEDED


def test_collected_for_a_class_is_one_undoable_step(nine: Workspace) -> None:
    change = nine.consents.record(nine.people[:4], Purpose.COORDINATOR, None, FEBRUARY)

    assert change.count == 4
    assert [status(nine, place) for place in (0, 3, 4)] == ["active", "active", "none"]
    assert change.operation is not None
    undo.undo(nine.database, change.operation)
    assert status(nine, 0) is ConsentStatus.NONE


def test_who_has_a_paper_gets_no_second_one(nine: Workspace) -> None:
    nine.consents.record(nine.people[:2], "P2", None, FEBRUARY)

    change = nine.consents.record(nine.people[:3], "P2", None, date(2026, 2, 2))

    assert change.count == 1 and count(nine, "consents") == 3


def test_purposes_are_separate_papers(nine: Workspace) -> None:
    nine.consents.record(nine.people[:1], Purpose.PUBLICATION, None, FEBRUARY)

    assert status(nine, 0, Purpose.PUBLICATION) is ConsentStatus.ACTIVE
    assert status(nine, 0, Purpose.COORDINATOR) is ConsentStatus.NONE


def test_withdrawn_paper_stays_in_the_register_until_a_new_one(nine: Workspace) -> None:
    nine.consents.record(nine.people[:1], Purpose.COORDINATOR, None, FEBRUARY)
    nine.consents.withdraw(nine.people[:2], Purpose.COORDINATOR, date(2026, 2, 20), "письмо матери")
    assert status(nine, 0) is ConsentStatus.WITHDRAWN
    assert nine.consents.papers()[0].note == "письмо матери"

    nine.consents.record(nine.people[:1], Purpose.COORDINATOR, None, date(2026, 3, 1))

    assert status(nine, 0) is ConsentStatus.ACTIVE


def test_paper_runs_out(nine: Workspace) -> None:
    for place, day in ((0, date(2026, 3, 10)), (1, date(2026, 3, 1)), (2, date(2026, 9, 1))):
        nine.consents.record([nine.people[place]], Purpose.COORDINATOR, None, FEBRUARY, valid_to=day)

    assert [status(nine, place) for place in (0, 1, 2)] == ["expiring", "expired", "active"]


def test_register_of_a_class_holds_its_people_only(nine: Workspace) -> None:
    assert len(nine.consents.state(GroupId(1))) == 4
    assert len(nine.consents.state()) == 8


def test_impossible_papers_are_refused(nine: Workspace) -> None:
    for purpose, giver, day in (
        ("P9", None, FEBRUARY),
        ("P2", "teacher", FEBRUARY),
        ("P2", None, date(2027, 2, 1)),
    ):
        with pytest.raises(InvalidValue):
            nine.consents.record(nine.people, purpose, giver, day)
    with pytest.raises(InvalidValue):
        nine.consents.record(nine.people, "P2", None, FEBRUARY, valid_to=date(2026, 1, 1))
    assert count(nine, "consents") == 0
