"""Keys on the screen for those without a keyboard: a row of figures, or the Russian letters."""

from typing import Literal

from PySide6.QtCore import QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.kiosk.parts import Pressable
from ui.kiosk.screen import bring_into_view
from ui.kiosk.touch_mode import touch_mode
from ui.theme import Space, theme
from ui.widgets.button import Button
from ui.widgets.layout import clear, row
from ui.widgets.paint import CENTER, draw_icon, draw_text, rounded

Kind = Literal["none", "figures", "number", "letters"]

TALLEST = 64
ERASE, SPACE = "erase", " "
_LETTERS = ("йцукенгшщзхъ", "фывапролджэё", "ячсмитьбю-")
_ROWS: dict[Kind, tuple[tuple[str, ...], ...]] = {
    "none": (),
    "figures": ((*"1234567890", ERASE),),
    "number": ((*"1234567890", ",", "\u2212", ERASE),),
    "letters": (*(tuple(line) for line in _LETTERS[:2]), (*_LETTERS[2], SPACE, ERASE)),
}


class Key(Pressable):
    """One key; the focus stays in the field."""

    def __init__(self, sign: str, name: str) -> None:
        super().__init__(name)
        self.sign = sign
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAutoRepeat(sign == ERASE)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        high = min(TALLEST, round(52 * theme().text_scale))
        return QSize(high, high)

    def minimumSizeHint(self) -> QSize:
        return QSize(36, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, area = QPainter(self), QRectF(self.rect())
        ground = "accent_soft" if self.isDown() else "hover" if self.underMouse() else "surface"
        rounded(painter, area.adjusted(1, 1, -1, -1), theme().size("r_m"), ground, "border_strong", 1)
        if self.sign == ERASE:
            draw_icon(painter, area.center(), "delete", "text", 26)
        elif self.sign == SPACE:
            draw_icon(painter, area.center(), "space", "text", 26)
        else:
            role = "h2" if theme().text_scale < 2 else "h3"
            draw_text(painter, area, self.sign, role, "text", CENTER)


class TouchKeys(QWidget):
    """Types into the field of its screen that has the focus, just as a keyboard would."""

    def __init__(self, screen: QWidget) -> None:
        super().__init__()
        self._screen = screen
        self._kind: Kind = "none"
        self.switch = Button(self.tr("Keys on the screen"), "link", "keyboard")
        self.switch.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # whoever can tab has a keyboard
        self.switch.clicked.connect(lambda: touch_mode().set_on(not touch_mode().on))
        self._board = QWidget()
        self._lines = QVBoxLayout(self._board)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(Space.XS)
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(Space.XS)
        down.addLayout(row(None, self.switch))
        down.addWidget(self._board)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        touch_mode().changed.connect(self._show)
        self.set_kind("none")

    def set_kind(self, kind: Kind) -> None:
        """Which keys are of use on the screen now; none hides all of it."""
        self._kind = kind
        self._show()

    def shown(self) -> tuple[Key, ...]:
        """What can be pressed at the moment."""
        return tuple(key for key in self._board.findChildren(Key) if key.isVisible())

    def _show(self) -> None:
        clear(self._lines)
        shown = touch_mode().on and self._kind != "none"
        for signs in _ROWS[self._kind] if shown else ():
            line = QHBoxLayout()
            line.setSpacing(Space.XS)
            for sign in signs:
                line.addWidget(self._key(sign), 3 if sign == SPACE else 1)
            self._lines.addLayout(line)
        self._board.setVisible(shown)
        self.setVisible(self._kind != "none")
        if shown:
            QTimer.singleShot(0, self, self._reveal)

    def _reveal(self) -> None:
        """The field must not lie under the keys."""
        field: QWidget | None = self._screen.focusWidget()
        if field is not None and self._screen.isVisible():
            bring_into_view(field)

    def _key(self, sign: str) -> Key:
        names = {ERASE: self.tr("Erase"), SPACE: self.tr("Space"), "\u2212": self.tr("Minus")}
        key = Key(sign, names.get(sign, sign))
        key.clicked.connect(lambda: self._press(sign))
        return key

    def _press(self, sign: str) -> None:
        field: QWidget | None = self._screen.focusWidget()  # None where nothing has had the focus yet
        if field is None:
            return
        code = Qt.Key.Key_Backspace if sign == ERASE else Qt.Key.Key_unknown
        text = "" if sign == ERASE else sign
        for kind in (QKeyEvent.Type.KeyPress, QKeyEvent.Type.KeyRelease):
            QApplication.sendEvent(field, QKeyEvent(kind, code, Qt.KeyboardModifier.NoModifier, text))
