"""Shows the report of an instrument: scales on the left, the figures of the chosen one on the right."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.pages.quality import words
from ui.pages.quality.columns import item_columns, norm_columns, norm_rows
from ui.pages.quality.figures import FigureGrid, scale_figures, whole_figures
from ui.pages.quality.scale_picker import ScalePicker
from ui.theme import Space, theme
from ui.widgets.button import Button
from ui.widgets.card import Card, CardHead
from ui.widgets.chip import Chip
from ui.widgets.empty_state import EmptyState
from ui.widgets.label import Label
from ui.widgets.layout import row
from ui.widgets.notice import Notice
from ui.widgets.page import Page, PageHead
from ui.widgets.select import Select
from ui.widgets.skeleton import Skeleton
from ui.widgets.table_card import TableCard
from ui.widgets.table_view import RecordTable
from zima_desktop.domain.quality import Obstacle, QualityReport, QualityStanding, ScaleReport

PICKER_WIDTH = 260
MOST_ROWS, FOOT = 10, 44  # of a table before it scrolls inside


class QualityView(Page):
    """`asked` wants another instrument."""

    asked = Signal(object)  # code

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.instrument = Select([], self.tr("Instrument"))
        self.instrument.setMinimumWidth(220)
        self.export = Button(self.tr("To an XLSX table"), "primary", "file-spreadsheet")
        self.head = PageHead(self.tr("Quality of measurement"), actions=(self.instrument, self.export))
        self.summary = Label("", "secondary", wrap=True)
        self.standing = Notice("", tone="info")
        self.whole = FigureGrid()
        self.picker = ScalePicker()
        self.chip = Chip("")
        self.title = Label("", "h3")
        self.meaning = Label("", "body", wrap=True)
        self.caution = Label("", "caption", tone="warn", wrap=True)
        self.figures = FigureGrid()
        self.items = RecordTable(item_columns(), self.tr("Questions of the scale"), key=lambda one: one.item)
        self.norms = RecordTable(norm_columns(), self.tr("Local norms"), key=lambda one: one.no)
        self.norms_note = Label("", "caption", tone="text2", wrap=True)
        self.nothing = EmptyState(
            "gauge",
            self.tr("There is nothing to measure yet"),
            self.tr("The figures come from 30 protocols on."),
        )
        self.waiting = Skeleton()
        self._report: QualityReport | None = None
        self._lay_out()
        self.picker.picked.connect(self._show_scale)
        self.instrument.picked.connect(self.asked)
        theme().changed.connect(self._fit)

    def _lay_out(self) -> None:
        self.items_card, self.norms_card = TableCard(self.items), TableCard(self.norms)
        self.right = QWidget()
        right = QVBoxLayout(self.right)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(Space.M)
        about = Card()
        about.body.addLayout(row(self.title, None, self.chip))
        about.body.addWidget(self.meaning)
        about.body.addWidget(self.caution)
        right.addWidget(about)
        right.addWidget(self.figures)
        right.addWidget(self.items_card)
        norms = Card()
        norms.body.addWidget(CardHead(self.tr("Local norms"), self.tr("from the results of this base")))
        norms.body.addWidget(self.norms_note)
        right.addWidget(norms)
        right.addWidget(self.norms_card)
        right.addStretch(1)
        left = QVBoxLayout()
        left.addWidget(self.picker)
        left.addStretch(1)
        columns = row(gap=Space.L)
        columns.addLayout(left)
        columns.addWidget(self.right, 1)
        for part in (self.head, self.summary, self.standing, self.whole, self.waiting, self.nothing):
            self.body.addWidget(part)
        self.body.addLayout(columns, 1)
        self._fit()

    def _fit(self) -> None:
        scale = theme().text_scale
        self.picker.setFixedWidth(round(PICKER_WIDTH * scale))
        for card in (self.items_card, self.norms_card):
            rows = min(max(card.table.records.total(), 3), MOST_ROWS)
            card.setFixedHeight(rows * theme().size("row") + theme().size("head") + round(FOOT * scale))

    def set_choices(self, instruments: Sequence[tuple[str, str]], code: str) -> None:
        self.instrument.set_options(list(instruments))
        self.instrument.set_key(code)

    def show_waiting(self) -> None:
        """The figures are being computed."""
        self._report = None
        self.waiting.show()
        for part in (self.standing, self.whole, self.picker, self.right, self.nothing):
            part.hide()
        self.export.setEnabled(False)

    def show_stopped(self) -> None:
        """The figures did not come: stopped by hand, or refused."""
        self.waiting.hide()
        self.standing.set(
            self.tr("The figures were not computed"), self.tr("Choose the instrument to try again."), "info"
        )
        self.standing.show()

    def show_report(self, report: QualityReport) -> None:
        self._report = report
        self.waiting.hide()
        self.summary.setText(f"{report.title} · {words.summary(report)}")
        self.export.setEnabled(bool(report.protocols))
        empty = not report.protocols or not report.scales
        self.nothing.setVisible(empty)
        self.picker.setVisible(not empty)
        self.right.setVisible(not empty)
        self._show_standing(report)
        self.whole.show_figures(whole_figures(report))
        if not empty:
            self.picker.set_scales(report.scales)
            self._show_scale(self.picker.chosen() or report.scales[0].code)

    def _show_standing(self, report: QualityReport) -> None:
        firm = report.standing is QualityStanding.FIRM
        self.standing.setVisible(bool(report.protocols) and not firm)
        few = report.standing is QualityStanding.TOO_FEW
        text = words.standing(report)
        tone = "warn" if few else "info"
        self.standing.set(text[:1].upper() + text[1:], "", tone, "triangle-alert" if few else "info")

    def _show_scale(self, code: str) -> None:
        scale = self._report.scale(code) if self._report is not None else None
        if scale is None:
            return
        self.picker.choose(code)
        self.title.setText(scale.title)
        meaning = words.meaning(scale)
        self.meaning.setText(meaning[:1].upper() + meaning[1:])
        self._show_chip(scale)
        caution = words.scale_standing(scale) if scale.obstacle is not Obstacle.TOO_FEW else ""
        self.caution.setText(caution)
        self.caution.setVisible(bool(caution) and not self.standing.isVisibleTo(self))
        self.figures.show_figures(scale_figures(scale))
        items = scale.consistency.items if scale.consistency else ()
        self.items.set_records(items)
        self.items_card.setVisible(bool(items))
        rows = norm_rows(scale.norms)
        self.norms.set_records(rows)
        self.norms_card.setVisible(bool(rows))
        self.norms_note.setText(words.norms_note(scale.norms))
        self._fit()

    def _show_chip(self, scale: ScaleReport) -> None:
        found = scale.consistency
        self.chip.setVisible(found is not None)
        if found is not None:
            self.chip.set(words.short(scale), "gauge", words.TONES[found.called])
