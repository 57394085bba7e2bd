"""Which kind of entries the life line shows: a link that opens a short menu."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget

from ui.icons import icon
from ui.signs import ENTRY_SIGNS, said
from ui.widgets.button import Button
from zima_desktop.domain.trajectory import EntryKind


class KindPicker(Button):
    """Its words are the kind in force."""

    picked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "link", "list-filter", parent)
        self.kind: EntryKind | None = None
        self._kinds: tuple[EntryKind, ...] = ()
        self.clicked.connect(self._show_menu)
        self._say()

    def set_kinds(self, kinds: Sequence[EntryKind]) -> None:
        """Offer the kinds that occur; the choice stays while it is among them."""
        self._kinds = tuple(kinds)
        if self.kind not in self._kinds:
            self.kind = None
        self._say()

    def choose(self, kind: EntryKind | None) -> None:
        """Show this kind only; None shows all."""
        self.kind = kind
        self._say()
        self.picked.emit()

    def _say(self) -> None:
        self.setText(self._word(self.kind))
        self.setAccessibleName(self.tr("Kind of entries: {kind}").format(kind=self._word(self.kind)))

    def _word(self, kind: EntryKind | None) -> str:
        return self.tr("All entries") if kind is None else said("entry_kind", kind)

    def _show_menu(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for kind in (None, *self._kinds):
            sign = "list" if kind is None else ENTRY_SIGNS[kind][0]
            action = menu.addAction(icon(sign), self._word(kind))
            action.triggered.connect(lambda _checked=False, kind=kind: self.choose(kind))
        corner = self.mapToGlobal(self.rect().bottomRight())
        menu.popup(corner - QPoint(menu.sizeHint().width(), 0))
