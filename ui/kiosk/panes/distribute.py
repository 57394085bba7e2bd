"""Points shared out among options: a stepper on every row, and how many are left."""

from PySide6.QtCore import QElapsedTimer, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from ui.i18n import translate
from ui.kiosk.options import scaled
from ui.kiosk.panes.pane import AnswerPane, Hint, digit
from ui.kiosk.parts import Paragraph, Pressable
from ui.kiosk.screen import bring_into_view
from ui.theme import Space, theme
from ui.widgets.layout import row as beside
from ui.widgets.paint import LEFT, draw_icon, rounded
from zima_desktop.domain.responses import AnswerValue, Distribute, Option

SIDE = 46  # of a round button, at 100 %
TOGETHER_MS = 1500  # digits typed within this time make one number
_SIDES = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Minus: -1, Qt.Key.Key_Plus: 1}


class RoundButton(Pressable):
    """Minus or plus; the keyboard stays on the row."""

    def __init__(self, icon_name: str, name: str) -> None:
        super().__init__(name)
        self._icon = icon_name
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAutoRepeat(True)

    def sizeHint(self) -> QSize:
        return QSize(scaled(SIDE), scaled(SIDE))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, area, on = QPainter(self), QRectF(self.rect()), self.isEnabled()
        ground = "accent_soft" if on and self.underMouse() else "surface" if on else "surface2"
        rounded(painter, area, area.width() / 2, ground, "accent" if on else "border", 2)
        draw_icon(
            painter, area.center(), self._icon, "accent_text" if on else "text3", round(area.width() / 2)
        )


class GiveRow(QWidget):
    """One option with its points; a press of a button moves one point."""

    moved = Signal(object)  # 1 or -1
    reached = Signal()

    def __init__(self, option: Option, role: str) -> None:
        super().__init__()
        self.option = option
        self.points = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._words = Paragraph(role, align=LEFT)
        self._words.set_text(option.text)
        self._figure = Paragraph("h1")
        self.minus = RoundButton("minus", self.tr("take one back"))
        self.plus = RoundButton("plus", self.tr("give one more"))
        for button in (self.minus, self.plus):
            button.setAccessibleDescription(option.text)
        stepper = QWidget()
        stepper.setLayout(beside(self.minus, self._figure, self.plus, gap=Space.XS))
        stepper.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self._stepper = stepper
        across = QHBoxLayout(self)
        across.setContentsMargins(Space.XL, Space.M, Space.L, Space.M)
        across.setSpacing(Space.XL)
        across.addWidget(self._words, 1)
        across.addWidget(stepper)
        self.minus.clicked.connect(lambda: self.moved.emit(-1))
        self.plus.clicked.connect(lambda: self.moved.emit(1))
        theme().changed.connect(self._widen)
        self._widen()

    def _widen(self) -> None:
        self._stepper.setFixedWidth(2 * scaled(SIDE) + scaled(64))

    def show_points(self, points: int, left: int) -> None:
        self.points = points
        self._figure.set_text(str(points))
        self.minus.setEnabled(points > 0)
        self.plus.setEnabled(left > 0)
        spoken = self.tr("{option}: {points} given, {left} left")
        self.setAccessibleName(spoken.format(option=self.option.text, points=points, left=left))
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.reached.emit()
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        super().mousePressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, focused = QPainter(self), self.hasFocus()
        edge = "focus" if focused else "accent" if self.points else "border"
        ground = "accent_soft" if self.points else "surface"
        rounded(painter, QRectF(self.rect()), theme().size("r_l"), ground, edge, 3 if focused else 2)


class DistributePane(AnswerPane):
    """The answer has the points of every option that got some."""

    def __init__(self, response: Distribute) -> None:
        super().__init__()
        self._total = response.total
        self._given: dict[str, int] = {}
        self._typed = QElapsedTimer()
        self._typed_on: GiveRow | None = None
        role = "kiosk_answer" if len(response.options) <= 4 else "kiosk_name"
        self.rows = tuple(GiveRow(option, role) for option in response.options)
        self.down.addWidget(self.note)
        for row in self.rows:
            row.moved.connect(lambda step, row=row: self._move(row, step))
            self.down.addWidget(row)
        self._draw()

    def default_question(self) -> str:
        return self.tr("Share out the points")

    def value(self) -> AnswerValue | None:
        return {row.option.code: row.points for row in self.rows if row.points}

    def show_value(self, value: AnswerValue | None) -> None:
        given = value if isinstance(value, dict) else {}
        self._given = {code: points for code, points in given.items() if isinstance(points, int)}
        self._draw()

    def controls(self) -> tuple[QWidget, ...]:
        return self.rows

    def hints(self) -> tuple[Hint, ...]:
        return (
            Hint(("+", "\u2212"), self.tr("give, take back")),
            Hint(("0", "9"), self.tr("as many"), "…"),
        )

    def take_key(self, key: int) -> bool:
        at = self.focused()
        row = self.rows[at or 0]
        if key in _SIDES:
            self._move(row, _SIDES[Qt.Key(key)])
            return True
        figure = digit(key)
        if figure is not None:
            self._type(row, figure)
            return True
        return super().take_key(key)

    def _left(self) -> int:
        return self._total - sum(self._given.values())

    def _move(self, row: GiveRow, step: int) -> None:
        if step > 0 and self._left() == 0:
            self._reach(row)
            self.refuse()
            return
        self._give(row, row.points + step)

    def _type(self, row: GiveRow, figure: int) -> None:
        """One digit, or two that follow each other quickly when so many points are to be had."""
        together = self._typed_on is row and self._typed.isValid() and self._typed.elapsed() < TOGETHER_MS
        wanted = row.points * 10 + figure if together and self._total > 9 else figure
        self._typed_on = row
        self._typed.start()
        self._give(row, wanted)

    def _give(self, row: GiveRow, wanted: int) -> None:
        most = self._left() + row.points
        self._given[row.option.code] = min(max(wanted, 0), most)
        self._draw()
        self._reach(row)
        self.changed.emit()

    def _reach(self, row: GiveRow) -> None:
        if not row.hasFocus():
            row.setFocus(Qt.FocusReason.OtherFocusReason)
        bring_into_view(row)

    def _draw(self) -> None:
        left = self._left()
        for row in self.rows:
            row.show_points(self._given.get(row.option.code, 0), left)
        if left:
            self.tell(translate("DistributePane", "%n point(s) left to share out", None, left))
        else:
            self.tell(self.tr("All points are shared out"))
