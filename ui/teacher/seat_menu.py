"""The menu of one pupil of the board."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QWidget

from ui.i18n import translate
from ui.icons import icon
from ui.teacher.words import Standing, standing
from zima_desktop.domain.session_board import BoardRow

ABSENT, PRESENT, MOVE, REOPEN, CODE, NOTE = "absent", "present", "move", "reopen", "code", "note"
Line = tuple[str, str, str]


def seat_menu(parent: QWidget, row: BoardRow, act: Callable[[str], None]) -> QMenu:
    """`act` gets the key of the line."""
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.setAccessibleName(row.name.full)
    for key, sign, text in lines_for(row):
        action = menu.addAction(icon(sign), text)
        action.setData(key)
        action.triggered.connect(lambda _checked=False, key=key: act(key))
    menu.setActiveAction(menu.actions()[0])
    return menu


def lines_for(row: BoardRow) -> tuple[Line, ...]:
    """What can be done for this pupil now."""
    one = standing(row)
    lines: list[Line] = []
    if one is Standing.FREE:
        lines.append((ABSENT, "user-x", translate("SeatMenu", "Not in class")))
    if one is Standing.ABSENT:
        lines.append((PRESENT, "user-check", translate("SeatMenu", "Has come: take the mark off")))
    if one in (Standing.ANSWERING, Standing.INTERRUPTED):
        lines.append((MOVE, "arrow-left-right", translate("SeatMenu", "To another computer…")))
    if one is Standing.DONE:
        lines.append((REOPEN, "rotate-ccw", translate("SeatMenu", "Open again…")))
    else:
        lines.append((CODE, "key-round", translate("SeatMenu", "How the seat is opened…")))
    lines.append((NOTE, "notebook-pen", translate("SeatMenu", "Note about the pupil…")))
    return tuple(lines)
