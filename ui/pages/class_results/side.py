"""What stands beside the table: who leads where, weak profiles, hints, who is missing."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from ui.i18n import translate
from ui.pages.class_results.columns import gravest, hint_lines, state_words
from ui.theme import Space, theme
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.chart_view import ChartView
from ui.widgets.label import Label
from ui.widgets.layout import clear
from zima_desktop.domain.charts import Bar, Scene, bars
from zima_desktop.domain.instruments import Action
from zima_desktop.domain.results import ClassResults, ClassRow, ResultState

MOST_NAMES = 8
LINK_PAD = 9  # where the text of a link begins
ROW = 2.0  # of a bar, in sizes of its letters
TONES = {Action.HOLD: "bad", Action.WARN: "warn", Action.NOTE: "text2", None: "text2"}


class LeadersCard(Card):
    """Bars of the numbers of people who lead in each scale; ties count for each of them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Who leads where"), parent=parent)
        self.chart = ChartView(self.tr("Who leads where"))
        self.note = Label("", "caption", tone="text2", wrap=True)
        self.body.addWidget(self.chart)
        self.body.addWidget(self.note)

    def show_results(self, found: ClassResults) -> None:
        leaders = found.leaders()
        self.setVisible(found.instrument.leaders and bool(leaders) and bool(found.finished))
        most = max((count for _title, count in leaders), default=0) or 1
        rows = [Bar(title, count, most, str(count), leading=0 < count == most) for title, count in leaders]

        def build(width: float, _height: float) -> Scene:
            size = theme().size("caption")
            return bars(width, rows, theme().measure, size=size, row_height=size * ROW)

        self.chart.setMinimumHeight(round(len(rows) * theme().size("caption") * (ROW + 0.35)))
        self.chart.set_builder(build)
        names = [row.name for row in found.undecided]
        flat = translate("LeadersCard", "%n profile(s) weakly expressed, nobody leads:", None, len(names))
        self.note.setText(f"{flat} {_some(names)}")
        self.note.setVisible(bool(found.undecided))


class NamesCard(Card):
    """People with a line of explanation each; a name opens the result."""

    opened = Signal(object)  # ClassRow

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, note="0", parent=parent)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(Space.XS)
        self.body.addLayout(self._rows)

    def show_people(self, rows: Sequence[ClassRow], explained: Callable[[ClassRow], tuple[str, str]]) -> None:
        """`explained` gives the line under a name and its tone."""
        clear(self._rows)
        assert self.head is not None
        self.head.set_note(str(len(rows)))
        self.setVisible(bool(rows))
        for one in rows[:MOST_NAMES]:
            name = Button(one.name, "link")
            name.setEnabled(one.finished)
            name.clicked.connect(lambda one=one: self.opened.emit(one))
            self._rows.addWidget(name, 0, Qt.AlignmentFlag.AlignLeft)
            text, tone = explained(one)
            if text:
                said = Label(text, "caption", tone=tone, wrap=True)
                said.setContentsMargins(LINK_PAD, 0, 0, 0)
                self._rows.addWidget(said)
        if len(rows) > MOST_NAMES:
            more = translate(
                "NamesCard", "and %n more, all of them in the table", None, len(rows) - MOST_NAMES
            )
            self._rows.addWidget(Label(more, "caption", tone="text3"))


class MissingCard(Card):
    """Who has no finished attempt; one button makes a session for them."""

    again_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        self.again = Button(self.tr("Make-up session"), "link", "user-plus")
        super().__init__(self.tr("Without a result"), action=self.again, parent=parent)
        self.names = Label("", "secondary", wrap=True)
        self.body.addWidget(self.names)
        self.again.clicked.connect(self.again_requested)

    def show_results(self, found: ClassResults) -> None:
        missing = found.missing
        self.setVisible(bool(missing))
        lines = []
        for state in (ResultState.STARTED, ResultState.INTERRUPTED, ResultState.ASSIGNED, ResultState.NONE):
            people = [row.name for row in missing if row.state is state]
            if people:
                lines.append(f"{state_words(state)[0]}, {len(people)}: {_some(people)}")
        self.names.setText("\n".join(line[:1].upper() + line[1:] for line in lines))


def _some(names: Sequence[str]) -> str:
    shown = ", ".join(names[:MOST_NAMES])
    more = len(names) - MOST_NAMES
    if more <= 0:
        return shown
    rest = translate("NamesCard", "and %n more, all of them in the table", None, more)
    return f"{shown} {rest}"


class SidePanel(QWidget):
    """Two columns of cards, one under the other beside the table or side by side under it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.leaders = LeadersCard()
        self.hints = NamesCard(self.tr("Look before you speak"))
        self.missing = MissingCard()
        self._columns = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._columns.setContentsMargins(0, 0, 0, 0)
        self._columns.setSpacing(Space.L)
        for cards in ((self.missing, self.hints), (self.leaders,)):
            part = QVBoxLayout()
            part.setSpacing(Space.L)
            for card in cards:
                part.addWidget(card)
            part.addStretch(1)
            self._columns.addLayout(part, 1)
        self._columns.addStretch(1)

    def set_beside(self, beside: bool) -> None:
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._columns.setDirection(down if beside else across)
        self._columns.setStretch(2, 1 if beside else 0)

    def show_results(self, found: ClassResults) -> None:
        self.leaders.show_results(found)
        self.hints.show_people(found.doubtful, _explained)
        self.missing.show_results(found)


def _explained(row: ClassRow) -> tuple[str, str]:
    return "\n".join(hint_lines(row)), TONES[gravest(row)]
