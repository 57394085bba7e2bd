"""What happened to a person, newest first; planned entries are dashed. One Tab stop, arrows, Enter."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme import theme
from ui.widgets.paint import draw_icon, draw_text, rounded, text_width, tone_colors

STEP, CIRCLE = 62, 38
WIDE_STEP, WIDE_CIRCLE = 44, 32
HEAD = 40
WIDE_FROM = 640  # width at text scale 1.0: the day stands in a column of its own


@dataclass(frozen=True, slots=True)
class Entry:
    """One point of the line; `key` comes back in `opened`. `day` is shown apart where there is room."""

    key: object
    icon: str
    tone: str
    title: str
    note: str
    planned: bool = False
    day: str = ""


@dataclass(frozen=True, slots=True)
class Head:
    """The name of what follows: a school year and its class."""

    title: str
    note: str


Row = Entry | Head


class Timeline(QWidget):
    """As high as its entries: lay it into a scrolling place. Paints only what is in sight."""

    opened = Signal(object)
    moved = Signal(int, int)  # top and height of the row that has become the current one

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[Row, ...] = ()
        self._tops: list[float] = [0.0]
        self._at = 0
        self._wide = False
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self._measure)

    def set_entries(self, rows: Sequence[Row]) -> None:
        """Entries, with heads between them where there are parts."""
        self._rows = tuple(rows)
        self._at = self._nearest(min(self._at, max(len(rows) - 1, 0)))
        self._measure()
        self._speak()

    def entries(self) -> tuple[Entry, ...]:
        return tuple(row for row in self._rows if isinstance(row, Entry))

    def heads(self) -> tuple[Head, ...]:
        return tuple(row for row in self._rows if isinstance(row, Head))

    def current(self) -> Entry | None:
        """The entry that Enter would open."""
        row = self._rows[self._at] if self._rows else None
        return row if isinstance(row, Entry) else None

    def top_of(self, title: str) -> int:
        """Where the part with this title begins; 0 when there is none."""
        for row, top in zip(self._rows, self._tops, strict=False):
            if isinstance(row, Head) and row.title == title:
                return round(top)
        return 0

    def sizeHint(self) -> QSize:
        return QSize(260, max(round(self._tops[-1]), 1))

    def minimumSizeHint(self) -> QSize:
        return QSize(160, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if (self.width() >= WIDE_FROM * theme().text_scale) is not self._wide:
            self._measure()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if step and self._rows:
            self._go(self._nearest(self._at + step, step))
        elif event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End) and self._rows:
            self._go(self._nearest(0 if event.key() == Qt.Key.Key_Home else len(self._rows) - 1))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and (entry := self.current()):
            self.opened.emit(entry.key)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = bisect_right(self._tops, event.position().y()) - 1
        if 0 <= at < len(self._rows) and isinstance(row := self._rows[at], Entry):
            self._go(at)
            self.opened.emit(row.key)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        first = max(bisect_right(self._tops, event.rect().top()) - 1, 0)
        for at in range(first, len(self._rows)):
            if self._tops[at] > event.rect().bottom():
                break
            row = self._rows[at]
            if isinstance(row, Head):
                self._paint_head(painter, self._tops[at], row)
            else:
                self._paint_entry(painter, at, row)

    def _measure(self) -> None:
        scale = theme().text_scale
        self._wide = self.width() >= WIDE_FROM * scale
        step = (WIDE_STEP if self._wide else STEP) * scale
        heights = (HEAD * scale if isinstance(row, Head) else step for row in self._rows)
        self._tops = [0.0, *accumulate(heights)]
        self.updateGeometry()
        self.update()

    def _nearest(self, at: int, step: int = 1) -> int:
        """The entry at or after a place in this direction; heads cannot be the current row."""
        for way in (step, -step):
            found = max(0, min(at, len(self._rows) - 1))
            while 0 <= found < len(self._rows):
                if isinstance(self._rows[found], Entry):
                    return found
                found += way
        return 0

    def _go(self, at: int) -> None:
        self._at = at
        self._speak()
        self.update()
        self.moved.emit(round(self._tops[at]), round(self._tops[at + 1] - self._tops[at]))

    def _paint_head(self, painter: QPainter, top: float, head: Head) -> None:
        middle = top + HEAD * theme().text_scale / 2
        box = QRectF(4, middle - 12, self.width() - 8, 24)
        width = text_width(head.title, "strong")
        draw_text(painter, box, head.title, "strong")
        note = box.adjusted(width + 10, 0, 0, 0)
        draw_text(painter, note, head.note, "caption", "text3")
        left = box.left() + width + 20 + text_width(head.note, "caption")
        if left < self.width() - 12:
            painter.fillRect(QRectF(left, middle, self.width() - 8 - left, 1), theme().color("border"))

    def _paint_entry(self, painter: QPainter, at: int, entry: Entry) -> None:
        top, height = self._tops[at], self._tops[at + 1] - self._tops[at]
        size = WIDE_CIRCLE if self._wide else CIRCLE
        if self.hasFocus() and at == self._at:
            area = QRectF(0, top, self.width(), min(size + 10, height))
            rounded(painter, area, theme().size("r_m"), "hover")
        circle = QRectF(4, top + 5, size, size)
        follows = at + 1 < len(self._rows) and isinstance(self._rows[at + 1], Entry)
        if follows:
            self._paint_link(painter, circle, top + height + 5, entry.planned)
        self._paint_circle(painter, circle, entry)
        if self._wide:
            self._paint_line(painter, circle, entry)
        else:
            self._paint_two_lines(painter, circle, entry)

    def _paint_circle(self, painter: QPainter, circle: QRectF, entry: Entry) -> None:
        ink, ground = tone_colors(entry.tone)
        if entry.planned:
            painter.setPen(QPen(theme().color("border_strong"), 1.5, Qt.PenStyle.DashLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(circle.adjusted(1, 1, -1, -1))
        else:
            rounded(painter, circle, circle.width() / 2, ground)
        size = 18 if self._wide else 20
        draw_icon(painter, circle.center(), entry.icon, "text2" if entry.planned else ink, size)

    def _paint_two_lines(self, painter: QPainter, circle: QRectF, entry: Entry) -> None:
        left, upper = circle.right() + 14, theme().size("body") * 1.35
        middle, width = circle.center().y(), self.width() - circle.right() - 14
        note = " · ".join(part for part in (entry.day, entry.note) if part)
        draw_text(painter, QRectF(left, middle - upper, width, upper), entry.title, "strong")
        draw_text(painter, QRectF(left, middle, width, upper), note, "caption", "text3")

    def _paint_line(self, painter: QPainter, circle: QRectF, entry: Entry) -> None:
        """Day, title and note in one line, in columns."""
        scale = theme().text_scale
        box = QRectF(circle.right() + 14, circle.top(), self.width() - circle.right() - 18, circle.height())
        day = QRectF(box.left(), box.top(), 128 * scale, box.height())
        draw_text(painter, day, entry.day, "caption", "text3")
        words = box.adjusted(day.width() + 8, 0, 0, 0)
        title = min(text_width(entry.title, "strong") + 12.0, words.width() * 0.62)
        draw_text(painter, QRectF(words.left(), words.top(), title, words.height()), entry.title, "strong")
        rest = words.adjusted(title + 6, 0, 0, 0)
        draw_text(painter, rest, entry.note, "caption", "text3")

    def _paint_link(self, painter: QPainter, circle: QRectF, end: float, planned: bool) -> None:
        style = Qt.PenStyle.DashLine if planned else Qt.PenStyle.SolidLine
        painter.setPen(QPen(theme().color("border"), 2, style))
        x = circle.center().x()
        if end - 4 > circle.bottom() + 4:
            painter.drawLine(QPointF(x, circle.bottom() + 4), QPointF(x, end - 4))

    def _speak(self) -> None:
        entry = self.current()
        if entry is not None:
            words = (entry.title, entry.day, entry.note)
            self.setAccessibleDescription(", ".join(word for word in words if word))
