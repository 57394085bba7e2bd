"""Four counters of a package, and the tables behind the one that is chosen."""

from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from ui.i18n import translate
from ui.pages.exchange import words
from ui.pages.exchange.words import Part
from ui.theme import Space
from ui.widgets.counter import Counter
from ui.widgets.label import ElideLabel, Label
from ui.widgets.layout import clear, row
from zima_desktop.domain.handover import MergePreview

MOST_LINES = 6


class PackageCounters(QWidget):
    """One counter is always chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._preview: MergePreview | None = None
        self.parts = {
            Part.NEW: Counter(self.tr("new"), "user-plus", "ok"),
            Part.CHANGED: Counter(self.tr("changed"), "pencil", "info"),
            Part.SAME: Counter(self.tr("same"), "equal", "neutral"),
            Part.WITHDRAWN: Counter(self.tr("withdrawn"), "shield-off", "warn"),
        }
        grid = QGridLayout()
        grid.setSpacing(Space.S)
        for at, (part, counter) in enumerate(self.parts.items()):
            grid.addWidget(counter, at // 2, at % 2)
            counter.clicked.connect(lambda _on, one=part: self.choose(one))
        self._lines = QVBoxLayout()
        self._lines.setSpacing(Space.XS)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.M)
        layout.addLayout(grid)
        layout.addLayout(self._lines)

    def show_preview(self, preview: MergePreview) -> None:
        """What is new first; if nothing is, what is known already."""
        self._preview = preview
        for part, counter in self.parts.items():
            counter.set_number(words.count_of(preview, part))
        self.choose(next((part for part in Part if words.count_of(preview, part)), Part.NEW))

    def choose(self, chosen: Part) -> None:
        for part, counter in self.parts.items():
            counter.setChecked(part is chosen)
        clear(self._lines)
        if self._preview is None or self._preview.known:
            return
        lines = words.table_lines(self._preview, chosen)
        if not lines:
            self._lines.addWidget(Label(words.nothing_of(chosen), "caption"))
        for title, count in lines[:MOST_LINES]:
            one = row(gap=12)
            one.addWidget(ElideLabel(title, "body", tone="text2"), 1)
            one.addWidget(Label(str(count), "strong"))
            self._lines.addLayout(one)
        if len(lines) > MOST_LINES:
            rest = sum(count for _title, count in lines[MOST_LINES:])
            text = translate("PackageCounters", "and %n more record(s) in other tables", None, rest)
            self._lines.addWidget(Label(text, "caption"))
