"""Requests, appointments and their outcomes; who was seen when; tutors."""

from datetime import date, datetime

import pytest

from tests.services.school import enrol
from zima_desktop.domain.appointments import AppointmentState, AskedBy, Request
from zima_desktop.domain.errors import InvalidValue, NotFound
from zima_desktop.domain.ids import AppointmentId, PersonId
from zima_desktop.domain.people import Category, PersonDraft, PersonName
from zima_desktop.domain.trajectory import TalkDraft, TalkPresence, TalkTemplate
from zima_desktop.services import Services
from zima_desktop.services.talks import prompts

TODAY = date(2026, 11, 24)
HALF_PAST_TWO = datetime.fromisoformat("2026-11-25T14:30")


def asked(services: Services, person: int, topic: str = "куда после девятого") -> AppointmentId:
    created = services.appointments.ask(Request(PersonId(person), topic, AskedBy.PARENT, TODAY)).created
    assert created is not None
    return AppointmentId(created)


def a_talk(on: date = TODAY) -> TalkDraft:
    return TalkDraft(on, TalkTemplate.PARENTS, TalkPresence.BOTH, "Съездим на день открытых дверей.")


def test_request_becomes_an_appointment_and_a_talk(services: Services) -> None:
    (person,) = enrol(services, (9, "А"), "Гринёв Пётр")
    number = asked(services, person)
    (waiting,) = services.appointments.waiting()
    assert (waiting.state, waiting.at, waiting.group) == (AppointmentState.NEW, None, "9 «А»")

    services.appointments.appoint(number, HALF_PAST_TWO, " кабинет 12 ")
    (listed,) = services.appointments.day(date(2026, 11, 25))
    assert (listed.state, listed.place) == (AppointmentState.APPOINTED, "кабинет 12")
    assert services.appointments.upcoming(7) == (listed,)

    services.appointments.hold(number, talk=a_talk())

    held = services.appointments.one(number)
    assert (held.state, held.outcome) == (AppointmentState.HELD, "Съездим на день открытых дверей.")
    assert services.talks.of_person(PersonId(person))[0].content.presence is TalkPresence.BOTH
    assert services.appointments.waiting() == ()


def test_outcome_and_talk_are_taken_back_together(services: Services) -> None:
    (person,) = enrol(services, (9, "А"), "Гринёв Пётр")
    number = asked(services, person)
    change = services.appointments.hold(number, talk=a_talk())
    assert change.operation is not None

    services.history.undo(change.operation)

    assert services.appointments.one(number).state is AppointmentState.NEW
    assert services.talks.of_person(PersonId(person)) == ()


def test_who_did_not_come_may_be_appointed_again(services: Services) -> None:
    (person,) = enrol(services, (9, "А"), "Гринёв Пётр")
    number = asked(services, person)
    services.appointments.appoint(number, HALF_PAST_TWO)
    services.appointments.miss(number, "болеет")
    assert services.appointments.one(number).outcome == "болеет"

    services.appointments.appoint(number, HALF_PAST_TWO)

    again = services.appointments.one(number)
    assert (again.state, again.outcome) == (AppointmentState.APPOINTED, None)


def test_one_minute_is_given_to_one_person_only(services: Services) -> None:
    one, other = enrol(services, (9, "А"), "Гринёв Пётр", "Ларина Татьяна")
    first, second = asked(services, one), asked(services, other)
    services.appointments.appoint(first, HALF_PAST_TWO)

    with pytest.raises(InvalidValue) as caught:
        services.appointments.appoint(second, HALF_PAST_TWO)
    assert (caught.value.reason, caught.value.value) == ("time_taken", "25.11.2026 14:30")

    services.appointments.appoint(first, HALF_PAST_TWO, "кабинет 7")
    services.appointments.cancel(first)
    services.appointments.appoint(second, HALF_PAST_TWO)


