"""A table of answers goes through the wizard by clicks and keys: nothing is written before «Apply»."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.helpers.asker import FakeAsker
from tests.helpers.people_desk import Desk, press, seat, visible_texts
from tests.helpers.people_school import School, people_school
from tests.helpers.typing import type_text
from tests.helpers.workbooks import write_xlsx
from ui.pages.answers_import.controller import AnswersImportController
from ui.pages.answers_import.view import Step
from zima_desktop.domain.answer_tables import RowState
from zima_desktop.jobs import JobControl

Make = Callable[[Any], Any]
CODE = "subject5"
NUMBERS = tuple(range(1, 21))
HEAD = ("ФИО", "Класс", "Дата", *NUMBERS)
DAY = date(2026, 11, 20)
AB = ("а", "б") * 10
TABLE = (
    HEAD,
    ("Болконская Мария Николаевна", "9А", DAY, *AB),  # 2 new
    ("Каренин Сергей Алексеевич", "9А", None, *AB[:10]),  # 3 new, held
    ("Ларена Татьяна Дмитриевна", "9А", DAY, *AB),  # 4 a typo
    ("Обломов Илья Ильич", "9А", DAY, *AB),  # 5 nobody
    ("Ростов Николай Ильич", "9А", DAY, 2.1, *AB[1:]),  # 6 a fraction
    ("Турбина Елена Васильевна", "9А", None),  # 7 absent
)


@pytest.fixture
def school(tmp_path: Path) -> Iterator[School]:
    made = people_school(tmp_path / "base", lived_in=False)
    yield made
    made.services.close()


@pytest.fixture
def desk(qtbot: QtBot, school: School, app_context: Make) -> Desk:
    desk = seat(qtbot, app_context(school.services), AnswersImportController)
    desk.controller.open(instrument=CODE, group=group_of(school))
    return desk


def group_of(school: School, label: str = "9А") -> int:
    return next(group.id for group in school.services.people.groups() if group.name.compact == label)


def table(folder: Path, rows: Any = TABLE) -> Path:
    return write_xlsx(folder / "ответы.xlsx", rows)


def wait_for(qtbot: QtBot, desk: Desk, step: Step) -> None:
    qtbot.waitUntil(lambda: desk.view.step is step and not desk.controller._job.busy, timeout=15000)


def check(qtbot: QtBot, desk: Desk, path: Path) -> None:
    desk.context.asker.paths = [path]  # type: ignore[attr-defined]
    desk.view.file.choose.click()
    wait_for(qtbot, desk, Step.CHECK)


def choose(desk: Desk, row: int) -> None:
    for counter in desk.view.check.counters.values():
        counter.setChecked(True)
    records = desk.view.check.table.records.records()
    assert desk.view.check.table.choose(next(one.number for one in records if one.entry.source.row == row))


def shown(desk: Desk) -> list[int]:
    return [one.entry.source.row for one in desk.view.check.table.records.records()]


def finished(school: School) -> set[str]:
    return {row.name.split()[0] for row in school.services.testing.results(CODE) if row.finished_on}


def test_page_opens_with_the_test_and_the_class_it_was_asked_for(desk: Desk, school: School) -> None:
    assert desk.view.file.chosen_instrument() == CODE
    assert desk.view.file.chosen_group() == group_of(school)
    assert desk.view.file.template.isEnabled()
    assert desk.visits.path[0]


def test_check_opens_on_problems_with_the_address_of_the_cell(
    qtbot: QtBot, desk: Desk, school: School, tmp_path: Path
) -> None:
    check(qtbot, desk, table(tmp_path))

    numbers = {state: counter.number() for state, counter in desk.view.check.counters.items()}
    assert numbers[RowState.NEW] == 2
    assert (numbers[RowState.DOUBTFUL], numbers[RowState.UNKNOWN], numbers[RowState.ERROR]) == (1, 1, 1)
    assert shown(desk) == [4, 5, 6]
    choose(desk, 6)
    assert any("столбец D" in text and "2,1" in text for text in visible_texts(desk.window))
    assert finished(school) == set()


def test_whole_road_from_choosing_people_to_undo(
    qtbot: QtBot, desk: Desk, school: School, tmp_path: Path
) -> None:
    check(qtbot, desk, table(tmp_path))
    choose(desk, 4)
    press(desk.view.check.table, Qt.Key.Key_Return)
    desk.dialog().same.click()
    choose(desk, 5)
    press(desk.view.check.table, Qt.Key.Key_Return)
    dialog = desk.dialog()
    dialog.person.set_key(school.ids["Миронова"])
    press(dialog.person, Qt.Key.Key_Return, ctrl=True)
    choose(desk, 2)
    press(desk.view.check.table, Qt.Key.Key_Space)

    press(desk.view.check.table, Qt.Key.Key_Return, ctrl=True)
    wait_for(qtbot, desk, Step.DONE)

    assert finished(school) == {"Каренин", "Ларина", "Миронова"}
    assert [one.entry.source.row for one in desk.view.done.table.records.records()] == [2, 6]
    assert desk.toasts and desk.toasts[-1][1] is not None
    desk.view.done.undo.click()
    assert finished(school) == set()
    assert not desk.view.done.undo.isVisible()


def test_done_leads_to_the_results_of_the_class(
    qtbot: QtBot, desk: Desk, school: School, tmp_path: Path
) -> None:
    check(qtbot, desk, table(tmp_path))
    desk.view.foot.primary.click()
    wait_for(qtbot, desk, Step.DONE)

    desk.view.done.results.click()

    assert desk.visits.opened[-1] == ("testing", {"group": group_of(school), "instrument": CODE})
    assert desk.view.step is Step.FILE


def test_the_same_file_again_has_nothing_to_write(
    qtbot: QtBot, desk: Desk, school: School, tmp_path: Path
) -> None:
    path = table(tmp_path, TABLE[:2])
    answers = school.services.answers
    answers.apply(answers.preview(answers.read(path, JobControl()), CODE))

    check(qtbot, desk, path)

    assert desk.controller._rows.state().closes
    desk.view.foot.primary.click()
    assert desk.visits.opened[-1][0] == "testing"


def test_refused_file_is_explained_and_another_can_be_chosen(
    qtbot: QtBot, desk: Desk, asker: FakeAsker, tmp_path: Path
) -> None:
    wrong = write_xlsx(tmp_path / "список.xlsx", [("ФИО", "Класс"), ("Гринёв Пётр", "9А")])
    asker.paths = [wrong]
    desk.view.file.choose.click()
    qtbot.waitUntil(desk.view.file.refusal.isVisible, timeout=15000)
    broken = tmp_path / "ответы.xlsx"
    broken.write_bytes(b"PK this is no workbook")
    asker.paths = [broken]
    desk.view.file.choose.click()
    qtbot.waitUntil(desk.view.file.choose.isEnabled, timeout=15000)

    assert desk.view.step is Step.FILE
    assert desk.view.file.refusal.isVisible()
    check(qtbot, desk, table(tmp_path))
    assert desk.view.step is Step.CHECK


def test_a_day_to_come_is_refused_before_a_file_is_chosen(qtbot: QtBot, desk: Desk, asker: FakeAsker) -> None:
    desk.view.file.day.selectAll()
    type_text(desk.view.file.day, "25.11.2026")
    desk.view.file.choose.click()

    assert asker.questions == []
    assert desk.view.file._day.has_error()


def test_f8_goes_round_the_rows_that_wait(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    check(qtbot, desk, table(tmp_path))
    found = desk.view.check.table
    seen = []
    for _ in range(4):
        press(found, Qt.Key.Key_F8)
        seen.append(found.current().entry.source.row)
    QTest.keyClick(found, Qt.Key.Key_F8, Qt.KeyboardModifier.ShiftModifier)

    assert seen == [5, 6, 4, 5]
    assert found.current().entry.source.row == 4


def test_leaving_asks_only_when_something_was_decided(
    qtbot: QtBot, desk: Desk, asker: FakeAsker, tmp_path: Path
) -> None:
    check(qtbot, desk, table(tmp_path))
    choose(desk, 2)
    press(desk.view.check.table, Qt.Key.Key_Space)
    asked = len(asker.questions)

    press(desk.view.check.table, Qt.Key.Key_Escape)

    assert len(asker.questions) == asked + 1
    assert desk.visits.opened[-1][0] == "testing"
    press(desk.view.file.choose, Qt.Key.Key_Escape)
    assert len(asker.questions) == asked + 1


def test_an_empty_table_says_so(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    check(qtbot, desk, table(tmp_path, TABLE[:1]))

    assert not desk.view.foot.primary.isEnabled()
    assert desk.view.check.table.records.total() == 0


def test_a_table_to_type_into_is_saved(qtbot: QtBot, desk: Desk, asker: FakeAsker, tmp_path: Path) -> None:
    target = tmp_path / "бланк.xlsx"
    asker.paths = [target]
    desk.view.file.template.click()
    qtbot.waitUntil(target.exists, timeout=15000)
    qtbot.waitUntil(lambda: bool(desk.toasts), timeout=15000)

    assert asker.suggested[-1].suffix == ".xlsx"
    check(qtbot, desk, target)
    assert desk.view.check.table.records.total() == 7


def test_a_change_of_the_base_compares_anew_and_keeps_answers(
    qtbot: QtBot, desk: Desk, school: School, tmp_path: Path
) -> None:
    check(qtbot, desk, table(tmp_path))
    choose(desk, 2)
    press(desk.view.check.table, Qt.Key.Key_Space)

    change = school.services.people.hide([school.ids["Каренин"]])
    desk.context.announce(change)
    qtbot.waitUntil(lambda: desk.view.check.counters[RowState.NEW].number() == 1, timeout=15000)

    assert desk.view.check.counters[RowState.UNKNOWN].number() == 2
    choose(desk, 2)
    assert desk.view.check.table.current().skipped
