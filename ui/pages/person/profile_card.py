"""The middle column of the card: the interest profile, drawn and in exact figures."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QWidget

from ui.i18n import translate
from ui.pages.person.profile_chart import AXES, FigureRow, figure_rows, instruments_of, newest, radar_builder
from ui.theme import Space, theme
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.chart_view import ChartView
from ui.widgets.empty_state import EmptyState
from ui.widgets.label import ElideLabel, Label
from ui.widgets.layout import clear, line
from ui.widgets.paint import draw_text, text_width
from ui.widgets.select import Select
from zima_desktop.domain.dates import format_date
from zima_desktop.domain.ids import AttemptId
from zima_desktop.domain.results import EarlierResult


class Legend(QWidget):
    """Which line is which: solid and dashed, each with its date."""

    def __init__(self) -> None:
        super().__init__()
        self._now, self._before = "", ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.updateGeometry)

    def set(self, now: str, before: str) -> None:
        self._now, self._before = now, before
        self.setAccessibleName(
            translate("Legend", "Solid: {now}; dashed: {before}").format(now=now, before=before)
        )
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(180, round(theme().size("caption") * 1.7))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        widths = [text_width(text, "caption") for text in (self._now, self._before)]
        left = (self.width() - sum(widths) - 2 * 32 - 24) / 2
        middle = self.height() / 2
        signs = (
            (self._now, "c1", 3, Qt.PenStyle.SolidLine),
            (self._before, "text2", 1.5, Qt.PenStyle.DashLine),
        )
        for (text, token, thick, style), width in zip(signs, widths, strict=True):
            painter.setPen(QPen(theme().color(token), thick, style))
            painter.drawLine(round(left), round(middle), round(left + 24), round(middle))
            area = QRectF(left + 32, 0, width + 2, self.height())
            draw_text(painter, area, text, "caption", "text2")
            left += 32 + width + 24


class ProfileCard(Card):
    """Several instruments: a list to choose from; no test yet: how to begin."""

    result_requested = Signal(object)  # AttemptId
    test_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent, margins=(20, 12, 16, 14))
        self._results: tuple[EarlierResult, ...] = ()
        self._attempt: AttemptId | None = None
        self.title = Label(self.tr("Interest profile"), "h3")
        self.taken = Label("", "caption")
        self.result = Button(self.tr("Result"), "link")
        self.setAccessibleName(self.tr("Interest profile"))
        self.instruments = Select([], self.tr("Instrument"))
        self.chart = ChartView(self.tr("Interest profile"))
        self.chart.setMinimumHeight(150)
        self.chart.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self.legend = Legend()
        self.remark = ElideLabel("", "caption", tone="warn")
        self._figures = QGridLayout()
        self._figures.setContentsMargins(0, 2, 4, 0)
        self._figures.setVerticalSpacing(2)
        self._figures.setColumnStretch(0, 1)
        self._rule = line()
        self.body.setSpacing(6)
        self.empty = EmptyState(
            "clipboard-list",
            self.tr("No test has been taken yet"),
            self.tr("The profile is drawn as soon as the answers are collected."),
            action=self.tr("Give a test"),
            action_icon="clipboard-list",
        )
        self._lay_out()
        self.instruments.picked.connect(self._show)
        self.result.clicked.connect(self._ask_result)
        self.empty.acted.connect(self.test_requested)

    def _lay_out(self) -> None:
        self.instruments.setSizeAdjustPolicy(Select.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.instruments.setMinimumContentsLength(12)
        head = QHBoxLayout()
        head.setSpacing(Space.S)
        theme().changed.connect(self._fit)
        self._fit()
        head.addWidget(self.title, 1)
        head.addWidget(self.instruments, 1)
        head.addWidget(self.taken)
        head.addWidget(self.result)
        self.body.addLayout(head)
        self.body.addWidget(self.remark)
        self.body.addWidget(self.chart, 1)
        self.body.addWidget(self.legend)
        self.body.addWidget(self._rule)
        self.body.addLayout(self._figures)
        self.body.addWidget(self.empty, 1)

    def _fit(self) -> None:
        """As high as the heads of the cards beside it."""
        self.title.setMinimumHeight(theme().size("card_head"))

    def show_results(self, results: Sequence[EarlierResult]) -> None:
        """The newest result of an instrument; the chosen instrument stays."""
        self._results = tuple(results)
        options = instruments_of(results)
        self.instruments.set_options(options)
        self.instruments.setVisible(len(options) > 1)
        self.title.setVisible(len(options) < 2)
        for part in (self.result, self.chart, self._rule):
            part.setVisible(bool(options))
        self.empty.setVisible(not options)
        self._show()

    def _show(self) -> None:
        clear(self._figures)
        if not self._results:
            self._attempt = None
            self.legend.hide()
            self.remark.hide()
            self.taken.setText("")
            return
        now, before = newest(self._results, str(self.instruments.key()))
        self._attempt = now.attempt
        self.taken.setText(format_date(now.finished_on))
        self.taken.setVisible(before is None or self.instruments.isHidden())  # else the legend says it
        self._say_remark(now)
        held = now.profile.held
        drawn = not held and len(now.profile.scales) in AXES
        self.chart.setVisible(drawn)
        self.legend.setVisible(before is not None and not held)
        if before is not None:
            self.legend.set(format_date(now.finished_on), format_date(before.finished_on))
        if not held:
            past = before.profile if before is not None else None
            if drawn:
                self.chart.set_builder(radar_builder(now.profile, past, now.title), now.title)
            for at, row in enumerate(figure_rows(now.profile, past)):
                self._add_figures(at, row)

    def _say_remark(self, now: EarlierResult) -> None:
        remark = ""
        if now.profile.held:
            missing = len(now.profile.missing)
            remark = translate("ProfileCard", "%n answer(s) are missing", None, missing)
        elif now.profile.flat:
            remark = self.tr("The profile is weakly expressed")
        self.remark.set_text(remark)
        self.remark.setVisible(bool(remark))

    def _add_figures(self, at: int, row: FigureRow) -> None:
        role = "strong" if row.leading else "body"
        self._figures.addWidget(ElideLabel(row.title, role, tone="text" if row.leading else "text2"), at, 0)
        right = Qt.AlignmentFlag.AlignRight
        self._figures.addWidget(Label(row.figure, "strong"), at, 1, right)
        self._figures.addWidget(Label(row.change, "caption"), at, 2, right)

    def _ask_result(self) -> None:
        if self._attempt is not None:
            self.result_requested.emit(self._attempt)
