"""Plan and fact: what an admission means, and whether the plan came true."""

from datetime import date

import pytest

from zima_desktop.domain.applications import (
    Application,
    ApplicationDraft,
    ApplicationState,
    Destination,
    PlanMatch,
    Wish,
    code_in,
    compare,
    enrolled_of,
    main_of,
    outcome_of,
    study_of,
)
from zima_desktop.domain.ids import ApplicationId, PersonId
from zima_desktop.domain.outcomes import OutcomeStatus

SPO, VUZ, SCHOOL = OutcomeStatus.STUDIES_SPO, OutcomeStatus.STUDIES_VUZ, OutcomeStatus.STUDIES_SCHOOL


@pytest.mark.parametrize(
    ("place", "code", "status"),
    [
        ("Саянский техникум", None, SPO),
        ("ГБПОУ ИО «Зиминский железнодорожный техникум»", None, SPO),
        ("Колледж при Иркутском университете", None, SPO),
        ("Иркутский государственный университет", None, VUZ),
        ("Академия", "23.02.06", SPO),
        ("Техникум", "08.03.01", VUZ),
        ("Школа № 3, 10 класс", None, SCHOOL),
        ("Лицей № 1", None, SCHOOL),
        ("Депо", None, None),
        (None, "23.01.09", SPO),
        (None, None, None),
    ],
)
def test_place_and_code_tell_what_is_studied(
    place: str | None, code: str | None, status: OutcomeStatus | None
) -> None:
    assert study_of(place, code) is status


def test_code_is_found_inside_a_title() -> None:
    assert code_in(None, "23.01.09 Машинист локомотива") == "23.01.09"
    assert code_in("приказ от 23.01.2026") is None


def made(number: int, state: ApplicationState, priority: int | None = None, year: int = 2026) -> Application:
    draft = ApplicationDraft(year, f"Техникум № {number}", state, priority=priority)
    return Application(ApplicationId(number), PersonId(1), draft)


def test_taken_outweighs_wanted_and_refused_comes_last() -> None:
    wanted = made(1, ApplicationState.APPLIED, 1)
    taken = made(2, ApplicationState.ENROLLED, 3)
    refused = made(3, ApplicationState.REFUSED, 2)

    assert enrolled_of([wanted, taken, refused]) is taken
    assert main_of([wanted, taken, refused]) is taken
    assert main_of([refused, wanted]) is wanted
    assert main_of([refused]) is refused and main_of([]) is None


def test_admission_is_a_status_where_the_place_tells_what_it_teaches() -> None:
    draft = ApplicationDraft(
        2026, "Саянский техникум", ApplicationState.ENROLLED, "23.01.09 Машинист локомотива"
    )

    told = outcome_of(draft, date(2026, 8, 20))

    assert told is not None and told.status is SPO
    assert (told.place, told.programme_code) == ("Саянский техникум", "23.01.09")
    assert outcome_of(ApplicationDraft(2026, "Депо", ApplicationState.ENROLLED), date(2026, 8, 20)) is None
    assert outcome_of(ApplicationDraft(2026, "Саянский техникум"), date(2026, 8, 20)) is None


DRIVER = Wish("Машинист локомотива", "23.01.09", "Саянский техникум")
COOK = Wish("Повар", "43.01.09 Повар, кондитер", "Зиминский техникум")
NO_CODE = Wish("Повар", None, "Саянский техникум")


def went(place: str | None, code: str | None = None, programme: str | None = None) -> Destination:
    return Destination(SPO, place, None, programme, code)


@pytest.mark.parametrize(
    ("first", "backup", "destination", "match"),
    [
        pytest.param(None, None, went("Саянский техникум"), PlanMatch.NO_PLAN, id="no plan"),
        pytest.param(DRIVER, COOK, went("Другой", "23.01.09"), PlanMatch.FULFILLED, id="programme"),
        pytest.param(DRIVER, COOK, went("Другой", "43.01.09"), PlanMatch.BACKUP, id="plan B"),
        pytest.param(DRIVER, COOK, went("Саянский техникум", "15.01.05"), PlanMatch.OTHER, id="other code"),
        pytest.param(NO_CODE, None, went("ГБПОУ «Саянский техникум»"), PlanMatch.FULFILLED, id="place"),
        pytest.param(NO_CODE, None, went("Зиминский техникум"), PlanMatch.OTHER, id="other place"),
        pytest.param(
            NO_CODE, None, went("Зиминский техникум", None, "Повар, кондитер"), PlanMatch.FULFILLED,
            id="programme named like the profession",
        ),
        pytest.param(NO_CODE, None, went("Техникум"), PlanMatch.CANNOT, id="place without a name"),
        pytest.param(NO_CODE, None, went(None), PlanMatch.CANNOT, id="place not known"),
        pytest.param(
            DRIVER, None, Destination(OutcomeStatus.ARMY), PlanMatch.OTHER, id="army is nobody's plan"
        ),
        pytest.param(
            DRIVER, None, Destination(OutcomeStatus.WORKS_OTHER, profession="Машинист локомотива, помощник"),
            PlanMatch.FULFILLED, id="work by the name of the profession",
        ),
        pytest.param(
            DRIVER, None, Destination(OutcomeStatus.WORKS_OTHER, profession="Продавец"), PlanMatch.OTHER,
            id="other work",
        ),
        pytest.param(
            DRIVER, None, Destination(OutcomeStatus.WORKS_RELATED), PlanMatch.CANNOT, id="work not named"
        ),
    ],
)  # fmt: skip
def test_plan_against_fact(
    first: Wish | None, backup: Wish | None, destination: Destination, match: PlanMatch
) -> None:
    assert compare((first, backup), destination) is match


def test_old_code_and_its_successor_are_one_programme() -> None:
    kin = {"13.02.11": frozenset({"13.02.11", "13.02.13"})}
    wish = Wish("Электрик", "13.02.11")

    assert compare((wish, None), went("Техникум", "13.02.13"), lambda code: kin[code]) is PlanMatch.FULFILLED
    assert compare((wish, None), went("Техникум", "13.02.13")) is PlanMatch.OTHER
