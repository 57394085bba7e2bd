"""The strip of a long job: what runs, how far, and a button to stop it."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from ui.i18n import translate
from ui.theme import Space
from ui.widgets.button import Button
from ui.widgets.label import ElideLabel, Label
from ui.widgets.progress import Meter


class JobStrip(QFrame):
    """Hidden until `start`; `cancelled` asks to stop."""

    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", "info")
        self._title = Label("", "strong")
        self._label = ElideLabel("", "caption", tone="text2")
        self._count = Label("", "caption", tone="text2")
        self._meter = Meter(None, translate("JobStrip", "Progress"), token="info")
        self._stop = Button(translate("JobStrip", "Stop"), "plain", "circle-x")
        self._stop.clicked.connect(self._cancel)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(Space.L, Space.S, Space.S, Space.S)
        layout.setSpacing(Space.M)
        layout.addWidget(self._title)
        layout.addWidget(self._label, 1)
        layout.addWidget(self._count)
        layout.addWidget(self._meter, 1)
        layout.addWidget(self._stop)
        self.hide()

    def start(self, title: str) -> None:
        self._title.setText(title)
        self._label.set_text("")
        self._count.setText("")
        self._meter.set(None)
        self._stop.setEnabled(True)
        self.setAccessibleName(title)
        self.show()

    def show_progress(self, done: int, total: int, label: str) -> None:
        text = translate("JobStrip", "{done} of {total}")
        self._count.setText(text.format(done=done, total=total) if total else "")
        self._label.set_text(label)
        self._meter.set(done / total if total else None, token="info")

    def sizeHint(self) -> QSize:
        return QSize(400, super().sizeHint().height())

    def _cancel(self) -> None:
        self._stop.setEnabled(False)
        self.cancelled.emit()
