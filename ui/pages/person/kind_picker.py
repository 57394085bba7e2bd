"""Which kinds of entries the life line shows: chips where there is room, a link with a menu where not."""

from collections.abc import Mapping

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget

from ui.i18n import translate
from ui.icons import icon
from ui.signs import ENTRY_SIGNS, said
from ui.widgets.button import Button
from ui.widgets.chip import FilterChip
from ui.widgets.flow import FlowLayout
from zima_desktop.domain.trajectory import EntryKind

Kinds = frozenset[EntryKind]


class KindPicker(Button):
    """Its words are the kinds in force; the menu chooses one of them or all."""

    picked = Signal(object)  # frozenset of EntryKind; empty: all

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "link", "list-filter", parent)
        self.kinds: Kinds = frozenset()
        self._counts: dict[EntryKind, int] = {}
        self.clicked.connect(self._show_menu)
        self._say()

    def show_kinds(self, counts: Mapping[EntryKind, int], chosen: Kinds) -> None:
        """Offer the kinds that occur and say which are in force."""
        self._counts, self.kinds = dict(counts), chosen
        self._say()

    def choose(self, kind: EntryKind | None) -> None:
        """Show this kind only; None shows all."""
        self.picked.emit(frozenset() if kind is None else frozenset({kind}))

    def _say(self) -> None:
        self.setText(self._words())
        self.setAccessibleName(self.tr("Kind of entries: {kind}").format(kind=self._words()))

    def _words(self) -> str:
        if not self.kinds:
            return self.tr("All entries")
        if len(self.kinds) == 1:
            return said("entry_kind", next(iter(self.kinds)))
        return translate("KindPicker", "%n kind(s)", None, len(self.kinds))

    def _show_menu(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for kind in (None, *self._counts):
            sign = "list" if kind is None else ENTRY_SIGNS[kind][0]
            words = self.tr("All entries") if kind is None else said("entry_kind", kind)
            action = menu.addAction(icon(sign), words)
            action.triggered.connect(lambda _checked=False, kind=kind: self.choose(kind))
        corner = self.mapToGlobal(self.rect().bottomRight())
        menu.popup(corner - QPoint(menu.sizeHint().width(), 0))


class KindChips(QWidget):
    """A chip for each kind that occurs, with its number; several may be pressed, none means all."""

    picked = Signal(object)  # frozenset of EntryKind

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chips: dict[EntryKind, FilterChip] = {}
        self._flow = FlowLayout(self, gap=6)

    def show_kinds(self, counts: Mapping[EntryKind, int], chosen: Kinds) -> None:
        """Chips appear on the first need and stay."""
        self.blockSignals(True)
        for kind in EntryKind:
            if kind in counts and kind not in self.chips:
                self._add(kind)
            if kind in self.chips:
                self.chips[kind].setVisible(kind in counts)
                self.chips[kind].set_count(counts.get(kind, 0))
                self.chips[kind].setChecked(kind in chosen)
        self.blockSignals(False)

    def _add(self, kind: EntryKind) -> None:
        chip = FilterChip(said("entry_kind", kind), *ENTRY_SIGNS[kind], 0, self)
        chip.toggled.connect(self._tell)
        self.chips[kind] = chip
        self._flow.addWidget(chip)

    def _tell(self) -> None:
        self.picked.emit(frozenset(kind for kind, chip in self.chips.items() if chip.isChecked()))
