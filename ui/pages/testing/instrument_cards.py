"""Cards of the instruments: one Tab stop, arrows inside, Enter assigns, the menu key opens the rest."""

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QGridLayout, QMenu, QSizePolicy, QWidget

from ui.i18n import translate
from ui.icons import icon
from ui.pages.testing.faces import FaceState, InstrumentFace
from ui.theme import Space, theme
from ui.widgets.avatar import Tile
from ui.widgets.button import Button, IconButton
from ui.widgets.card import Card
from ui.widgets.chip import Chip
from ui.widgets.label import ElideLabel
from ui.widgets.layout import clear, row
from ui.widgets.paint import as_f, rounded

NARROWEST = 250
MOST_IN_ROW = 4
ASSIGN, ABOUT, RESULTS, QUALITY = "assign", "about", "results", "quality"
_KEYS = frozenset({Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down})
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space})


class TitleLines(QWidget):
    """A name on at most two lines, so that all cards are equally high; the whole name is the tooltip."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = text
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        return QSize(80, 2 * QFontMetrics(theme().font("strong")).height())

    def lines(self) -> tuple[str, ...]:
        """What fits: whole words first, the rest of the name elided."""
        metrics = QFontMetrics(theme().font("strong"))
        first, words = "", self._text.split()
        while words and metrics.horizontalAdvance(f"{first} {words[0]}".strip()) <= self.width():
            first = f"{first} {words.pop(0)}".strip()
        if not first or not words:
            rest = first or " ".join(words)
            return (metrics.elidedText(rest, Qt.TextElideMode.ElideRight, self.width()),)
        rest = metrics.elidedText(" ".join(words), Qt.TextElideMode.ElideRight, self.width())
        return (first, rest)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, lines = QPainter(self), self.lines()
        self.setToolTip("" if " ".join(lines) == self._text else self._text)
        painter.setFont(theme().font("strong"))
        painter.setPen(theme().color("text"))
        high = painter.fontMetrics().height()
        top = (self.height() - high * len(lines)) / 2
        for at, line in enumerate(lines):
            box = QRectF(0, top + at * high, self.width(), high)
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, line)


class InstrumentTile(Card):
    """A card that can be focused; its link and its dots are for the pointer only."""

    acted = Signal(str)
    moved = Signal(int)  # Qt.Key

    def __init__(self, face: InstrumentFace, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent, margins=(16, 10, 8, 8))
        self.face = face
        self.setAccessibleName(face.spoken)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        tone = "warn" if face.state is FaceState.DRAFT else "accent"
        self.more = IconButton("ellipsis", self.tr("More about {title}").format(title=face.title))
        self.more.clicked.connect(self._show_menu_under_dots)
        self.link = Button(self._link_text(), "link")
        self.link.clicked.connect(self._act)
        for part in (self.more, self.link):
            part.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        head = row(Tile(face.icon, tone), gap=10)
        head.addWidget(TitleLines(face.title), 1)
        head.addWidget(self.more, 0, Qt.AlignmentFlag.AlignTop)
        self.body.setSpacing(Space.XS)
        self.body.addLayout(head)
        self.body.addWidget(ElideLabel(face.size, "caption", tone="text2"))
        chip = Chip(face.chip.text, face.chip.icon, face.chip.tone)
        chip.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        chip.setToolTip(face.chip.text)
        self.body.addLayout(row(chip, None, self.link, gap=0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _ENTER:
            self.acted.emit(ABOUT if event.modifiers() & Qt.KeyboardModifier.AltModifier else self._usual())
        elif key in _KEYS:
            self.moved.emit(int(key))
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.acted.emit(ABOUT)
        event.accept()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.make_menu().popup(event.globalPos())

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

    def make_menu(self) -> QMenu:
        """Everything that can be done with this instrument."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        lines = [(ABOUT, "book-open", translate("InstrumentTile", "About the instrument"))]
        if self.face.assignable:
            lines = [
                (ASSIGN, "play", translate("InstrumentTile", "Assign to a class")),
                *lines,
                (RESULTS, "table", translate("InstrumentTile", "Results of a class")),
                (QUALITY, "gauge", translate("InstrumentTile", "Quality of the measurement")),
            ]
        for key, sign, text in lines:
            action = menu.addAction(icon(sign), text)
            action.triggered.connect(lambda _checked=False, key=key: self.acted.emit(key))
        return menu

    def _show_menu_under_dots(self) -> None:
        menu = self.make_menu()
        corner = self.more.mapToGlobal(self.more.rect().bottomRight())
        menu.popup(corner - QPoint(menu.sizeHint().width(), 0))

    def _link_text(self) -> str:
        if self.face.assignable:
            return self.tr("Assign")
        return self.tr("Complete") if self.face.state is FaceState.DRAFT else self.tr("Open")

    def _usual(self) -> str:
        return ASSIGN if self.face.assignable else ABOUT

    def _act(self) -> None:
        self.acted.emit(self._usual())


class InstrumentGrid(QWidget):
    """Up to four cards in a row, as many as there is room for."""

    acted = Signal(object, str)  # InstrumentFace, what to do
    arranged = Signal()
    reached = Signal(object)  # the tile that has the keyboard now

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tiles: list[InstrumentTile] = []
        self._across = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(Space.M)
        self._grid.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.setAccessibleName(self.tr("Instruments"))
        theme().changed.connect(self._arrange)

    @property
    def across(self) -> int:
        return max(self._across, 1)

    def set_faces(self, faces: tuple[InstrumentFace, ...]) -> None:
        if tuple(tile.face for tile in self.tiles) == faces:
            return
        clear(self._grid)
        self.tiles = [InstrumentTile(face) for face in faces]
        for at, tile in enumerate(self.tiles):
            tile.setFocusPolicy(Qt.FocusPolicy.StrongFocus if at == 0 else Qt.FocusPolicy.ClickFocus)
            tile.acted.connect(lambda what, tile=tile: self.acted.emit(tile.face, what))
            tile.moved.connect(lambda key, tile=tile: self._move(tile, key))
        self._across = 0
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        room = (self.width() + Space.M) // (round(NARROWEST * theme().text_scale) + Space.M)
        across = max(1, min(MOST_IN_ROW, room))
        if across == self._across:
            return
        self._across = across
        for at, tile in enumerate(self.tiles):
            self._grid.addWidget(tile, at // across, at % across)
        for column in range(MOST_IN_ROW):
            self._grid.setColumnStretch(column, 1 if column < across else 0)
        self.arranged.emit()

    def _move(self, tile: InstrumentTile, key: int) -> None:
        steps = {
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Up: -self.across,
            Qt.Key.Key_Down: self.across,
        }
        at = self.tiles.index(tile) + steps[Qt.Key(key)]
        if 0 <= at < len(self.tiles):
            tile.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
            self.tiles[at].setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self.tiles[at].setFocus(Qt.FocusReason.TabFocusReason)
            self.reached.emit(self.tiles[at])
