"""Who is in the base in these classes, but not in the file: loading never removes anybody."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.i18n import translate
from ui.widgets.button import Button
from ui.widgets.notice import Notice
from zima_desktop.domain.people import Person

NAMED = 6


class MissingNotice(QWidget):
    """Hidden when everybody is in the file or the question was answered."""

    leave_requested = Signal()
    keep_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.leave = Button(self.tr("Mark as left…"))
        self.keep = Button(self.tr("Keep"))
        self.notice = Notice("", tone="warn", icon_name="user-x", actions=(self.leave, self.keep))
        self.leave.clicked.connect(self.leave_requested)
        self.keep.clicked.connect(self.keep_requested)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.notice)
        self.hide()

    def show_people(self, people: Sequence[Person]) -> None:
        count = len(people)
        title = self.tr("Not in the file: {count}").format(count=count)
        words = self.tr("{names}. They stay in the base: loading removes nobody.")
        self.notice.set(title, words.format(names=names_of(people)), "warn", "user-x")
        self.setVisible(count > 0)


def names_of(people: Sequence[Person]) -> str:
    """The first names of a list and how many more there are."""
    named = ", ".join(person.name.short for person in people[:NAMED])
    if len(people) <= NAMED:
        return named
    left = len(people) - NAMED
    more = translate("RosterMissing", "and %n more", None, left)
    return f"{named} {more}"
