"""Texts by role: headings, captions, and a label that ends in an ellipsis instead of being cut."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ui.theme import theme
from ui.widgets.restyle import restyle


class Label(QLabel):
    """Plain text in a type role (small caption field body secondary strong h3 h2 h1 display) and a tone."""

    def __init__(
        self,
        text: str = "",
        role: str = "body",
        parent: QWidget | None = None,
        *,
        tone: str = "",
        wrap: bool = False,
    ) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role)
        self.setWordWrap(wrap)
        if tone:
            self.setProperty("tone", tone)

    def set_tone(self, tone: str) -> None:
        """Change the colour to that of another token: text text2 text3 accent ok warn bad info."""
        if self.property("tone") != tone:
            self.setProperty("tone", tone)
            restyle(self)


class ElideLabel(QWidget):
    """One line that shows its end as an ellipsis when there is no room; the whole text is the tooltip."""

    def __init__(
        self, text: str = "", role: str = "body", parent: QWidget | None = None, *, tone: str = "text"
    ) -> None:
        super().__init__(parent)
        self._role, self._tone, self._text = role, tone, ""
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.updateGeometry)
        self.set_text(text)

    def text(self) -> str:
        return self._text

    def set_tone(self, tone: str) -> None:
        """Change the colour to that of another token."""
        self._tone = tone
        self.update()

    def set_text(self, text: str) -> None:
        self._text = text
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        width = theme().measure(
            self._text, theme().font(self._role).pixelSize(), theme().font(self._role).bold()
        )
        return QSize(int(width) + 2, self.minimumSizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(24, round(theme().font(self._role).pixelSize() * 1.4))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(theme().font(self._role))
        painter.setPen(theme().color(self._tone))
        shown = painter.fontMetrics().elidedText(self._text, Qt.TextElideMode.ElideRight, self.width())
        self.setToolTip(self._text if shown != self._text else "")
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
