"""Everything these pages and dialogs say is Russian, and every control has a name."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.gates.translations import build, check
from tests.helpers.people_desk import Desk, seat, visible_texts
from tests.helpers.people_school import School, people_school
from tests.helpers.years_school import years_school
from ui.i18n import install_translations
from ui.pages.classes.controller import ClassesController
from ui.pages.people.controller import PeopleController
from ui.pages.person.controller import PersonController
from ui.pages.rollover.controller import RolloverController
from ui.pages.rollover.view import Step
from zima_desktop.domain.people import Category

Make = Callable[[Any], Any]
ALLOWED = re.compile(r"XLSX|XLS|ODS|CSV|PDF|Excel|Ctrl\+(?:[A-Z]\b|Enter)?|Enter|Esc")
DIALOGS = ("talk", "edit", "forms", "plan_a", "move", "consents")


@pytest.fixture(scope="module")
def school(tmp_path_factory: pytest.TempPathFactory) -> Iterator[School]:
    made = people_school(tmp_path_factory.mktemp("russian") / "base")
    yield made
    made.services.close()


@pytest.fixture
def russian(qapp: QApplication) -> Iterator[None]:
    build()
    install_translations(qapp)
    yield
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.deleteLater()


def foreign(texts: list[str]) -> list[str]:
    return [text for text in texts if re.search(r"[A-Za-z]", ALLOWED.sub("", text))]


def said(window: QWidget) -> list[str]:
    """Seen and spoken: labels, buttons, placeholders, tooltips, names."""
    texts = visible_texts(window)
    for widget in window.findChildren(QWidget):
        if widget.isVisible():
            texts += [widget.toolTip(), widget.accessibleName(), widget.accessibleDescription()]
        if widget.isVisible() and isinstance(widget, QLineEdit | QPlainTextEdit):
            texts.append(widget.placeholderText())
    return texts


def table_of(desk: Desk) -> Any:
    """The list of a page; that of classes is its overview."""
    return getattr(desk.view, "overview", desk.view).table


def heads(desk: Desk) -> list[str]:
    return [column.title for column in table_of(desk).records.columns]


@pytest.mark.parametrize("package", ["pages/classes", "pages/people", "pages/person", "pages/rollover"])
def test_translations_are_complete(package: str) -> None:
    assert check(package) == []


@pytest.mark.usefixtures("russian")
def test_lists_speak_russian(qtbot: QtBot, school: School, app_context: Make) -> None:
    for page in (PeopleController, ClassesController):
        desk = seat(qtbot, app_context(school.services), page)
        desk.controller.open()
        model = table_of(desk).records
        cells = [
            str(model.index(row, column).data())
            for row in range(model.rowCount())
            for column in range(model.columnCount())
        ]
        assert foreign([*said(desk.window), *heads(desk), *cells, *desk.visits.path]) == []


@pytest.mark.usefixtures("russian")
@pytest.mark.parametrize("family", ["Гринёв", "Онегин"])
def test_card_and_its_dialogs_speak_russian(
    qtbot: QtBot, school: School, app_context: Make, family: str
) -> None:
    desk = seat(qtbot, app_context(school.services), PersonController)
    desk.controller.open(person=school.ids[family])
    entries = [f"{entry.title} {entry.note}" for entry in desk.view.timeline.line.entries()]
    assert foreign([*said(desk.window), *entries]) == []

    for action in DIALOGS:
        desk.view.head.menu_asked.emit(action)
        dialog = desk.dialog()
        assert foreign(said(dialog)) == [], action
        dialog.reject()


@pytest.mark.usefixtures("russian")
def test_dialogs_of_the_registry_speak_russian(qtbot: QtBot, school: School, app_context: Make) -> None:
    desk = seat(qtbot, app_context(school.services), PeopleController)
    desk.controller.open()
    person = (school.ids["Гринёв"],)
    for action in ("category", "leave", "spells", "tags", "side_groups"):
        desk.view.action_asked.emit(action, person)
        dialog = desk.dialog()
        table = getattr(dialog, "table", None)
        titles = [column.title for column in table.records.columns] if table is not None else []
        assert foreign([*said(dialog), *titles]) == [], action
        dialog.reject()
    desk.view.add.click()
    form = desk.dialog()
    for category in Category:
        form.category.set_key(category)
        assert foreign(said(form)) == [], category
    form.reject()


@pytest.mark.usefixtures("russian")
def test_the_wizard_of_the_year_speaks_russian(qtbot: QtBot, app_context: Make, tmp_path: Path) -> None:
    school = years_school(tmp_path / "base")
    desk = seat(qtbot, app_context(school.services), RolloverController)
    desk.controller.open()
    qtbot.waitUntil(desk.view.primary.isEnabled, timeout=5000)
    for _step in range(2):
        assert foreign([*said(desk.window), *desk.visits.path]) == []
        desk.view.primary.click()
    qtbot.waitUntil(lambda: desk.view.step is Step.DONE, timeout=20000)
    texts = [text for text in said(desk.window) if ".zima-backup" not in text]
    assert foreign(texts) == []
    school.services.close()


def test_every_control_has_a_name(qtbot: QtBot, school: School, app_context: Make) -> None:
    nameless = []
    for page, args in (
        (PeopleController, {}),
        (ClassesController, {}),
        (PersonController, {"person": school.ids["Гринёв"]}),
    ):
        desk = seat(qtbot, app_context(school.services), page)
        desk.controller.open(**args)
        for widget in desk.window.findChildren(QWidget):
            if widget.isVisible() and widget.focusPolicy().value & 1:
                interface = QAccessible.queryAccessibleInterface(widget)
                if interface is None or not interface.text(QAccessible.Text.Name):
                    nameless.append(type(widget).__name__)
    assert nameless == []
