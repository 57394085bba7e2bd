"""The sheet «Траектория»: always one page a person, whatever happened, and nothing that must stay inside."""

import io
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pypdfium2
import pytest

from tests.helpers.people_school import School, a_talk, people_school
from zima_desktop.domain.documents import Audience, Letterhead, PlanLine, StepLine
from zima_desktop.domain.people import GroupName
from zima_desktop.domain.trajectory_sheet import SheetLamp, SheetYear, TrajectorySheet
from zima_desktop.jobs import JobControl
from zima_desktop.reports.trajectory_sheet import render_trajectories


def text_of(pdf: bytes, page: int = 0) -> str:
    document = pypdfium2.PdfDocument(io.BytesIO(pdf))
    try:
        return (
            str(document[page].get_textpage().get_text_range()).replace("\r\n", "\n").replace("\u00a0", " ")
        )
    finally:
        document.close()


def pages_of(pdf: bytes) -> int:
    document = pypdfium2.PdfDocument(io.BytesIO(pdf))
    try:
        return len(document)
    finally:
        document.close()


def year(start: int, **parts: object) -> SheetYear:
    plain = SheetYear(start, f"{start - 2017} «А»", (), (), (), 0.0, 0.0, None, None, 0, None, (), ())
    return replace(plain, **parts)  # type: ignore[arg-type]


BUSY = {
    "tests": tuple((f"Методика номер {n}", "техника, знаковая система, человек") for n in range(9)),
    "talks": tuple(date(2024, 10, n) for n in range(1, 12)),
    "visits": tuple(
        (date(2024, 11, n), f"День открытых дверей в техникуме № {n}", n % 3 == 0) for n in range(1, 25)
    ),
    "hours": 96.5,
    "trial_hours": 40.0,
    "plan": "Слесарь по ремонту подвижного состава железнодорожного транспорта",
    "backup": "Техник по эксплуатации и обслуживанию электрического оборудования",
    "changes": 7,
    "lit": 1,
    "dark": ("готовность", "два плана", "беседа о выборе"),
    "ends": ("Зачислен: Зиминский железнодорожный техникум · 23.01.09, 17.08.2025",) * 3,
}
LAMPS = tuple(
    SheetLamp(name, "не горит", on, "Консультант ещё не подтвердил беседу о выборе в этом учебном году.")
    for name, on in (("готовность", None), ("два плана", True), ("встреча", False), ("беседа", False))
)


def sheet(*years: SheetYear, **parts: object) -> TrajectorySheet:
    plain = TrajectorySheet(
        Letterhead("Школа № 9", "Школа № 9", "Зима"),
        Audience.COUNSELLOR,
        date(2026, 11, 24),
        "Гринёв Пётр Андреевич",
        GroupName(9, "А", "9А"),
        "школьник",
        2026,
        years,
        (PlanLine("A", "Машинист локомотива", "23.01.09", "Техникум"),),
        LAMPS,
        StepLine("Узнать условия приёма", date(2026, 12, 1), "родители"),
    )
    return replace(plain, **parts)  # type: ignore[arg-type]


@pytest.mark.parametrize("busy", [0, 3, 7, 12])
def test_a_person_takes_one_page_however_much_has_happened(busy: int) -> None:
    years = [year(2015 + at, **(BUSY if at < busy else {})) for at in range(12)]

    pdf = render_trajectories([sheet(*years), sheet()])

    assert pages_of(pdf) == 2
    assert "Гринёв Пётр Андреевич" in text_of(pdf, 0)


def test_years_and_what_stands_today_can_be_read() -> None:
    told = text_of(render_trajectories([sheet(year(2025, **BUSY), year(2026))]))

    for words in ("8 «А»", "2025/2026", "Методика номер 0", "и ещё", "1 из 4", "Зачислен", "9 «А»"):
        assert words in told
    for words in ("Машинист локомотива", "Не горит", "Узнать условия приёма", "до 01.12.2026"):
        assert words in told


def test_an_empty_card_says_so_and_never_leaves_a_hole() -> None:
    told = text_of(render_trajectories([sheet(plans=(), step=None)]))

    assert "Записей пока нет: нет данных." in told
    assert "Шаг ещё не согласован: нет данных." in told


@pytest.fixture(scope="module")
def school(tmp_path_factory: pytest.TempPathFactory) -> Iterator[School]:
    made = people_school(tmp_path_factory.mktemp("trajectory") / "base")
    yield made
    made.services.close()


def test_the_pupils_sheet_holds_released_results_only_and_no_lamps(school: School, tmp_path: Path) -> None:
    services, person = school.services, school.ids["Гринёв"]
    note = "Дома ждут военного училища"
    services.trajectory.save_talk(person, a_talk(date(2026, 11, 20), note=note))

    def told(audience: str) -> str:
        made = services.documents.trajectory([person], audience, control=JobControl())
        assert (made.pages, made.kind) == (1, "trajectory")
        assert "Гринёв" not in made.suggested_name
        return text_of(made.pdf)

    pupil, counsellor = told("pupil"), told("counsellor")

    assert "Пять сфер труда" in counsellor and "Пять сфер труда" not in pupil  # nothing is released
    assert "четыре лампы" in counsellor.lower() and "ламп" not in pupil.lower()
    for text in (pupil, counsellor):
        assert "училищ" not in text and "слесарное дело" not in text
        assert "8 «А»" in text and "Машинист локомотива" in text


def test_a_class_is_one_pdf_with_a_page_each_and_is_found_on_the_cards(
    school: School, tmp_path: Path
) -> None:
    services = school.services
    members = services.people.members([services.people.group_by_label("9Б").id])
    made = services.documents.trajectory([one.id for one in members], control=JobControl())

    services.documents.save(made, tmp_path / "class.pdf")

    assert made.pages == 7
    papers = [one for one in services.cards.card(members[0].id).timeline if one.detail == "paper"]
    assert [one.title for one in papers] == ["trajectory"]
    assert papers[0].on == datetime(2026, 11, 24).date()  # noqa: DTZ001 - the day of the fixture's clock
