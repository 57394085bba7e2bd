"""The menu of one person or of those chosen, beside the pointer."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QWidget

from ui.i18n import translate
from ui.icons import icon


def person_menu(view: QWidget, actions: Mapping[str, Callable[[], None]], *, hidden: bool) -> QMenu:
    """Hidden people can only come back."""
    menu = QMenu(view)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    lines = (
        (("restore", "archive-restore", translate("PeopleMenu", "Bring back")),)
        if hidden
        else (
            ("open", "circle-user", translate("PeopleMenu", "Open the card")),
            ("move", "arrow-right-left", translate("PeopleMenu", "Move to another class")),
            ("consents", "shield-check", translate("PeopleMenu", "Note consents")),
            ("export", "file-down", translate("PeopleMenu", "Save as XLSX")),
            ("hide", "archive", translate("PeopleMenu", "Hide")),
        )
    )
    for key, sign, text in lines:
        menu.addAction(icon(sign), text).triggered.connect(actions[key])
    return menu
