"""Shows one result: head, scales on the left, voices and conclusion on the right."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.pages.result import words
from ui.pages.result.answers_card import AnswersCard
from ui.pages.result.change_card import ChangeCard
from ui.pages.result.code_card import CodeCard
from ui.pages.result.conclusion_card import ConclusionCard
from ui.pages.result.scales_card import ScalesCard
from ui.pages.result.voices_card import VoicesCard
from ui.theme import Space, theme
from ui.widgets.avatar import Avatar
from ui.widgets.button import Button, IconButton
from ui.widgets.card import Card
from ui.widgets.chip import Chip
from ui.widgets.empty_state import EmptyState
from ui.widgets.label import ElideLabel
from ui.widgets.layout import column, row
from ui.widgets.page import Page
from ui.widgets.select import Select
from zima_desktop.domain.dates import format_date
from zima_desktop.domain.ids import AttemptId
from zima_desktop.domain.results import EarlierResult, ResultPage, ScaleChange

RIGHT_WIDTH = 404
ONE_COLUMN = 960
ABOVE_THE_TEXT = 560  # everything of the right column but the text of the conclusion


class ResultHead(Card):
    """Who, with which instrument, when; comparing and printing."""

    compared = Signal(object)  # AttemptId or None

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent, margins=(20, 12, 20, 12))
        self._avatar = Avatar("", 48)
        self._name = ElideLabel("", "h2")
        self._state = Chip("")
        self._subtitle = ElideLabel("", "body", tone="text2")
        self.compare = Select([], self.tr("Compare with an earlier result"))
        self.compare.setSizeAdjustPolicy(Select.SizeAdjustPolicy.AdjustToContents)
        self.person = Button(self.tr("Card"), "plain", "user")
        self.print = Button(self.tr("Print"), "plain", "printer")
        self.table = IconButton("file-spreadsheet", self.tr("All results of this person as a workbook"))
        self.compare.picked.connect(self.compared)
        title = row(self._name, self._state, None, gap=Space.M)
        texts = column(title, self._subtitle, gap=2)
        line = row(self._avatar, gap=Space.L)
        line.addLayout(texts, 1)
        for part in (self.compare, self.person, self.print, self.table):
            line.addWidget(part)
        self.body.addLayout(line)

    def show_page(self, page: ResultPage) -> None:
        self._avatar.set_name(page.person_name)
        self._name.set_text(page.person_name)
        state = words.state_word(page.state)
        self._state.set(state.text, state.icon, state.tone)
        self._subtitle.set_text(words.subtitle(page))
        options: list[tuple[object, str]] = [(None, self.tr("Do not compare"))]
        options += [
            (one.attempt, self.tr("Compare with {date}").format(date=format_date(one.finished_on)))
            for one in page.comparable
        ]
        self.compare.set_options(options)
        self.compare.setVisible(len(options) > 1)


class ResultView(Page):
    """The right column goes under the left one where there is no room beside it."""

    person_requested = Signal()
    print_requested = Signal()
    table_requested = Signal()
    compare_requested = Signal(object)  # EarlierResult

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page: ResultPage | None = None
        self.head = ResultHead()
        self.scales = ScalesCard()
        self.changes = ChangeCard()
        self.code = CodeCard()
        self.answers = AnswersCard()
        self.voices = VoicesCard()
        self.conclusion = ConclusionCard()
        self.missing = EmptyState("clipboard-x", self.tr("There is no such result"))
        self.missing.hide()
        self._right = QWidget()
        right = QVBoxLayout(self._right)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(Space.L)
        right.addWidget(self.voices)
        right.addWidget(self.conclusion)
        right.addStretch(1)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(Space.L)
        self._columns.addWidget(self._left_column(), 1)
        self._columns.addWidget(self._right)
        self.body.addWidget(self.head)
        self.body.addWidget(self.missing)
        self.body.addLayout(self._columns, 1)
        self.head.compared.connect(self._compare)
        self.head.person.clicked.connect(self.person_requested)
        self.head.print.clicked.connect(self.print_requested)
        self.head.table.clicked.connect(self.table_requested)
        theme().changed.connect(self._arrange)

    def show_page(self, page: ResultPage, suggestions: tuple[str, ...]) -> None:
        self._page = page
        self._set_shown(True)
        self.head.show_page(page)
        self.scales.setVisible(page.profile.held or bool(page.profile.all_scores or page.instrument.scales))
        self.scales.show_page(page, self._compared())
        self.changes.setVisible(False)
        self.code.show_page(page)
        self.answers.show_page(page)
        self.voices.show_texts(page.texts, page.instrument.shown_to)
        self.conclusion.show_page(page, suggestions)

    def show_changes(self, earlier: EarlierResult, changes: Sequence[ScaleChange]) -> None:
        """What was computed meanwhile; another choice since then makes it stale."""
        if self._compared() == earlier:
            self.changes.show_changes(earlier, changes)

    def show_missing(self) -> None:
        """Nothing to show: the attempt is unfinished or gone."""
        self._page = None
        self._set_shown(False)

    def open_first_scale(self) -> None:
        rows = self.scales.scales.rows
        if rows and not any(one.isChecked() for one in rows):
            rows[0].setChecked(True)

    def _left_column(self) -> QWidget:
        self._left = QWidget()
        self._left.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        layout = QVBoxLayout(self._left)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.L)
        layout.addWidget(self.scales, 1)
        for card in (self.changes, self.code, self.answers):
            layout.addWidget(card)
        return self._left

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _set_shown(self, shown: bool) -> None:
        self.missing.setVisible(not shown)
        for part in (self.head, self._left, self._right):
            part.setVisible(shown)

    def _compared(self) -> EarlierResult | None:
        key = self.head.compare.key()
        earlier = self._page.earlier if self._page is not None else ()
        return next((one for one in earlier if one.attempt == key), None)

    def _compare(self, _attempt: AttemptId | None) -> None:
        if self._page is None:
            return
        earlier = self._compared()
        self.scales.show_page(self._page, earlier)
        self.changes.setVisible(False)
        if earlier is not None:
            self.compare_requested.emit(earlier)

    def _arrange(self) -> None:
        scale = theme().text_scale
        beside = self.viewport().width() >= ONE_COLUMN * scale
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._columns.setDirection(across if beside else down)
        self.conclusion.fit(self.viewport().height() - round(ABOVE_THE_TEXT * scale))
        width = round(RIGHT_WIDTH * scale)
        if beside:
            self._right.setFixedWidth(min(width, round(self.viewport().width() * 0.42)))
        else:
            self._right.setMinimumWidth(0)
            self._right.setMaximumWidth(16777215)
