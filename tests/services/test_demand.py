"""The demand list: versions by day, forecasts, and «не задан» that is not nought."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

import pytest

from zima_desktop.domain.demand import DemandDraft, DemandRow
from zima_desktop.domain.errors import InvalidValue
from zima_desktop.services import Services

SEPTEMBER, NOVEMBER = date(2026, 9, 15), date(2026, 11, 1)


def draft(keys: Sequence[str] = ("welder",), since: date = SEPTEMBER, year: int = 2026) -> DemandDraft:
    rows = tuple(DemandRow(key, 4) for key in keys)
    return DemandDraft(year, "перечень города на 2026 год", "Центр занятости", since, rows)


def test_year_without_a_list_is_not_set(services: Services) -> None:
    assert services.demand.demand(2026) is None
    assert services.demand.demanded_professions(2026) is None
    assert services.demand.demanded_programmes(2026) is None


def test_list_counts_from_its_day_on(services: Services) -> None:
    services.demand.set_list(draft())

    assert services.demand.demand(2026, date(2026, 9, 14)) is None
    found = services.demand.demand(2026, SEPTEMBER)
    assert found is not None
    assert (found.content.source, found.content.author) == ("перечень города на 2026 год", "Центр занятости")
    assert services.demand.demand(2025) is None


def test_later_list_closes_the_one_before_and_rewrites_nothing(services: Services) -> None:
    services.demand.set_list(draft(["welder", "cook"]))
    services.demand.set_list(draft(["welder"], NOVEMBER))

    first, second = services.demand.lists()
    assert first.content == draft(["welder", "cook"])
    assert first.valid_to == date(2026, 10, 31)
    assert second.valid_to is None
    assert services.demand.demanded_professions(2026, date(2026, 10, 31)) == {"welder", "cook"}
    assert services.demand.demanded_professions(2026, NOVEMBER) == {"welder"}


def test_setting_a_list_is_one_undoable_step(services: Services) -> None:
    services.demand.set_list(draft(["welder", "cook"]))
    change = services.demand.set_list(draft(["welder"], NOVEMBER))
    assert change.operation is not None

    services.history.undo(change.operation)

    (only,) = services.demand.lists()
    assert only.valid_to is None
    assert len(only.content.rows) == 2


def test_forecast_gives_way_to_the_real_list_and_never_the_other_way(services: Services) -> None:
    forecast = replace(draft(year=2027), forecast=True)
    services.demand.set_list(forecast)
    assert services.demand.demand(2027, NOVEMBER).content.forecast  # type: ignore[union-attr]

    services.demand.set_list(draft(["cook"], NOVEMBER, 2027))
    assert services.demand.demanded_professions(2027, NOVEMBER) == {"cook"}

    with pytest.raises(InvalidValue) as refused:
        services.demand.set_list(replace(forecast, valid_from=date(2026, 11, 20)))
    assert refused.value.reason == "forecast_after_list"


def test_profession_named_without_a_figure_has_none(services: Services) -> None:
    services.demand.set_list(replace(draft(), rows=(DemandRow("welder"),)))

    row = services.demand.demand(2026).row("welder")  # type: ignore[union-attr]

    assert row is not None
    assert row.need is None


@pytest.mark.parametrize(
    ("change", "field", "reason"),
    [
        ({"source": " "}, "source", "empty"),
        ({"author": ""}, "author", "empty"),
        ({"rows": ()}, "profession", "empty"),
        ({"rows": (DemandRow("astronaut"),)}, "profession", "unknown"),
        ({"rows": (DemandRow("cook"), DemandRow("cook", 2))}, "profession", "twice"),
        ({"rows": (DemandRow("cook", -1),)}, "need", "out_of_range"),
        ({"year": 26}, "year", "out_of_range"),
        ({"valid_from": date(2026, 9, 1)}, "valid_from", "before_last_list"),
    ],
)
def test_list_that_cannot_be_right_is_refused_and_the_old_one_stays(
    services: Services, change: dict[str, object], field: str, reason: str
) -> None:
    services.demand.set_list(draft())

    with pytest.raises(InvalidValue) as refused:
        services.demand.set_list(replace(draft(since=NOVEMBER), **change))  # type: ignore[arg-type]

    assert (refused.value.field, refused.value.reason) == (field, reason)
    assert [one.valid_to for one in services.demand.lists()] == [None]


def test_programmes_of_the_list_carry_their_old_and_new_codes(services: Services) -> None:
    services.demand.set_list(draft(["track-foreman", "therapist-doctor"]))

    programmes = services.demand.demanded_programmes(2026)

    assert programmes is not None
    assert {"08.02.10", "23.02.08"} <= programmes
    assert "31.02.01" not in programmes  # only related to a doctor: it does not make one
