"""What a programme leads to, replaced and where it is taught: one step, dated, sourced, taken back."""

from dataclasses import replace
from pathlib import Path

import pytest

from tests.services.school import new_workspace
from zima_desktop.domain.catalogue import CatalogueKind, ListStatus, Taught, TaughtState
from zima_desktop.domain.catalogue_cards import Fate, WhereTaught
from zima_desktop.domain.catalogue_ties import ProgrammeTies
from zima_desktop.domain.errors import InvalidValue, NotFound
from zima_desktop.jobs import JobControl
from zima_desktop.services import Services
from zima_desktop.services.sentences import sentence

CODE = "23.01.09"  # leads to the driver of a locomotive and to the assistant
SAYS = Taught("zgdt", CODE, TaughtState.TAUGHT, 25)


def test_ties_of_a_shipped_programme(services: Services) -> None:
    ties = services.catalogue_ties.of_programme(CODE)

    assert set(ties.professions) == {"locomotive-driver", "locomotive-assistant"}
    assert services.catalogue_ties.of_programme("23.02.08").predecessors == ("08.02.10",)
    with pytest.raises(NotFound):
        services.catalogue_ties.of_programme("99.01.99")
    with pytest.raises(NotFound):
        services.catalogue_ties.of_place("nowhere")


def test_everything_is_tied_in_one_step_and_taken_back_in_one(services: Services) -> None:
    before, known = services.catalogue.catalogue(), services.catalogue_ties.of_programme(CODE)
    ties = ProgrammeTies(("08.01.06",), ("locomotive-driver", "welder"), (*known.taught, SAYS))

    change = services.catalogue_ties.tie_programme(CODE, ties, "письмо техникума")

    after = services.catalogue.catalogue()
    assert services.catalogue_ties.of_programme(CODE).professions == ("locomotive-driver", "welder")
    assert after.successor("08.01.06") == CODE
    assert CODE in after.professions["welder"].programmes
    assert CODE not in after.professions["locomotive-assistant"].programmes
    assert services.catalogue.card("welder").row.where is WhereTaught.TOWN
    origin = services.catalogue.origin(CatalogueKind.TAUGHT, SAYS.key)
    assert (origin.source, origin.dated_on) == ("письмо техникума", services.workspace.today())
    assert change.operation is not None
    services.history.undo(change.operation)
    assert services.catalogue.catalogue() == before


def test_what_stays_is_not_written_again(services: Services) -> None:
    services.catalogue_ties.tie_place("zgdt", [SAYS], "письмо техникума")
    known = services.catalogue_ties.of_programme(CODE)

    assert services.catalogue_ties.tie_programme(CODE, known, "другой источник").operation is None
    more = replace(known, professions=(*known.professions, "welder"))
    services.catalogue_ties.tie_programme(CODE, more, "другой источник")

    assert services.catalogue.origin(CatalogueKind.TAUGHT, SAYS.key).source == "письмо техникума"
    assert services.catalogue.origin(CatalogueKind.PROFESSION, "welder").source == "другой источник"
    assert not services.catalogue.origin(CatalogueKind.PROFESSION, "locomotive-driver").own


def test_without_a_source_the_one_that_stands_there_goes_on(services: Services) -> None:
    welder = services.catalogue.profession("welder")
    services.catalogue.save(replace(welder, exams=None), "совет завода")
    known = services.catalogue_ties.of_programme(CODE)

    wanted = replace(known, professions=("locomotive-driver", "welder"))
    services.catalogue_ties.tie_programme(CODE, wanted)

    assert services.catalogue_ties.of_programme(CODE) == wanted
    assert services.catalogue.origin(CatalogueKind.PROFESSION, "welder").source == "совет завода"


def test_word_of_a_place_that_is_taken_out_no_longer_counts(services: Services) -> None:
    services.catalogue_ties.tie_place("zgdt", [SAYS], "письмо техникума")
    services.catalogue_ties.tie_place("zgdt", [], "приказ о закрытии")

    assert services.catalogue_ties.of_place("zgdt") == ()
    assert services.catalogue.card("locomotive-driver").row.where is WhereTaught.UNKNOWN


@pytest.mark.parametrize(
    ("ties", "source", "field", "reason"),
    [
        (ProgrammeTies(professions=("astronaut",)), "сайт", "professions", "unknown"),
        (ProgrammeTies(predecessors=("99.01.99",)), "сайт", "old", "unknown"),
        (ProgrammeTies(predecessors=(CODE,)), "сайт", "old", "same_code"),
        (ProgrammeTies(taught=(SAYS,)), " ", "source", "empty"),
        (ProgrammeTies(taught=(SAYS, replace(SAYS, seats=30))), "сайт", "place", "twice"),
        (ProgrammeTies(taught=(replace(SAYS, place="nowhere"),)), "сайт", "place", "unknown"),
        (ProgrammeTies(taught=(replace(SAYS, seats=-1),)), "сайт", "seats", "out_of_range"),
    ],
)
def test_ties_that_cannot_be_are_refused_and_nothing_changes(
    services: Services, ties: ProgrammeTies, source: str, field: str, reason: str
) -> None:
    before = services.catalogue.catalogue()

    with pytest.raises(InvalidValue) as refused:
        services.catalogue_ties.tie_programme(CODE, ties, source)

    assert (refused.value.field, refused.value.reason) == (field, reason)
    assert "{" not in sentence(refused.value)
    assert services.catalogue.catalogue() == before


def test_code_that_was_replaced_is_an_old_one_from_then_on(services: Services) -> None:
    services.catalogue_ties.tie_programme(CODE, ProgrammeTies(predecessors=("07.02.01",)), "приказ")

    assert services.catalogue.catalogue().programmes["07.02.01"].status is ListStatus.OLD


def test_codes_never_go_round_in_a_circle(services: Services) -> None:
    """08.02.10 gave way to 23.02.08, which therefore cannot have given way to it."""
    with pytest.raises(InvalidValue) as refused:
        services.catalogue_ties.tie_programme("08.02.10", ProgrammeTies(predecessors=("23.02.08",)))

    assert refused.value.reason == "leads_back"


def test_ties_go_with_the_workbook_and_outlast_its_return(services: Services, tmp_path: Path) -> None:
    ties = ProgrammeTies(("08.01.06",), ("welder",), (SAYS,))
    services.catalogue_ties.tie_programme(CODE, ties, "письмо техникума")
    services.catalogue_files.export(tmp_path / "каталог.xlsx")
    there = new_workspace(tmp_path / "there").services

    back = services.catalogue_files.preview(tmp_path / "каталог.xlsx", JobControl())
    there.catalogue_files.apply(there.catalogue_files.preview(tmp_path / "каталог.xlsx", JobControl()))

    assert back.problems == ()
    assert back.count(Fate.SAME) == len(back.entries)
    assert there.catalogue_ties.of_programme(CODE) == services.catalogue_ties.of_programme(CODE) == ties
    there.close()
