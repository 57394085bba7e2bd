"""The head of a table: quiet titles, the sorted one dark with an icon."""

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHeaderView, QWidget

from ui.theme import theme
from ui.widgets.paint import LEFT, RIGHT, draw_icon, draw_text, text_width
from ui.widgets.table_delegate import FIRST_PAD, PAD


class TableHead(QHeaderView):
    """Paints its sections itself: the style sheet cannot place the icon of the order."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setAccessibleName(name)
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setSortIndicatorShown(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMinimumSectionSize(36)

    def sizeHint(self) -> QSize:
        return QSize(100, theme().size("head"))

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        area = QRectF(rect)
        painter.fillRect(area, theme().color("surface2"))
        painter.fillRect(QRectF(area.left(), area.bottom() - 1, area.width(), 1), theme().color("border"))
        model = self.model()
        title = str(model.headerData(section, Qt.Orientation.Horizontal) or "")
        flags = (
            model.headerData(section, Qt.Orientation.Horizontal, Qt.ItemDataRole.TextAlignmentRole) or LEFT
        )
        right = bool(flags & int(Qt.AlignmentFlag.AlignRight))
        inner = area.adjusted(FIRST_PAD if section == 0 else PAD, 0, -PAD, -1)
        chosen = section == self.sortIndicatorSection()
        ink = "text" if chosen else "text2"
        draw_text(painter, inner, title, "caption_bold", ink, RIGHT if right else LEFT)
        if chosen and title and not right:
            up = self.sortIndicatorOrder() == Qt.SortOrder.AscendingOrder
            x = min(inner.left() + text_width(title, "caption_bold") + 12, area.right() - 9)
            draw_icon(painter, QPointF(x, area.center().y()), "arrow-up" if up else "arrow-down", "text", 14)
