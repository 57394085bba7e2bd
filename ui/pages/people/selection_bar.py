"""What can be done with several chosen people at once; it stands where the chips stand."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from ui.i18n import translate
from ui.pages.people.menu import keyed_menu, more_choices
from ui.theme import Space
from ui.widgets.button import Button, IconButton
from ui.widgets.label import Label


class SelectionBar(QFrame):
    """Count, actions, the rarer ones behind the dots, and a cross that lets go of the choice."""

    asked = Signal(str)  # move, tags, side_groups, consents, export, hide, restore, category, leave
    dropped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", "soft")
        self.count = Label("", "strong", tone="accent")
        self.move_button = Button(self.tr("Move"), "plain", "arrow-right-left")
        self.tag_button = Button(self.tr("Tag"), "plain", "tag")
        self.group_button = Button(self.tr("To a group"), "plain", "users")
        self.consent_button = Button(self.tr("Consents"), "plain", "shield-check")
        self.export_button = Button(self.tr("XLSX"), "plain", "file-down")
        self.hide_button = Button(self.tr("Hide"), "plain", "archive")
        self.restore_button = Button(self.tr("Bring back"), "plain", "archive-restore")
        self.more_button = IconButton("ellipsis", self.tr("More actions"))
        self.drop_button = IconButton("x", self.tr("Clear the selection (Esc)"))
        self.export_button.setToolTip(self.tr("Save as XLSX"))
        self.export_button.setAccessibleName(self.tr("Save as XLSX"))
        self._keys = {
            self.move_button: "move",
            self.group_button: "side_groups",
            self.tag_button: "tags",
            self.consent_button: "consents",
            self.export_button: "export",
            self.hide_button: "hide",
            self.restore_button: "restore",
        }
        layout = QHBoxLayout(self)
        layout.setContentsMargins(Space.L, 0, Space.S, 0)
        layout.setSpacing(Space.S)
        layout.addWidget(self.count)
        layout.addStretch(1)
        for button in (*self._keys, self.more_button, self.drop_button):
            layout.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        for button, key in self._keys.items():
            button.clicked.connect(lambda _checked=False, key=key: self.asked.emit(key))
        self.more_button.clicked.connect(self._show_more)
        self.drop_button.clicked.connect(self.dropped)
        self.show_bin(False)

    def show_bin(self, hidden: bool) -> None:
        """Hidden people can only come back, or be erased for good."""
        for button in self._keys:
            button.setVisible(not hidden)
        self.restore_button.setVisible(hidden)
        self.more_button.setVisible(not hidden)

    def set_count(self, count: int) -> None:
        self.count.setText(translate("SelectionBar", "%n chosen", None, count))

    def _show_more(self) -> None:
        menu = keyed_menu(self, more_choices(), self.asked.emit)
        corner = self.more_button.mapToGlobal(self.more_button.rect().bottomRight())
        menu.popup(corner - QPoint(menu.sizeHint().width(), 0))
