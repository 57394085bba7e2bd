"""Two cards of one person: what moves, what is kept once, and taking it back."""

from datetime import date

import pytest
from sqlalchemy import select

from tests.services.school import enrol
from zima_desktop.domain.cards import PersonFilter
from zima_desktop.domain.consents import GivenBy, Purpose
from zima_desktop.domain.duplicates import DuplicateReason
from zima_desktop.domain.errors import InvalidValue
from zima_desktop.domain.events import EventDraft, EventKind, EventState, Mark
from zima_desktop.domain.ids import EventId, PersonId, SessionId
from zima_desktop.domain.people import PersonDraft, PersonName
from zima_desktop.domain.trajectory import PlanDraft, PlanSlot, TalkDraft, TalkPresence, TalkTemplate
from zima_desktop.services import Services
from zima_desktop.store import card_merge
from zima_desktop.store.tables import session_people

DAY = date(2026, 10, 1)


def talk(services: Services, person: PersonId, agreed: str) -> None:
    services.trajectory.save_talk(person, TalkDraft(DAY, TalkTemplate.FIRST, TalkPresence.PUPIL, agreed))


def counted(services: Services, person: PersonId) -> dict[str, int]:
    with services.workspace.database.read() as connection:
        return card_merge.counts(connection, person)


def assigned(services: Services, *people: PersonId) -> SessionId:
    """A test given to these people; its number."""
    group = services.people.groups()[0].id
    known = {row.id for row in services.sessions.rows()}
    services.sessions.prepare(group, "riasec30", "4821", None, people)
    (made,) = {row.id for row in services.sessions.rows()} - known
    return made


def listed(services: Services, session: SessionId) -> set[int]:
    """Whose names stand on the list of a session."""
    with services.workspace.database.read() as connection:
        query = select(session_people.c.person_id).where(session_people.c.session_id == session)
        return set(connection.execute(query).scalars())


@pytest.fixture
def twice(services: Services) -> tuple[PersonId, PersonId]:
    """Oblomov with a history in 9А, and again in 9Б, where he was typed in anew."""
    first, second = (PersonId(enrol(services, (9, letter), "Обломов Илья Ильич")[0]) for letter in "АБ")
    talk(services, first, "подумать")
    talk(services, second, "выбрать")
    for person, profession in ((first, "Сварщик"), (second, "Повар")):
        services.trajectory.save_plan(person, PlanDraft(PlanSlot.FIRST, profession))
    services.consents.record([first, second], Purpose.COUNSELLING, GivenBy.PARENT, DAY)
    return first, second


def test_a_pair_is_found_with_its_reason(services: Services, twice: tuple[PersonId, PersonId]) -> None:
    (found,) = services.duplicates.clusters()

    assert {one.id for one in found.people} == set(twice)
    assert found.reason is DuplicateReason.NO_DATE


def test_nothing_is_lost_and_the_empty_card_leaves_the_lists(
    services: Services, twice: tuple[PersonId, PersonId]
) -> None:
    keep, other = twice
    before = {table: counted(services, keep).get(table, 0) for table in ("talks", "plans", "consents")}
    moved = {table: counted(services, other).get(table, 0) for table in before}

    services.duplicates.merge(keep, other)

    after = counted(services, keep)
    assert {table: after[table] for table in before} == {
        table: before[table] + moved[table] for table in before
    }
    assert set(counted(services, other)) == {"merged_people"}
    assert [row.id for row in services.people.find(PersonFilter()).rows] == [keep]
    assert services.duplicates.clusters() == ()


def test_versions_of_plans_stand_in_one_order(services: Services, twice: tuple[PersonId, PersonId]) -> None:
    services.duplicates.merge(*twice)

    history = services.people.card(twice[0]).plan_history

    assert [(plan.version, plan.content.profession) for plan in history] == [(2, "Сварщик"), (1, "Повар")]


