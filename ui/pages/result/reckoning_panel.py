"""«How it was counted»: every answer that counts for a scale, the sum and the borders of the levels."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from ui.pages.result import words
from ui.pages.result.answer_words import given
from ui.theme import Space
from ui.widgets.card import Card
from ui.widgets.label import Label
from ui.widgets.layout import row as side_by_side
from zima_desktop.domain.profiles import Contribution, Term
from zima_desktop.domain.results import ResultPage

TWO_COLUMNS = 6  # from so many lines on


class ReckoningPanel(Card):
    """Built when a scale is opened, thrown away when it is closed."""

    def __init__(self, page: ResultPage, code: str, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent, margins=(14, 10, 14, 12))
        reckoning = next(one for one in page.reckonings if one.scale == code)
        score = next(one for one in page.profile.all_scores if one.code == code)
        self._items = {item.no: item for item in page.instrument.items}
        title = Label(self.tr("How it was counted"), "strong")
        note = self.tr("key of edition {edition}, scoring {scorer}").format(
            edition=page.instrument.edition, scorer=page.profile.scorer_version
        )
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.M)
        grid.setVerticalSpacing(Space.S)
        lines = reckoning.contributions or tuple(map(_as_line, reckoning.terms))
        sides = 2 if len(lines) >= TWO_COLUMNS else 1
        half = -(-len(lines) // sides)
        for at, line in enumerate(lines):
            self._add_line(grid, at % half, at // half, line)
        for side in range(sides):
            grid.setColumnStretch(side * 4 + 1, 1)
            if side:
                grid.setColumnMinimumWidth(side * 4 - 1, Space.L)
        self.body.addLayout(side_by_side(title, None, Label(note, "caption")))
        self.body.addLayout(grid)
        self.body.addWidget(Label(words.sum_line(reckoning, score), "caption", tone="text2", wrap=True))
        self.setAccessibleName(self.tr("How it was counted: {scale}").format(scale=score.title))

    def _add_line(self, grid: QGridLayout, row: int, side: int, line: Contribution) -> None:
        top = Qt.AlignmentFlag.AlignTop
        key = Label(words.key_label(line), "field")
        text = Label(self._told(line), "caption", tone="text" if line.chosen else "text3", wrap=True)
        worth = Label(words.points(line.points), "field" if line.chosen else "caption")
        if not line.item:
            worth.setText(words.number(line.points))
        worth.setAccessibleName(
            self.tr("{item}: {points}").format(item=line.text, points=words.points(line.points))
        )
        for at, widget in enumerate((key, text, worth)):
            grid.addWidget(widget, row, side * 4 + at, top if at else top | Qt.AlignmentFlag.AlignLeft)

    def _told(self, line: Contribution) -> str:
        """The question, the answer where it is more than a choice, and a key from the other end."""
        item = self._items.get(line.item)
        parts = [line.text]
        said = given(item, line) if item is not None else ""
        parts += [said] if said else []
        parts += [self.tr("reversed")] if line.reverse else []
        return " · ".join(parts)


def _as_line(term: Term) -> Contribution:
    """A scale inside a formula, shown like an answer without a number."""
    return Contribution(0, None, term.title, term.value, chosen=True)
