"""The menu of the button «Own instrument»: bringing instruments and paper answers in, looking at quality."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QWidget

from ui.i18n import translate
from ui.icons import icon

LOAD, TEMPLATE, PAPER, ANSWERS, QUALITY = "load", "template", "paper", "answers", "quality"


def own_menu(parent: QWidget, act: Callable[[str], None]) -> QMenu:
    """`act` gets the key of the line."""
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    lines = (
        (LOAD, "file-up", translate("OwnMenu", "Load from a workbook…")),
        (TEMPLATE, "file-spreadsheet", translate("OwnMenu", "Save an empty workbook…")),
        ("", "", ""),
        (PAPER, "keyboard", translate("OwnMenu", "Print and type in paper sheets…")),
        (ANSWERS, "clipboard-pen", translate("OwnMenu", "Answers from paper…")),
        (QUALITY, "gauge", translate("OwnMenu", "Quality of the measurement")),
    )
    for key, sign, text in lines:
        if not key:
            menu.addSeparator()
            continue
        menu.addAction(icon(sign), text).triggered.connect(lambda _checked=False, key=key: act(key))
    return menu
