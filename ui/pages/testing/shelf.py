"""The instruments of a page: an audience is chosen, at most two rows are seen, the rest scrolls."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from ui.pages.testing.faces import EVERYBODY, InstrumentFace, chosen, segments
from ui.pages.testing.instrument_cards import InstrumentGrid, InstrumentTile
from ui.theme import Space, theme
from ui.widgets.label import Label
from ui.widgets.segmented import Segmented
from ui.widgets.select import Select


class AudiencePicker(QWidget):
    """Segments side by side; a narrow page has a list instead."""

    picked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.wide: Segmented = Segmented([(EVERYBODY, "")], self.tr("For whom"))
        self.narrow = Select([], self.tr("For whom"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.wide)
        layout.addWidget(self.narrow)
        self.narrow.hide()
        self._room = 0
        self.wide.picked.connect(self._pick)
        self.narrow.picked.connect(lambda key: self._pick(str(key)))

    def set_options(self, options: list[tuple[str, str]]) -> None:
        self.wide.set_options(options)
        self.narrow.set_options([(key, title) for key, title in options])
        self.set_room(self._room)

    def key(self) -> str:
        return self.wide.key()

    def set_room(self, width: int) -> None:
        """`width`: what may be taken beside the other parts of the line."""
        self._room = width
        fits = self.wide.sizeHint().width() <= width
        self.wide.setVisible(fits)
        self.narrow.setVisible(not fits)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.set_room(self._room)  # new buttons have no width before they are shown
        return super().event(event)

    def _pick(self, key: str) -> None:
        self.wide.set_key(key)
        self.narrow.set_key(key)
        self.picked.emit(key)


class Shelf(QWidget):
    """Filters the cards by audience and search, and never pushes what is below off the page."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.grid = InstrumentGrid()
        self.audience = AudiencePicker()
        self.nothing = Label(self.tr("No instrument has such a name"), "secondary")
        self._faces: tuple[InstrumentFace, ...] = ()
        self._search = ""
        self._rows = 2
        self.area = QScrollArea()
        self.area.setProperty("bare", True)
        self.area.setWidgetResizable(True)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setWidget(self.grid)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.area)
        layout.addWidget(self.nothing)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.audience.picked.connect(self._show)
        self.grid.arranged.connect(self._fit)
        self.grid.reached.connect(self._reveal)
        theme().changed.connect(self._fit)

    def set_faces(self, faces: tuple[InstrumentFace, ...]) -> None:
        self._faces = faces
        self.audience.set_options(segments(faces))
        self._show()

    def set_search(self, text: str) -> None:
        self._search = text
        self._show()

    def set_rows(self, rows: int) -> None:
        """How many rows of cards may be seen at once."""
        if rows != self._rows:
            self._rows = rows
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _show(self, _key: str = "") -> None:
        faces = chosen(self._faces, self.audience.key() or EVERYBODY, self._search)
        self.grid.set_faces(faces)
        self.area.setVisible(bool(faces))
        self.nothing.setVisible(not faces and bool(self._faces))
        self.area.verticalScrollBar().setValue(0)
        self._fit()

    def _fit(self) -> None:
        """As high as its rows, with the upper edge of what is still below."""
        tiles = self.grid.tiles
        if not tiles:
            return
        high = max(tile.sizeHint().height() for tile in tiles)
        total = -(-len(tiles) // self.grid.across)
        rows = min(self._rows, total)
        more = Space.M + Space.XS if total > rows else 0
        self.area.setFixedHeight(rows * high + (rows - 1) * Space.M + more)

    def _reveal(self, tile: InstrumentTile) -> None:
        self.area.ensureWidgetVisible(tile, 0, Space.XS)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().event(event)
