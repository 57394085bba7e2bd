"""A line of a card: tile, title with a note, something at the right end."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.theme import Space, theme
from ui.widgets.avatar import Tile
from ui.widgets.label import ElideLabel


class ListRow(QWidget):
    """Not a control itself: what can be pressed stands in it as `action`."""

    def __init__(
        self,
        icon_name: str,
        tone: str,
        title: str,
        note: str = "",
        *,
        action: QWidget | None = None,
        trailing: QWidget | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addStretch(1)
        texts.addWidget(ElideLabel(title, "strong"))
        if note:
            texts.addWidget(ElideLabel(note, "caption", tone="text3"))
        texts.addStretch(1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.M)
        if icon_name:
            layout.addWidget(Tile(icon_name, tone))
        layout.addLayout(texts, 1)
        for extra in (trailing, action):
            if extra is not None:
                layout.addWidget(extra)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), round(40 * theme().text_scale))
