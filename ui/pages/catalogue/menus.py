"""The menus of the catalogue and of one profession."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QWidget

from ui.i18n import translate
from ui.icons import icon
from zima_desktop.domain.catalogue_cards import ProfessionCard

Acts = Mapping[str, Callable[[], None]]


def catalogue_menu(view: QWidget, acts: Acts, *, by_field: bool, with_off: bool, bookmarked: bool) -> QMenu:
    """Order, what is switched off, the demand, files."""
    order = (
        translate("CatalogueMenu", "Order: by the alphabet")
        if by_field
        else translate("CatalogueMenu", "Order: by field")
    )
    kept = (
        translate("CatalogueMenu", "Not only those set aside")
        if bookmarked
        else translate("CatalogueMenu", "Only those set aside")
    )
    off = (
        translate("CatalogueMenu", "Hide what is switched off")
        if with_off
        else translate("CatalogueMenu", "Show what is switched off")
    )
    return _menu(
        view,
        acts,
        (
            ("order", "arrow-down-a-z", order),
            ("bookmarked", "bookmark", kept),
            ("off", "eye", off),
            ("programmes", "school", translate("CatalogueMenu", "Programmes and places")),
            ("demand", "trending-up", translate("CatalogueMenu", "Demand of the town by year")),
            ("import", "file-up", translate("CatalogueMenu", "Load from Excel…")),
            ("export", "file-down", translate("CatalogueMenu", "Save to Excel…")),
        ),
    )


def profession_menu(view: QWidget, acts: Acts, card: ProfessionCard) -> QMenu:
    """What can be changed; the shipped entry comes back only where there is one under an own one."""
    lines = [("edit", "pencil", translate("CatalogueMenu", "Change the entry…"))]
    if card.profession.own_programmes:
        lines.append(("taught", "school", translate("CatalogueMenu", "Note who teaches it…")))
    if card.profession.off:
        lines.append(("on", "power", translate("CatalogueMenu", "Switch on")))
    else:
        lines.append(("off", "power-off", translate("CatalogueMenu", "Switch off")))
    if card.origin.own and card.origin.shipped:
        lines.append(("restore", "rotate-ccw", translate("CatalogueMenu", "Back to the shipped entry")))
    return _menu(view, acts, tuple(lines))


def _menu(view: QWidget, acts: Acts, lines: tuple[tuple[str, str, str], ...]) -> QMenu:
    menu = QMenu(view)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    for key, sign, text in lines:
        menu.addAction(icon(sign), text).triggered.connect(acts[key])
    return menu
