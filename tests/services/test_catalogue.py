"""The catalogue on a real base: looking, changing, switching off, taking back, what a college teaches."""

from dataclasses import replace
from datetime import date
from pathlib import Path
from time import perf_counter

import pytest

from tests.helpers.paper import read_paper
from tests.services.school import enrol, new_workspace
from zima_desktop.domain.catalogue import (
    CatalogueKind,
    Education,
    Profession,
    Taught,
    TaughtState,
)
from zima_desktop.domain.catalogue_cards import AfterClass, CatalogueFilter, Order, WhereTaught
from zima_desktop.domain.demand import DemandDraft, DemandRow
from zima_desktop.domain.errors import InvalidValue, NotFound
from zima_desktop.domain.events import EventDraft, EventKind, EventState, Mark
from zima_desktop.domain.ids import EventId, PersonId
from zima_desktop.services import Services

FRAME = 0.016  # seconds


def titles(services: Services, **wanted: object) -> list[str]:
    return [row.title for row in services.catalogue.select(CatalogueFilter(**wanted)).rows]  # type: ignore[arg-type]


def set_demand(services: Services, *keys: str) -> None:
    rows = tuple(DemandRow(key, 5) for key in keys)
    draft = DemandDraft(2026, "перечень города", "Центр занятости", date(2026, 9, 15), rows)
    services.demand.set_list(draft)


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("МАШИНИСТ ЛОК", "Машинист локомотива"),
        ("монтер пути", "Монтёр пути"),
        ("приёмосдатчик", "Приёмосдатчик груза и багажа"),
        ("сдатчик груза", None),
        ("прораб", "Производитель работ (прораб)"),
        ("23.01.09", "Машинист локомотива"),
        ("8311", "Машинист железнодорожно-строительных машин"),
        ("cdfhobr", "Сварщик"),
    ],
)
def test_search_by_the_beginning_of_any_word_or_by_code(
    services: Services, typed: str, first: str | None
) -> None:
    found = services.catalogue.search(typed, 3)

    assert (found[0][1] if found else None) == first


def test_title_comes_before_what_only_leads_there(services: Services) -> None:
    found = [title for _, title in services.catalogue.search("машинист", 40)]

    assert found[0].startswith("Машинист")
    assert "Помощник машиниста локомотива" in found


def test_search_stays_within_a_frame(services: Services) -> None:
    services.catalogue.search("а", 12)
    started = perf_counter()
    for text in ("м", "ма", "маш", "маши", "машин", "сле", "ин", "те", "о", "оператор"):
        services.catalogue.select(CatalogueFilter(text=text))
    spent = (perf_counter() - started) / 10

    assert spent < FRAME


def test_filters_narrow_and_the_order_is_by_title_or_field(services: Services) -> None:
    railway = titles(services, field="railway")
    technical = titles(services, field="railway", labour_object="tech")

    assert len(railway) == 22
    assert set(technical) < set(railway)
    assert railway == sorted(railway, key=str.casefold)
    by_field = services.catalogue.select(CatalogueFilter(order=Order.FIELD)).rows
    assert by_field[0].field == "railway"
    assert "Врач-терапевт" not in titles(services, after=AfterClass.NINE)
    assert "Врач-терапевт" in titles(services, after=AfterClass.ELEVEN)


def test_demand_not_set_is_not_an_answer(services: Services) -> None:
    selection = services.catalogue.select(CatalogueFilter())

    assert not selection.demand_set
    assert {row.demanded for row in selection.rows} == {None}
    assert titles(services, demanded=True) == []


def test_demanded_professions_are_those_of_the_list_in_force(services: Services) -> None:
    set_demand(services, "welder", "cook")

    assert titles(services, demanded=True) == ["Повар", "Сварщик"]
    row = services.catalogue.card("turner").row
    assert row.demanded is False


