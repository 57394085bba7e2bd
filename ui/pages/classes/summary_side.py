"""What a class has together: the box of sums, leading areas, states, who missed the last session."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from ui.i18n import translate
from ui.signs import STATE_SIGNS, dotted, said
from ui.theme import Space
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.label import Label
from ui.widgets.layout import clear, row
from ui.widgets.progress import Meter, StackBar
from zima_desktop.domain.class_matrix import Aspect, ClassMatrix, LastSession
from zima_desktop.domain.dates import format_date
from zima_desktop.domain.ids import PersonId
from zima_desktop.domain.trajectory import TrajectoryState

COLOURS = ("c1", "c2", "c3", "c4", "c5", "c6")
MOST_AREAS = len(COLOURS)
MOST_NAMES = 6
_TOKENS = {"neutral": "text3"}


class SumsCard(Card):
    """How many of the class have each of the five things, the choice and the hours."""

    level_requested = Signal()

    def __init__(self) -> None:
        self.level = Button("", "link")
        super().__init__("", action=self.level, margins=(18, 10, 10, 12))
        self.level.setText(self.tr("Hours level"))
        if self.head is not None:
            self.head.set_title(self.tr("Summary"))
        self.setAccessibleName(self.tr("Summary"))
        self._meters = {one: Meter(0.0, said("aspect", one)) for one in Aspect}
        self._counts = {one: Label("", "caption", tone="text2") for one in Aspect}
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.S)
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(1, 1)
        for at, one in enumerate(Aspect):
            grid.addWidget(Label(said("aspect", one), "caption"), at, 0)
            grid.addWidget(self._meters[one], at, 1)
            grid.addWidget(self._counts[one], at, 2)
        self.choice = Label("", "caption", tone="text2", wrap=True)
        self.hours = Label("", "caption", tone="text2", wrap=True)
        self.body.addLayout(grid)
        self.body.addWidget(self.choice)
        self.body.addWidget(self.hours)
        self.level.clicked.connect(self.level_requested)

    def show_matrix(self, matrix: ClassMatrix) -> None:
        total = len(matrix.rows)
        words = self.tr("{done} of {total}")
        for one in Aspect:
            done = matrix.done(one)
            self._meters[one].set(done / total if total else None)
            self._counts[one].setText(words.format(done=done, total=total))
        chosen = self.tr("Conscious choice: {conscious} of {assessed} measured")
        self.choice.setText(chosen.format(conscious=matrix.conscious, assessed=matrix.assessed))
        enough = self.tr("{level} h a year: {done} of {total}")
        self.hours.setText(enough.format(level=int(matrix.level), done=matrix.enough_hours, total=total))


class LeadingCard(Card):
    """Ties count for each of their areas, so the figures may add up to more than the class."""

    def __init__(self) -> None:
        super().__init__(self.tr("Leading areas"), margins=(18, 10, 18, 12))
        self.bar = StackBar([], self.tr("Leading areas"))
        self.note = Label("", "caption", tone="text3", wrap=True)
        self.body.addWidget(self.bar)
        self.body.addWidget(self.note)

    def show_matrix(self, matrix: ClassMatrix) -> None:
        shown = list(matrix.leading[:MOST_AREAS])
        rest = sum(count for _area, count in matrix.leading[MOST_AREAS:])
        shares = [(area, count, COLOURS[at]) for at, (area, count) in enumerate(shown)]
        if rest:
            shares.append((self.tr("others"), rest, "text3"))
        self.bar.set(shares)
        self.bar.setVisible(bool(shares))
        undecided = translate("LeadingCard", "%n without leading areas", None, matrix.undecided)
        test = matrix.leading_test or self.tr("Nobody has taken a test of interests yet")
        self.note.setText(dotted(test, undecided if matrix.undecided else None))


class StatesCard(Card):
    def __init__(self) -> None:
        super().__init__(self.tr("Trajectories"), margins=(18, 10, 18, 12))
        self.bar = StackBar([], self.tr("Trajectories"))
        self.body.addWidget(self.bar)

    def show_matrix(self, matrix: ClassMatrix) -> None:
        found = dict(matrix.states())
        self.bar.set([_share(state, found[state]) for state in STATE_SIGNS if found[state]])


def _share(state: TrajectoryState, count: int) -> tuple[str, int, str]:
    tone = STATE_SIGNS[state][1]
    return said("trajectory_state", state), count, _TOKENS.get(tone, tone)


class AbsentCard(Card):
    """Each name leads to its card; the make-up session is prepared on the page of testing."""

    person_opened = Signal(object)  # PersonId
    make_up_requested = Signal()

    def __init__(self) -> None:
        self.make_up = Button("", "link")
        super().__init__("", action=self.make_up, margins=(18, 10, 14, 12))
        self.make_up.setText(self.tr("Make-up"))
        if self.head is not None:
            self.head.set_title(self.tr("Missed the session"))
        self.setAccessibleName(self.tr("Missed the session"))
        self.about = Label("", "caption", tone="text2", wrap=True)
        self._names = QVBoxLayout()
        self._names.setSpacing(0)
        self.body.addWidget(self.about)
        self.body.addLayout(self._names)
        self.make_up.clicked.connect(self.make_up_requested)

    def show_session(self, last: LastSession | None) -> None:
        clear(self._names)
        absent = last.absent if last is not None else ()
        self.make_up.setVisible(bool(absent))
        self.about.setText(self._told(last))
        for person, name in absent[:MOST_NAMES]:
            self._names.addLayout(row(self._name(person, name), None))
        if len(absent) > MOST_NAMES:
            more = translate("AbsentCard", "and %n more", None, len(absent) - MOST_NAMES)
            self._names.addWidget(Label(more, "caption"))

    def _name(self, person: PersonId, name: str) -> Button:
        button = Button(name, "link")
        button.clicked.connect(lambda: self.person_opened.emit(person))
        return button

    def _told(self, last: LastSession | None) -> str:
        if last is None:
            return self.tr("There has been no session yet")
        day = format_date(last.on)
        if not last.collected:
            return dotted(last.title, day, self.tr("the answers are not collected yet"))
        if not last.absent:
            return dotted(last.title, day, self.tr("everybody has finished"))
        count = translate("AbsentCard", "%n of {total}", None, len(last.absent))
        return dotted(last.title, day, count.format(total=last.expected))


class SummarySide(QWidget):
    """The four cards one under another, or two in a row."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sums, self.leading = SumsCard(), LeadingCard()
        self.states, self.absent = StatesCard(), AbsentCard()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(Space.M)
        self.set_columns(1)

    def cards(self) -> Sequence[Card]:
        return (self.sums, self.leading, self.states, self.absent)

    def set_columns(self, columns: int) -> None:
        for at, card in enumerate(self.cards()):
            self._grid.removeWidget(card)
            self._grid.addWidget(card, at // columns, at % columns)
        for at in range(2):
            self._grid.setColumnStretch(at, 1 if at < columns else 0)
        for at in range(5):
            self._grid.setRowStretch(at, 1 if at == 4 else 0)

    def show_matrix(self, matrix: ClassMatrix) -> None:
        for card in (self.sums, self.leading, self.states):
            card.show_matrix(matrix)
        self.absent.show_session(matrix.last_session)
