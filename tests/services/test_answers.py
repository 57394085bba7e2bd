"""Importing tables of answers: previewed, written as one step, the same file never twice."""

from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.helpers.answer_tables import (
    AB,
    BA,
    CODE,
    DAY,
    HEAD,
    NINTH,
    NUMBERS,
    count,
    finished,
    grinyov,
    looked_at,
    states,
)
from tests.helpers.workbooks import write_csv, write_raw_xlsx, write_xlsx
from tests.services.school import NOW, enrol
from zima_desktop.content import load_instrument
from zima_desktop.domain.answer_tables import AnswerDecision
from zima_desktop.domain.changes import Topic
from zima_desktop.domain.errors import Cancelled, FileRefused, NotFound
from zima_desktop.domain.results import Conclusion, ResultState
from zima_desktop.domain.undo_errors import UndoConflict
from zima_desktop.jobs import JobControl
from zima_desktop.scoring import score
from zima_desktop.services import Services
from zima_desktop.services.answer_words import fault_line, note_sentence
from zima_desktop.store.tables import answers as answer_rows
from zima_desktop.store.tables import attempts, scores


@pytest.fixture
def services(services: Services) -> Services:
    enrol(services, (9, "А"), *NINTH)
    return services


def test_a_preview_writes_nothing(services: Services, tmp_path: Path) -> None:
    preview = looked_at(services, tmp_path, grinyov())

    assert states(preview) == ["new"]
    assert finished(services) == {}


def test_answers_are_scored_and_kept_as_imported(services: Services, tmp_path: Path) -> None:
    change, report = services.answers.apply(looked_at(services, tmp_path, grinyov()))

    row = next(row for row in services.testing.results(CODE) if row.attempt)
    assert (report.new, change.topics) == (1, frozenset({Topic.TESTING}))
    assert row.finished_on == DAY
    assert row.profile is not None
    expected = score(load_instrument(CODE), {no: "ab"[(no - 1) % 2] for no in NUMBERS})
    assert [scale.raw for scale in row.profile.scales] == [scale.raw for scale in expected.scales]
    assert row.attempt is not None
    page = services.testing.page(row.attempt)
    assert (page.mode, page.started, page.started.astimezone().hour) == ("import", page.finished, 12)


def test_undo_takes_attempts_answers_and_scores_back(services: Services, tmp_path: Path) -> None:
    before = count(services, attempts, answer_rows, scores)
    preview = looked_at(services, tmp_path, grinyov(), grinyov(BA, name=NINTH[1]))
    change, _report = services.answers.apply(preview)
    assert count(services, attempts, answer_rows, scores) == [2, 40, 10]

    assert change.operation is not None
    services.history.undo(change.operation)

    assert count(services, attempts, answer_rows, scores) == before
    assert finished(services) == {}
    assert states(looked_at(services, tmp_path, grinyov())) == ["new"]


def test_the_same_file_again_brings_nothing(services: Services, tmp_path: Path) -> None:
    rows = (grinyov(), grinyov(BA, None, NINTH[1]), ("Онегин Евгений", "9А", DAY, *AB))
    preview = looked_at(services, tmp_path, *rows)
    services.answers.apply(preview)

    again = looked_at(services, tmp_path, *rows)
    nothing, report = services.answers.apply(again)
    stale = services.answers.apply(preview)[1]

    assert states(again) == ["same", "same", "unknown"]
    assert (nothing.operation, report.new, report.same) == (None, 0, 2)
    assert (stale.new, stale.changed, stale.same) == (0, 0, 2)
    assert count(services, attempts) == [2]


def test_a_corrected_table_replaces_the_import_of_that_day_and_undo_brings_it_back(
    services: Services, tmp_path: Path
) -> None:
    services.answers.apply(looked_at(services, tmp_path, grinyov()))
    before = services.testing.results(CODE)
    preview = looked_at(services, tmp_path, grinyov(("б", *AB[1:])))

    change, report = services.answers.apply(preview)

    assert (states(preview), report.changed, report.new) == (["changed"], 1, 0)
    after = services.testing.results(CODE)
    assert after != before and len(finished(services)) == 1
    assert change.operation is not None
    services.history.undo(change.operation)
    assert services.testing.results(CODE) == before


