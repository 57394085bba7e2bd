"""Cards of figures: a number, what it is called, and what it means in plain words."""

from dataclasses import dataclass

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from ui.i18n import translate
from ui.pages.quality import words
from ui.theme import Space, theme
from ui.widgets.card import Card
from ui.widgets.label import Label
from ui.widgets.layout import clear
from zima_desktop.content.result_words import number_text
from zima_desktop.domain.quality import QualityReport, ScaleReport

NARROW = 640  # below, two cards in a row


@dataclass(frozen=True, slots=True)
class Figure:
    name: str
    value: str
    meaning: str


class FigureCard(Card):
    def __init__(self, figure: Figure, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent, margins=(16, 12, 16, 14))
        self.body.setSpacing(2)
        self.body.addWidget(Label(figure.name, "field"))
        self.body.addWidget(Label(figure.value, "h2"))
        self.body.addWidget(Label(figure.meaning, "caption", tone="text2", wrap=True))
        self.body.addStretch(1)
        self.setAccessibleName(f"{figure.name}: {figure.value}. {figure.meaning}")


class FigureGrid(QWidget):
    """Cards of equal width in one row, two in a row where the room is small."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(Space.M)
        self._cards: list[FigureCard] = []
        self._in_row = 0

    def show_figures(self, figures: tuple[Figure, ...]) -> None:
        clear(self._grid)
        self._cards = [FigureCard(figure) for figure in figures]
        self._in_row = 0
        self._arrange()
        self.setVisible(bool(figures))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        count = len(self._cards)
        in_row = count if self.width() >= NARROW * theme().text_scale else 2
        if not count or in_row == self._in_row:
            return
        self._in_row = in_row
        for at, card in enumerate(self._cards):
            self._grid.addWidget(card, at // in_row, at % in_row)
        for column in range(max(count, self._grid.columnCount())):
            self._grid.setColumnStretch(column, 1 if column < in_row else 0)


def scale_figures(scale: ScaleReport) -> tuple[Figure, ...]:
    """α or KR-20, ω, the error of measurement, mean and spread."""
    found = scale.consistency
    if found is None:
        return ()
    alpha = translate("QualityFigures", "Consistency, KR-20") if found.kr20 is not None else ""
    lies = translate("QualityFigures", "possible from {low} to {high}")
    span = lies.format(low=number_text(scale.minimum), high=number_text(scale.maximum))
    spread = translate("QualityFigures", "spread {sd} points, {span}").format(
        sd=number_text(found.sd, 1), span=span
    )
    return (
        Figure(
            alpha or translate("QualityFigures", "Consistency, α"),
            number_text(found.alpha),
            words.between(found.low, found.high),
        ),
        Figure(
            translate("QualityFigures", "Common trait, ω"), number_text(found.omega), words.omega_note(found)
        ),
        Figure(
            translate("QualityFigures", "Error of measurement"),
            number_text(found.sem, 1),
            words.sem_note(found),
        ),
        Figure(translate("QualityFigures", "Mean result"), number_text(found.mean, 1), spread),
    )


def whole_figures(report: QualityReport) -> tuple[Figure, ...]:
    """What is said of the instrument as a whole: repeated pairs and differentiation."""
    found: list[Figure] = []
    repeats = report.repeats
    if repeats is not None:
        note = words.repeats_note(repeats)
        if repeats.low is not None and repeats.high is not None:
            low, high = words.percent(repeats.low), words.percent(repeats.high)
            note += "; " + translate("QualityFigures", "95 times of 100 between {low} and {high}").format(
                low=low, high=high
            )
        found.append(
            Figure(translate("QualityFigures", "Repeated pairs agree"), words.percent(repeats.share), note)
        )
    span = report.span
    if span is not None:
        middle = translate("QualityFigures", "half of the people between {low} and {high}").format(
            low=number_text(span.lower_quartile, 1), high=number_text(span.upper_quartile, 1)
        )
        found.append(
            Figure(translate("QualityFigures", "Span of profiles"), number_text(span.median, 1), middle)
        )
        counted = report.protocols - report.held
        share = words.percent(report.flat / counted if counted else None)
        limit = report.span_threshold
        note = translate("QualityFigures", "nobody leads in {count} of {n}").format(
            count=report.flat, n=counted
        )
        if limit is not None:
            note += ", " + translate("QualityFigures", "the span is below {limit}").format(
                limit=number_text(limit)
            )
        found.append(Figure(translate("QualityFigures", "Weakly expressed"), share, note))
    return tuple(found)
