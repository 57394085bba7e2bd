"""The page of documents: real PDFs from a real base, issued, printed and saved."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.helpers.asker import FakeAsker
from tests.ui.pages.tested_school import (
    NAMES,
    Steps,
    TestedSchool,
    add_event,
    answer,
    collect,
    make_school,
)
from ui.context import AppContext
from ui.pages.documents.controller import DocumentsController
from ui.pages.documents.people_options import worth_printing
from ui.pages.documents.wishes import Kind
from zima_desktop.domain.documents import CareerSection
from zima_desktop.domain.events import EventState
from zima_desktop.domain.ids import EventId, GroupId, new_uid
from zima_desktop.domain.people import Group, GroupName
from zima_desktop.domain.results import Conclusion

WAIT = 8000


@pytest.fixture(scope="module")
def school(tmp_path_factory: pytest.TempPathFactory) -> Iterator[TestedSchool]:
    made = make_school(tmp_path_factory.mktemp("documents"), NAMES[:6])
    collect(made, answer(made, ("tech sign nature human art",)))
    made.services.testing.save_conclusion(made.attempt_of(0), Conclusion(("Слесарь",), "Обсудили."))
    made.services.testing.release(made.attempt_of(0))
    yield made
    made.services.close()


@pytest.fixture
def context(school: TestedSchool, app_context: Callable[[Any], AppContext]) -> AppContext:
    made = app_context(school.services)
    Steps(made)
    return made


@pytest.fixture
def page(qtbot: QtBot, context: AppContext) -> Iterator[DocumentsController]:
    shown = DocumentsController(context)
    qtbot.addWidget(shown.view)
    shown.view.resize(1150, 641)
    shown.view.show()
    yield shown
    shown.close()


def held_event(school: TestedSchool, title: str) -> EventId:
    event = add_event(school, title, date(2026, 11, 18), state=EventState.HELD, groups=(school.group,))
    school.services.events.all_except(event, {school.people[3]})
    return event


def click(qtbot: QtBot, widget: QWidget) -> None:
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)


def text_of(pdf: bytes) -> str:
    import pypdfium2

    document = pypdfium2.PdfDocument(pdf)
    try:
        return "\n".join(page.get_textpage().get_text_range() for page in document)
    finally:
        document.close()


def ready(page: DocumentsController, qtbot: QtBot) -> str:
    """Wait for the preview and read what it shows."""
    qtbot.waitUntil(page.view.preview.showing_pdf, timeout=WAIT)
    assert page._document is not None
    return text_of(page._document.pdf)


def test_career_map_of_one_pupil_is_previewed(
    page: DocumentsController, school: TestedSchool, qtbot: QtBot
) -> None:
    page.open(kind="career_map", person=school.people[0])
    text = ready(page, qtbot)
    assert "Базаров Евгений" in text
    assert "Болконская" not in text
    assert page.view.preview.pages.text().startswith("1 ")
    assert page.view.print.isEnabled()
    assert "No phone" in page.view._note_text.text()


def test_section_that_is_not_ticked_leaves_the_paper(
    page: DocumentsController, school: TestedSchool, qtbot: QtBot
) -> None:
    page.open(kind="career_map", person=school.people[0])
    assert "Планы" in ready(page, qtbot)
    page.view.career_map.sections[CareerSection.PLANS].click()
    assert not page.view.print.isEnabled()
    qtbot.waitUntil(page.view.print.isEnabled, timeout=WAIT)
    assert "Планы" not in ready(page, qtbot)


def test_last_of_many_wishes_is_what_is_shown(
    page: DocumentsController, school: TestedSchool, qtbot: QtBot
) -> None:
    page.open(kind="career_map", person=school.people[0])
    page._render()
    page.open(kind="career_map", person=school.people[1])
    page._render()
    qtbot.waitUntil(page.view.print.isEnabled, timeout=WAIT)
    text = ready(page, qtbot)
    assert "Болконская" in text
    assert "Базаров" not in text


def test_class_sheet_changes_with_its_reader(
    page: DocumentsController, school: TestedSchool, qtbot: QtBot
) -> None:
    page.open(kind="class_sheet", group=school.group)
    assert "Базаров" in ready(page, qtbot)
    variant = page.view.class_sheet.variant
    variant.setCurrentIndex(1)
    variant.activated.emit(1)
    qtbot.waitUntil(page.view.print.isEnabled, timeout=WAIT)
    assert "Базаров" not in ready(page, qtbot)


def test_certificates_are_saved_only_after_they_are_issued(
    page: DocumentsController, school: TestedSchool, asker: FakeAsker, tmp_path: Path, qtbot: QtBot
) -> None:
    event = held_event(school, "Экскурсия в депо")
    page.open(kind="certificates", event=event)
    assert "без номера" in ready(page, qtbot)
    assert not page.view.save.isEnabled()
    assert "Issue the certificates first" in page.view.reason.text()
    click(qtbot, page.view.certificates.issue)
    qtbot.waitUntil(page.view.save.isEnabled, timeout=WAIT)
    text = ready(page, qtbot)
    assert "2026/001" in text
    assert "без номера" not in text
    assert not page.view.certificates.issue.isEnabled()
    asker.paths = [tmp_path / "paper.pdf"]
    click(qtbot, page.view.save)
    qtbot.waitUntil((tmp_path / "paper.pdf").is_file, timeout=WAIT)
    assert asker.suggested[0].name.endswith(".pdf")
    assert page._document is not None
    assert (tmp_path / "paper.pdf").read_bytes() == page._document.pdf


def test_dative_is_changed_by_hand_and_reaches_the_paper(
    page: DocumentsController, school: TestedSchool, asker: FakeAsker, qtbot: QtBot
) -> None:
    event = held_event(school, "Встреча с мастером")
    page.open(kind="certificates", event=event)
    ready(page, qtbot)
    dative = page.view.certificates.form._buttons["dative"]
    click(qtbot, dative)
    names = page.view.certificates.names
    assert names.isVisible()
    asker.texts = ["Гринёву Петруше"]
    names.choose(school.people[2])
    names.setFocus()
    qtbot.keyClick(names, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "Гринёву Петруше" in _shown(page), timeout=WAIT)


def _shown(page: DocumentsController) -> str:
    return text_of(page._document.pdf) if page._document else ""


def test_event_where_nobody_was_marked_is_a_notice_and_no_paper(
    page: DocumentsController, school: TestedSchool, qtbot: QtBot
) -> None:
    event = add_event(school, "Пустая встреча", date(2026, 11, 19), groups=(school.group,))
    page.open(kind="certificates", event=event)
    qtbot.waitUntil(page.view.preview.notice.isVisible, timeout=WAIT)
    assert page.view.preview.notice.accessibleName() == "Nobody is marked present at this event"
    assert not page.view.certificates.issue.isEnabled()
    assert not page.view.print.isEnabled()


def test_printing_sends_every_page_and_is_logged(
    page: DocumentsController, school: TestedSchool, context: AppContext, tmp_path: Path, qtbot: QtBot
) -> None:
    import pypdfium2

    target = tmp_path / "printed.pdf"

    def to_file(view: QWidget, then: Callable[[QPrinter], None]) -> None:
        printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(target))
        then(printer)

    page.choose_printer = to_file
    page.open(kind="career_map", group=school.group)
    ready(page, qtbot)
    with qtbot.waitSignal(context.toast_requested, timeout=WAIT):
        click(qtbot, page.view.print)
    document = pypdfium2.PdfDocument(target.read_bytes())
    assert len(document) == 4
    document.close()
    assert page.view.print.isEnabled()


def test_kind_is_chosen_in_the_list_and_by_the_line_of_a_narrow_window(
    page: DocumentsController, qtbot: QtBot
) -> None:
    page.open()
    ready(page, qtbot)
    click(qtbot, page.view.kinds.buttons[Kind.CLASS_SHEET])
    assert page.view.kind() is Kind.CLASS_SHEET
    assert page.view.class_sheet.isVisible()
    page.view.resize(860, 560)
    qtbot.waitUntil(page.view.kinds_line.isVisible)
    click(qtbot, page.view.kinds_line._buttons["certificates"])
    assert page.view.kind() is Kind.CERTIFICATES
    assert page.view.certificates.issue.isVisible()


def test_zoom_grows_and_shrinks_the_page(page: DocumentsController, qtbot: QtBot) -> None:
    page.open()
    ready(page, qtbot)
    click(qtbot, page.view.preview.larger)
    assert page.view.preview.pdf.zoom() == 1.25
    click(qtbot, page.view.preview.smaller)
    assert page.view.preview.zoom.text() == "by width"


def test_base_without_people_says_what_is_missing(
    qtbot: QtBot, tmp_path: Path, app_context: Callable[[Any], AppContext]
) -> None:
    made = make_school(tmp_path / "bare", NAMES[:3])
    made.services.people.hide(made.people)
    try:
        context = app_context(made.services)
        Steps(context)
        bare = DocumentsController(context)
        qtbot.addWidget(bare.view)
        bare.view.show()
        bare.open(kind="career_map")
        qtbot.waitUntil(bare.view.preview.notice.isVisible, timeout=WAIT)
        assert bare.view.preview.notice.accessibleName() == "There is nobody to print for"
        bare.open(kind="certificates")
        expected = "There are no events in this school year"
        qtbot.waitUntil(lambda: bare.view.preview.notice.accessibleName() == expected, timeout=WAIT)
    finally:
        made.services.close()


def test_the_first_class_shown_has_something_to_print() -> None:
    def group(number: int, grade: int | None) -> Group:
        return Group(GroupId(number), new_uid(), GroupName(grade, "А", f"{grade}А"), 2026)

    assert worth_printing([group(1, 6), group(2, 9), group(3, 8)]) == 2
    assert worth_printing([group(1, 6), group(2, None)]) == 1
    assert worth_printing([]) is None