def test_answers_of_another_day_are_a_retest(services: Services, tmp_path: Path) -> None:
    services.answers.apply(looked_at(services, tmp_path, grinyov()))

    preview = looked_at(services, tmp_path, grinyov(BA, date(2026, 11, 2)))
    services.answers.apply(preview)

    assert states(preview) == ["new"]
    assert count(services, attempts) == [2]
    assert finished(services) == {"Гринёв": "2026-11-02"}


def test_the_same_answers_of_another_day_wait_for_a_word(services: Services, tmp_path: Path) -> None:
    services.answers.apply(looked_at(services, tmp_path, grinyov()))

    preview = looked_at(services, tmp_path, grinyov(AB, date(2026, 11, 2)))
    left = services.answers.apply(preview)[1]
    taken = services.answers.apply(preview, {0: AnswerDecision(person=preview.rows[0].candidates[0])})[1]

    assert (states(preview), preview.rows[0].reason) == (["doubtful"], "same_answers_other_day")
    assert (left.new, left.left, taken.new) == (0, (0,), 1)


def test_a_result_that_was_spoken_about_is_not_replaced_by_itself(services: Services, tmp_path: Path) -> None:
    services.answers.apply(looked_at(services, tmp_path, grinyov()))
    attempt = next(row.attempt for row in services.testing.results(CODE) if row.attempt)
    early = looked_at(services, tmp_path, grinyov(BA))
    services.testing.save_conclusion(attempt, Conclusion(("Техника",), "Поговорили"))

    preview = looked_at(services, tmp_path, grinyov(BA))

    assert (states(preview), preview.rows[0].reason) == (["doubtful"], "already_concluded")
    assert services.answers.apply(early)[1].left == (0,)
    assert services.testing.page(attempt).state is ResultState.CHECKED


def test_undo_refuses_once_a_conclusion_was_written(services: Services, tmp_path: Path) -> None:
    change, _report = services.answers.apply(looked_at(services, tmp_path, grinyov()))
    attempt = next(row.attempt for row in services.testing.results(CODE) if row.attempt)
    services.testing.save_conclusion(attempt, Conclusion((), "Поговорили"))

    assert change.operation is not None
    with pytest.raises(UndoConflict):
        services.history.undo(change.operation)


def test_a_row_with_a_fault_is_left_out_and_named(services: Services, tmp_path: Path) -> None:
    preview = looked_at(services, tmp_path, grinyov(), grinyov(("01.фев", *AB[1:]), name=NINTH[1]))
    report = services.answers.apply(preview)[1]

    assert states(preview) == ["new", "error"]
    assert fault_line(preview.errors[0]).startswith("строка 3, столбец D: похоже на дату")
    assert (report.new, report.left) == (1, (1,))


def test_a_result_with_too_few_answers_waits_and_says_so(services: Services, tmp_path: Path) -> None:
    preview = looked_at(services, tmp_path, grinyov((*AB[:10], *[""] * 10)))
    report = services.answers.apply(preview)[1]

    assert (preview.rows[0].held, preview.rows[0].missing) == (True, tuple(range(11, 21)))
    assert (report.new, report.held) == (1, 1)
    row = next(row for row in services.testing.results(CODE) if row.attempt)
    assert row.profile is not None and row.profile.held


def test_rows_without_a_date_get_the_chosen_day(services: Services, tmp_path: Path) -> None:
    path = write_xlsx(tmp_path / "ответы.xlsx", [("ФИО", *NUMBERS), (NINTH[0], *AB)])
    file = services.answers.read(path, JobControl())
    today = services.answers.preview(file, CODE)
    chosen = services.answers.preview(file, CODE, day=date(2026, 9, 14))
    services.answers.apply(chosen)

    assert note_sentence(today.notes[0]) == "Строки без даты получат день 24.11.2026."
    assert finished(services) == {"Гринёв": "2026-09-14"}
    assert states(services.answers.preview(file, CODE)) == ["same"]
    assert today.day == NOW.date()


