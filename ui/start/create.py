"""The form of a new workspace."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from ui.start.folders import free_folder, safe_name
from ui.start.new_password import NewPassword
from ui.start.pages import StartPage
from ui.start.work import NewBase
from ui.theme import Space
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.field import Field
from ui.widgets.label import Label
from ui.widgets.layout import column, row
from ui.widgets.select import Select
from zima_desktop.domain.people import OrganizationKind


class CreateView(StartPage):
    """Organisation on the left, the person who will open it on the right."""

    create_requested = Signal(object)  # NewBase
    folder_requested = Signal()
    back_requested = Signal()

    def __init__(self) -> None:
        super().__init__(908)
        self._parent_folder = Path()
        self._folder = Path()
        self.name, self.user = QLineEdit(), QLineEdit()
        self.name.setMaxLength(120)
        self.user.setMaxLength(120)
        self.kind = Select(self._kinds(), "")
        self.folder = QLineEdit()
        self.folder.setReadOnly(True)
        self.change_folder = Button(self.tr("Change…"), "plain")
        self.password = NewPassword()
        self.back = Button(self.tr("Back"), "plain", "arrow-left")
        self.make = Button(self.tr("Create the base"), "primary", "check", big=True)
        self._make_fields()
        self._lay_out()
        self.name.textChanged.connect(self._show_folder)
        self.change_folder.clicked.connect(self.folder_requested)
        self.back.clicked.connect(self.back_requested)
        self.make.clicked.connect(self._ask)
        for line in (self.name, self.user, self.password.first, self.password.again):
            line.returnPressed.connect(self._ask)

    def begin(self, parent_folder: Path) -> None:
        """An empty form."""
        for line in (self.name, self.user):
            line.clear()
        self.kind.setCurrentIndex(0)
        self.password.forget()
        for field in (self.name_field, self.user_field, self.folder_field):
            field.clear_error()
        self.set_busy(False)
        self.set_parent_folder(parent_folder)
        self.name.setFocus()

    def set_parent_folder(self, folder: Path) -> None:
        self._parent_folder = folder
        self._show_folder()

    def set_busy(self, on: bool) -> None:
        """Making keys takes its time: nothing is pressed twice."""
        self.make.setEnabled(not on)
        self.make.setText(self.tr("Creating…") if on else self.tr("Create the base"))
        for control in (self.back, self.change_folder, self.name, self.user, self.kind, self.password):
            control.setEnabled(not on)

    def say_folder(self, text: str) -> None:
        """The folder cannot be used, and why."""
        self.folder_field.set_error(text)

    def _make_fields(self) -> None:
        self.name_field = Field(
            self.tr("Name of the organisation"), self.name, hint=self.tr("Short, as you say it: School No. 9")
        )
        self.kind_field = Field(self.tr("Kind"), self.kind)
        place = QWidget()
        place.setLayout(row(self.folder, self.change_folder))
        place.setFocusProxy(self.change_folder)
        title = self.tr("Folder of the base")
        self.folder.setAccessibleName(title)
        hint = self.tr("Base and backups lie in it, all encrypted.")
        self.folder_field = Field(title, place, hint=hint)
        self.user_field = Field(
            self.tr("Who will work here"), self.user, hint=self.tr("Family name, given name, patronymic")
        )

    def _lay_out(self) -> None:
        left = column(self.name_field, self.kind_field, self.folder_field, None, gap=Space.M)
        right = column(self.user_field, self.password, None, gap=Space.M)
        halves = row(gap=28)
        halves.addLayout(left, 1)
        halves.addLayout(right, 1)
        card = Card(margins=(28, 24, 28, 24))
        card.body.setSpacing(Space.M)
        card.body.addWidget(Label(self.tr("New base"), "h1"))
        card.body.addLayout(halves)
        card.body.addSpacing(Space.XS)
        card.body.addLayout(row(self.back, None, self.make))
        content = QWidget()
        layout = QVBoxLayout(content)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(card)
        self.center(content)

    def _show_folder(self) -> None:
        self.name_field.clear_error()
        self.folder_field.clear_error()
        name = safe_name(self.name.text(), self.tr("My base"))
        self._folder = free_folder(self._parent_folder, name)
        self.folder.setText(str(self._folder))
        self.folder.setToolTip(str(self._folder))

    def _ask(self) -> None:
        missing = self.tr("Nothing is entered here yet")
        for line, field in ((self.name, self.name_field), (self.user, self.user_field)):
            field.clear_error()
            if not line.text().strip():
                field.set_error(missing)
                line.setFocus()
                return
        password = self.password.checked()
        kind = self.kind.key()
        if password is not None and isinstance(kind, OrganizationKind):
            name, user = " ".join(self.name.text().split()), " ".join(self.user.text().split())
            self.create_requested.emit(NewBase(name, kind, user, password, self._folder))

    def _kinds(self) -> list[tuple[object, str]]:
        return [
            (OrganizationKind.SCHOOL, self.tr("School")),
            (OrganizationKind.COLLEGE, self.tr("College")),
            (OrganizationKind.CENTER, self.tr("Employment centre")),
            (OrganizationKind.COORDINATOR, self.tr("Coordinator of a municipality")),
        ]
