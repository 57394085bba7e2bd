"""Some of many by ticks: those who were absent, classes to invite."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from ui.dialogs.base import Dialog
from ui.widgets.search_field import SearchField

SEARCH_FROM = 9


class PickDialog(Dialog):
    """`agreed` brings the keys of the ticked lines; `counted` words how many there are."""

    agreed = Signal(object)  # frozenset of keys

    def __init__(
        self,
        view: QWidget,
        title: str,
        subtitle: str,
        lines: Sequence[tuple[object, str, bool]],
        primary: str,
        counted: Callable[[int], str],
    ) -> None:
        super().__init__(view, title, subtitle, width=460, scrolling=True)
        self._counted = counted
        self.search = SearchField(self.tr("Search"), self.tr("Search in the list"))
        self.search.setVisible(len(lines) >= SEARCH_FROM)
        self.body.addWidget(self.search)
        self.body.setSpacing(2)
        self.boxes: dict[object, QCheckBox] = {}
        for key, text, ticked in lines:
            box = QCheckBox(text)
            box.setChecked(ticked)
            box.toggled.connect(self._count)
            self.boxes[key] = box
            self.body.addWidget(box)
        self.body.addStretch(1)
        self.search.searched.connect(self._search)
        self.save = self.add_foot(primary=primary)
        self._count()

    def accept(self) -> None:
        ticked = frozenset(key for key, box in self.boxes.items() if box.isChecked())
        super().accept()
        self.agreed.emit(ticked)

    def _count(self, _on: bool = False) -> None:
        self.foot_note.setText(self._counted(sum(box.isChecked() for box in self.boxes.values())))

    def _search(self, text: str) -> None:
        needle = text.casefold().replace("ё", "е").strip()
        for box in self.boxes.values():
            box.setVisible(needle in box.text().casefold().replace("ё", "е"))
