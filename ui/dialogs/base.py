"""A dialog inside the window: veil, focus that stays in it, Esc, Ctrl+Enter; opened, never executed."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget
from shiboken6 import isValid

from ui.focus_ring import mark_keyboard
from ui.i18n import translate
from ui.theme import Space, theme
from ui.widgets.avatar import Avatar
from ui.widgets.button import Button, IconButton
from ui.widgets.label import Label
from ui.widgets.layout import line

VEIL_ALPHA = 0.46
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class Dialog(QWidget):
    """Covers the window of `view` with a veil; put the fields into `body`, state into `foot_note`.

    Subclasses override `accept` to check and save; `super().accept()` closes with `accepted`.
    """

    accepted = Signal()
    rejected = Signal()
    closed = Signal()

    def __init__(
        self,
        view: QWidget,
        title: str,
        subtitle: str = "",
        *,
        width: int = 700,
        avatar: str = "",
        scrolling: bool = False,
    ) -> None:
        super().__init__(view.window())
        self._before: QWidget | None = None
        self.foot_note = Label("", "caption")
        self.setAccessibleName(title)
        self._card = QFrame(self)
        self._card.setProperty("card", "dialog")
        room = view.window().width() - 2 * Space.L  # with large letters a dialog may be wider than the window
        self._card.setFixedWidth(min(round(width * theme().text_scale), room))
        outer = QVBoxLayout(self._card)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self._head(title, subtitle, avatar))
        outer.addWidget(line())
        self.body = self._make_body(outer, scrolling)
        self._outer = outer
        self.hide()
        self.window().installEventFilter(self)

    def add_foot(self, *buttons: QWidget, primary: str, icon: str = "check", danger: bool = False) -> Button:
        """The foot: note, own buttons, Cancel, and the primary one, which is returned."""
        cancel = Button(translate("Dialog", "Cancel"))
        cancel.clicked.connect(self.reject)
        main = Button(primary, "danger" if danger else "primary", icon)
        main.setToolTip("Ctrl+Enter")
        main.clicked.connect(self.accept)
        self.add_plain_foot(*buttons, cancel, main)
        return main

    def add_plain_foot(self, *buttons: QWidget) -> None:
        """The foot with the note and only these buttons."""
        foot = QWidget()
        layout = QHBoxLayout(foot)
        layout.setContentsMargins(Space.XL, Space.M, Space.XL, 14)
        layout.setSpacing(Space.S)
        layout.addWidget(self.foot_note)
        layout.addStretch(1)
        for button in buttons:
            layout.addWidget(button)
        self._outer.addWidget(line())
        self._outer.addWidget(foot)

    def set_title(self, title: str) -> None:
        """Another heading, when what the dialog is about has changed."""
        self._heading.setText(title)
        self.setAccessibleName(title)

    def open(self, focus: QWidget | None = None) -> None:
        """Show over the window; `focus` or the first field gets the keyboard."""
        before = self.window().focusWidget()
        self._before = before if before is not None and before.isVisible() else None
        self.setGeometry(self.window().rect())
        self.show()
        self.raise_()
        self._place()
        target = focus or next(iter(self._stops()), None)
        (target or self).setFocus(Qt.FocusReason.PopupFocusReason)

    def accept(self) -> None:
        """Close as agreed."""
        self._close()
        self.accepted.emit()

    def reject(self) -> None:
        """Close without."""
        self._close()
        self.rejected.emit()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes round inside the dialog."""
        stops = self._stops()
        if not stops:
            return True
        at = next((n for n, stop in enumerate(stops) if stop.hasFocus()), -1 if forward else 0)
        reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
        mark_keyboard(self.window(), True)
        stop = stops[(at + (1 if forward else -1)) % len(stops)]
        stop.setFocus(reason)
        if self._area is not None and self._ground.isAncestorOf(stop):
            self._area.ensureWidgetVisible(stop)
        mark_keyboard(self.window(), False)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.reject()
        elif event.key() in _ENTER and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.accept()
        event.accept()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not self.isVisible():
            return False
        if event.type() == QEvent.Type.Resize and watched is self.window():
            self.setGeometry(self.window().rect())
            self._place()
        elif event.type() == QEvent.Type.LayoutRequest and watched is self._ground:
            self._place()
        return False

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest and self.isVisible():
            self._place()
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        veil = QColor(theme().color("veil"))
        veil.setAlphaF(VEIL_ALPHA)
        QPainter(self).fillRect(self.rect(), veil)

    def _head(self, title: str, subtitle: str, avatar: str) -> QWidget:
        head = QWidget()
        layout = QHBoxLayout(head)
        layout.setContentsMargins(Space.XL, Space.L, Space.M, Space.M)
        layout.setSpacing(Space.M)
        if avatar:
            layout.addWidget(Avatar(avatar, 40))
        texts = QVBoxLayout()
        texts.setSpacing(0)
        heading = Label(title, "h2", wrap=True)
        heading.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        texts.addWidget(heading)
        self._heading = heading
        if subtitle:
            texts.addWidget(Label(subtitle, "caption"))
        layout.addLayout(texts, 1)
        close = IconButton("x", translate("Dialog", "Close"))
        close.clicked.connect(self.reject)
        self._close_button = close
        layout.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        return head

    def _make_body(self, outer: QVBoxLayout, scrolling: bool) -> QVBoxLayout:
        ground = QWidget()
        self._area: QScrollArea | None = None
        body = QVBoxLayout(ground)
        body.setContentsMargins(Space.XL, Space.M, Space.XL, 14)
        body.setSpacing(Space.M)
        if scrolling:
            area = QScrollArea()
            area.setProperty("bare", True)
            area.setWidgetResizable(True)
            area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            area.setWidget(ground)
            outer.addWidget(area, 1)
            self._area = area
            ground.installEventFilter(self)  # the area keeps a change of its fields to itself
        else:
            outer.addWidget(ground, 1)
        self._ground = ground
        return body

    def _place(self) -> None:
        """In the middle, as high as its content at this width, never higher than the window."""
        layout = self._card.layout()
        assert layout is not None
        width = min(self._card.maximumWidth(), self.width() - 2 * Space.L)
        height = (
            layout.totalHeightForWidth(width) if layout.hasHeightForWidth() else layout.sizeHint().height()
        )
        if self._area is not None:
            height += self._needed(width) - self._area.sizeHint().height()
        height = min(height, self.height() - 2 * Space.L)
        size = QSize(width, height)
        self._card.resize(size)
        self._card.move((self.width() - size.width()) // 2, max(Space.L, (self.height() - height) // 2))

    def _needed(self, width: int) -> int:
        """How high the fields are at this width when nothing is cut."""
        fields = self._ground.layout()
        assert fields is not None
        return fields.totalHeightForWidth(width) if fields.hasHeightForWidth() else fields.sizeHint().height()

    def _stops(self) -> list[QWidget]:
        """Focusable widgets in the order they were put in; the close button comes last.

        Not by nextInFocusChain: shiboken takes its result for a child of the widget asked, and closing a
        dialog would then spoil wrappers all over the window.
        """
        stops: list[QWidget] = []
        for step in self._card.findChildren(QWidget):
            tabs = step.focusPolicy().value & Qt.FocusPolicy.TabFocus.value
            reachable = tabs and step.isVisibleTo(self) and step.isEnabled() and step.focusProxy() is None
            if reachable and step is not self._close_button:
                stops.append(step)
        return [*stops, self._close_button]

    def _close(self) -> None:
        self.window().removeEventFilter(self)
        self.hide()
        if self._before is not None and isValid(self._before) and self._before.isVisible():
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)
        self.closed.emit()
        self.deleteLater()
