"""Which session: what was found, or a file chosen by hand."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal

from ui.teacher.find_columns import find_columns
from ui.widgets.button import Button
from ui.widgets.empty_state import EmptyState
from ui.widgets.keys import bind_keys
from ui.widgets.label import Label
from ui.widgets.page import Page, PageHead
from ui.widgets.table_card import TableCard
from ui.widgets.table_view import RecordTable
from zima_desktop.domain.found_sessions import FoundSession


class FindView(Page):
    """One list; Enter opens, Esc goes back to the start."""

    opened = Signal(object)  # FoundSession
    choose_requested = Signal()
    search_requested = Signal()
    back_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.choose = Button(self.tr("Choose a file…"), "plain", "folder-open")
        self.again = Button(self.tr("Look again"), "plain", "refresh-cw")
        self.choose.clicked.connect(self.choose_requested)
        self.again.clicked.connect(self.search_requested)
        self.again.set_shortcut_hint("F5")
        self.choose.set_shortcut_hint("Ctrl+O")
        self.table = RecordTable(
            find_columns(), self.tr("Sessions that were found"), key=lambda one: frozenset(one.paths)
        )
        self.table.opened.connect(self.opened)
        self.table.action_requested.connect(lambda one, _column: self.opened.emit(one))
        empty = EmptyState(
            "usb",
            self.tr("No session file in sight"),
            self.tr("Plug in the flash drive from the counsellor, or put the file beside the program."),
            action=self.tr("Choose a file…"),
            action_icon="folder-open",
        )
        empty.acted.connect(self.choose_requested)
        keys = (("Enter", self.tr("open")), ("F5", self.tr("look again")), ("Esc", self.tr("back")))
        self.card = TableCard(self.table, empty=empty, foot_keys=keys)
        self._lay_out()
        bind_keys(
            self,
            (("F5", self.search_requested), ("Ctrl+O", self.choose_requested), ("Esc", self.back_requested)),
        )

    def _lay_out(self) -> None:
        head = PageHead(
            self.tr("Which session is it?"),
            self.tr("The file of the session and its PIN are all you need."),
            (self.again, self.choose),
        )
        where = Label(
            self.tr(
                "Files are looked for beside the program, in the folders of the bases of this computer and on"
                " flash drives. Copies of one session are one line: the board shows them together."
            ),
            "caption",
            wrap=True,
        )
        self.body.addWidget(head)
        self.body.addWidget(self.card, 1)
        self.body.addWidget(where)

    def show_busy(self) -> None:
        self.card.set_busy(True)

    def show_sessions(self, sessions: Sequence[FoundSession]) -> None:
        """The list, newest answer first; what was chosen stays chosen."""
        self.card.set_busy(False)
        self.table.set_records(sessions)
        if sessions and self.table.current() is None:
            self.table.choose(frozenset(sessions[0].paths))

    def focus_first(self) -> None:
        """The list, or the button when there is nothing in it."""
        target = self.table if self.table.records.total() else self.choose
        target.setFocus(Qt.FocusReason.OtherFocusReason)
