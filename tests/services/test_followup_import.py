"""Lists that colleges send: matched by name and date of birth, shown first, written as one step."""

from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from tests.helpers.leaver_school import STATUS, Leavers, leaver_school
from tests.helpers.workbooks import write_csv, write_xlsx
from zima_desktop.content.followup_words import list_reason
from zima_desktop.content.words import word
from zima_desktop.domain.applications import ApplicationDraft, ApplicationState
from zima_desktop.domain.errors import FileRefused
from zima_desktop.domain.followup_import import ListPreview, ListState
from zima_desktop.domain.outcomes import Confirmation, OutcomeSource
from zima_desktop.exchange.followup.titles import ENROLLED, Fact, fact_of_title, status_of
from zima_desktop.jobs import JobControl

HEAD = ("№", "ФИО", "Дата рождения", "Код", "Специальность", "Приказ", "Дата зачисления")
PLACE = "Зиминский железнодорожный техникум"


@pytest.fixture
def school(tmp_path: Path) -> Iterator[Leavers]:
    made = leaver_school(tmp_path / "school")
    yield made
    made.services.close()


def line(name: str, born: Any, code: str = "23.01.09", on: Any = date(2026, 8, 25)) -> tuple[Any, ...]:
    return (1, name, born, code, "Машинист локомотива", "Приказ № 14", on)


MIRONOVA = line("Миронова Мария Ивановна", date(2009, 5, 7))
TURBINA = line("Турбина Елена Васильевна", date(2009, 7, 9))
GRINYOV = line("Гринёв Пётр Андреевич", date(2009, 1, 3))


def shown(made: Leavers, folder: Path, *rows: Sequence[Any], head: Sequence[Any] = HEAD) -> ListPreview:
    path = write_xlsx(folder / "зачислены.xlsx", [["Список зачисленных на 2026 год"], head, *rows])
    importer = made.services.follow_up_import
    return importer.preview(path, importer.facts(place=PLACE), JobControl())


def states(preview: ListPreview) -> list[ListState]:
    return [row.state for row in preview.rows]


def test_enrolled_get_an_admission_and_a_status_and_undo_takes_both(school: Leavers, tmp_path: Path) -> None:
    preview = shown(school, tmp_path, MIRONOVA, TURBINA)
    assert states(preview) == [ListState.NEW, ListState.NEW]

    report = school.services.follow_up_import.apply(preview)

    assert (report.applications, report.outcomes, report.left) == (2, 2, 0)
    after = school.services.follow_up.person(school.person("Миронова"))
    taken, told = after.applications[0].content, after.outcomes[0].content
    assert taken.state is ApplicationState.ENROLLED and taken.decided_on == date(2026, 8, 25)
    assert (taken.place, taken.place_key, taken.programme_code) == (PLACE, "zgdt", "23.01.09")
    assert (told.status, told.source) == (STATUS.STUDIES_SPO, OutcomeSource.COLLEGE)
    assert told.confirmation is Confirmation.DOCUMENT
    assert report.change.operation is not None
    school.services.history.undo(report.change.operation)
    assert school.services.follow_up.person(school.person("Миронова")).applications == ()


def test_preview_writes_nothing_and_the_same_list_twice_changes_nothing(
    school: Leavers, tmp_path: Path
) -> None:
    preview = shown(school, tmp_path, MIRONOVA)
    assert school.services.follow_up.person(school.person("Миронова")).outcomes == ()
    school.services.follow_up_import.apply(preview)

    again = shown(school, tmp_path, MIRONOVA)
    assert states(again) == [ListState.SAME]
    report = school.services.follow_up_import.apply(again)

    assert (report.applications, report.outcomes, report.change.operation) == (0, 0, None)
    assert len(school.services.follow_up.person(school.person("Миронова")).outcomes) == 1


def test_who_is_missing_in_the_list_loses_nothing(school: Leavers, tmp_path: Path) -> None:
    before = school.services.follow_up.person(school.person("Гринёв"))

    school.services.follow_up_import.apply(shown(school, tmp_path, MIRONOVA))

    assert school.services.follow_up.person(school.person("Гринёв")) == before


def test_application_of_the_base_is_decided_rather_than_doubled(school: Leavers, tmp_path: Path) -> None:
    person = school.person("Турбина")
    school.services.applications.save(person, ApplicationDraft(2026, PLACE, priority=2))

    preview = shown(school, tmp_path, TURBINA)
    school.services.follow_up_import.apply(preview)

    assert states(preview) == [ListState.CHANGED]
    kept = school.services.follow_up.person(person).applications
    assert [(one.content.state, one.content.priority) for one in kept] == [(ApplicationState.ENROLLED, 2)]


@pytest.mark.parametrize(
    ("row", "state", "reason"),
    [
        (line("Миронова Мария Ивановна", date(2010, 1, 1)), ListState.DOUBTFUL, "birth_date_differs"),
        (line("Миронова Мария Ивановна", None), ListState.DOUBTFUL, "no_birth_date"),
        (line("Мирнова Мария Ивановна", date(2009, 5, 7)), ListState.DOUBTFUL, "name_similar"),
        (line("Чацкий Александр Андреевич", date(2009, 1, 1)), ListState.UNKNOWN, "nobody"),
        (line("Миронова Мария Ивановна", "32.13.2009"), ListState.ERROR, "impossible_date"),
        (GRINYOV, ListState.DOUBTFUL, "enrolled_elsewhere"),
    ],
)
def test_nothing_is_written_without_name_and_date(
    school: Leavers, tmp_path: Path, row: tuple[Any, ...], state: ListState, reason: str
) -> None:
    preview = shown(school, tmp_path, row)

    assert [(one.state, one.reason) for one in preview.rows] == [(state, reason)]
    assert list_reason(preview.rows[0])
    report = school.services.follow_up_import.apply(preview)
    assert (report.applications, report.outcomes, report.left) == (0, 0, 1)


