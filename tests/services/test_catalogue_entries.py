"""Programmes and places changed by hand: dated, with a source, taken back, never lost."""

from dataclasses import replace

import pytest

from zima_desktop.domain.catalogue import (
    CatalogueKind,
    Confidence,
    Education,
    ListStatus,
    Place,
    PlaceKind,
    Programme,
    Region,
    Taught,
    TaughtState,
)
from zima_desktop.domain.errors import InvalidValue
from zima_desktop.services import Services

OWN = Programme("23.02.99", "Обслуживание поездов", Education.SPO_SPECIALITY, months_9=46)
DEPOT = Place("own-2026-1", "Депо", PlaceKind.EMPLOYER, "Зима", Region.TOWN, fields=("railway",))
REASONS = [
    (replace(OWN, title=" "), None, "empty"),
    (replace(OWN, code="23.2.9"), None, "not_a_code"),
    (replace(OWN, months_9=0), None, "out_of_range"),
    (OWN, "99.99.99", "unknown"),
    (OWN, "не код", "not_a_code"),
]


def programme(services: Services, code: str):
    return next(row for row in services.catalogue_entries.programmes() if row.programme.code == code)


def test_shipped_programmes_and_places_are_all_listed(services: Services) -> None:
    catalogue = services.catalogue.catalogue()
    rows, places = services.catalogue_entries.programmes(), services.catalogue_entries.places()

    assert [row.programme.code for row in rows] == sorted(catalogue.programmes)
    assert {row.place.key for row in places} == set(catalogue.places)
    assert [row.place.region for row in places] == sorted(
        (row.place.region for row in places), key=list(Region).index
    )
    railway = programme(services, "23.01.09")
    assert "Машинист локомотива" in railway.professions
    assert railway.places == ()  # nobody has said yet that it teaches it
    assert not railway.origin.own


def test_a_programme_is_added_once_with_its_source_and_day(services: Services) -> None:
    change = services.catalogue_entries.save_programme(OWN, None, "приказ о лицензии", new=True)

    row = programme(services, OWN.code)
    assert row.programme == OWN
    assert (row.origin.source, row.origin.own, row.origin.shipped) == ("приказ о лицензии", True, False)
    assert row.origin.dated_on == services.workspace.today()
    with pytest.raises(InvalidValue) as refusal:
        services.catalogue_entries.save_programme(OWN, None, new=True)
    assert refusal.value.reason == "code_taken"

    services.history.undo(change.operation)
    assert OWN.code not in services.catalogue.catalogue().programmes


def test_the_code_that_took_its_place_is_written_and_forgotten_with_it(services: Services) -> None:
    entries = services.catalogue_entries
    entries.save_programme(OWN, "23.01.09", "перечень", new=True)

    row = programme(services, OWN.code)
    assert row.successor.code == "23.01.09"
    assert row.programme.status is ListStatus.OLD
    assert OWN.code in programme(services, "23.01.09").before

    change = entries.save_programme(row.programme, None)
    assert programme(services, OWN.code).successor is None
    services.history.undo(change.operation)
    assert programme(services, OWN.code).successor.code == "23.01.09"


def test_a_code_cannot_come_back_to_itself(services: Services) -> None:
    entries = services.catalogue_entries
    entries.save_programme(OWN, "23.01.09", new=True)
    first = programme(services, "23.01.09").programme

    for successor, reason in (("23.01.09", "same_code"), (OWN.code, "leads_back")):
        with pytest.raises(InvalidValue) as refusal:
            entries.save_programme(first, successor)
        assert refusal.value.reason == reason


@pytest.mark.parametrize(("wrong", "successor", "reason"), REASONS)
def test_what_cannot_be_kept_changes_nothing(
    services: Services, wrong: Programme, successor: str | None, reason: str
) -> None:
    with pytest.raises(InvalidValue) as refusal:
        services.catalogue_entries.save_programme(wrong, successor, new=True)

    assert refusal.value.reason == reason
    assert OWN.code not in services.catalogue.catalogue().programmes
    assert services.history.recent() == ()


def test_a_shipped_programme_comes_back_with_its_shipped_new_code(services: Services) -> None:
    entries = services.catalogue_entries
    shipped = next(row for row in entries.programmes() if row.successor is not None)
    entries.save_programme(replace(shipped.programme, title="Иначе"), None)
    assert programme(services, shipped.programme.code).successor is None

    entries.restore_programme(shipped.programme.code)

    assert programme(services, shipped.programme.code) == shipped
    with pytest.raises(InvalidValue):
        entries.restore_programme(OWN.code)


def test_a_place_is_added_teaches_and_is_switched_off(services: Services) -> None:
    entries, catalogue = services.catalogue_entries, services.catalogue
    assert entries.new_place_key() == f"own-{services.workspace.today().year}-1"
    college = replace(DEPOT, kind=PlaceKind.COLLEGE, confidence=Confidence.HIGH, dormitory=True)
    entries.save_place(college, "звонок")
    catalogue.set_taught([Taught(DEPOT.key, "23.01.09", TaughtState.TAUGHT, 25)], "звонок")

    row = next(one for one in entries.places() if one.place.key == DEPOT.key)
    assert row.place == college
    assert row.programmes == ("23.01.09",)
    assert programme(services, "23.01.09").places == ("Депо",)

    catalogue.switch(CatalogueKind.PLACE, DEPOT.key, on=False)
    assert programme(services, "23.01.09").places == ()
    assert next(one for one in entries.places() if one.place.key == DEPOT.key).place.off


def test_a_second_place_of_the_same_name_in_the_same_town_is_refused(services: Services) -> None:
    services.catalogue_entries.save_place(DEPOT)

    with pytest.raises(InvalidValue) as refused:
        services.catalogue_entries.save_place(replace(DEPOT, key="own-2026-2", title=" депо "))
    services.catalogue_entries.save_place(replace(DEPOT, key="own-2026-3", town="Тулун"))
    services.catalogue_entries.save_place(replace(DEPOT, contacts="Вокзальная, 1"))  # itself

    assert refused.value.reason == "place_taken"
    assert "own-2026-2" not in services.catalogue.catalogue().places
    assert services.catalogue.catalogue().places[DEPOT.key].contacts == "Вокзальная, 1"


def test_a_place_of_an_unknown_field_is_refused(services: Services) -> None:
    with pytest.raises(InvalidValue) as refusal:
        services.catalogue_entries.save_place(replace(DEPOT, fields=("цирк",)))
    assert (refusal.value.field, refusal.value.reason) == ("fields", "unknown")
