"""Marks attendance: every tick is saved at once and is one step of undo."""

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QObject

from ui.context import AppContext
from ui.i18n import translate
from ui.pages.events.pick_dialog import PickDialog
from ui.pages.events.view import EventsView
from zima_desktop.domain.changes import Change
from zima_desktop.domain.errors import ZimaError
from zima_desktop.domain.events import AttendanceRow, Event, Mark
from zima_desktop.domain.ids import GroupId, PersonId

Write = Callable[[Callable[[], Change], str], Change | None]


class EventMarking(QObject):
    """The grid of the event that is open."""

    def __init__(self, context: AppContext, view: EventsView, write: Write) -> None:
        super().__init__(view)
        self._context = context
        self._view = view
        self._write = write
        self._event: Event | None = None
        self._saved = False
        panel = view.panel
        panel.table.ticked.connect(self._tick)
        panel.table.hours_set.connect(self._set_hours)
        panel.role_picked.connect(self._set_role)
        panel.except_requested.connect(self._ask_except)
        panel.invite_requested.connect(self._ask_invite)

    def show(self, event: Event | None) -> None:
        if event is None:
            self._event = None
            return
        if self._event is None or self._event.id != event.id:
            self._saved = False
            self._view.panel.table.setCurrentIndex(QModelIndex())
        self._event = event
        try:
            rows = self._context.services.events.attendance(event.id)
        except ZimaError as error:
            self._context.report(self._view, error)
            return
        self._view.panel.show_event(event, rows, self._about(event), saved=self._saved)

    def _about(self, event: Event) -> str:
        """The title of the profession it is about; empty: none is noted."""
        if event.content.profession is None:
            return ""
        known = self._context.services.catalogue.catalogue().professions.get(event.content.profession)
        return known.title if known is not None else ""

    def _tick(self, row: AttendanceRow) -> None:
        present = not row.present
        self._mark(Mark(row.person, present, row.role if present else None, row.hours if present else None))

    def _set_hours(self, row: AttendanceRow, hours: float) -> None:
        self._mark(Mark(row.person, True, row.role, hours))

    def _set_role(self, row: AttendanceRow, role: object) -> None:
        self._mark(Mark(row.person, True, role if isinstance(role, str) else None, row.hours))

    def _mark(self, mark: Mark) -> None:
        event = self._event
        if event is not None:
            self._saved = True
            self._write(lambda: self._context.services.events.mark(event.id, [mark]), "")

    def _ask_except(self) -> None:
        if self._event is None:
            return
        rows = self._view.panel.table.records.records()
        dialog = PickDialog(
            self._view,
            self.tr("Everybody was there, except…"),
            self.tr("Tick those who were absent"),
            [(row.person, row.name, row.present is False) for row in rows],
            self.tr("Mark"),
            lambda count: translate("EventMarking", "%n absent", None, count),
        )
        dialog.agreed.connect(self._all_except)
        dialog.open()

    def _all_except(self, absent: frozenset[PersonId]) -> None:
        event = self._event
        if event is not None:
            self._saved = True
            self._write(
                lambda: self._context.services.events.all_except(event.id, absent),
                self.tr("Attendance is marked"),
            )

    def _ask_invite(self) -> None:
        event = self._event
        if event is None:
            return
        groups = self._context.services.people.groups()
        free = [group for group in groups if group.id not in event.content.groups]
        if not free:
            title = self.tr("There is nobody else to invite")
            text = self.tr("All classes of this school year are invited already.")
            if not groups:
                text = self.tr("Load a class list on the page of classes first.")
            self._context.asker.tell(self._view, title, text)
            return
        dialog = PickDialog(
            self._view,
            self.tr("Invite classes"),
            event.content.title,
            [(group.id, f"{group.name.printed} · {group.size}", False) for group in free],
            self.tr("Invite"),
            lambda count: translate("EventMarking", "%n class(es)", None, count),
        )
        dialog.agreed.connect(self._invite)
        dialog.open()

    def _invite(self, groups: frozenset[GroupId]) -> None:
        event = self._event
        if event is not None and groups:
            self._write(
                lambda: self._context.services.events.invite(event.id, sorted(groups)),
                self.tr("The class is invited"),
            )
