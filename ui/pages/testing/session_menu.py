"""The menu of one session: papers, states, late-comers, second sitting, files, paper mode."""

from collections.abc import Callable
from enum import StrEnum

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QWidget

from ui.i18n import translate
from ui.icons import icon
from zima_desktop.domain.sessions import SessionPart, SessionRow


class Act(StrEnum):
    """What can be done with a session beside the one action of its row."""

    START = "start"
    STATES = "states"
    COLLECT = "collect"
    MAKE_UP = "make_up"
    LATE = "late"
    PACK = "pack"
    PROTOCOL = "protocol"
    CODES = "codes"
    COPIES = "copies"
    FOLDER = "folder"
    BOOKLET = "booklet"
    SHEETS = "sheets"
    TYPE_IN = "type_in"


Do = Callable[[Act, SessionPart | None], None]


def session_menu(view: QWidget, row: SessionRow, do: Do) -> QMenu:
    """`do` gets the act and, for paper, the instrument."""
    menu = _new(view)
    for group in _lines():
        for act, sign, text in group:
            _add(menu, sign, text, act, None, do)
        menu.addSeparator()
    paper = menu.addMenu(icon("printer"), translate("SessionMenu", "On paper"))
    several = len(row.parts) > 1
    for part in row.parts:
        _paper(paper.addMenu(part.title) if several else paper, row, part, do)
    return menu


def _new(view: QWidget) -> QMenu:
    menu = QMenu(view)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return menu


def _lines() -> tuple[tuple[tuple[Act, str, str], ...], ...]:
    return (
        (
            (Act.STATES, "table-2", translate("SessionMenu", "Who has finished what…")),
            (Act.START, "play", translate("SessionMenu", "Go on on this computer")),
            (Act.COLLECT, "folder-input", translate("SessionMenu", "Collect the files…")),
        ),
        (
            (Act.MAKE_UP, "calendar-plus", translate("SessionMenu", "Make-up session…")),
            (Act.LATE, "user-plus", translate("SessionMenu", "A late-comer…")),
        ),
        (
            (Act.PACK, "file-text", translate("SessionMenu", "Papers for the teacher (PDF)…")),
            (Act.PROTOCOL, "file-check", translate("SessionMenu", "Protocol (PDF)…")),
            (Act.CODES, "key-round", translate("SessionMenu", "Whose code is whose (PDF)…")),
        ),
        (
            (Act.COPIES, "usb", translate("SessionMenu", "Copy to flash drives…")),
            (Act.FOLDER, "folder-open", translate("SessionMenu", "Show the folder")),
        ),
    )


def _paper(menu: QMenu, row: SessionRow, part: SessionPart, do: Do) -> None:
    """Sheets with names need one class."""
    _add(menu, "book-open", translate("SessionMenu", "Booklet, one a desk (PDF)…"), Act.BOOKLET, part, do)
    if row.group is not None:
        _add(menu, "clipboard-list", translate("SessionMenu", "Answer sheets (PDF)…"), Act.SHEETS, part, do)
        _add(menu, "keyboard", translate("SessionMenu", "Type the sheets in"), Act.TYPE_IN, part, do)


def _add(menu: QMenu, sign: str, text: str, act: Act, part: SessionPart | None, do: Do) -> None:
    menu.addAction(icon(sign), text).triggered.connect(lambda _checked=False: do(act, part))
