"""Large parts for pupils at the test, and the cap of a key that any page may show."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ui.theme import theme
from ui.widgets.paint import CENTER, LEFT, draw_icon, draw_text, rounded, text_width


class KeyCap(QWidget):
    """A key as it is written on the keyboard."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = text
        self.setAccessibleName(text)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        return QSize(text_width(self._text, "small") + 20, theme().size("keycap"))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, rect = QPainter(self), QRectF(self.rect())
        rounded(painter, rect, 5, "surface2", "border")
        draw_text(painter, rect, self._text, "small", "text2", CENTER)


class OptionCard(QAbstractButton):
    """An answer: clickable over its whole area, the key that chooses it below."""

    def __init__(self, key: str, text: str, *, icon: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key, self._icon = key, icon
        self.setText(text)
        self.setCheckable(True)
        self.setAccessibleName(text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        return QSize(theme().size("kiosk_option_wide"), theme().size("kiosk_option"))

    def minimumSizeHint(self) -> QSize:
        return QSize(round(240 * theme().text_scale), round(96 * theme().text_scale))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, rect = QPainter(self), QRectF(self.rect())
        on = self.isChecked() or self.isDown()
        fill = "accent_soft" if on else "hover" if self.underMouse() else "surface"
        strong = on or self.hasFocus()
        rounded(
            painter,
            rect,
            theme().size("r_xl"),
            fill,
            "accent" if strong else "border_strong",
            3 if strong else 1,
        )
        middle = rect.center()
        if self._icon:
            draw_icon(
                painter, QPointF(middle.x(), rect.top() + rect.height() * 0.28), self._icon, "accent", 48
            )
        self._paint_text(painter, rect)
        if self._key:
            self._paint_key(painter, rect)

    def _paint_text(self, painter: QPainter, rect: QRectF) -> None:
        painter.setFont(theme().font("kiosk_answer"))
        painter.setPen(theme().color("text"))
        top = rect.height() * 0.3 if self._icon else 8.0
        bottom = 52.0 if self._key else 8.0
        box = rect.adjusted(24, top, -24, -bottom)
        painter.drawText(box, CENTER | int(Qt.TextFlag.TextWordWrap), self.text())

    def _paint_key(self, painter: QPainter, rect: QRectF) -> None:
        cap = QRectF(rect.center().x() - 17, rect.bottom() - 50, 34, 32)
        rounded(painter, cap, 6, "surface2", "border_strong")
        draw_text(painter, cap, self._key, "strong", "text2", CENTER)


class NameRow(QAbstractButton):
    """A pupil in the list of the class; a taken name stays visible but quiet, with the reason."""

    def __init__(
        self, name: str, note: str = "", *, icon: str = "", taken: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._note, self._icon, self._taken, self._matches = note, icon, taken, False
        self.setText(name)
        self.setAccessibleName(f"{name}, {note}" if note else name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.updateGeometry)

    def set_match(self, on: bool) -> None:
        """The typed letters fit this name."""
        self._matches = on
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(260, theme().size("name_row"))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, rect = QPainter(self), QRectF(self.rect())
        fill = "neutral" if self._taken else "hover" if self.underMouse() else "surface"
        edge = "focus" if self.hasFocus() else "accent" if self._matches else "border"
        rounded(
            painter,
            rect,
            theme().size("r_m"),
            fill,
            edge,
            3 if self.hasFocus() else 2 if self._matches else 1,
        )
        inner = rect.adjusted(16, 0, -14, 0)
        if self._note:
            width = text_width(self._note, "caption")
            draw_text(
                painter,
                QRectF(inner.right() - width, 0, width + 2, rect.height()),
                self._note,
                "caption",
                "text2",
            )
            inner.setRight(inner.right() - width - 8)
            if self._icon:
                draw_icon(painter, QPointF(inner.right() - 8, rect.center().y()), self._icon, "text2", 16)
                inner.setRight(inner.right() - 24)
        role = "body" if self._taken else "kiosk_name"
        draw_text(painter, inner, self.text(), role, "text2" if self._taken else "text", LEFT)