def test_doubtful_row_is_written_for_the_person_that_was_named(school: Leavers, tmp_path: Path) -> None:
    preview = shown(school, tmp_path, line("Миронова Мария Ивановна", None), TURBINA)
    person = school.person("Миронова")
    assert preview.rows[0].candidates == (person,)

    report = school.services.follow_up_import.apply(preview, {0: person, 1: None})

    assert (report.applications, report.left) == (1, 1)
    assert school.services.follow_up.person(person).applications[0].content.place == PLACE
    assert school.services.follow_up.person(school.person("Турбина")).applications == ()


def test_second_row_of_one_person_is_a_question(school: Leavers, tmp_path: Path) -> None:
    preview = shown(school, tmp_path, MIRONOVA, MIRONOVA)

    assert states(preview) == [ListState.NEW, ListState.DOUBTFUL]
    assert preview.rows[1].reason == "twice_in_file"


STATUSES = ("Фамилия", "Имя", "Дата рождения", "Статус", "Место работы", "Профессия", "Дата")


def test_list_of_statuses_tells_work_and_study_apart(school: Leavers, tmp_path: Path) -> None:
    day = date(2026, 11, 2)
    preview = shown(
        school,
        tmp_path,
        ("Базаров", "Евгений", date(2007, 1, 3), "Работает по специальности", "Депо", "Врач", day),
        ("Дубровский", "Владимир", date(2007, 2, 4), "в армии", "", "", day),
        ("Ёлкина", "Анна", date(2007, 3, 5), "летает на луну", "", "", day),
        head=STATUSES,
    )

    assert states(preview) == [ListState.NEW, ListState.NEW, ListState.ERROR]
    assert "летает на луну" in list_reason(preview.rows[2])
    school.services.follow_up_import.apply(preview)
    told = school.services.follow_up.person(school.person("Базаров")).outcomes[0].content
    assert (told.status, told.place, told.profession) == (STATUS.WORKS_PROFESSION, "Депо", "Врач")
    assert (told.on, told.horizon) == (day, 1)
    assert school.services.follow_up.person(school.person("Базаров")).applications == ()


def test_list_without_a_place_waits_for_one(school: Leavers, tmp_path: Path) -> None:
    path = write_csv(tmp_path / "список.csv", [HEAD, MIRONOVA], "cp1251")
    importer = school.services.follow_up_import

    preview = importer.preview(path, importer.facts(), JobControl())

    assert [(row.state, row.reason) for row in preview.rows] == [(ListState.ERROR, "place_missing")]


def test_file_without_names_is_refused(school: Leavers, tmp_path: Path) -> None:
    path = write_xlsx(tmp_path / "чужой.xlsx", [("Товар", "Цена"), ("Мел", 3)])
    importer = school.services.follow_up_import

    with pytest.raises(FileRefused) as caught:
        importer.preview(path, importer.facts(), JobControl())

    assert caught.value.reason == "list_no_people"


def test_what_came_since_the_preview_is_not_written_twice(school: Leavers, tmp_path: Path) -> None:
    preview = shown(school, tmp_path, MIRONOVA)
    school.services.follow_up_import.apply(preview)

    report = school.services.follow_up_import.apply(preview)

    assert (report.applications, report.outcomes) == (0, 0)


@pytest.mark.parametrize(
    ("title", "fact"),
    [
        ("Код специальности", Fact.CODE),
        ("Специальность", Fact.PROGRAMME),
        ("Профессия / специальность", Fact.PROGRAMME),
        ("Направление подготовки", Fact.PROGRAMME),
        ("Должность", Fact.PROFESSION),
        ("Место работы", Fact.EMPLOYER),
        ("Учебное заведение", Fact.PLACE),
        ("Куда поступил(а)", Fact.PLACE),
        ("Статус", Fact.STATUS),
        ("Дата зачисления", Fact.DAY),
        ("Приказ о зачислении", Fact.PAPER),
        ("СНИЛС", None),
        ("Средний балл", None),
    ],
)
def test_headings_of_colleges_are_known(title: str, fact: Fact | None) -> None:
    assert fact_of_title(title) is fact


@pytest.mark.parametrize(
    ("text", "meaning"),
    [
        ("Зачислен", ENROLLED),
        ("зачислена", ENROLLED),
        ("поступил", ENROLLED),
        ("студент СПО", STATUS.STUDIES_SPO),
        ("учится в вузе", STATUS.STUDIES_VUZ),
        ("10 класс", STATUS.STUDIES_SCHOOL),
        ("работает по профессии", STATUS.WORKS_PROFESSION),
        ("работает не по специальности", STATUS.WORKS_OTHER),
        ("работает по смежной профессии", STATUS.WORKS_RELATED),
        ("самозанятый", STATUS.SELF_EMPLOYED),
        ("ИП", STATUS.SELF_EMPLOYED),
        ("призван в армию", STATUS.ARMY),
        ("отпуск по уходу за ребёнком", STATUS.CARE_LEAVE),
        ("ищет работу", STATUS.SEEKS_WORK),
        ("не работает и не учится", STATUS.IDLE),
        ("выехала в другой город", STATUS.MOVED_AWAY),
        ("нет сведений", STATUS.UNKNOWN),
        ("отчислен", None),
        ("не зачислен", None),
    ],
)
def test_words_of_lists_are_understood_or_refused(text: str, meaning: object) -> None:
    assert status_of(text) == meaning


def test_words_of_the_program_itself_are_understood() -> None:
    found = {status: status_of(word("outcome_status", status.value)) for status in STATUS}

    assert found == {status: status for status in STATUS}
