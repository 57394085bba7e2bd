"""The window of teacher mode: bar above, one page in the middle, the strip of a long job below."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from ui.focus_ring import FocusRing, mark_keyboard
from ui.teacher.bar import TeacherBar
from ui.teacher.board_view import BoardView
from ui.teacher.find_view import FindView
from ui.teacher.protocol_view import ProtocolView
from ui.theme import Space
from ui.widgets.job_strip import JobStrip
from ui.widgets.layout import row

MINIMUM = (1024, 540)
FIRST_SIZE = (1366, 697)


class TeacherWindow(QWidget):
    """Knows its pages and nothing of what they ask for; the cross asks like the button."""

    leave_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle(self.tr("Teacher mode"))
        self.setMinimumSize(*MINIMUM)
        self.resize(*FIRST_SIZE)
        self.may_close = False
        self.bar = TeacherBar()
        self.stack = QStackedWidget()
        self.find_page, self.board, self.protocol = FindView(), BoardView(), ProtocolView()
        for page in (self.find_page, self.board, self.protocol):
            self.stack.addWidget(page)
        self.strip = JobStrip()
        self._lay_out()
        self.bar.leave_requested.connect(self.leave_requested)
        self.ring = FocusRing(self)

    def _lay_out(self) -> None:
        self._strip_place = QWidget()
        self._strip_place.setLayout(row(self.strip, margins=(Space.XL, 0, Space.XL, Space.M)))
        self._strip_place.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.bar)
        layout.addWidget(self.stack, 1)
        layout.addWidget(self._strip_place)

    def show_page(self, page: QWidget) -> None:
        self.stack.setCurrentWidget(page)

    def hold(self, on: bool) -> None:
        """Nothing can be pressed while something long runs."""
        self.stack.setEnabled(not on)
        self.bar.setEnabled(not on)
        if not on:
            self.strip.hide()
            self._strip_place.hide()

    def show_strip(self, title: str) -> None:
        self._strip_place.show()
        self.strip.start(title)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Qt calls it for Tab and Shift+Tab of every child."""
        mark_keyboard(self, True)
        try:
            return super().focusNextPrevChild(forward)
        finally:
            mark_keyboard(self, False)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.may_close:
            event.accept()
        else:
            event.ignore()
            self.leave_requested.emit()
