"""The ground of a kiosk screen: margins, and a middle that scrolls when the letters are large."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QScrollArea, QScrollBar, QVBoxLayout, QWidget

from ui.i18n import translate
from ui.kiosk.parts import Pressable
from ui.kiosk.touch_mode import touch_mode
from ui.theme import Space, theme
from ui.widgets.paint import draw_icon, rounded

EDGE = 40
PAGE_KEY = 56


class Screen(QWidget):
    """Head, middle and foot are added to `body`; the screen itself takes the keyboard."""

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a press on the ground leaves the keyboard in its field
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(EDGE, Space.XL, EDGE, Space.L)
        self.body.setSpacing(Space.M)

    def focus_first(self) -> None:
        """Where the keyboard goes when the screen appears."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)


class PageKey(Pressable):
    """A screenful up or down, for a finger: a drag over an answer must never scroll and answer at once."""

    def __init__(self, icon_name: str, name: str, middle: QScrollArea) -> None:
        super().__init__(name)
        self._icon = icon_name
        self.setParent(middle)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAutoRepeat(True)
        self.resize(PAGE_KEY, PAGE_KEY)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, area = QPainter(self), QRectF(self.rect()).adjusted(1, 1, -1, -1)
        on = self.isEnabled()
        rounded(painter, area, theme().size("r_l"), "surface" if on else "surface2", "border_strong", 1)
        draw_icon(painter, area.center(), self._icon, "text" if on else "text3", 28)


class Middle(QScrollArea):
    """Scrolls with the wheel, the focus and two keys for fingers; the keyboard belongs to its screen."""

    def __init__(self) -> None:
        super().__init__()
        bar = self.verticalScrollBar()
        step = QScrollBar.SliderAction
        self.up = PageKey("chevron-up", translate("Middle", "Up"), self)
        self.down = PageKey("chevron-down", translate("Middle", "Down"), self)
        self.up.clicked.connect(lambda: bar.triggerAction(step.SliderPageStepSub))
        self.down.clicked.connect(lambda: bar.triggerAction(step.SliderPageStepAdd))
        bar.rangeChanged.connect(self._place)
        bar.rangeChanged.connect(self._follow)
        bar.valueChanged.connect(self._place)
        touch_mode().changed.connect(self._place)
        self._place()

    def _place(self) -> None:
        """At the right edge, beside what is scrolled, only where a finger needs them."""
        bar = self.verticalScrollBar()
        on = touch_mode().on and bar.maximum() > 0
        self.setViewportMargins(0, 0, PAGE_KEY + Space.S if on else 0, 0)
        x = self.width() - PAGE_KEY - bar.sizeHint().width() - Space.XS
        self.up.move(x, 0)
        self.down.move(x, self.height() - PAGE_KEY)
        self.up.setEnabled(bar.value() > 0)
        self.down.setEnabled(bar.value() < bar.maximum())
        for key in (self.up, self.down):
            key.setVisible(on)
            key.raise_()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.ignore()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keys on the screen, or larger letters below, must not cover what is being typed."""
        super().resizeEvent(event)
        self._place()
        self._follow()

    def _follow(self) -> None:
        """To what has the keyboard, when the room or the content has changed."""
        focused: QWidget | None = QApplication.focusWidget()  # None without a focus
        if focused is not None and self.viewport().isAncestorOf(focused):
            self.ensureWidgetVisible(focused, 0, Space.M)


def scrolling(inner: QWidget) -> QScrollArea:
    """A middle part that never squeezes its content."""
    area = Middle()
    area.setProperty("bare", True)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(inner)
    return area


def bring_into_view(widget: QWidget) -> None:
    """Scroll the middle that the widget lies in so far that all of it is seen."""
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea):
            above.ensureWidgetVisible(widget, 0, Space.XL)
            return
        above = above.parentWidget()
