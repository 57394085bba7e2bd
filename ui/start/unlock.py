"""The unlock page: the known base on the left, what needs no password on the right."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.start.pages import StartPage
from ui.start.unlock_card import UnlockCard
from ui.theme import Space
from ui.widgets.big_choice import BigChoice
from ui.widgets.label import Label

GAP = 28


class UnlockView(StartPage):
    """Two equal columns with the same top and bottom."""

    session_requested = Signal()
    training_requested = Signal()
    other_requested = Signal()

    def __init__(self) -> None:
        super().__init__(2 * 440 + GAP)
        self.card = UnlockCard()
        self.session = BigChoice(
            self.tr("Teacher mode"),
            self.tr("Test a class. No password of the base: the session file and the PIN of the teacher do."),
            "presentation",
            main=True,
        )
        self.training = BigChoice(
            self.tr("Training school"),
            self.tr(
                "A base of its own with heroes of the classics. Press anything: your real data do not change."
            ),
            "graduation-cap",
            "warn",
        )
        self.other = BigChoice(
            self.tr("Another base or a backup"),
            self.tr("Open a base in another folder, create a new one, restore from a backup."),
            "folder-open",
            "neutral",
        )
        self.session.clicked.connect(self.session_requested)
        self.training.clicked.connect(self.training_requested)
        self.other.clicked.connect(self.other_requested)
        self._lay_out()

    def _lay_out(self) -> None:
        right = QWidget()
        rows = QVBoxLayout(right)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(14)
        title = Label(self.tr("Without opening the base"), "h3")
        rows.addWidget(title)
        for choice in (self.session, self.training, self.other):
            rows.addWidget(choice, 1)
        content = QWidget()
        layout = QHBoxLayout(content)
        layout.setContentsMargins(0, 0, 0, Space.XS)
        layout.setSpacing(GAP)
        layout.addWidget(self.card, 1)
        layout.addWidget(right, 1)
        self.right = right
        self.center(content)

    def set_busy(self, on: bool) -> None:
        self.card.set_busy(on)
        self.right.setEnabled(not on)
