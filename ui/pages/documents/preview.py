"""The real PDF between its toolbar and what stands there when there is none."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QSizePolicy, QStackedLayout, QVBoxLayout, QWidget

from ui.i18n import translate
from ui.theme import Space
from ui.widgets.button import IconButton
from ui.widgets.label import Label
from ui.widgets.layout import line, row
from ui.widgets.notice import Notice
from ui.widgets.pdf_view import PdfView
from ui.widgets.skeleton import Skeleton

ZOOM_STEP = 1.25
SMALLEST, LARGEST = 0.5, 3.0


class Preview(QFrame):
    """While a document is on its way the old one is hidden: PDFium must not paint and render at once."""

    zoomed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", "true")
        self.pdf = PdfView(self.tr("Preview of the document"))
        self.pdf.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self.notice = Notice("", tone="info")
        self.smaller = IconButton("zoom-out", self.tr("Smaller"))
        self.larger = IconButton("zoom-in", self.tr("Larger"))
        self.zoom = Label("", "secondary")
        self.pages = Label("", "secondary")
        around = QWidget()
        texts = QVBoxLayout(around)
        texts.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        texts.addWidget(self.notice)
        texts.addStretch(1)
        waiting = QWidget()
        bones = QVBoxLayout(waiting)
        bones.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.XL)
        bones.addWidget(Skeleton(8))
        bones.addStretch(1)
        self._message, self._waiting = around, waiting
        self._stack = QStackedLayout()
        for part in (self.pdf, around, waiting):
            self._stack.addWidget(part)
        tools = row(self.smaller, self.zoom, self.larger, None, self.pages, margins=(10, 7, 16, 7))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.setSpacing(0)
        layout.addLayout(tools)
        layout.addWidget(line())
        layout.addLayout(self._stack, 1)
        self.smaller.clicked.connect(lambda: self._set_zoom(self.pdf.zoom() / ZOOM_STEP))
        self.larger.clicked.connect(lambda: self._set_zoom(self.pdf.zoom() * ZOOM_STEP))
        self._set_zoom(1.0)
        self.show_waiting()

    def show_waiting(self) -> None:
        self._stack.setCurrentWidget(self._waiting)
        self._set_tools(False)

    def show_pdf(self, pdf: bytes) -> None:
        self.pdf.show_bytes(pdf)
        self.pages.setText(translate("Preview", "%n page(s)", None, self.pdf.page_count()))
        self._stack.setCurrentWidget(self.pdf)
        self._set_tools(True)

    def clear(self) -> None:
        self.pdf.clear()
        self.show_waiting()

    def show_message(self, title: str, text: str, tone: str = "info") -> None:
        self.notice.set(title, text, tone)
        self._stack.setCurrentWidget(self._message)
        self._set_tools(False)

    def showing_pdf(self) -> bool:
        return self._stack.currentWidget() is self.pdf

    def _set_tools(self, on: bool) -> None:
        for button in (self.smaller, self.larger):
            button.setEnabled(on)
        self.pages.setVisible(on)

    def _set_zoom(self, zoom: float) -> None:
        kept = min(max(zoom, SMALLEST), LARGEST)
        if abs(kept - 1.0) < 0.01:
            kept = 1.0
        self.pdf.set_zoom(kept)
        share = self.tr("by width") if kept == 1.0 else f"{kept:.0%}".replace("%", "\u00a0%")
        self.zoom.setText(share)
        self.zoomed.emit()
