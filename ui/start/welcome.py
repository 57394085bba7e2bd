"""The first start: nothing is known on this computer yet."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.start.pages import StartPage
from ui.theme import Space
from ui.widgets.big_choice import BigChoice
from ui.widgets.button import Button
from ui.widgets.label import Label
from ui.widgets.layout import row


class WelcomeView(StartPage):
    """Three ways into the program, and two quiet ones."""

    training_requested = Signal()
    create_requested = Signal()
    open_requested = Signal()
    session_requested = Signal()
    restore_requested = Signal()

    def __init__(self) -> None:
        super().__init__(640)
        self.training = BigChoice(
            self.tr("Training school"),
            self.tr(
                "Have a look without setting anything up: 600 made-up pupils with tests, talks and plans. "
                "Press anything you like."
            ),
            "graduation-cap",
            main=True,
        )
        self.make = BigChoice(
            self.tr("Create a base"),
            self.tr("Begin your own: a name, a password and a recovery sheet for the safe."),
            "circle-plus",
        )
        self.existing = BigChoice(
            self.tr("Open a base"),
            self.tr("It is already on this computer, on a school disk or on a flash drive."),
            "folder-open",
            "neutral",
        )
        self.session = Button(self.tr("Teacher mode"), "link", "presentation")
        self.restore = Button(self.tr("Restore from a backup"), "link", "archive-restore")
        self._connect()
        self._lay_out()

    def _connect(self) -> None:
        self.training.clicked.connect(self.training_requested)
        self.make.clicked.connect(self.create_requested)
        self.existing.clicked.connect(self.open_requested)
        self.session.clicked.connect(self.session_requested)
        self.restore.clicked.connect(self.restore_requested)

    def _lay_out(self) -> None:
        content = QWidget()
        layout = QVBoxLayout(content)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.M)
        layout.addWidget(Label(self.tr("Welcome"), "h1"))
        intro = self.tr("There is no base on this computer yet. Where shall we begin?")
        layout.addWidget(Label(intro, "secondary", wrap=True))
        for choice in (self.training, self.make, self.existing):
            layout.addWidget(choice)
        layout.addLayout(row(self.session, self.restore, None))
        self.center(content)
