"""The page «После школы» on a desk: waiting for its jobs, reading its tables."""

from typing import Any

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.helpers.people_desk import Desk, seat
from ui.context import AppContext
from ui.pages.followup.controller import FollowupController


def followup_desk(qtbot: QtBot, context: AppContext) -> Desk:
    """Open, with its rows there."""
    found = seat(qtbot, context, FollowupController)
    qtbot.waitUntil(found.window.isActiveWindow)
    found.controller.open()
    wait(qtbot, found)
    return found


def wait(qtbot: QtBot, desk: Desk) -> None:
    qtbot.waitUntil(lambda: not desk.context.jobs.busy, timeout=20_000)
    QApplication.processEvents()


def show(qtbot: QtBot, desk: Desk, tab: str) -> None:
    desk.view.show_tab(tab)
    wait(qtbot, desk)


def families(table: Any) -> list[str]:
    return [row.name.family for row in table.records.records()]


def cell(table: Any, family: str, column: str) -> str:
    row = families(table).index(family)
    at = next(at for at, one in enumerate(table.records.columns) if one.key == column)
    return str(table.records.index(row, at).data())
