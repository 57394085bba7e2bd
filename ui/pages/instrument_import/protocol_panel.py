"""Step 4: one sheet counted by hand, typed in and compared: the key is right when every scale agrees."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from ui.pages.instrument_import.entry_card import EntryCard
from ui.pages.instrument_import.totals_card import TotalsCard
from ui.theme import Space, theme
from ui.widgets.notice import Notice
from zima_desktop.domain.instruments import AnswerValue, Instrument
from zima_desktop.domain.library import ProtocolLine

TWO_COLUMNS = 820


@dataclass(frozen=True, slots=True)
class TypedSheet:
    """A sheet as far as it is typed; it outlives a change of texts."""

    answers: Mapping[int, AnswerValue]
    totals: Mapping[str, str]


class ProtocolPanel(QWidget):
    """`changed`: an answer or a result was typed; `ready`: Enter on the last result."""

    changed = Signal()
    ready = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._instrument: Instrument | None = None
        self.notice = Notice("")
        self.entry, self.totals = EntryCard(), TotalsCard()
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(Space.M)
        self._columns.addWidget(self.entry, 3)
        self._columns.addWidget(self.totals, 2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.M)
        layout.addWidget(self.notice)
        layout.addLayout(self._columns)
        layout.addStretch(1)
        self.entry.answered.connect(self._retype)
        self.entry.finished.connect(self.totals.focus_first)
        self.totals.changed.connect(self._retype)
        self.totals.finished.connect(self.ready)
        theme().changed.connect(self._arrange)

    def show_instrument(self, instrument: Instrument, sheet: TypedSheet) -> None:
        self._instrument = instrument
        self.entry.show_instrument(instrument, sheet.answers)
        self.totals.show_instrument(instrument, sheet.totals)
        self._explain()

    def sheet(self) -> TypedSheet:
        return TypedSheet(dict(self.entry.answers()), self.totals.totals())

    def show_compared(self, lines: Sequence[ProtocolLine]) -> None:
        if self._instrument is None:
            return
        self.totals.show_compared(lines, self._instrument, self.entry.answers())
        wrong = [line.title for line in lines if not line.agrees]
        title = self.tr("These scales differ: {scales}").format(scales=", ".join(wrong))
        text = self.tr(
            "Under each of them stand the answers that gave points. Is it a slip in counting by hand, or a "
            "mistake of the key in the workbook?"
        )
        if wrong:
            self.notice.set(title, text, "bad", "circle-alert")

    def show_missing(self, numbers: str) -> None:
        """The program cannot count before these are answered."""
        text = self.tr("Answers are missing to questions: {numbers}").format(numbers=numbers)
        self.notice.set(text, "", "warn")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _retype(self) -> None:
        self.totals.forget_compared()
        self._explain()
        self.changed.emit()

    def _explain(self) -> None:
        self.notice.set(
            self.tr("Take one filled-in sheet and count it by hand with the key of the handbook"),
            self.tr("Type its answers and your results: the program must come to the same."),
            "accent",
            "calculator",
        )

    def _arrange(self) -> None:
        across = self.width() >= TWO_COLUMNS * theme().text_scale
        sides = (QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom)
        self._columns.setDirection(sides[0] if across else sides[1])
