"""The page of one instrument: reading, searching, retyping, saving, putting away, trying chance."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.helpers.asker import FakeAsker
from tests.helpers.instrument_files import keep_draft, take_into_use
from tests.helpers.typing import type_text
from tests.ui.pages.tested_school import Steps, TestedSchool
from ui.context import AppContext
from ui.pages.instrument import head, view, words
from ui.pages.instrument.check_panel import finding_lines
from ui.pages.instrument.controller import InstrumentController
from ui.pages.instrument.edit_dialog import EditDialog
from ui.pages.instrument.facts import edition_word
from ui.pages.instrument.key_panel import MATRIX, key_rows
from ui.pages.instrument.questions_panel import question_lines
from ui.widgets.label import ElideLabel, Label
from zima_desktop.content import load_instrument, shipped_instruments
from zima_desktop.domain.library import VersionStatus


@pytest.fixture
def page(qtbot: QtBot, context: AppContext, steps: Steps) -> InstrumentController:
    shown = InstrumentController(context)
    qtbot.addWidget(shown.view)
    shown.view.resize(1150, 641)
    shown.view.show()
    return shown


@pytest.fixture
def draft(school: TestedSchool, tmp_path: Path) -> str:
    return keep_draft(school.services, tmp_path, "readiness", "hour", "Анкета классного часа", rights=False)


def said(widget: QWidget) -> str:
    labels = [one.text() for one in widget.findChildren(Label) if one.isVisible()]
    return "\n".join(labels + [one.text() for one in widget.findChildren(ElideLabel) if one.isVisible()])


def dialog_of(page: InstrumentController) -> EditDialog:
    return next(one for one in page.view.findChildren(EditDialog) if one.isVisible())


def test_instrument_of_the_program_is_shown_with_every_tab(page: InstrumentController, steps: Steps) -> None:
    for code in ("subject5", "readiness", "intent9", "interests"):
        page.open(sha=load_instrument(code).sha256)
        for key in page.view.panels:
            page.view.show_tab(key)
            assert page.view.panels[key].isVisible()
    assert steps.path[-1] == load_instrument("interests").title
    assert not page.view.about.rows[0].pencil


def test_what_is_not_in_the_base_says_so(page: InstrumentController) -> None:
    page.open(sha="0" * 64)
    assert page.view.missing.isVisible()
    assert not page.view.head.isVisible()


def test_key_is_told_in_the_notation_of_manuals() -> None:
    instrument = load_instrument("subject5")
    assert words.key_line(instrument.scale("nature")).startswith("1а, 4б")
    rows = key_rows(instrument)
    assert rows[0].cells == {"nature": "а", "tech": "б"}
    readiness = load_instrument("readiness")
    assert "6(rev)" in words.key_line(readiness.scales[0])
    total = next(scale for scale in readiness.scales if scale.formula)
    assert words.formula_word(readiness, str(total.formula)).startswith("sum(«")


def test_every_shipped_instrument_has_words_for_questions_and_findings() -> None:
    for instrument in shipped_instruments():
        lines = question_lines(instrument)
        assert all(line.title and line.kind and line.marks for line in lines)
        assert edition_word(instrument)


def test_search_finds_a_question_and_enter_reads_it(
    page: InstrumentController, asker: FakeAsker, qtbot: QtBot
) -> None:
    page.open(sha=load_instrument("subject5").sha256)
    page.view.activateWindow()
    qtbot.waitUntil(page.view.isActiveWindow)
    qtbot.keyClick(page.view, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    type_text(page.view.questions.search, "стеллаж")
    qtbot.keyClick(page.view.questions.search, Qt.Key.Key_Return)
    table = page.view.questions.table
    assert [one.number for one in table.records.records()] == [1]
    table.selectRow(0)
    qtbot.keyClick(table, Qt.Key.Key_Return)
    assert "стеллаж" in asker.told[0][1]


def test_matrix_is_built_when_it_is_asked_for(page: InstrumentController) -> None:
    page.open(sha=load_instrument("riasec48").sha256)
    page.view.show_tab(view.KEY)
    assert page.view.key.matrix is None
    page.view.key.shape.set_key(MATRIX)
    page.view.key._show()
    table = page.view.key.matrix
    assert table is not None
    assert table.records.total() == 48


def test_scales_are_named_by_titles_in_remarks(school: TestedSchool) -> None:
    instrument = load_instrument("readiness")
    lines = finding_lines(school.services.library.findings(instrument), instrument)
    assert any("«Внутренняя готовность» 5" in line.sentence for line in lines)


def test_basis_of_use_is_filled_in_on_the_page(
    page: InstrumentController, school: TestedSchool, draft: str, qtbot: QtBot
) -> None:
    page.open(sha=draft, tab=view.CHECK)
    qtbot.waitUntil(lambda: "not given: without it nobody may be tested" in said(page.view.check))
    page.view.check.rights_requested.emit()
    dialog = dialog_of(page)
    control = dialog.controls["rights_basis"]
    assert isinstance(control, QPlainTextEdit)
    control.setPlainText("Разрешение автора от 12.03.2026")
    dialog.accept()
    entries = [one for one in school.services.library.entries() if one.code == "hour"]
    assert [one.rights_basis for one in entries] == ["Разрешение автора от 12.03.2026"]
    qtbot.waitUntil(lambda: "Разрешение автора" in said(page.view.check))


def test_text_of_a_question_is_retyped_and_an_empty_one_refused(
    page: InstrumentController, school: TestedSchool, draft: str
) -> None:
    page.open(sha=draft)
    page.view.questions.opened.emit(3)
    dialog = dialog_of(page)
    (path,) = dialog.controls
    control = dialog.controls[path]
    assert isinstance(control, QPlainTextEdit)
    control.setPlainText("   ")
    dialog.accept()
    assert dialog.isVisible()
    control.setPlainText("Я знаю  три подходящие профессии")
    dialog.accept()
    entry = next(one for one in school.services.library.entries() if one.code == "hour")
    assert entry.sha256 != draft
    assert school.services.library.version(entry.sha256).item(3).text == "Я знаю три подходящие профессии"


def test_text_of_a_level_is_retyped(
    page: InstrumentController, school: TestedSchool, draft: str, qtbot: QtBot
) -> None:
    page.open(sha=draft, tab=view.LEVELS)
    instrument = school.services.library.version(draft)
    qtbot.waitUntil(lambda: instrument.scales[0].levels[0].texts.pupil in said(page.view.levels))
    pencils = [
        one for one in page.view.levels.findChildren(QWidget) if "Edit the level" in one.accessibleName()
    ]
    pencils[0].click()  # type: ignore[attr-defined]
    dialog = dialog_of(page)
    assert len(dialog.controls) == 4
    dialog.controls["scales.0.levels.0.texts.pupil"].setPlainText("Проверено окном.")  # type: ignore[union-attr]
    dialog.accept()
    entry = next(one for one in school.services.library.entries() if one.code == "hour")
    changed = school.services.library.version(entry.sha256)
    assert changed.scales[0].levels[0].texts.pupil == "Проверено окном."


def test_change_of_a_version_in_use_makes_a_draft(
    page: InstrumentController, school: TestedSchool, tmp_path: Path
) -> None:
    sha = keep_draft(school.services, tmp_path, "thinking", "mind", "Тип мышления")
    take_into_use(school.services, sha)
    page.open(sha=sha)
    title = page.view.about.rows[0]
    assert title.pencil is not None
    title.pencil.click()
    dialog = dialog_of(page)
    dialog.controls["title"].setText("Способы мышления")  # type: ignore[union-attr]
    dialog.accept()
    states = {one.title: one.status for one in school.services.library.entries() if one.code == "mind"}
    assert states == {"Тип мышления": VersionStatus.ACTIVE, "Способы мышления": VersionStatus.DRAFT}


def test_version_is_saved_put_away_and_brought_back(
    page: InstrumentController, school: TestedSchool, asker: FakeAsker, tmp_path: Path, qtbot: QtBot
) -> None:
    sha = keep_draft(school.services, tmp_path, "thinking", "mind", "Тип мышления: я/ты")
    take_into_use(school.services, sha)
    page.open(sha=sha)
    asker.paths = [tmp_path / "a.xlsx", tmp_path / "a.json"]
    page.view.head.acted.emit(head.WORKBOOK)
    page.view.head.acted.emit(head.FILE)
    qtbot.waitUntil((tmp_path / "a.json").is_file, timeout=8000)
    assert (tmp_path / "a.xlsx").is_file()
    assert not {":", "/"} & set(asker.suggested[0].name)
    page.view.head.acted.emit(head.RETIRE)
    assert school.services.library.entry(sha).status is VersionStatus.RETIRED
    page.view.head.acted.emit(head.ACTIVATE)
    qtbot.waitUntil(lambda: school.services.library.entry(sha).status is VersionStatus.ACTIVE, timeout=8000)


def test_buttons_lead_to_a_class_and_into_the_wizard(
    page: InstrumentController, steps: Steps, draft: str
) -> None:
    page.open(sha=draft)
    assert not page.view.head.assign.isVisible()
    page.view.head.go_on.click()
    page.view.load.click()
    page.open(sha=load_instrument("subject5").sha256)
    assert not page.view.mending.isVisible()
    page.view.head.assign.click()
    assert steps.opened == [
        ("instrument_import", {"sha": draft}),
        ("instrument_import", {"again": True}),
        ("testing", {"instrument": "subject5", "new": True}),
    ]


def test_random_protocols_show_how_often_each_scale_leads(page: InstrumentController, qtbot: QtBot) -> None:
    page.open(sha=load_instrument("subject5").sha256, tab=view.CHANCE)
    page.view.chance.run.click()
    assert page.view.chance.stop.isVisible()
    qtbot.waitUntil(page.view.chance.run.isVisible, timeout=30000)
    rows = [one for one in page.view.chance.findChildren(QWidget) if "leads" in one.accessibleName()]
    assert len(rows) == 5
    assert "shared" in page.view.chance.words.text()
    page.open(sha=load_instrument("riasec30").sha256, tab=view.CHANCE)
    assert not page.view.chance.words.isVisible()


def test_random_protocols_can_be_stopped(page: InstrumentController, qtbot: QtBot) -> None:
    page.open(sha=load_instrument("interests").sha256, tab=view.CHANCE)
    page.view.chance.run.click()
    page.view.chance.stop.click()
    qtbot.waitUntil(page.view.chance.run.isVisible, timeout=30000)
