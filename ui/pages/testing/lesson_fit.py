"""Whether the instruments fit into a lesson, and what can be done when they do not."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.i18n import translate
from ui.theme import Space
from ui.widgets.button import Button
from ui.widgets.layout import row
from ui.widgets.notice import Notice
from ui.widgets.segmented import Segmented
from zima_desktop.domain.battery import DOUBLE_LESSON, LESSON, SETTLING, Fit, fit, sittings

Titles = Callable[[Sequence[str]], str]


class LessonFit(QWidget):
    """40 or 80 minutes, minutes needed of those that a lesson leaves, the two ways out."""

    changed = Signal()

    def __init__(self, titles: Titles) -> None:
        super().__init__()
        self._titles = titles
        self._codes: tuple[str, ...] = ()
        self._minutes: list[int] = []
        self._split = False
        options = [
            (str(LESSON), self.tr("A lesson, {n} min").format(n=LESSON)),
            (str(DOUBLE_LESSON), self.tr("A double one, {n} min").format(n=DOUBLE_LESSON)),
        ]
        self.lesson = Segmented(options, self.tr("How long"))
        self.notice = Notice("", tone="ok")
        self.split = Button("", "plain", "split")
        self.double = Button(self.tr("Take a double lesson"), "plain", "clock-plus")
        self.whole = Button(self.tr("Do not share"), "plain", "undo-2")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.S)
        layout.addLayout(row(self.lesson, None))
        layout.addWidget(self.notice)
        layout.addLayout(row(self.split, self.double, self.whole, None))
        self.lesson.picked.connect(lambda _key: self._choose(split=False))
        self.double.clicked.connect(self._take_double)
        self.split.clicked.connect(lambda: self._choose(split=True))
        self.whole.clicked.connect(lambda: self._choose(split=False))

    def show_battery(self, codes: Sequence[str], minutes: Sequence[int]) -> None:
        """Another choice of instruments; nothing is shared yet."""
        self._codes, self._minutes = tuple(codes), list(minutes)
        self._choose(split=False)

    def lessons(self) -> tuple[tuple[str, ...], ...]:
        """The instruments lesson by lesson: one lesson, unless they were to be shared."""
        if not self._split:
            return (self._codes,)
        return tuple(tuple(self._codes[at] for at in one) for one in self._sittings())

    def _length(self) -> int:
        return int(self.lesson.key())

    def _sittings(self) -> tuple[tuple[int, ...], ...]:
        return sittings(self._minutes, self._length())

    def _take_double(self) -> None:
        self.lesson.set_key(str(DOUBLE_LESSON))
        self._choose(split=False)

    def _choose(self, *, split: bool) -> None:
        self._split = split
        self._show(fit(self._minutes, self._length()))
        self.changed.emit()

    def _show(self, found: Fit) -> None:
        parts = self._sittings()
        shared = len(parts) > 1
        self.split.setText(translate("LessonFit", "Share between %n lesson(s)", None, len(parts)))
        self.split.setVisible(not found.fits and shared and not self._split)
        self.double.setVisible(not found.fits and self._length() == LESSON and not self._split)
        self.whole.setVisible(self._split)
        head = self.tr("{minutes} min of {room}").format(minutes=found.minutes, room=found.room)
        if self._split:
            self.notice.set(self.tr("A session for every lesson"), self._plan(parts), "ok", "split")
        elif found.fits:
            text = self.tr("{n} minutes of the lesson go into sitting down and the instruction.")
            self.notice.set(head, text.format(n=SETTLING), "ok", "circle-check")
        else:
            text = self.tr("It does not fit. Who is not ready goes on another day from the same question.")
            self.notice.set(head, text, "warn", "timer")

    def _plan(self, parts: Sequence[Sequence[int]]) -> str:
        line = self.tr("{number}. {titles}: {minutes} min")
        return "\n".join(
            line.format(
                number=number,
                titles=self._titles([self._codes[at] for at in part]),
                minutes=fit([self._minutes[at] for at in part], self._length()).minutes,
            )
            for number, part in enumerate(parts, start=1)
        )
