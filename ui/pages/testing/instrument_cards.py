"""Cards of the instruments: one Tab stop, arrows inside, Enter assigns."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from ui.theme import Space, theme
from ui.widgets.avatar import Tile
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.chip import Chip
from ui.widgets.label import ElideLabel, Label
from ui.widgets.layout import clear, row
from ui.widgets.paint import as_f, rounded

NARROWEST = 250
MOST_IN_ROW = 4
ICONS = {"subject5": "shapes", "riasec30": "hexagon"}
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}


@dataclass(frozen=True, slots=True)
class InstrumentFace:
    """What a card shows of an instrument; texts are ready to be read."""

    code: str
    title: str
    size: str
    count: str
    tested: bool
    assignable: bool = True


class InstrumentTile(Card):
    """A card that can be focused; its link is for the pointer only."""

    assigned = Signal(str)
    moved = Signal(int)

    def __init__(self, face: InstrumentFace, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent, margins=(16, 12, 10, 10))
        self.face = face
        self.setAccessibleName(", ".join((face.title, face.size, face.count)))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        head = row(Tile(ICONS.get(face.code, "clipboard-list")), gap=Space.M)
        title = Label(face.title, "strong", wrap=True)
        head.addWidget(title, 1)
        self.link = Button(self.tr("Assign"), "link")
        self.link.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.link.clicked.connect(self._assign)
        self.link.setEnabled(face.assignable)
        if face.assignable:
            chip = Chip(face.count, "users" if face.tested else "circle-dashed")
        else:
            chip = Chip(self.tr("draft: no right to use it"), "pencil", "warn")
        self.body.addLayout(head)
        self.body.addWidget(ElideLabel(face.size, "caption", tone="text2"))
        self.body.addLayout(row(chip, None, self.link))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._assign()
        elif key in _STEPS:
            self.moved.emit(_STEPS[key])
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._assign()
        event.accept()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus():
            rounded(QPainter(self), as_f(self.rect()), theme().size("r_l"), None, "accent", 2)

    def _assign(self) -> None:
        if self.face.assignable:
            self.assigned.emit(self.face.code)


class InstrumentGrid(QWidget):
    """Two to four cards in a row, as many as there is room for."""

    assigned = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tiles: list[InstrumentTile] = []
        self._across = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(Space.M)
        self.setAccessibleName(self.tr("Instruments"))
        theme().changed.connect(self._arrange)

    def set_faces(self, faces: tuple[InstrumentFace, ...]) -> None:
        if tuple(tile.face for tile in self.tiles) == faces:
            return
        clear(self._grid)
        self.tiles = [InstrumentTile(face) for face in faces]
        for at, tile in enumerate(self.tiles):
            tile.setFocusPolicy(Qt.FocusPolicy.StrongFocus if at == 0 else Qt.FocusPolicy.ClickFocus)
            tile.assigned.connect(self.assigned)
            tile.moved.connect(lambda step, tile=tile: self._move(tile, step))
        self._across = 0
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        room = (self.width() + Space.M) // (round(NARROWEST * theme().text_scale) + Space.M)
        across = max(1, min(MOST_IN_ROW, room, len(self.tiles) or 1))
        if across == self._across:
            return
        self._across = across
        for at, tile in enumerate(self.tiles):
            self._grid.addWidget(tile, at // across, at % across)
        for column in range(MOST_IN_ROW):
            self._grid.setColumnStretch(column, 1 if column < across else 0)

    def _move(self, tile: InstrumentTile, step: int) -> None:
        at = self.tiles.index(tile) + step
        if 0 <= at < len(self.tiles):
            tile.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
            self.tiles[at].setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self.tiles[at].setFocus(Qt.FocusReason.TabFocusReason)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().event(event)
