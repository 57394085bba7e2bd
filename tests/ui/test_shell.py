"""The main window: rail, shortcuts, pages on first visit, search, toast, dialogs over it."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.helpers.typing import type_text
from ui.context import AppContext
from ui.dialogs.base import Dialog
from ui.main_window import MainWindow
from ui.navigation import PageSpec
from ui.theme import theme
from ui.widgets.page import Page
from ui.widgets.search_hits import Hit


class Controller:
    """A page with two buttons that remembers how it was opened."""

    def __init__(self, made: list[str], key: str) -> None:
        made.append(key)
        self.view = Page()
        self.first, self.second = QPushButton("first"), QPushButton("second")
        self.view.body.addWidget(self.first)
        self.view.body.addWidget(self.second)
        self.opened: list[dict[str, object]] = []
        self.closed = 0

    def open(self, **args: object) -> None:
        self.opened.append(args)

    def close(self) -> None:
        self.closed += 1


@pytest.fixture
def made() -> list[str]:
    return []


@pytest.fixture
def context(app_context: Callable[[Any], AppContext]) -> AppContext:
    return app_context(None)


@pytest.fixture
def window(qtbot: QtBot, context: AppContext, made: list[str]) -> MainWindow:
    def spec(key: str, icon: str, group: str) -> PageSpec:
        return PageSpec(key, key.title(), icon, group, lambda _context: Controller(made, key))

    pages = (
        spec("today", "calendar-check", ""),
        spec("classes", "layout-grid", ""),
        spec("documents", "file-text", "reference"),
        spec("settings", "settings", "settings"),
    )
    hits = (
        Hit("user", "Гринёв Пётр", "9А", "classes", {"person": 7}),
        Hit("user", "Гринёва", "9Б", "classes"),
    )
    window = MainWindow(context, pages, lambda text: hits if "гри" in text.casefold() else ())
    qtbot.addWidget(window)
    window.resize(1366, 697)
    window.show()
    window.activateWindow()
    window.open("today")
    return window


def _controller(window: MainWindow, key: str) -> Controller:
    controller = window.controller(key)
    assert isinstance(controller, Controller)
    return controller


def test_a_page_is_made_on_its_first_visit_and_kept(window: MainWindow, made: list[str]) -> None:
    assert made == ["today"]

    window.open("classes", person=3)
    window.open("today")
    window.open("classes")

    assert made == ["today", "classes"]
    assert _controller(window, "classes").opened == [{"person": 3}, {}]
    assert _controller(window, "today").closed == 2


def test_the_rail_and_the_digits_open_pages(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.mouseClick(window.rail.button("documents"), Qt.MouseButton.LeftButton)
    assert (window.current_page, window.top_bar.title.text()) == ("documents", "Documents")

    qtbot.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert window.current_page == "classes"
    assert window.rail.button("classes").isChecked()


def test_a_narrow_window_folds_the_rail_and_ctrl_b_opens_it(qtbot: QtBot, window: MainWindow) -> None:
    assert window.rail.width() == 216

    window.resize(1093, 558)
    assert window.rail.width() == 72
    assert window.rail.button("today").accessibleName() == "Today"

    qtbot.keyClick(window, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    assert window.rail.width() == 216


def test_the_setting_of_the_rail_beats_the_width(window: MainWindow, context: AppContext) -> None:
    context.settings.rail = "icons"

    assert window.rail.folded


def test_tab_goes_from_the_rail_to_the_top_bar_to_the_page(qtbot: QtBot, window: MainWindow) -> None:
    window.rail.focus_current()
    order: list[QWidget | None] = []

    for _ in range(6):
        order.append(window.focusWidget())
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Tab)

    page = _controller(window, "today")
    bar = window.top_bar
    assert order == [
        window.rail.button("today"),
        bar.search,
        bar.theme_button,
        bar.lock_button,
        page.first,
        page.second,
    ]


def test_arrows_walk_the_rail(qtbot: QtBot, window: MainWindow) -> None:
    window.rail.focus_current()

    qtbot.keyClick(window.rail.button("today"), Qt.Key.Key_Down)

    assert window.rail.button("classes").hasFocus()


def test_the_ring_follows_tab_and_leaves_after_a_click(qtbot: QtBot, window: MainWindow) -> None:
    page = _controller(window, "today")
    page.first.setFocus()
    assert not window.ring.isVisible()

    qtbot.keyClick(page.first, Qt.Key.Key_Tab)
    assert window.ring.isVisible()
    assert window.ring.geometry().contains(page.second.mapTo(window, page.second.rect().center()))

    qtbot.mouseClick(page.first, Qt.MouseButton.LeftButton)
    assert not window.ring.isVisible()


def test_the_ring_survives_the_end_of_its_widget(qtbot: QtBot, window: MainWindow) -> None:
    page = _controller(window, "today")
    page.first.setFocus()
    qtbot.keyClick(page.first, Qt.Key.Key_Tab)

    page.second.deleteLater()
    qtbot.wait(10)

    assert not window.ring.isVisible()


def test_search_finds_and_enter_opens(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert window.top_bar.search.hasFocus()

    type_text(window.top_bar.search, "Гри")
    qtbot.waitUntil(window.search_desk.hits.isVisible)
    assert not window.search_desk.hits.grab().isNull()
    qtbot.keyClick(window.top_bar.search, Qt.Key.Key_Down)
    qtbot.keyClick(window.top_bar.search, Qt.Key.Key_Up)
    qtbot.keyClick(window.top_bar.search, Qt.Key.Key_Return)

    assert _controller(window, "classes").opened == [{"person": 7}]
    assert window.top_bar.search.text() == ""


def test_the_theme_switches_and_is_remembered(qtbot: QtBot, window: MainWindow, context: AppContext) -> None:
    qtbot.mouseClick(window.top_bar.theme_button, Qt.MouseButton.LeftButton)

    assert (theme().name, context.settings.theme) == ("dark", "dark")


def test_locking_is_asked_for(qtbot: QtBot, window: MainWindow, context: AppContext) -> None:
    with qtbot.waitSignal(context.lock_requested):
        qtbot.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)


def test_a_toast_offers_undo(window: MainWindow, context: AppContext) -> None:
    context.toast("Saved", lambda: None)

    assert window.toast.isVisible()
    assert window.toast.text() == "Saved"


def test_a_dialog_keeps_the_focus_and_gives_it_back(qtbot: QtBot, window: MainWindow) -> None:
    page = _controller(window, "today")
    page.second.setFocus()
    dialog = Dialog(page.view, "Question")
    button = QPushButton("inside")
    dialog.body.addWidget(button)
    dialog.add_foot(primary="Save")
    dialog.open()

    seen = set()
    for _ in range(8):
        focus = window.focusWidget()
        seen.add(focus)
        assert dialog.isAncestorOf(focus)
        qtbot.keyClick(focus, Qt.Key.Key_Tab)
    assert len(seen) == 4

    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
    assert page.second.hasFocus()


def test_ctrl_enter_agrees_and_pages_stay_behind_the_veil(qtbot: QtBot, window: MainWindow) -> None:
    dialog = Dialog(window, "Question")
    button = QPushButton("inside")
    dialog.body.addWidget(button)
    dialog.open()

    qtbot.keyClick(button, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert window.current_page == "today"

    with qtbot.waitSignal(dialog.accepted):
        qtbot.keyClick(button, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def test_the_dialog_covers_the_window_when_it_grows(window: MainWindow) -> None:
    dialog = Dialog(window, "Question")
    dialog.open()

    window.resize(1500, 800)

    assert dialog.size() == window.size()
    dialog.reject()


def test_a_page_below_its_minimum_scrolls(qtbot: QtBot) -> None:
    page = Page(minimum_height=600)
    qtbot.addWidget(page)
    page.resize(800, 300)
    page.show()
    QApplication.sendPostedEvents()

    assert page.verticalScrollBar().maximum() > 0