def test_leaflet_says_in_words_that_no_year_has_a_figure(services: Services) -> None:
    set_demand(services, "welder")

    paper = read_paper(services.profession_memos.memo("turner").pdf)

    assert "2026: нет в перечне" in paper.flat
    assert "2026: " not in read_paper(services.profession_memos.memo("welder").pdf).flat  # a chart


def test_what_a_college_teaches_is_unknown_until_it_says_so(services: Services) -> None:
    before = services.catalogue.card("locomotive-driver")
    assert before.row.where is WhereTaught.UNKNOWN
    assert titles(services, taught_in_town=True) == []

    said = [
        Taught("zgdt", "23.01.09", TaughtState.TAUGHT, 25),
        Taught("zgdt", "43.01.09", TaughtState.NOT_TAUGHT),
    ]
    services.catalogue.set_taught(said, "письмо техникума")

    after = services.catalogue.card("locomotive-driver")
    assert (after.row.where, after.row.place) == (WhereTaught.TOWN, "Зиминский железнодорожный техникум")
    assert after.teaching[0].seats == 25
    assert after.teaching[0].origin is not None
    assert after.teaching[0].origin.source == "письмо техникума"
    assert "Помощник машиниста локомотива" in titles(services, taught_in_town=True)
    assert (
        services.catalogue.card("cook").row.where is WhereTaught.UNKNOWN
    )  # another college has not answered


def test_old_code_counts_for_the_college_that_teaches_the_new_one(services: Services) -> None:
    services.catalogue.set_taught([Taught("zgdt", "23.02.08", TaughtState.TAUGHT)], "сайт техникума")

    catalogue = services.catalogue.catalogue()

    assert catalogue.successor("08.02.10") == "23.02.08"
    assert catalogue.relatives("08.02.10") == {"08.02.10", "23.02.08"}
    assert [one.programme for one in catalogue.teaching("08.02.10")] == ["23.02.08"]


def test_own_entry_replaces_the_shipped_one_and_can_be_taken_back(services: Services) -> None:
    shipped = services.catalogue.profession("welder")
    services.catalogue.save(replace(shipped, title="Электросварщик"), "совет предприятия")

    assert services.catalogue.profession("welder").title == "Электросварщик"
    origin = services.catalogue.origin(CatalogueKind.PROFESSION, "welder")
    assert (origin.source, origin.dated_on, origin.own, origin.shipped) == (
        "совет предприятия",
        date(2026, 11, 24),
        True,
        True,
    )
    assert services.catalogue.search("электросв", 1)[0][0] == "welder"

    services.catalogue.restore(CatalogueKind.PROFESSION, "welder")
    assert services.catalogue.profession("welder") == shipped


def test_change_of_the_catalogue_is_one_undoable_step(services: Services) -> None:
    shipped = services.catalogue.profession("welder")
    change = services.catalogue.save(replace(shipped, title="Электросварщик"))
    assert change.operation is not None

    services.history.undo(change.operation)

    assert services.catalogue.profession("welder") == shipped


def test_entry_can_be_written_again_after_it_was_taken_back(services: Services) -> None:
    shipped = services.catalogue.profession("welder")
    services.catalogue.save(replace(shipped, title="Электросварщик"))
    services.catalogue.restore(CatalogueKind.PROFESSION, "welder")

    services.catalogue.save(replace(shipped, title="Газосварщик"))

    assert services.catalogue.profession("welder").title == "Газосварщик"


def test_switched_off_entry_leaves_every_choice_and_loses_nothing(services: Services) -> None:
    services.catalogue.switch(CatalogueKind.PROFESSION, "geologist", on=False)

    assert ("geologist", "Геолог") not in services.catalogue.search("геолог")
    assert "Геолог" not in titles(services)
    assert "Геолог" in titles(services, with_off=True)
    assert services.catalogue.select(CatalogueFilter()).total == 165

    services.catalogue.switch(CatalogueKind.PROFESSION, "geologist", on=True)
    assert services.catalogue.search("геолог")[0][1] == "Геолог"
    assert services.catalogue.profession("geologist").description.does


