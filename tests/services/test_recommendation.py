"""What might suit a pupil, from answers in a real base: reasons in words, gaps named, marks kept."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from time import perf_counter

import pytest

from tests.helpers.answered_base import AnsweredBase, new_base
from tests.helpers.recommended import PRACTICAL, TECHNICAL, takes, technical_pupil
from zima_desktop.content.recommendation_words import gap_words
from zima_desktop.domain.catalogue import Taught, TaughtState
from zima_desktop.domain.catalogue_cards import CatalogueFilter
from zima_desktop.domain.demand import DemandDraft, DemandRow
from zima_desktop.domain.errors import InvalidValue, NotFound
from zima_desktop.domain.events import EventDraft, EventKind, EventState
from zima_desktop.domain.events import Mark as Tick
from zima_desktop.domain.ids import EventId, PersonId
from zima_desktop.domain.recommendation import Gap, Group, Mark, Recommendation, Source


@pytest.fixture
def base(tmp_path: Path) -> Iterator[AnsweredBase]:
    made = new_base(tmp_path / "base", 2)
    yield made
    made.services.close()


def titles(found: Recommendation, group: Group) -> list[str]:
    return [one.profession.title for one in found.of(group)]


def reasons(base: AnsweredBase, found: Recommendation, key: str) -> list[str]:
    every = [one for held in found.groups for one in held.suggestions]
    one = next(one for one in every if one.profession.id == key)
    return [base.services.recommendation.words(reason) for reason in one.reasons]


def test_nobody_who_has_done_nothing_gets_a_suggestion(base: AnsweredBase) -> None:
    found = base.services.recommendation.of(base.people[0])

    assert found.groups == ()
    assert not found.enough
    assert found.considered == 166
    assert gap_words(Gap.NO_DEMAND, found.demand_year) == (
        "Перечень востребованных профессий на 2026 год не задан"
    )


def test_one_method_is_not_enough(base: AnsweredBase) -> None:
    takes(base, "subject5", TECHNICAL)

    found = base.services.recommendation.of(base.people[0])

    assert found.sources == {Source.OBJECTS}
    assert not found.enough
    assert {held.group for held in found.groups} == {Group.FEW}


def test_two_forms_of_one_method_are_one_source(base: AnsweredBase) -> None:
    takes(base, "riasec30", PRACTICAL)
    takes(base, "riasec48", PRACTICAL)

    assert base.services.recommendation.of(base.people[0]).sources == {Source.TYPES}


def test_technical_pupil_is_shown_the_railway_with_reasons_in_words(base: AnsweredBase) -> None:
    person = technical_pupil(base)

    found = base.services.recommendation.of(person)

    assert found.sources == {Source.TYPES, Source.OBJECTS, Source.INTERESTS}
    assert "Машинист локомотива" in titles(found, Group.MANY)
    assert "Врач-терапевт" not in [t for held in Group for t in titles(found, held)]
    assert reasons(base, found, "locomotive-driver") == [
        "типы интересов совпадают: практический",
        "сфера труда: техника",
        "нравится область: железная дорога",
        "нравятся предметы: физика",
    ]
    assert not any("%" in text for text in reasons(base, found, "locomotive-driver"))


def test_trial_demand_and_place_are_reasons_too(base: AnsweredBase) -> None:
    person = technical_pupil(base)
    services = base.services
    held = EventDraft(EventKind.TRIAL, "Профпроба: сварщик", date(2026, 11, 3), state=EventState.HELD)
    event = EventId(services.events.add(held).created or 0)
    services.events.mark(event, [Tick(PersonId(person), True)])
    row = (DemandRow("welder", 3),)
    services.demand.set_list(DemandDraft(2026, "перечень", "Центр занятости", date(2026, 9, 1), row))
    services.catalogue.set_taught([Taught("zgdt", "15.01.05", TaughtState.TAUGHT)], "письмо")

    said = reasons(base, services.recommendation.of(person), "welder")

    assert "была проба 03.11.2026" in said
    assert "востребована в 2026 году" in said
    assert "учат в городе" in said


def test_results_that_were_not_given_stay_out_of_the_pupils_paper(base: AnsweredBase) -> None:
    person = technical_pupil(base)

    found = base.services.recommendation.of(person, released_only=True)

    assert found.groups == ()
    assert found.sources == frozenset()


def test_pinned_and_excluded_keep_their_reason_and_can_be_taken_back(base: AnsweredBase) -> None:
    person = technical_pupil(base)
    service = base.services.recommendation

    service.mark(person, "therapist-doctor", Mark.PIN, "мечта с детства")
    change = service.mark(person, "locomotive-driver", Mark.EXCLUDE, "не хочет уезжать в рейсы")

    found = service.of(person)
    assert titles(found, Group.PINNED) == ["Врач-терапевт"]
    assert [one.why for one in found.of(Group.EXCLUDED)] == ["не хочет уезжать в рейсы"]
    assert "Машинист локомотива" not in titles(found, Group.MANY)

    assert change.operation is not None
    base.services.history.undo(change.operation)
    service.unmark(person, "therapist-doctor")
    again = service.of(person)
    assert again.of(Group.PINNED) == again.of(Group.EXCLUDED) == ()


def test_mark_needs_a_reason_and_a_profession(base: AnsweredBase) -> None:
    with pytest.raises(InvalidValue):
        base.services.recommendation.mark(base.people[0], "welder", Mark.PIN, "  ")
    with pytest.raises(NotFound):
        base.services.recommendation.mark(base.people[0], "astronaut", Mark.PIN, "хочет")


def test_switched_off_profession_is_not_suggested(base: AnsweredBase) -> None:
    from zima_desktop.domain.catalogue import CatalogueKind

    person = technical_pupil(base)
    base.services.catalogue.switch(CatalogueKind.PROFESSION, "locomotive-driver", on=False)

    assert "Машинист локомотива" not in titles(base.services.recommendation.of(person), Group.MANY)


def test_recommendation_is_ready_before_the_page_is_drawn(base: AnsweredBase) -> None:
    person = technical_pupil(base)
    base.services.recommendation.of(person)
    started = perf_counter()
    base.services.recommendation.of(person)

    assert perf_counter() - started < 1  # the rest is for a busy machine


def test_the_profession_noted_with_an_event_counts_whatever_its_title_says(base: AnsweredBase) -> None:
    services, person = base.services, base.people[0]
    about = EventDraft(
        EventKind.TRIAL,
        "Профпроба: электромонтёр",
        date(2026, 11, 3),
        state=EventState.HELD,
        profession="rolling-stock-fitter",
    )
    event = EventId(services.events.add(about).created)
    services.events.mark(event, [Tick(PersonId(person), True)])
    assert services.events.event(event).content.profession == "rolling-stock-fitter"

    tried = {row.key for row in services.catalogue.select(CatalogueFilter(tried=True), person).rows}
    assert tried == {"rolling-stock-fitter"}

    services.events.update(event, replace(about, profession=None))
    tried = {row.key for row in services.catalogue.select(CatalogueFilter(tried=True), person).rows}
    assert "power-grid-electrician" in tried
    assert "rolling-stock-fitter" not in tried
