"""Events, attendance, certificates and the other papers, from the base to a PDF read back."""

from datetime import date
from pathlib import Path

import pytest

from tests.helpers.paper import read_paper
from tests.services.school import enrol
from zima_desktop.domain.consents import GivenBy, Purpose
from zima_desktop.domain.errors import InvalidValue
from zima_desktop.domain.events import EventDraft, EventKind, EventState
from zima_desktop.domain.ids import EventId, PersonId
from zima_desktop.domain.trajectory import PlanDraft, PlanSlot
from zima_desktop.jobs import JobControl
from zima_desktop.services import Services

NAMES = ("Гринёв Пётр Андреевич", "Миронова Мария Ивановна", "Ларина Татьяна Дмитриевна")


@pytest.fixture
def people(services: Services) -> list[PersonId]:
    return [PersonId(number) for number in enrol(services, (9, "А"), *NAMES)]


@pytest.fixture
def event(services: Services, people: list[PersonId]) -> EventId:
    group = services.people.groups()[0].id
    content = EventDraft(
        EventKind.TRIAL, "Профпроба: слесарь", date(2026, 11, 18), 4, state=EventState.HELD, groups=(group,)
    )
    change = services.events.add(content)
    assert change.created is not None
    return EventId(change.created)


def test_the_whole_class_is_invited_and_nobody_is_marked(services: Services, event: EventId) -> None:
    rows = services.events.attendance(event)

    assert [row.name for row in rows] == ["Гринёв Пётр", "Ларина Татьяна", "Миронова Мария"]
    assert {row.present for row in rows} == {None}


def test_everybody_except_one_is_one_step(services: Services, event: EventId, people: list[PersonId]) -> None:
    services.events.all_except(event, [people[1]])
    assert services.events.event(event).attended == 2
    assert services.people.card(people[0]).hours_this_year == 4

    services.history.undo_last()

    assert services.events.event(event).attended == 0


def test_nobody_present_is_no_certificate(services: Services, event: EventId) -> None:
    with pytest.raises(InvalidValue) as caught:
        services.documents.certificates(event, issue=False, control=JobControl())

    assert caught.value.reason == "nobody_present"


def test_certificates_keep_their_number_and_wording(services: Services, event: EventId) -> None:
    services.events.all_except(event, ())
    first = services.documents.certificates(event, "dative", issue=True, control=JobControl())

    again = services.documents.certificates(event, "nominative", issue=True, control=JobControl())

    assert first.pages == again.pages == 3
    text = " ".join(read_paper(again.pdf).text.split())
    assert "Гринёву Петру Андреевичу" in text
    assert all(number in text for number in ("2026/001", "2026/002", "2026/003"))
    assert services.events.event(event).certificates == 3


def test_a_preview_enters_nothing_in_the_register(services: Services, event: EventId) -> None:
    services.events.all_except(event, ())

    preview = services.documents.certificates(event, issue=False, control=JobControl())

    assert "без номера" in read_paper(preview.pdf).text
    assert services.events.event(event).certificates == 0


def test_doubtful_names_stand_first(services: Services, event: EventId) -> None:
    enrol(services, (9, "А"), "Номин Сэсэг")
    services.events.invite(event, [services.people.groups()[0].id])
    services.events.all_except(event, ())

    names = services.documents.certificate_names(event)

    assert names[0].name == "Номин Сэсэг"
    assert names[0].check


def test_a_career_map_says_what_is_unknown(services: Services, people: list[PersonId]) -> None:
    services.trajectory.save_plan(people[0], PlanDraft(PlanSlot.FIRST, "Машинист локомотива"))

    made = services.documents.career_map([people[0]], control=JobControl())

    text = read_paper(made.pdf).text
    assert made.pages == 1
    assert "Гринёв Пётр Андреевич" in text
    assert "Машинист локомотива" in text
    assert "нет данных" in text
    assert "Гринёв" not in made.suggested_name


def test_the_college_reads_only_those_who_agreed(services: Services, people: list[PersonId]) -> None:
    services.consents.record([people[0]], Purpose.COLLEGE.value, GivenBy.PARENT.value, date(2026, 9, 1))
    group = services.people.groups()[0].id

    college = read_paper(services.documents.class_sheet(group, "college", control=JobControl()).pdf).text
    codes = read_paper(services.documents.class_sheet(group, "codes", control=JobControl()).pdf).text

    assert "Гринёв" in college
    assert "Миронова" not in college
    assert not any(name.split()[0] in codes for name in NAMES)


def test_a_saved_document_is_whole_and_noted(
    services: Services, people: list[PersonId], tmp_path: Path
) -> None:
    made = services.documents.career_map(people, control=JobControl())
    target = tmp_path / made.suggested_name

    services.documents.save(made, target)

    assert target.read_bytes() == made.pdf
    assert [path.name for path in tmp_path.glob("*.partial")] == []
    with services.workspace.database.read() as connection:
        logged = connection.exec_driver_sql("SELECT action, subject FROM access_log").all()
    ((action, subject),) = logged
    uids = {str(services.people.person(person).uid) for person in people}
    assert action == "document.career_map"
    assert subject.startswith("3 people") and set(subject.split()[2:]) == uids


def test_those_who_come_later_get_their_own_date_in_the_same_file(
    services: Services, event: EventId, people: list[PersonId]
) -> None:
    services.events.all_except(event, people[1:])
    services.documents.certificates(event, "dative", issue=True, control=JobControl())
    services.events.all_except(event, ())

    both = services.documents.certificates(event, "nominative", issue=True, control=JobControl())

    text = " ".join(read_paper(both.pdf).text.split())
    assert both.pages == 3
    assert "Гринёву Петру Андреевичу" in text
    assert "Миронова Мария Ивановна" in text
