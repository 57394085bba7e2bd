"""The right column: trajectories, figures against their targets, the state of the data."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.i18n import translate
from ui.pages.today import words
from ui.signs import percent
from ui.theme import Space
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.label import ElideLabel, Label
from ui.widgets.layout import clear, row
from ui.widgets.notice import Notice
from ui.widgets.progress import Meter, StackBar
from zima_desktop.domain.monitoring import Figure
from zima_desktop.domain.trajectory import TrajectoryState

OLD_AFTER = timedelta(days=7)


class TrajectoriesCard(Card):
    """Where the pupils of grades 8 to 11 stand, in figures and as one bar."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Trajectories, grades 8–11"), note=" ", parent=parent)
        self.bar = StackBar([], self.tr("Trajectories of grades 8 to 11"))
        self.body.addWidget(self.bar)
        self.body.addStretch(1)

    def show_states(self, by_state: Sequence[tuple[TrajectoryState, int]], total: int) -> None:
        self.bar.set(words.state_shares(by_state))
        if self.head is not None:
            self.head.set_note(translate("TrajectoriesCard", "%n pupil(s)", None, total))


class FiguresCard(Card):
    """Every figure with its meter; without a denominator there is no percentage."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent=parent)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(Space.XS)
        self.body.addLayout(self._rows)
        self.body.addStretch(1)

    def show_figures(self, figures: Sequence[Figure]) -> None:
        clear(self._rows)
        for figure in figures:
            self._rows.addWidget(ElideLabel(figure.title))
            self._rows.addLayout(self._line(figure))

    def _line(self, figure: Figure) -> QHBoxLayout:
        share, target = figure.share, figure.target
        reached = share is not None and target is not None and share >= target
        meter = Meter(share, figure.title, target=target, token="ok" if reached else "accent")
        shown = self.tr("no data") if share is None else percent(share, target)
        parts = row(gap=Space.S)
        parts.addWidget(meter, 1)
        parts.addWidget(Label(shown, "strong" if share is not None else "caption"))
        if target is not None:
            of = self.tr("of {target}").format(target=percent(target))
            parts.addWidget(Label(self.tr("target reached") if reached else of, "caption"))
        return parts


class DataState(QWidget):
    """When the last copy was made, when data was handed over; a warning has a button."""

    backup_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.notice = Notice("", tone="accent")
        self.back_up = Button(self.tr("Make a backup"), "plain", "database-backup")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.S)
        layout.addWidget(self.notice)
        layout.addWidget(self.back_up)
        self.back_up.clicked.connect(self.backup_requested)

    def show_state(self, backup: datetime | None, second: str, today: date) -> None:
        """`second`: the line about the exchange, already in words; "" without one."""
        old = backup is None or today - backup.astimezone().date() > OLD_AFTER
        self.back_up.setVisible(old)
        if backup is None:
            made = self.tr("There is no backup yet.")
        else:
            made = self.tr("Backup: {moment}.").format(moment=words.moment_words(backup, today))
        title = self.tr("A backup is needed") if old else self.tr("The data is safe")
        lines = "\n".join(part for part in (made, second) if part)
        self.notice.set(title, lines, "warn" if old else "accent", "" if old else "shield-check")
