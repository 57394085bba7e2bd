"""The card as a life line: every kind of record on it, steps, lamps, hours, the story by years."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from tests.helpers.people_school import NINTH_A, School, a_talk, hold, people_school
from zima_desktop.domain.cards import PersonFilter
from zima_desktop.domain.changes import Topic
from zima_desktop.domain.choice import Lamp, LampReason
from zima_desktop.domain.errors import InvalidValue, NotFound
from zima_desktop.domain.events import EventKind
from zima_desktop.domain.hours import HoursLevel
from zima_desktop.domain.ids import PersonId, PlanStepId
from zima_desktop.domain.people import Category, GroupName
from zima_desktop.domain.profile_years import series_of
from zima_desktop.domain.trajectory import EntryKind, PlanDraft, PlanSlot, Responsible, StepDraft
from zima_desktop.jobs import JobControl
from zima_desktop.store.tables_people import appointments
from zima_desktop.store.tables_trajectory import applications, contacts, outcomes

NEVER = 99_999


@pytest.fixture(scope="module")
def school(tmp_path_factory: pytest.TempPathFactory) -> Iterator[School]:
    """Read only: shared by the tests below."""
    made = people_school(tmp_path_factory.mktemp("cards") / "base")
    yield made
    made.services.close()


@pytest.fixture
def own_school(tmp_path: Path) -> Iterator[School]:
    made = people_school(tmp_path / "base", lived_in=False)
    yield made
    made.services.close()


def after_school(school: School, person: PersonId) -> None:
    """What other parts of the program write about somebody who has left."""
    with school.services.workspace.database.write("test", Topic.TRAJECTORY) as tx:
        tx.insert(
            applications,
            person_id=person,
            year=2026,
            applied_on="2026-07-02",
            place="Зиминский техникум",
            programme="23.01.09",
            state="enrolled",
            decided_on="2026-08-15",
        )
        tx.insert(applications, person_id=person, year=2027, place="Иркутский колледж", state="intended")
        tx.insert(
            outcomes,
            person_id=person,
            on="2026-10-01",
            status="studies_spo",
            place="Зиминский техникум",
            source="college",
            confirmation="document",
        )
        tx.insert(contacts, person_id=person, on="2026-09-20", channel="phone", result="no_answer")
        tx.insert(
            appointments,
            person_id=person,
            asked_on="2026-11-20",
            asked_by="parent",
            topic="Куда поступать",
            at="2026-12-01T14:30",
            state="appointed",
        )


def test_every_kind_of_record_stands_on_the_life_line(own_school: School) -> None:
    services, person = own_school.services, own_school.ids["Гринёв"]
    after_school(own_school, person)
    services.trajectory.save_talk(person, a_talk(date(2026, 9, 14), note="Дома ждут училища"))
    services.trajectory.save_talk(person, a_talk(date(2026, 9, 15)), draft=True)
    services.trajectory.save_plan(person, PlanDraft(PlanSlot.FIRST, "Машинист"))
    made = services.trajectory.save_step(person, StepDraft(PlanSlot.FIRST, "Сходить в депо"))
    services.trajectory.mark_step(PlanStepId(made.created or 0), done=True)
    services.choice.confirm(person, confirmed=True)
    services.consents.record([person], "P2", "both", date(2026, 9, 3))

    line = services.cards.card(person).timeline

    kinds = [entry.kind for entry in line]
    expected = set(EntryKind) - {EntryKind.TEST, EntryKind.EVENT, EntryKind.TRIAL, EntryKind.DOCUMENT}
    assert set(kinds) == expected
    assert kinds.count(EntryKind.TALK) == 1  # the draft is not part of a life
    assert [entry.kind for entry in line if entry.planned] == [
        EntryKind.APPLICATION,
        EntryKind.APPOINTMENT,
    ]
    assert not [entry for entry in line if "училищ" in f"{entry.title} {entry.detail}"]


def test_a_spell_that_ended_for_good_says_so_and_a_move_does_not(own_school: School) -> None:
    services, person = own_school.services, own_school.ids["Онегин"]
    services.roster.mark_left([person])

    entries = [one for one in services.cards.card(person).timeline if one.kind is EntryKind.ENROLMENT]

    assert [one.detail for one in entries] == ["left", None, None]


def test_a_change_of_category_stands_on_the_life_line(own_school: School) -> None:
    services, person = own_school.services, own_school.ids["Онегин"]
    services.categories.change([person], Category.STUDENT, group=GroupName(None, "", "ЭМ-21"))

    entries = [one for one in services.cards.card(person).timeline if one.kind is EntryKind.ENROLMENT]

    newest = {(one.title, one.detail) for one in entries if one.on == date(2026, 11, 24)}
    assert newest == {("8 «А»", "category"), ("ЭМ-21", None)}


def test_papers_of_one_person_are_found_in_the_log(own_school: School, tmp_path: Path) -> None:
    services = own_school.services
    person, other = own_school.ids["Гринёв"], own_school.ids["Онегин"]
    made = services.documents.career_map([person], "pupil", control=JobControl())
    services.documents.save(made, tmp_path / "a.pdf")
    services.documents.save(made, tmp_path / "b.pdf")

    papers = [one for one in services.cards.card(person).timeline if one.kind is EntryKind.DOCUMENT]

    assert [(one.title, one.detail) for one in papers] == [("career_map", "paper")]  # twice a day is once
    assert not [one for one in services.cards.card(other).timeline if one.kind is EntryKind.DOCUMENT]


def test_steps_keep_their_order_and_come_first_when_they_are_due_first(own_school: School) -> None:
    services, person = own_school.services, own_school.ids["Гринёв"]
    save = services.trajectory.save_step
    save(person, StepDraft(PlanSlot.FIRST, "Документы", date(2026, 12, 20), Responsible.PARENTS))
    late = save(person, StepDraft(PlanSlot.FIRST, "Депо", date(2026, 11, 2), Responsible.PUPIL))
    save(person, StepDraft(PlanSlot.BACKUP, "Электромонтёр"))

    card = services.cards.card(person)
    listed = services.people.find(PersonFilter()).rows

    assert [one.content.text for one in card.plan_steps] == ["Документы", "Депо", "Электромонтёр"]
    assert card.next_step is not None and card.next_step.text == "Депо"
    assert card.next_step.step == late.created
    row = next(one for one in listed if one.id == person)
    assert row.next_step == card.next_step
    assert [(one.name.split()[0], one.step.content.text) for one in services.trajectory.overdue_steps()] == [
        ("Гринёв", "Депо")
    ]


def test_a_ticked_step_is_no_longer_overdue_and_undo_opens_it_again(own_school: School) -> None:
    services, person = own_school.services, own_school.ids["Гринёв"]
    made = services.trajectory.save_step(person, StepDraft(PlanSlot.FIRST, "Депо", date(2026, 11, 2)))
    number = PlanStepId(made.created or 0)

    done = services.trajectory.mark_step(number, done=True)

    assert services.trajectory.overdue_steps() == ()
    assert services.trajectory.steps(person)[0].done_on == date(2026, 11, 24)
    assert services.trajectory.mark_step(number, done=True).count == 0  # the first day stays
    assert done.operation is not None
    services.history.undo(done.operation)
    assert len(services.trajectory.overdue_steps()) == 1


def test_steps_refuse_emptiness_the_future_and_what_is_not_there(own_school: School) -> None:
    services, person = own_school.services, own_school.ids["Гринёв"]
    made = services.trajectory.save_step(person, StepDraft(PlanSlot.FIRST, "Депо"))

    with pytest.raises(InvalidValue):
        services.trajectory.save_step(person, StepDraft(PlanSlot.FIRST, "  "))
    with pytest.raises(InvalidValue):
        services.trajectory.mark_step(PlanStepId(made.created or 0), done=True, on=date(2026, 11, 25))
    with pytest.raises(NotFound):
        services.trajectory.mark_step(PlanStepId(NEVER), done=True)


def test_versions_of_a_plan_know_who_wrote_them(school: School) -> None:
    card = school.services.cards.card(school.ids["Гринёв"])

    first = card.plan_history[0]

    assert first.made_by is not None
    assert card.authors[first.made_by] == "Павел Петрович"


def test_catalogue_keys_of_a_plan_come_back(own_school: School) -> None:
    services, person = own_school.services, own_school.ids["Гринёв"]
    draft = PlanDraft(
        PlanSlot.FIRST,
        "Машинист",
        "23.01.09 Машинист локомотива",
        "Техникум",
        profession_key="machinist",
        programme_code="23.01.09",
        place_key="zzhdt",
    )  # keys that are given stay

    services.trajectory.save_plan(person, draft)

    assert services.cards.card(person).plans[0].content == draft


def test_lamps_stand_on_the_card_and_the_word_of_the_counsellor_lights_the_last(own_school: School) -> None:
    services, person = own_school.services, own_school.ids["Гринёв"]
    assert services.cards.card(person).choice.lamp(Lamp.TALK).reason is LampReason.NOT_CONFIRMED

    change = services.choice.confirm(person, confirmed=True, note="  Говорили с мамой ")

    lamp = services.cards.card(person).choice.lamp(Lamp.TALK)
    assert (lamp.on, lamp.day) == (True, date(2026, 11, 24))
    entry = next(e for e in services.cards.card(person).timeline if e.kind is EntryKind.CHOICE)
    assert (entry.title, entry.detail) == ("confirmed", "Говорили с мамой")
    assert change.operation is not None
    services.history.undo(change.operation)
    assert services.cards.card(person).choice.lamp(Lamp.TALK).on is False


def test_a_day_to_come_confirms_nothing(own_school: School) -> None:
    with pytest.raises(InvalidValue):
        own_school.services.choice.confirm(own_school.ids["Гринёв"], confirmed=True, on=date(2026, 12, 1))


def test_class_and_school_are_read_like_each_of_their_people(school: School) -> None:
    services = school.services
    group = services.people.group_by_label("9А")

    own, everybody = services.choice.group(group.id), services.choice.everybody()

    assert (own.enrolled, everybody.enrolled) == (7, 16)
    for one in everybody.people:
        assert one.choice == services.choice.person(one.person)
    assert {one.person for one in own.people} == {
        one.person for one in everybody.people if one.group == group.id
    }
    assert own.lit(Lamp.CONTACT) == 7  # the excursion of 18 November


def test_the_past_is_read_by_the_enrolments_of_its_day(school: School) -> None:
    figures = school.services.choice.everybody(date(2026, 3, 1))

    assert (figures.school_year, figures.enrolled) == (2025, 16)
    assert {one.grade for one in figures.people} == {8}
    assert figures.lit(Lamp.CONTACT) == 0


def test_hours_of_the_year_count_trials_and_follow_the_nearest_level(own_school: School) -> None:
    services, person = own_school.services, own_school.ids["Гринёв"]
    hold(own_school, EventKind.EXCURSION, "Депо", date(2026, 11, 18), NINTH_A)
    hold(own_school, EventKind.TRIAL, "Слесарь", date(2026, 11, 20), NINTH_A[1:2])
    hold(own_school, EventKind.TRIAL, "Прошлый год", date(2026, 5, 20), NINTH_A[1:2])
    group = services.people.group_by_label("9А")
    services.hours.set_level(HoursLevel.MAIN, grade=9)

    hours = services.cards.card(person).hours

    assert (hours.total, hours.trials, hours.level) == (6.0, 3.0, HoursLevel.MAIN)
    services.hours.set_level(HoursLevel.ADVANCED, group=group.id)
    assert services.hours.level_of(group.id) is HoursLevel.ADVANCED
    services.hours.set_level(None, group=group.id)
    assert services.hours.level_of(group.id) is HoursLevel.MAIN
    assert [one.hours.total for one in services.hours.of_group(group.id)][:2] == [3.0, 6.0]


def test_the_story_has_a_line_for_every_school_year(own_school: School) -> None:
    services, person = own_school.services, own_school.ids["Гринёв"]
    after_school(own_school, person)
    own_school.clock.now = own_school.clock.now.replace(year=2025)
    services.trajectory.save_plan(person, PlanDraft(PlanSlot.FIRST, "Повар"))
    own_school.clock.now = own_school.clock.now.replace(year=2026)
    services.trajectory.save_plan(person, PlanDraft(PlanSlot.FIRST, "Машинист"))
    services.trajectory.save_plan(person, PlanDraft(PlanSlot.FIRST, "Машинист локомотива"))

    years = services.cards.story(person).years

    assert [(one.school_year, one.group) for one in years] == [(2025, "8 «А»"), (2026, "9 «А»")]
    assert [one.plan.content.profession if one.plan else None for one in years] == [
        "Повар",
        "Машинист локомотива",
    ]
    assert [one.plan_changes for one in years] == [1, 2]
    assert [[end.value for end in one.ends] for one in years] == [["enrolled"], ["studies_spo"]]


def test_arrows_of_a_series_are_those_of_each_pair(school: School) -> None:
    services, person = school.services, school.ids["Болконская"]
    series = series_of(services.cards.card(person).results)[0]
    numbers = [one.attempt for one in series.attempts]

    changes = services.cards.changes(numbers, JobControl())

    assert list(changes) == numbers[1:]
    assert changes[numbers[1]] == services.testing.changes(numbers[1], numbers[0])
    assert series.values(series.scales[0].code)[-1] == series.scales[0].raw


def test_other_versions_and_held_results_never_stand_side_by_side(school: School) -> None:
    results = school.services.cards.card(school.ids["Болконская"]).results
    other = replace(results[1], profile=replace(results[1].profile, instrument_sha256="0" * 64))
    held = replace(results[1], profile=replace(results[1].profile, held=True))

    assert [len(one.attempts) for one in series_of(results)] == [2]
    assert [len(one.attempts) for one in series_of((results[0], other))] == [1, 1]
    assert [len(one.attempts) for one in series_of((results[0], held))] == [1]


def test_unknown_people_and_classes_are_refused(school: School) -> None:
    for call in (
        lambda: school.services.cards.card(PersonId(NEVER)),
        lambda: school.services.cards.story(PersonId(NEVER)),
        lambda: school.services.choice.person(PersonId(NEVER)),
        lambda: school.services.cards.matrix(NEVER),  # type: ignore[arg-type]
        lambda: school.services.choice.group(NEVER),  # type: ignore[arg-type]
    ):
        with pytest.raises(NotFound):
            call()