def test_what_cannot_be_is_refused(services: Services) -> None:
    (person,) = enrol(services, (9, "А"), "Гринёв Пётр")
    number = asked(services, person)

    def reason(work: object) -> str:
        assert callable(work)
        with pytest.raises(InvalidValue) as caught:
            work()
        return caught.value.reason

    ask = services.appointments.ask
    assert reason(lambda: ask(Request(PersonId(person), "  ", AskedBy.SELF, TODAY))) == "empty"
    late = Request(PersonId(person), "тема", AskedBy.SELF, date(2026, 11, 25))
    assert reason(lambda: ask(late)) == "date_in_future"
    assert reason(lambda: services.appointments.miss(number)) == "no_time"
    assert reason(lambda: services.appointments.hold(number)) == "empty"
    services.appointments.cancel(number, "передумал")
    assert reason(lambda: services.appointments.hold(number, "да")) == "appointment_closed"
    assert reason(lambda: services.appointments.appoint(number, HALF_PAST_TWO)) == "appointment_closed"
    with pytest.raises(NotFound):
        services.appointments.one(AppointmentId(99))
    with pytest.raises(NotFound):
        ask(Request(PersonId(99), "тема", AskedBy.SELF, TODAY))


def test_adult_without_a_class_is_served_too(services: Services) -> None:
    draft = PersonDraft(PersonName("Каренина", "Анна", "Аркадьевна"), category=Category.ADULT)
    created = services.people.add(draft).created
    assert created is not None

    asked(services, created, "переобучение после декрета")

    (waiting,) = services.appointments.waiting()
    assert (waiting.category, waiting.group) == (Category.ADULT, "")


def test_table_of_talks_says_when_everybody_was_seen(services: Services) -> None:
    one, other, third = enrol(services, (9, "А"), "Гринёв Пётр", "Ларина Татьяна", "Ростов Николай")
    services.trajectory.save_talk(PersonId(one), a_talk(date(2026, 11, 4)))
    services.trajectory.save_talk(PersonId(one), a_talk(date(2026, 5, 4)))
    services.trajectory.save_talk(PersonId(other), a_talk(), draft=True)

    rows = {row.person: row for row in services.talks.seen()}

    seen = rows[PersonId(one)]
    assert (seen.last_talk_on, seen.days, seen.talks_this_year) == (date(2026, 11, 4), 20, 1)
    assert (seen.template, seen.draft) == ("parents", None)
    left = rows[PersonId(other)]
    assert (left.last_talk_on, left.days, left.draft_on) == (None, None, TODAY)
    assert rows[PersonId(third)].talks_this_year == 0


def test_day_of_a_talk_is_set_in_the_row_once(services: Services) -> None:
    one, other = (PersonId(n) for n in enrol(services, (9, "А"), "Гринёв Пётр", "Ларина Татьяна"))
    services.trajectory.save_talk(one, a_talk())

    change = services.talks.note_seen([one, other], TODAY)

    assert change.count == 1
    assert [row.last_talk_on for row in services.talks.seen()] == [TODAY, TODAY]
    assert services.talks.of_person(other)[0].content.agreed == "Беседа без записи."
    with pytest.raises(InvalidValue):
        services.talks.note_seen([one], date(2026, 11, 25))


def test_tutor_is_a_teacher_and_the_former_one_stays_in_the_past(services: Services) -> None:
    pupils = [PersonId(n) for n in enrol(services, (9, "А"), "Гринёв Пётр", "Ларина Татьяна")]
    teachers = []
    for name in ("Стародум", "Правдин"):
        draft = PersonDraft(PersonName(name, "Иван"), category=Category.TEACHER)
        created = services.people.add(draft).created
        assert created is not None
        teachers.append(PersonId(created))

    assert services.talks.assign_tutor(pupils, teachers[0]).count == 2
    assert services.talks.assign_tutor(pupils[:1], teachers[1]).count == 1
    assert services.talks.assign_tutor(pupils[:1], teachers[1]).count == 0

    assert {row.name.split()[0]: row.tutor for row in services.talks.seen()} == {
        "Гринёв": "Правдин Иван",
        "Ларина": "Стародум Иван",
    }
    assert {one.name: one.count for one in services.talks.teachers()} == {
        "Правдин Иван": 1,
        "Стародум Иван": 1,
    }
    services.talks.release_tutor(pupils)
    assert [row.tutor for row in services.talks.seen()] == [None, None]
    with pytest.raises(InvalidValue) as caught:
        services.talks.assign_tutor(pupils[:1], pupils[1])
    assert caught.value.reason == "not_a_teacher"


@pytest.mark.parametrize("template", list(TalkTemplate))
def test_every_kind_of_talk_has_something_to_go_through(template: TalkTemplate) -> None:
    found = prompts(template)

    assert found.title and found.about and len(found.prompts) >= 3