def test_one_person_is_in_one_class_today(services: Services, twice: tuple[PersonId, PersonId]) -> None:
    services.duplicates.merge(*twice)

    spells = services.people.card(twice[0]).enrolments

    assert sum(spell.until is None for spell in spells) == 1
    assert len(services.people.find(PersonFilter()).rows) == 1


def test_one_event_is_counted_once_with_the_longer_time(
    services: Services, twice: tuple[PersonId, PersonId]
) -> None:
    groups = tuple(group.id for group in services.people.groups())
    made = services.events.add(
        EventDraft(EventKind.TRIAL, "Проба в депо", DAY, 2.0, state=EventState.HELD, groups=groups)
    )
    assert made.created is not None
    event = EventId(made.created)
    services.events.mark(event, [Mark(twice[0], False), Mark(twice[1], True, hours=3.0)])

    services.duplicates.merge(*twice)

    (row,) = [row for row in services.events.attendance(event) if row.person == twice[0]]
    assert (row.present, row.hours) == (True, 3.0)
    assert services.people.card(twice[0]).hours_this_year == 3.0


def test_undo_gives_both_cards_back_as_they_were(
    services: Services, twice: tuple[PersonId, PersonId]
) -> None:
    before = [services.people.card(person) for person in twice]

    change = services.duplicates.merge(*twice)
    assert change.operation is not None
    services.history.undo(change.operation)

    after = [services.people.card(person) for person in twice]
    assert [card.enrolments for card in after] == [card.enrolments for card in before]
    assert [[plan.content for plan in card.plan_history] for card in after] == [
        [plan.content for plan in card.plan_history] for card in before
    ]
    assert [[one.content for one in card.talks] for card in after] == [
        [one.content for one in card.talks] for card in before
    ]
    assert len(services.duplicates.clusters()) == 1


def test_undo_puts_each_name_back_on_the_lists_of_sessions(
    services: Services, twice: tuple[PersonId, PersonId]
) -> None:
    keep, other = twice
    both, second = (assigned(services, *who) for who in ((keep, other), (other,)))

    change = services.duplicates.merge(keep, other)
    assert (listed(services, both), listed(services, second)) == ({keep}, {keep})
    assert change.operation is not None
    services.history.undo(change.operation)

    assert (listed(services, both), listed(services, second)) == ({keep, other}, {other})


def test_what_only_the_other_card_knows_is_taken_over_and_a_conflict_is_asked(services: Services) -> None:
    def add(name: str, born: date, number: str | None) -> PersonId:
        made = services.people.add(
            PersonDraft(PersonName(*name.split()), birth_date=born, external_number=number)
        )
        assert made.created is not None
        return PersonId(made.created)

    born = date(2011, 5, 6)
    keep, other = add("Миронова Мария Ивановна", born, None), add("Гринёва Мария Ивановна", born, "З-5")

    found = services.duplicates.compare(keep, other)
    assert (found.differing, found.missing) == (("name",), ("external_number",))
    services.duplicates.merge(keep, other, ["name"])

    person = services.people.person(keep)
    assert (person.name.family, person.external_number) == ("Гринёва", "З-5")


def test_two_people_of_one_name_are_told_apart_for_good(
    services: Services, twice: tuple[PersonId, PersonId]
) -> None:
    services.duplicates.tell_apart(*twice)

    assert services.duplicates.clusters() == ()


def test_a_card_cannot_be_joined_with_itself_or_with_a_hidden_one(
    services: Services, twice: tuple[PersonId, PersonId]
) -> None:
    with pytest.raises(InvalidValue):
        services.duplicates.merge(twice[0], twice[0])
    services.people.hide([twice[1]])
    with pytest.raises(InvalidValue):
        services.duplicates.merge(*twice)


def test_every_table_that_names_a_person_is_moved(services: Services) -> None:
    """A table added later is moved by its foreign key; one that is no record needs a rule of its own."""
    plain = {table.name for table, _column in card_merge.references() if "revision" not in table.c}

    assert plain == {session_people.name}
