"""Results of the sheet as counted by hand, beside those of the program once they were compared."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from ui.i18n import translate
from ui.pages.instrument_import.typed import shown_answer
from ui.signs import figure
from ui.theme import Space, theme
from ui.widgets.card import Card
from ui.widgets.chip import Chip
from ui.widgets.label import Label
from ui.widgets.layout import clear
from zima_desktop.domain.instruments import AnswerValue, Instrument, Scale
from zima_desktop.domain.keys import answer_points
from zima_desktop.domain.library import ProtocolLine

LINE_WIDTH = 84


class TotalsCard(Card):
    """One line a scale; Enter goes to the next, `finished` after the last."""

    changed = Signal()
    finished = Signal()
    reached = Signal(object)  # the line that has the keyboard now

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Counted by hand"), parent=parent)
        self.lines: dict[str, QLineEdit] = {}
        self.chips: dict[str, Chip] = {}
        self.reasons: dict[str, Label] = {}
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(Space.M)
        self._grid.setVerticalSpacing(Space.XS)
        self._grid.setColumnStretch(0, 1)
        self.body.addLayout(self._grid)
        self.body.addStretch(1)

    def show_instrument(self, instrument: Instrument, totals: Mapping[str, str]) -> None:
        clear(self._grid)
        self.lines, self.chips, self.reasons = {}, {}, {}
        heads = (self.tr("Scale"), self.tr("By hand"), self.tr("The program"))
        for at, head in enumerate(heads):
            self._grid.addWidget(Label(head, "field"), 0, at)
        for at, scale in enumerate(instrument.scales):
            self._add(1 + 2 * at, scale, totals.get(scale.code, ""))

    def totals(self) -> dict[str, str]:
        """What is typed, scale by scale; empty lines are left out."""
        return {code: line.text().strip() for code, line in self.lines.items() if line.text().strip()}

    def missing(self) -> int:
        return sum(not line.text().strip() for line in self.lines.values())

    def show_compared(
        self, compared: Sequence[ProtocolLine], instrument: Instrument, answers: Mapping[int, AnswerValue]
    ) -> None:
        """Where the two differ, the answers that gave points are named: there the mistake is found."""
        for line in compared:
            chip, reason = self.chips[line.scale], self.reasons[line.scale]
            icon, tone = ("check", "ok") if line.agrees else ("x", "bad")
            word = translate("TotalsCard", "agrees") if line.agrees else translate("TotalsCard", "differs")
            chip.set(figure(line.counted), icon, tone)
            chip.setAccessibleName(f"{line.title}: {figure(line.counted)}, {word}")
            chip.show()
            scale = instrument.scale(line.scale)
            reason.setText("" if line.agrees else points_text(instrument, scale, answers))
            reason.setVisible(not line.agrees)

    def forget_compared(self) -> None:
        """Something was typed anew: the old comparison says nothing any more."""
        for chip in self.chips.values():
            chip.hide()
        for reason in self.reasons.values():
            reason.hide()

    def focus_first(self) -> None:
        empty = next((line for line in self.lines.values() if not line.text().strip()), None)
        target = empty or next(iter(self.lines.values()), None)
        if target is not None:
            target.setFocus()
            self.reached.emit(target)

    def _add(self, at: int, scale: Scale, text: str) -> None:
        line = QLineEdit(text)
        line.setFixedWidth(round(LINE_WIDTH * theme().text_scale))
        line.setAccessibleName(self.tr("{scale}: result by hand").format(scale=scale.title))
        line.textChanged.connect(lambda _text: self._retyped())
        line.returnPressed.connect(lambda: self._next(scale.code))
        chip, reason = Chip(""), Label("", "caption", tone="bad", wrap=True)
        chip.hide()
        reason.hide()
        self._grid.addWidget(Label(scale.title, wrap=True), at, 0)
        self._grid.addWidget(line, at, 1)
        self._grid.addWidget(chip, at, 2, Qt.AlignmentFlag.AlignVCenter)
        self._grid.addWidget(reason, at + 1, 0, 1, 3)
        self.lines[scale.code], self.chips[scale.code], self.reasons[scale.code] = line, chip, reason

    def _retyped(self) -> None:
        self.forget_compared()
        self.changed.emit()

    def _next(self, code: str) -> None:
        codes = list(self.lines)
        at = codes.index(code) + 1
        if at < len(codes):
            self.lines[codes[at]].setFocus()
            self.lines[codes[at]].selectAll()
            self.reached.emit(self.lines[codes[at]])
        else:
            self.finished.emit()


def points_text(instrument: Instrument, scale: Scale, answers: Mapping[int, AnswerValue]) -> str:
    """«Баллы дали: 1а +1, 4б +1»; a formula says that it sums up other scales."""
    if scale.formula is not None:
        return translate("TotalsCard", "It is counted from other scales: look at those first.")
    parts = []
    for item in instrument.items:
        value = answers.get(item.no)
        if value is None or not any(key.item == item.no for key in scale.keys):
            continue
        points = answer_points(item, scale, value)
        if points:
            sign = "+" if points > 0 else "−"
            parts.append(f"{item.no}: {shown_answer(item, value)} {sign}{figure(abs(points))}")
    if not parts:
        return translate("TotalsCard", "The program gave no points to any answer.")
    return translate("TotalsCard", "Points by the program: {list}").format(list=", ".join(parts))
