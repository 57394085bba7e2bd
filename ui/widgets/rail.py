"""The rail: places to go, one Tab stop, arrows inside; folds to icons in a narrow window."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui.icons import icon
from ui.theme import Space, theme
from ui.widgets.avatar import Tile
from ui.widgets.label import Label
from ui.widgets.layout import column, line
from ui.widgets.restyle import restyle

WIDE_ICON, NARROW_ICON, GAP = 20, 22, 9
FOOT = "settings"


@dataclass(frozen=True, slots=True)
class Place:
    """One button; `keys` is its shortcut as written in the tooltip."""

    key: str
    title: str
    icon: str
    group: str
    keys: str = ""


class Rail(QFrame):
    """`picked` tells the key of the place; `set_folded` leaves the icons."""

    picked = Signal(str)

    def __init__(
        self, places: Sequence[Place], groups: dict[str, str], title: str, subtitle: str, name: str
    ) -> None:
        super().__init__()
        self.setObjectName("rail")
        self.setAccessibleName(name)
        self._folded = False
        self._places = {place.key: place for place in places}
        self._buttons: dict[str, QPushButton] = {}
        self._heads: list[tuple[Label, QFrame]] = []
        self._group = QButtonGroup(self)
        self._layout = QVBoxLayout(self)
        self._layout.setSpacing(2)
        self._brand = self._make_brand(title, subtitle)
        self._fill(places, groups)
        theme().changed.connect(self._dress)
        self._dress()

    @property
    def folded(self) -> bool:
        return self._folded

    def set_folded(self, folded: bool) -> None:
        if folded != self._folded:
            self._folded = folded
            self._dress()

    def set_current(self, key: str) -> None:
        self._buttons[key].setChecked(True)

    def button(self, key: str) -> QPushButton:
        return self._buttons[key]

    def focus_current(self) -> None:
        button = self._group.checkedButton() or next(iter(self._buttons.values()))
        button.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _make_brand(self, title: str, subtitle: str) -> QWidget:
        brand = QWidget()
        self._words = QWidget()
        words = column(Label(title, "h3"), Label(subtitle, "caption"), gap=0)
        self._words.setLayout(words)
        layout = QHBoxLayout(brand)
        layout.setContentsMargins(4, 4, 0, Space.S)
        layout.setSpacing(10)
        layout.addWidget(Tile("snowflake", "accent", 34, solid=True))
        layout.addWidget(self._words, 1)
        return brand

    def _fill(self, places: Sequence[Place], groups: dict[str, str]) -> None:
        self._layout.addWidget(self._brand)
        for key in ("", *groups):
            members = [place for place in places if place.group == key]
            if members and key:
                self._add_head(groups[key])
            for place in members:
                self._layout.addWidget(self._make(place))
        self._layout.addStretch(1)
        for place in places:
            if place.group == FOOT:
                self._layout.addWidget(self._make(place))

    def _add_head(self, title: str) -> None:
        head, rule = Label(title, "small"), line()
        head.setContentsMargins(15, 10, 0, 4)
        self._heads.append((head, rule))
        self._layout.addWidget(head)
        self._layout.addWidget(rule)

    def _make(self, place: Place) -> QPushButton:
        button = QPushButton(self)
        button.setCheckable(True)
        button.setAutoDefault(False)
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.setAccessibleName(place.title)
        button.clicked.connect(lambda: self.picked.emit(place.key))
        button.toggled.connect(lambda _on: self._tint(place.key))
        self._buttons[place.key] = button
        self._group.addButton(button)
        return button

    def _dress(self) -> None:
        """Words or icons, in the present theme."""
        folded = self._folded
        self.setFixedWidth(theme().size("rail_small" if folded else "rail_wide"))
        side = 12
        self._layout.setContentsMargins(side, Space.M, side + (0 if folded else 1), Space.M)
        self._words.setVisible(not folded)
        for head, rule in self._heads:
            head.setVisible(not folded)
            rule.setVisible(folded)
        for key, button in self._buttons.items():
            place = self._places[key]
            tip = f"{place.title} ({place.keys})" if place.keys else place.title
            button.setText("" if folded else place.title)
            button.setToolTip(tip)
            button.setProperty("nav", "icons" if folded else "true")
            self._tint(key)
            restyle(button)

    def _tint(self, key: str) -> None:
        button = self._buttons[key]
        token = "accent_text" if button.isChecked() else "text2"
        size, gap = (NARROW_ICON, 0) if self._folded else (WIDE_ICON, GAP)
        button.setIcon(icon(self._places[key].icon, token, size, gap))
        button.setIconSize(QSize(size + gap, size))
