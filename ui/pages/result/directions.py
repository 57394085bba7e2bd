"""Up to three directions of a conclusion as tags, with a field for one more."""

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from ui.dialogs.suggest_field import SuggestField
from ui.theme import Space, theme
from ui.widgets.button import Button
from ui.widgets.layout import clear
from ui.widgets.paint import CHIP_PAD, draw_icon, draw_text, rounded, text_width

MOST = 3
LONGEST = 80


class DirectionTag(QAbstractButton):
    """A direction with a cross: a click or Delete takes it away."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(text)
        self.setToolTip(text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(self.tr("Take away: {direction}").format(direction=text))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        width = text_width(self.text(), "caption") + 2 * CHIP_PAD + (24 if self.isEnabled() else 4)
        return QSize(width, theme().size("control"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        height = theme().size("chip")
        box = QRectF(0, (self.height() - height) / 2, self.width(), height)
        rounded(painter, box, height / 2, "accent_soft")
        room = box.adjusted(CHIP_PAD, 0, -(26 if self.isEnabled() else CHIP_PAD - 2), 0)
        draw_text(painter, room, self.text(), "caption", "accent_text")
        if self.isEnabled():
            draw_icon(painter, QPointF(box.right() - 14, box.center().y()), "x", "accent_text", 14)


class Directions(QWidget):
    """The tags one under another; the button `more`, placed by the card, opens a field with suggestions."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names: list[str] = []
        self._locked = False
        self.more = Button(self.tr("More"), "link", "plus")
        self.field = SuggestField()
        self.field.setAccessibleName(self.tr("Direction"))
        self.field.setPlaceholderText(self.tr("A profession or a field of work, then Enter"))
        self.field.setMaxLength(LONGEST)
        self.field.returnPressed.connect(self._take)
        self.field.installEventFilter(self)
        self.more.clicked.connect(self._open_field)
        self._tags = QVBoxLayout()
        self._tags.setSpacing(0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.XS)
        layout.addLayout(self._tags)
        layout.addWidget(self.field)
        self._show()

    def names(self) -> tuple[str, ...]:
        return tuple(self._names)

    def set_names(self, names: tuple[str, ...], *, locked: bool = False) -> None:
        self._names, self._locked = list(names), locked
        self._show()

    def set_suggestions(self, names: tuple[str, ...]) -> None:
        self.field.set_suggestions(names)

    def take_typed(self) -> None:
        """What stands in the field counts, even without Enter."""
        if self.field.isVisibleTo(self) and self.field.text().strip():
            self._take()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            if event.type() == QEvent.Type.KeyPress:
                self.field.clear()
                self._show()
                self.more.setFocus()
            return True
        return super().eventFilter(watched, event)

    def _open_field(self) -> None:
        self.more.hide()
        self.field.show()
        self.field.setFocus()

    def _take(self) -> None:
        name = " ".join(self.field.text().split())
        self.field.clear()
        if name and name not in self._names and len(self._names) < MOST:
            self._names.append(name)
            self._show()
            self.changed.emit()
            if len(self._names) < MOST:
                self._open_field()

    def _drop(self, name: str) -> None:
        self._names.remove(name)
        self._show()
        self.changed.emit()
        self.more.setFocus()

    def _show(self) -> None:
        clear(self._tags)
        for name in self._names:
            tag = DirectionTag(name)
            tag.setEnabled(not self._locked)
            tag.clicked.connect(lambda _checked=False, name=name: self._drop(name))
            self._tags.addWidget(tag, 0, Qt.AlignmentFlag.AlignLeft)
        self.field.hide()
        self.more.setVisible(not self._locked and len(self._names) < MOST)
        self.more.setText(self.tr("More") if self._names else self.tr("Add a direction"))
