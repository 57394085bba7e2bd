"""Shows the real PDF, from memory: renders only the pages in sight, at the width there is."""

from typing import Any

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from ui.theme import theme

MARGIN = 16
KEPT_PAGES = 6


class PdfView(QAbstractScrollArea):
    """The zoom is a share of the width: 1.0 fits the page to the view."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self._document: Any = None
        self._sizes: list[tuple[float, float]] = []
        self._zoom = 1.0
        self._images: dict[tuple[int, int], QImage] = {}
        self.verticalScrollBar().setSingleStep(40)
        theme().changed.connect(self.viewport().update)

    def show_bytes(self, data: bytes) -> None:
        """Show this document from its first page."""
        import pypdfium2

        self.clear()
        reader: Any = pypdfium2.PdfDocument  # the package has no annotations
        self._document = reader(data)
        self._sizes = [self._document.get_page_size(at) for at in range(len(self._document))]
        self.verticalScrollBar().setValue(0)
        self._lay_out()

    def clear(self) -> None:
        if self._document is not None:
            self._document.close()
        self._document = None
        self._sizes = []
        self._images.clear()
        self._lay_out()

    def page_count(self) -> int:
        return len(self._sizes)

    def zoom(self) -> float:
        return self._zoom

    def set_zoom(self, zoom: float) -> None:
        self._zoom = max(0.25, min(zoom, 4.0))
        self._images.clear()
        self._lay_out()

    def sizeHint(self) -> QSize:
        return QSize(480, 560)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._images.clear()
        self._lay_out()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), theme().color("neutral"))
        for at, place in enumerate(self._places()):
            if place.intersects(event.rect()):
                self._paint_page(painter, at, place)

    def _paint_page(self, painter: QPainter, at: int, place: QRect) -> None:
        painter.drawImage(place.topLeft(), self._image(at, place.width()))
        painter.setPen(theme().color("border"))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(place.adjusted(-1, -1, 0, 0))

    def _image(self, at: int, width: int) -> QImage:
        ratio = self.devicePixelRatioF()
        key = (at, round(width * ratio))
        found = self._images.get(key)
        if found is None:
            bitmap = self._document[at].render(scale=key[1] / self._sizes[at][0], prefer_bgrx=True)
            raw = QImage(
                bytes(bitmap.buffer), bitmap.width, bitmap.height, bitmap.stride, QImage.Format.Format_RGB32
            )
            found = raw.copy()
            bitmap.close()
            found.setDevicePixelRatio(ratio)
            while len(self._images) >= KEPT_PAGES:
                del self._images[next(iter(self._images))]
            self._images[key] = found
        return found

    def _places(self) -> list[QRect]:
        """Where each page lies in the viewport, scrolled."""
        width = self._page_width()
        left = max((self.viewport().width() - width) // 2, MARGIN) - self.horizontalScrollBar().value()
        top = MARGIN - self.verticalScrollBar().value()
        places = []
        for page_width, page_height in self._sizes:
            height = round(width * page_height / page_width)
            places.append(QRect(left, top, width, height))
            top += height + MARGIN
        return places

    def _page_width(self) -> int:
        return max(round((self.viewport().width() - 2 * MARGIN) * self._zoom), 80)

    def _lay_out(self) -> None:
        width = self._page_width()
        high = sum(round(width * h / w) + MARGIN for w, h in self._sizes) + MARGIN
        view = self.viewport()
        self.verticalScrollBar().setRange(0, max(high - view.height(), 0))
        self.verticalScrollBar().setPageStep(view.height())
        self.horizontalScrollBar().setRange(0, max(width + 2 * MARGIN - view.width(), 0))
        self.horizontalScrollBar().setPageStep(view.width())
        view.update()
