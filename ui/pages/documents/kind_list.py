"""The kinds of documents as a short list: one is chosen, arrows move."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QButtonGroup, QPushButton, QWidget

from ui.icons import icon
from ui.pages.documents.wishes import ICONS, Kind, kind_title
from ui.theme import theme
from ui.widgets.button import Button
from ui.widgets.card import Card


class KindList(Card):
    picked = Signal(object)  # Kind

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Documents"), parent=parent, margins=(10, 14, 10, 14))
        self._group = QButtonGroup(self)
        self.buttons: dict[Kind, QPushButton] = {}
        self.body.setSpacing(2)
        for kind in Kind:
            button = QPushButton(kind_title(kind))
            button.setProperty("nav", "true")
            button.setCheckable(True)
            button.setAutoDefault(False)
            button.clicked.connect(lambda _checked=False, kind=kind: self.picked.emit(kind))
            self._group.addButton(button)
            self.body.addWidget(button)
            self.buttons[kind] = button
        self.body.addStretch(1)
        self.consents = Button(self.tr("Consents"), "ghost", "shield-check")  # a page of their own
        self.body.addWidget(self.consents)
        theme().changed.connect(self._tint)
        self._group.buttonToggled.connect(lambda _button, _on: self._tint())
        self.set_kind(Kind.CAREER_MAP)

    def set_kind(self, kind: Kind) -> None:
        self.buttons[kind].setChecked(True)

    def _tint(self) -> None:
        for kind, button in self.buttons.items():
            token = "accent_text" if button.isChecked() else "text2"
            button.setIcon(icon(ICONS[kind], token, 20, 6))
            button.setIconSize(QSize(26, 20))