def test_several_sheets_are_taken_and_others_named(services: Services, tmp_path: Path) -> None:
    import xlsxwriter

    path = tmp_path / "ответы.xlsx"
    with xlsxwriter.Workbook(path) as book:
        for name, rows in (("9А", [HEAD, grinyov(day="")]), ("9А-2", [HEAD, grinyov(day="", name=NINTH[1])])):
            page = book.add_worksheet(name)
            for at, row in enumerate(rows):
                page.write_row(at, 0, row)
        book.add_worksheet("План").write(0, 0, "чужое")
    preview = services.answers.preview(services.answers.read(path, JobControl()), CODE)

    assert [row.source.sheet for row in preview.rows] == ["9А", "9А-2"]
    assert "«План»" in " ".join(map(note_sentence, preview.notes))


def test_a_file_of_another_kind_is_refused(services: Services, tmp_path: Path) -> None:
    with pytest.raises(FileRefused) as refused:
        looked_at(services, tmp_path, ("Гринёв Пётр", "9А"), head=("ФИО", "Класс"))
    assert refused.value.reason == "answers_no_items"

    with pytest.raises(FileRefused) as foreign:
        looked_at(services, tmp_path, grinyov((*AB, "а")), head=(*HEAD, 21))
    assert foreign.value.reason == "answers_foreign_item"

    hostile = write_raw_xlsx(tmp_path / "бомба.xlsx", "", prolog='<!DOCTYPE x [<!ENTITY a "a">]>')
    with pytest.raises(FileRefused):
        services.answers.read(hostile, JobControl())


def test_an_unknown_instrument_is_named(services: Services, tmp_path: Path) -> None:
    path = write_csv(tmp_path / "ответы.csv", [HEAD, grinyov()], "utf-8")
    file = services.answers.read(path, JobControl())

    with pytest.raises(NotFound):
        services.answers.preview(file, "no_such_test")


def test_a_cancelled_import_keeps_nothing(services: Services, tmp_path: Path) -> None:
    preview = looked_at(services, tmp_path, grinyov())
    control = JobControl()
    control.cancel()

    with pytest.raises(Cancelled):
        services.answers.apply(preview, control=control)

    assert finished(services) == {}


def test_the_template_comes_back_with_the_class_and_takes_answers(services: Services, tmp_path: Path) -> None:
    import openpyxl

    group = services.people.groups()[0]
    path = tmp_path / "бланк.xlsx"
    assert services.answers.write_template(CODE, group.id, path) == 3
    file = services.answers.read(path, JobControl())
    empty = services.answers.preview(file, CODE)

    book = openpyxl.load_workbook(path)
    page = book["Ответы"]
    first = [cell.value for cell in page[1]].index("1") + 1
    assert {page.cell(2, first + at).number_format for at in range(20)} == {"@"}
    for at, answer in enumerate(AB):
        page.cell(2, first + at).value = answer
    book.save(path)
    filled = services.answers.preview(services.answers.read(path, JobControl()), CODE)

    assert (states(empty), empty.notes) == (["empty"] * 3, ())
    assert states(filled) == ["new", "empty", "empty"]
    assert services.answers.apply(filled)[1].new == 1


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(st.integers(0, 3), st.sampled_from("аб"), st.integers(1, 3)), max_size=6))
def test_any_table_twice_is_the_table_once(
    services: Services, tmp_path: Path, lines: list[tuple[int, str, int]]
) -> None:
    people = (*NINTH, "Никто Никакой")
    rows = [grinyov((answer,) * 20, date(2026, 10, day), people[who]) for who, answer, day in lines]
    path = write_xlsx(tmp_path / "таблица.xlsx", [HEAD, *rows]) if rows else None
    if path is None:
        return
    workbook = services.answers.read(path, JobControl())
    first = services.answers.apply(services.answers.preview(workbook, CODE))[1]
    before = count(services, attempts, answer_rows, scores)

    again = services.answers.apply(services.answers.preview(workbook, CODE))[1]

    assert again.new <= len(first.left)  # a row that a correction in the same table has made clear
    if again.new == again.changed == 0:
        assert count(services, attempts, answer_rows, scores) == before
