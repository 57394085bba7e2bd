"""Shows the coordinator who has handed over and what came last."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.i18n import translate
from ui.pages.today import words
from ui.pages.today.checklist import Checklist, Step
from ui.pages.today.columns_page import ColumnsPage, DayHead, chain
from ui.pages.today.state_cards import DataState, FiguresCard
from ui.signs import dotted, said
from ui.theme import Space
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.label import Label
from ui.widgets.layout import clear, line, row
from ui.widgets.list_row import ListRow
from ui.widgets.progress import Meter
from zima_desktop.domain.handover import IncomingRow

MOST = 5


class TownDayView(ColumnsPage):
    """Received m of n, the last packages, and who is still expected."""

    take_requested = Signal()
    key_requested = Signal()
    board_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.key = Button(self.tr("Key for schools"), "plain", "key-round")
        self.take = Button(self.tr("Take a file in"), "primary", "download")
        self.head = DayHead((self.key, self.take))
        self.first = Checklist(
            self.tr("The first round"),
            self.tr("Three steps, and the figures of the municipality appear by themselves."),
        )
        self.board = Button(self.tr("Open the exchange"), "link")
        self.received = Card(self.tr("Organisations"), action=self.board)
        self.count = Label("", "display")
        self.count_note = Label("", "secondary")
        self.meter = Meter(None, self.tr("Organisations that handed over"))
        self.packages = Card(self.tr("Last packages"))
        self.waited = Card(self.tr("Still expected"))
        self._packages, self._waited = QVBoxLayout(), QVBoxLayout()
        self.figures = FiguresCard(self.tr("Figures of the municipality"))
        self.data = DataState()
        self._lay_out()
        self.take.clicked.connect(self.take_requested)
        self.key.clicked.connect(self.key_requested)
        self.board.clicked.connect(self.board_requested)

    def show_first_round(self, steps: Sequence[Step], *, waits: bool) -> None:
        first = bool(steps)
        self.first.setVisible(first)
        self.received.setVisible(waits)
        self.figures.setVisible(not first)
        self.take.set_kind("plain" if first else "primary")
        if first:
            self.first.show_steps(steps)
        steps_first = self.first.buttons.values()
        chain((self.key, self.take, *steps_first, self.board, self.data.back_up))

    def show_board(self, rows: Sequence[IncomingRow], today: date) -> None:
        taken = [one for one in rows if one.received is not None]
        taken.sort(key=lambda one: str(one.received), reverse=True)
        waited = [one for one in rows if one.received is None]
        text = self.tr("{received} of {count}").format(received=len(taken), count=len(rows))
        self.count.setText(text)
        self.meter.set(len(taken) / len(rows) if rows else None)
        self.packages.setVisible(bool(taken))
        self.waited.setVisible(bool(waited))
        _fill(self._packages, [_package_row(one, today) for one in taken[:MOST]])
        _fill(self._waited, [ListRow("clock", "neutral", one.organization) for one in waited[:MOST]])
        rest = len(waited) - MOST
        if rest > 0:
            self._waited.addWidget(Label(translate("TownDayView", "and %n more", None, rest), "caption"))

    def _lay_out(self) -> None:
        self.count_note.setText(self.tr("have handed over their data this year"))
        self.received.body.addLayout(row(self.count, self.count_note, None, gap=Space.M))
        self.received.body.addWidget(self.meter)
        for card, rows in ((self.packages, self._packages), (self.waited, self._waited)):
            rows.setSpacing(Space.S)
            card.body.addLayout(rows)
            card.body.addStretch(1)
        self.body.addWidget(self.head)
        self.add_columns((self.first, self.received, self.packages, self.waited), (self.figures, self.data))


def _package_row(one: IncomingRow, today: date) -> ListRow:
    assert one.received is not None and one.variant is not None
    changed = translate("TownDayView", "new: {new}, changed: {changed}").format(
        new=one.new, changed=one.changed
    )
    when = words.moment_words(one.received, today)
    note = dotted(when, said("variant", one.variant.value).casefold(), changed)
    return ListRow("package-check", "ok", one.organization, note)


def _fill(layout: QVBoxLayout, rows: Sequence[QWidget]) -> None:
    clear(layout)
    for at, one in enumerate(rows):
        if at:
            layout.addWidget(line())
        layout.addWidget(one)
