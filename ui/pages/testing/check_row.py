"""A line to tick that can be pressed over its whole width."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.theme import Space, theme
from ui.widgets.label import ElideLabel

WITH_NOTE, ALONE = 44, 36


class CheckRow(QWidget):
    """Its key is what the caller wants back; long words are cut and stand in the tooltip."""

    toggled = Signal(bool)

    def __init__(self, key: object, text: str, note: str = "", *, on: bool = True) -> None:
        super().__init__()
        self.key = key
        self._high = WITH_NOTE if note else ALONE
        self.box = QCheckBox()
        self.box.setChecked(on)
        self.box.setAccessibleName(f"{text}, {note}" if note else text)
        self.box.toggled.connect(self.toggled)
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addStretch(1)
        texts.addWidget(ElideLabel(text, "body"))
        if note:
            texts.addWidget(ElideLabel(note, "caption", tone="text3"))
        texts.addStretch(1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.S)
        layout.addWidget(self.box)
        layout.addLayout(texts, 1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip(note or text)
        self.setFocusProxy(self.box)
        theme().changed.connect(self.updateGeometry)

    def isChecked(self) -> bool:
        return self.box.isChecked()

    def setChecked(self, on: bool) -> None:
        self.box.setChecked(on)

    def sizeHint(self) -> QSize:
        return QSize(240, round(self._high * theme().text_scale))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.box.toggle()
            self.box.setFocus(Qt.FocusReason.MouseFocusReason)
