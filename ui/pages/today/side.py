"""The right column: trajectories, figures against their targets, the state of the data."""

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtWidgets import QWidget

from ui.i18n import translate
from ui.pages.today.reading import SchoolDay, State
from ui.pages.today.words import moment_words, parts_words, past_day, percent, share_words, target_words
from ui.signs import dotted, said
from ui.theme import Space
from ui.widgets.card import Card
from ui.widgets.label import Label
from ui.widgets.layout import clear, column, row
from ui.widgets.notice import Notice
from ui.widgets.progress import Meter, StackBar
from zima_desktop.domain.handover import PackageInfo
from zima_desktop.domain.monitoring import Figure
from zima_desktop.domain.trajectory import TrajectoryState

BACKUP_IS_OLD = timedelta(days=7)
_TOKENS = {
    TrajectoryState.CHOICE_MADE: "c1",
    TrajectoryState.ON_TRIAL: "c4",
    TrajectoryState.EXPLORING: "c3",
    TrajectoryState.NEEDS_TALK: "c2",
    TrajectoryState.NO_TEST: "text3",
}


class TrajectoriesCard(Card):
    """Where the pupils of the upper grades stand."""

    def __init__(self) -> None:
        super().__init__(translate("TrajectoriesCard", "Trajectories of grades 8–11"))
        self.bar = StackBar([], self.tr("Trajectories of grades 8–11"))
        self.body.addWidget(self.bar)

    def show_day(self, day: SchoolDay) -> None:
        counts = dict(day.by_state)
        self.bar.set([(said("trajectory_state", state), counts[state], _TOKENS[state]) for state in _TOKENS])
        if self.head is not None:
            self.head.set_note(str(sum(counts.values())))
            self.bar.setAccessibleName(
                self.tr("Trajectories of grades 8–11, pupils: {count}").format(count=sum(counts.values()))
            )


class FiguresCard(Card):
    """Shares with what they were made of; nothing to divide by is said in words."""

    def __init__(self, title: str) -> None:
        super().__init__(title)
        self._rows = column(gap=Space.M)
        self.body.addLayout(self._rows)

    def show_figures(self, figures: Sequence[Figure]) -> None:
        clear(self._rows)
        for figure in figures:
            self._rows.addWidget(FigureRow(figure))


class FigureRow(QWidget):
    """Name, share, what it was made of, a bar with the tick of the target."""

    def __init__(self, figure: Figure) -> None:
        super().__init__()
        tone = "" if figure.share is not None else "text3"
        share = Label(share_words(figure), "strong", tone=tone)
        reached = figure.share is not None and figure.target is not None and figure.share >= figure.target
        meter = Meter(figure.share, figure.title, target=figure.target, token="ok" if reached else "accent")
        spoken = (share_words(figure), parts_words(figure), target_words(figure))
        meter.setAccessibleName(dotted(figure.title, *spoken))
        parts = row(
            share, Label(parts_words(figure), "caption"), None, Label(target_words(figure), "caption")
        )
        self.setLayout(column(Label(figure.title, "body", wrap=True), parts, meter, gap=2))


class DataNotice(Notice):
    """When the last copy was made and when the coordinator was given something."""

    def __init__(self) -> None:
        super().__init__(" ")

    def show_school(self, state: State, today: date, package: PackageInfo | None) -> None:
        handed = self.tr("Nothing has been handed over to the coordinator yet.")
        if package is not None:
            day = past_day(package.created.astimezone().date(), today)
            handed = self.tr("Last hand-over to the coordinator: {day}.").format(day=day)
        self._show(state, today, handed)

    def show_town(self, state: State, today: date) -> None:
        self._show(state, today, "")

    def _show(self, state: State, today: date, handed: str) -> None:
        copied = self.tr("There is no backup yet.")
        fresh = state.backup is not None and today - state.backup.astimezone().date() <= BACKUP_IS_OLD
        if state.backup is not None:
            words = self.tr("Backup made {moment}.")
            copied = words.format(moment=moment_words(state.backup, today))
        title = self.tr("The data are safe") if fresh else self.tr("A backup is needed")
        text = " ".join(part for part in (copied, handed) if part)
        self.set(title, text, "accent" if fresh else "warn", "shield-check" if fresh else "")


def received_words(received: int, expected: int) -> str:
    """Of organisations: never a percentage, the figures are small."""
    words = translate("TownCards", "received {received} of {expected}")
    return words.format(received=received, expected=expected)


__all__ = ["DataNotice", "FigureRow", "FiguresCard", "TrajectoriesCard", "percent", "received_words"]
