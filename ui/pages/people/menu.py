"""The menus of the list: of one person or of those chosen, of the rarer actions, of the page itself."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QWidget

from ui.i18n import translate
from ui.icons import icon

Choice = tuple[str, str, str]  # key, icon, words; an empty key is a line between
_LINE: Choice = ("", "", "")


def keyed_menu(view: QWidget, choices: Iterable[Choice], then: Callable[[str], object]) -> QMenu:
    """A menu that tells the key of what was chosen."""
    menu = QMenu(view)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    for key, sign, text in choices:
        if key:
            menu.addAction(icon(sign), text).triggered.connect(lambda _checked=False, key=key: then(key))
        else:
            menu.addSeparator()
    return menu


def more_choices() -> tuple[Choice, ...]:
    """What is done with several people now and then."""
    return (
        ("category", "contact", translate("PeopleMenu", "Change the category…")),
        ("leave", "log-out", translate("PeopleMenu", "Mark as left…")),
    )


def person_choices(*, hidden: bool, one: bool) -> tuple[Choice, ...]:
    """Beside the pointer; hidden people can only come back or be erased for good."""
    if hidden:
        erase = (("erase", "trash-2", translate("PeopleMenu", "Erase for good…")),) if one else ()
        return (("restore", "archive-restore", translate("PeopleMenu", "Bring back")), *erase)
    card = (("open", "circle-user", translate("PeopleMenu", "Open the card")),) if one else ()
    spells = (("spells", "history", translate("PeopleMenu", "History of classes…")),) if one else ()
    give = (("give", "send", translate("PeopleMenu", "Give to another school…")),) if one else ()
    return (
        *card,
        ("move", "arrow-right-left", translate("PeopleMenu", "Move to another class")),
        *spells,
        *more_choices(),
        _LINE,
        ("side_groups", "users", translate("PeopleMenu", "Add to a group…")),
        ("tags", "tag", translate("PeopleMenu", "Tags…")),
        ("consents", "shield-check", translate("PeopleMenu", "Note consents")),
        _LINE,
        ("export", "file-down", translate("PeopleMenu", "Save as XLSX")),
        *give,
        ("hide", "archive", translate("PeopleMenu", "Hide")),
    )


def page_choices() -> tuple[Choice, ...]:
    """What the page offers beside the list."""
    return (
        ("all_side_groups", "users", translate("PeopleMenu", "Groups beside the class…")),
        ("all_tags", "tag", translate("PeopleMenu", "All tags…")),
        _LINE,
        ("receive", "inbox", translate("PeopleMenu", "Card from another school…")),
        ("duplicates", "copy", translate("PeopleMenu", "Look for duplicates")),
        ("rollover", "calendar-sync", translate("PeopleMenu", "New school year")),
    )
