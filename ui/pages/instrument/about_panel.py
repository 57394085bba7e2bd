"""The tab «About»: what the instrument is on the left, how it stands on the right."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.pages.instrument.facts import Fact, about, standing
from ui.theme import Space
from ui.widgets.button import IconButton
from ui.widgets.card import Card
from ui.widgets.label import Label
from ui.widgets.layout import clear
from zima_desktop.domain.instruments import Instrument
from zima_desktop.domain.library import LibraryEntry


class FactRow(QWidget):
    """A small label, the value under it, a pencil where the value can be retyped."""

    edit_requested = Signal()

    def __init__(self, fact: Fact, *, editable: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.fact = fact
        value = Label(fact.value, wrap=True, tone="warn" if fact.missing else "")
        value.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(Label(fact.label, "field"))
        texts.addWidget(value)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.S)
        layout.addLayout(texts, 1)
        self.pencil: IconButton | None = None
        if editable and fact.edit is not None:
            self.pencil = IconButton("pencil", self.tr("Edit: {label}").format(label=fact.label), size=18)
            self.pencil.clicked.connect(self.edit_requested)
            layout.addWidget(self.pencil, 0, Qt.AlignmentFlag.AlignTop)


class AboutPanel(QWidget):
    """`edit_requested` names the fact whose pencil was pressed."""

    edit_requested = Signal(object)  # Fact

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: list[FactRow] = []
        self._left, self._right = Card(self.tr("About the instrument")), Card(self.tr("In this base"))
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._columns.setContentsMargins(0, 0, 0, 0)
        self._columns.setSpacing(Space.M)
        self._columns.addWidget(self._left, 3)
        self._columns.addWidget(self._right, 2)
        self._bodies = (QVBoxLayout(), QVBoxLayout())
        for card, body in zip((self._left, self._right), self._bodies, strict=True):
            body.setSpacing(Space.M)
            card.body.addLayout(body)
            card.body.addStretch(1)

    def show_instrument(self, instrument: Instrument, entry: LibraryEntry) -> None:
        self.rows = []
        self._fill(self._bodies[0], about(instrument), editable=entry.imported)
        self._fill(self._bodies[1], standing(instrument, entry), editable=entry.imported)

    def set_across(self, across: bool) -> None:
        """Side by side, or one under the other."""
        sides = (QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom)
        self._columns.setDirection(sides[0] if across else sides[1])

    def _fill(self, body: QVBoxLayout, facts: Sequence[Fact], *, editable: bool) -> None:
        clear(body)
        for fact in facts:
            row = FactRow(fact, editable=editable)
            row.edit_requested.connect(lambda fact=fact: self.edit_requested.emit(fact))
            body.addWidget(row)
            self.rows.append(row)
