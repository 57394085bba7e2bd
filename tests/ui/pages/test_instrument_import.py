"""The wizard of an instrument: from a workbook with errors to an instrument in use."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.helpers.asker import FakeAsker
from tests.helpers.instrument_files import keep_draft, workbook
from tests.helpers.typing import type_text
from tests.ui.pages.tested_school import Steps, TestedSchool, answer, collect
from ui.context import AppContext
from ui.pages.instrument_import.controller import InstrumentImportController
from ui.pages.instrument_import.lines import Kind
from ui.pages.instrument_import.view import Step
from zima_desktop.domain.library import VersionStatus

WRONG_KEY = (("Техника", "Да: 1, 3, 5, 14"), ("Природа", "Да: 2, 4; Нет: 6 7 8х"))
BALANCED = (("Техника", "Да: 1, 3, 5, 7"), ("Природа", "Да: 2, 4; Нет: 6, 8"))


@pytest.fixture
def page(qtbot: QtBot, context: AppContext, steps: Steps) -> InstrumentImportController:
    shown = InstrumentImportController(context)
    qtbot.addWidget(shown.view)
    shown.view.resize(1150, 641)
    shown.open()
    shown.view.show()
    return shown


def read(page: InstrumentImportController, path: Path, qtbot: QtBot) -> None:
    with qtbot.waitSignals([page.files.taken], timeout=15000):
        page.files.read(path)


def own(school: TestedSchool, code: str = "") -> list[Any]:
    return [one for one in school.services.library.entries() if one.imported and code in one.code]


def at(page: InstrumentImportController, step: Step) -> bool:
    return page.view.step is step


def go_on(page: InstrumentImportController) -> None:
    assert page.view.foot.primary.isEnabled(), page.view.foot.note.text()
    page.view.foot.primary.click()


def tick_samples(page: InstrumentImportController) -> None:
    for card in page.view.samples.cards:
        for line in card.lines:
            line.box.setChecked(True)


def type_sheet(page: InstrumentImportController, answers: str, totals: tuple[str, ...], qtbot: QtBot) -> None:
    """Letters by the keyboard, Enter after each; the totals as well."""
    entry = page.view.protocol.entry
    for letter in answers:
        entry.line.clear()
        type_text(entry.line, letter)
        qtbot.keyClick(entry.line, Qt.Key.Key_Return)
    for line, text in zip(page.view.protocol.totals.lines.values(), totals, strict=True):
        line.setText(text)


def test_errors_store_nothing_and_the_corrected_file_is_read_from_the_same_place(
    page: InstrumentImportController, school: TestedSchool, tmp_path: Path, qtbot: QtBot
) -> None:
    path = workbook(tmp_path / "own.xlsx", WRONG_KEY)
    read(page, path, qtbot)
    assert at(page, Step.CHECK)
    places = [one.place for one in page.view.check._lines if one.kind is Kind.ERROR]
    assert "Ключ!B2" in places
    assert page.view.check.blocked()
    assert not page.view.foot.primary.isVisible()
    assert own(school) == []
    workbook(path)
    with qtbot.waitSignals([page.files.taken], timeout=15000):
        page.view.check.again.click()
    assert not page.view.check.blocked()
    assert page.view.check.waiting() == 1
    assert own(school) == []


def test_the_whole_way_from_a_workbook_into_use(
    page: InstrumentImportController, school: TestedSchool, steps: Steps, tmp_path: Path, qtbot: QtBot
) -> None:
    read(page, workbook(tmp_path / "own.xlsx"), qtbot)
    table = page.view.check.table
    assert not page.view.foot.primary.isEnabled()
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_Space)
    go_on(page)
    assert at(page, Step.SAMPLES)
    assert own(school)[0].status is VersionStatus.DRAFT
    assert not page.view.foot.primary.isEnabled()
    tick_samples(page)
    go_on(page)
    assert at(page, Step.PROTOCOL)
    type_sheet(page, "аааааааа", ("3", "3"), qtbot)
    go_on(page)
    assert at(page, Step.PROTOCOL)
    nature = list(page.view.protocol.totals.lines)[1]
    assert page.view.protocol.totals.chips[nature].text() == "2"
    assert "2: а +1, 4: а +1" in page.view.protocol.totals.reasons[nature].text()
    page.view.protocol.totals.lines[nature].setText("2")
    go_on(page)
    assert at(page, Step.DONE)
    assert not page.view.foot.primary.isEnabled()
    page.view.done.rights.line.setText("Лицензия куплена в 2025 году")
    go_on(page)
    qtbot.waitUntil(page.view.done.assign.isVisible, timeout=15000)
    entry = own(school)[0]
    assert (entry.status, entry.rights_basis) == (VersionStatus.ACTIVE, "Лицензия куплена в 2025 году")
    page.view.done.assign.click()
    assert steps.opened == [("testing", {"instrument": entry.code, "new": True})]
    page.open()
    assert at(page, Step.FILE)
    assert page.view.foot.leave.isVisible()


def test_basis_of_use_can_be_given_with_the_remarks(
    page: InstrumentImportController, school: TestedSchool, tmp_path: Path, qtbot: QtBot
) -> None:
    read(page, workbook(tmp_path / "own.xlsx"), qtbot)
    assert page.view.check.rights.isVisible()
    page.view.check.rights.line.setText("Разрешение автора")
    page.view.check._tick_all()
    go_on(page)
    assert own(school)[0].rights_basis == "Разрешение автора"
    assert school.services.library.review(own(school)[0].sha256).warnings_accepted


def test_workbook_without_remarks_goes_straight_on(
    page: InstrumentImportController, tmp_path: Path, qtbot: QtBot
) -> None:
    read(page, workbook(tmp_path / "own.xlsx", BALANCED, rights=True), qtbot)
    assert not page.view.check.rights.isVisible()
    go_on(page)
    assert at(page, Step.SAMPLES)


def test_draft_that_was_left_goes_on_at_its_step(
    page: InstrumentImportController, school: TestedSchool, steps: Steps, tmp_path: Path, qtbot: QtBot
) -> None:
    read(page, workbook(tmp_path / "own.xlsx", BALANCED, rights=True), qtbot)
    go_on(page)
    tick_samples(page)
    go_on(page)
    page.view.foot.leave.click()
    sha = own(school)[0].sha256
    assert steps.opened == [("instrument", {"sha": sha})]
    page.open(sha=sha)
    assert at(page, Step.PROTOCOL)
    page.view.foot.back.click()
    assert at(page, Step.SAMPLES)
    assert page.view.samples.missing() == 0


def test_typed_sheet_outlives_a_look_at_another_page(
    page: InstrumentImportController, school: TestedSchool, tmp_path: Path, qtbot: QtBot
) -> None:
    read(page, workbook(tmp_path / "own.xlsx", BALANCED, rights=True), qtbot)
    go_on(page)
    tick_samples(page)
    go_on(page)
    type_sheet(page, "аба", ("1", "2"), qtbot)
    page.close()
    page.open(sha=own(school)[0].sha256)
    assert page.view.protocol.entry.answers() == {1: "a", 2: "b", 3: "a"}
    assert page.view.protocol.totals.missing() == 0


def test_missing_answers_are_named(page: InstrumentImportController, tmp_path: Path, qtbot: QtBot) -> None:
    read(page, workbook(tmp_path / "own.xlsx", BALANCED, rights=True), qtbot)
    go_on(page)
    tick_samples(page)
    go_on(page)
    type_sheet(page, "ааааааа", ("1", "2"), qtbot)
    go_on(page)
    assert at(page, Step.PROTOCOL)
    assert "questions: 8" in page.view.protocol.notice.accessibleName()


def test_answer_that_cannot_be_stays_in_the_line(
    page: InstrumentImportController, tmp_path: Path, qtbot: QtBot
) -> None:
    read(page, workbook(tmp_path / "own.xlsx", BALANCED, rights=True), qtbot)
    go_on(page)
    tick_samples(page)
    go_on(page)
    entry = page.view.protocol.entry
    entry.line.setText("ж")
    qtbot.keyClick(entry.line, Qt.Key.Key_Return)
    assert entry.field.has_error()
    assert not entry.answers()
    entry.keys[1].click()
    assert entry.answers() == {1: "b"}
    qtbot.keyClick(entry.strip, Qt.Key.Key_Left)
    assert entry.line.text() == "б"


def test_corrected_key_reports_whose_result_has_changed(
    page: InstrumentImportController, school: TestedSchool, tmp_path: Path, qtbot: QtBot
) -> None:
    """The key of an instrument in use is corrected: two answers change places."""
    collect(school, answer(school, ("tech sign nature human art",)))
    scales = _swapped(school)
    sha = keep_draft(school.services, tmp_path, "subject5", "subject5", "Пять сфер труда", scales=scales)
    school.services.library.accept_warnings(sha)
    school.services.library.accept_samples(sha)
    page.open(sha=sha)
    assert at(page, Step.PROTOCOL)
    library = school.services.library
    items = library.version(sha).items
    type_sheet(page, "а" * len(items), ("0",) * 5, qtbot)
    page.view.foot.primary.click()
    counted = [chip.text() for chip in page.view.protocol.totals.chips.values()]
    for line, text in zip(page.view.protocol.totals.lines.values(), counted, strict=True):
        line.setText(text)
    go_on(page)
    go_on(page)
    qtbot.waitUntil(page.view.done.assign.isVisible, timeout=15000)
    changed = page.view.done.table.records.records()
    assert [one.person.split()[0] for one in changed] == ["Базаров"]
    assert changed[0].before != changed[0].after


def _swapped(school: TestedSchool) -> list[dict[str, Any]]:
    import json

    scales: list[dict[str, Any]] = json.loads(school.services.testing.instrument("subject5").canonical)[
        "scales"
    ]
    scales[0]["keys"], scales[1]["keys"] = scales[1]["keys"], scales[0]["keys"]
    return scales


def test_known_version_says_so(
    page: InstrumentImportController, school: TestedSchool, tmp_path: Path, qtbot: QtBot
) -> None:
    target = tmp_path / "subject5.xlsx"
    school.services.library.save(school.services.testing.instrument("subject5").sha256, target)
    read(page, target, qtbot)
    assert page.view.check.open_known.isVisible()
    assert not page.view.foot.primary.isEnabled()


def test_file_of_another_kind_is_explained_at_the_first_step(
    page: InstrumentImportController, tmp_path: Path, qtbot: QtBot
) -> None:
    photo = tmp_path / "photo.xlsx"
    photo.write_bytes(b"\x89PNG" * 100)
    with qtbot.waitSignals([page.files.refused], timeout=15000):
        page.files.read(photo)
    assert at(page, Step.FILE)
    assert page.view.file.refusal.isVisible()


def test_questionnaire_without_scales_needs_neither_samples_nor_sheet(
    page: InstrumentImportController, school: TestedSchool, tmp_path: Path, qtbot: QtBot
) -> None:
    sha = keep_draft(school.services, tmp_path, "intent9", "plan", "План после девятого")
    page.open(sha=sha)
    if page.view.step is Step.CHECK:
        page.view.check._tick_all()
        go_on(page)
    assert at(page, Step.DONE)
    go_on(page)
    qtbot.waitUntil(page.view.done.assign.isVisible, timeout=15000)


def test_empty_workbook_is_saved_from_the_first_step(
    page: InstrumentImportController, asker: FakeAsker, tmp_path: Path, qtbot: QtBot
) -> None:
    asker.paths = [tmp_path / "blank.xlsx"]
    page.view.file.template.click()
    qtbot.waitUntil((tmp_path / "blank.xlsx").is_file, timeout=8000)
    read(page, tmp_path / "blank.xlsx", qtbot)
    assert page.view.check.blocked()