def test_switched_off_programme_no_longer_makes_a_profession_taught(services: Services) -> None:
    services.catalogue.set_taught([Taught("zgdt", "23.01.09", TaughtState.TAUGHT)], "письмо техникума")
    services.catalogue.switch(CatalogueKind.PROGRAMME, "23.01.09", on=False)

    card = services.catalogue.card("locomotive-driver")

    assert card.row.where is WhereTaught.UNKNOWN
    assert "23.01.09" not in [line.programme.code for line in card.programmes]
    assert services.catalogue.search("23.01.09") == ()
    assert services.catalogue.entry(CatalogueKind.PROGRAMME, "23.01.09").off  # plans still read its title


def test_switched_off_place_is_offered_nowhere(services: Services) -> None:
    for key in ("rzd-zima", "zgdt"):
        services.catalogue.switch(CatalogueKind.PLACE, key, on=False)

    offered = services.applications.suggestions()

    assert "ОАО «РЖД», станция Зима" not in offered.employers
    assert "Зиминский железнодорожный техникум" not in offered.places


def test_added_profession_lives_beside_the_shipped_ones(services: Services, tmp_path: Path) -> None:
    new = Profession("own-2026-1", "Оператор снегоуборщика", "construction", Education.COURSE, ("tech",))
    services.catalogue.save(new)

    assert services.catalogue.search("снегоуб") == (("own-2026-1", "Оператор снегоуборщика"),)
    with pytest.raises(InvalidValue) as refused:
        services.catalogue.restore(CatalogueKind.PROFESSION, "own-2026-1")
    assert refused.value.reason == "not_shipped"


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"title": " "}, "title"),
        ({"field": "ballet"}, "field"),
        ({"programmes": ("99.01.99",)}, "programmes"),
        ({"riasec": (1.0, 2.0)}, "riasec"),
        ({"riasec": (1.0, 2.0, 3.0, 4.0, 5.0, 8.0)}, "riasec"),
        ({"klimov": ()}, "klimov"),
        ({"klimov": ("машина",)}, "klimov"),
    ],
)
def test_entry_that_cannot_be_right_is_refused_by_its_field(
    services: Services, change: dict[str, object], field: str
) -> None:
    shipped = services.catalogue.profession("welder")

    with pytest.raises(InvalidValue) as refused:
        services.catalogue.save(replace(shipped, **change))  # type: ignore[arg-type]

    assert refused.value.field == field
    assert services.catalogue.profession("welder") == shipped


def test_unknown_profession_is_not_found(services: Services) -> None:
    with pytest.raises(NotFound):
        services.catalogue.card("astronaut")


def test_what_a_person_tried_and_what_anybody_tried(services: Services) -> None:
    someone, other = enrol(services, (9, "А"), "Базаров Евгений", "Ларина Татьяна")
    draft = EventDraft(EventKind.TRIAL, "Профпроба: сварщик", date(2026, 11, 3), 2.0, state=EventState.HELD)
    event = EventId(services.events.add(draft).created or 0)
    services.events.mark(event, [Mark(PersonId(someone), True)])

    def tried(person: int | None) -> list[str]:
        wanted = CatalogueFilter(tried=True)
        selection = services.catalogue.select(wanted, PersonId(person) if person is not None else None)
        return [row.title for row in selection.rows]

    assert tried(None) == ["Сварщик"]
    assert tried(someone) == ["Сварщик"]
    assert tried(other) == []
    assert services.catalogue.card("welder", PersonId(someone)).tried == (
        (date(2026, 11, 3), "Профпроба: сварщик"),
    )


def test_bookmarks_are_kept_with_the_base(tmp_path: Path) -> None:
    opened = new_workspace(tmp_path / "school")
    opened.services.catalogue.bookmark("cook", on=True)
    opened.services.catalogue.bookmark("welder", on=True)
    opened.services.catalogue.bookmark("cook", on=False)

    found = titles(opened.services, bookmarked=True)
    opened.services.close()

    assert found == ["Сварщик"]
