"""Reads the events of a year, opens one, hands the forms over."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject

from ui.context import AppContext
from ui.pages.events import words
from ui.pages.events.event_form import EventDialog
from ui.pages.events.marking import EventMarking
from ui.pages.events.view import EventsView
from ui.pages.events.year_strip import MonthFace
from zima_desktop.domain.changes import Change, Topic
from zima_desktop.domain.dates import school_year_of
from zima_desktop.domain.errors import ZimaError
from zima_desktop.domain.events import Event, EventDraft, EventState
from zima_desktop.domain.ids import EventId, GroupId, OperationId
from zima_desktop.domain.people import Group

YEARS_BACK = 4


class EventsController(QObject):
    """`open(event=…)` shows one event, `open(new=True)` the form of a new one."""

    def __init__(self, context: AppContext) -> None:
        super().__init__(context)
        self._context = context
        today = context.services.workspace.today()
        self._year, self._month = school_year_of(today), today.month
        self._groups: tuple[Group, ...] = ()
        self._events: tuple[Event, ...] = ()
        self._steps: list[OperationId] = []
        self._marked = False  # whether the table has said which event it shows now
        self.view = EventsView(self._group_names)
        self.marking = EventMarking(context, self.view, self._write)
        self._set_years()
        self._connect()

    def _connect(self) -> None:
        view = self.view
        view.new_requested.connect(self._ask_new)
        view.chosen.connect(self._choose)
        view.month_picked.connect(self._pick_month)
        view.filters_changed.connect(self._filters_changed)
        view.undo_requested.connect(self._undo_last)
        view.panel.edit_requested.connect(self._ask_edit)
        view.panel.remove_requested.connect(self._remove)
        view.panel.state_picked.connect(self._set_state)
        view.panel.certificates_requested.connect(self._certificates)
        self._context.changed.connect(self._reread)

    def open(self, **args: object) -> None:
        self._context.navigator.set_path(self.tr("Events"))
        event = args.get("event")
        if isinstance(event, int):
            self._go_to(EventId(event))
        self._show()
        if isinstance(event, int) and self.view.table.choose(event):
            self.view.open_panel()
        if args.get("new"):
            self._ask_new()

    def _set_years(self) -> None:
        years = range(self._year + 1, self._year - YEARS_BACK - 1, -1)
        words_of = [
            (year, self.tr("{start}/{end} school year").format(start=year, end=f"{(year + 1) % 100:02}"))
            for year in years
        ]
        self.view.year.set_options(words_of)
        self.view.year.set_key(self._year)

    def _go_to(self, event: EventId) -> None:
        try:
            day = self._context.services.events.event(event).content.held_on
        except ZimaError as error:
            self._context.report(self.view, error)
            return
        self._year, self._month = school_year_of(day), day.month
        self.view.kind.set_key(None)
        self.view.search.clear()
        self.view.year.set_key(self._year)

    def _reread(self, change: Change) -> None:
        if change.topics & {Topic.EVENTS, Topic.PEOPLE} and self.view.isVisible():
            self._show()

    def _show(self) -> None:
        services = self._context.services
        try:
            self._groups = services.people.groups(self._year)
            events = services.events.list(self._year)
        except ZimaError as error:
            self._context.report(self.view, error)
            return
        kind = self.view.kind.key()
        self._events = tuple(one for one in events if kind is None or one.content.kind == kind)
        faces = tuple(_face(month, self._events) for month in words.MONTHS)
        self.view.strip.set_months(faces, self._month)
        self._marked = False
        of_month = [one for one in self._events if one.content.held_on.month == self._month]
        self.view.show_month(self._month, of_month)
        if of_month and self.view.table.current() is None:
            self.view.table.choose(self._nearest(of_month))
        if not self._marked:
            self._choose(self.view.table.current())

    def _nearest(self, events: Sequence[Event]) -> EventId:
        """The event of today or the last one before it: that is the one to mark."""
        today = self._context.services.workspace.today()
        past = [one for one in events if one.content.held_on <= today]
        return past[-1].id if past else events[0].id

    def _choose(self, event: Event | None) -> None:
        self._marked = True
        self.marking.show(event)
        self.view.show_panel(event is not None and self.view.panel.isVisible())

    def _pick_month(self, month: int) -> None:
        self._month = month
        self._show()

    def _filters_changed(self) -> None:
        year = self.view.year.key()
        if isinstance(year, int):
            self._year = year
        self._show()

    def _group_names(self, ids: Sequence[GroupId]) -> str:
        known = {group.id: group.name.printed for group in self._groups}
        return ", ".join(known[one] for one in ids if one in known)

    def _professions(self, kept: str | None = None) -> dict[str, str]:
        """Titles by key; of those switched off only the one that is noted already."""
        catalogue = self._context.services.catalogue.catalogue()
        return {key: one.title for key, one in catalogue.professions.items() if not one.off or key == kept}

    def _ask_new(self) -> None:
        today = self._context.services.workspace.today()
        first, _after = words.month_of(self._year, self._month)
        day = today if (today.year, today.month) == (first.year, first.month) else first
        dialog = EventDialog(self.view, self._groups, day, self._professions())
        dialog.agreed.connect(self._add)
        dialog.open(focus=dialog.title)

    def _add(self, draft: EventDraft) -> None:
        change = self._write(
            lambda: self._context.services.events.add(draft), self.tr("The event is recorded")
        )
        if change is not None and change.created is not None:
            self._go_to(EventId(change.created))
            self._show()
            self.view.table.choose(change.created)

    def _ask_edit(self) -> None:
        event = self.view.table.current()
        if event is not None:
            known = self._professions(event.content.profession)
            dialog = EventDialog(self.view, self._groups, event.content.held_on, known, event.content)
            dialog.agreed.connect(lambda draft: self._update(event, draft))
            dialog.open(focus=dialog.title)

    def _update(self, event: Event, draft: EventDraft) -> None:
        self._write(
            lambda: self._context.services.events.update(event.id, draft), self.tr("The event is changed")
        )
        self._month = draft.held_on.month
        self._year = school_year_of(draft.held_on)
        self.view.year.set_key(self._year)
        self._show()
        self.view.table.choose(event.id)

    def _set_state(self, state: EventState) -> None:
        event = self.view.table.current()
        if event is not None:
            draft = replace(event.content, state=state)
            self._write(
                lambda: self._context.services.events.update(event.id, draft),
                self.tr("State of the event: {state}").format(state=words.state_word(state)),
            )

    def _remove(self) -> None:
        event = self.view.table.current()
        if event is not None:
            text = self.tr("The event is deleted")
            self._write(lambda: self._context.services.events.hide(event.id), text)

    def _certificates(self) -> None:
        event = self.view.table.current()
        if event is not None:
            self._context.navigator.open("documents", kind="certificates", event=event.id)

    def _write(self, act: Callable[[], Change], text: str = "") -> Change | None:
        """Write, tell everybody, remember the step for Ctrl+Z."""
        try:
            change = act()
        except ZimaError as error:
            self._context.report(self.view, error)
            return None
        undo = None
        if change.operation is not None:
            self._steps.append(change.operation)
            undo = self._undo_last
        self._context.announce(change, text, undo)
        return change

    def _undo_last(self) -> None:
        if not self._steps:
            return
        step = self._steps.pop()
        try:
            change = self._context.services.history.undo(step)
        except ZimaError as error:
            self._context.report(self.view, error)
            return
        self._context.announce(change, self.tr("Taken back"))


def _face(month: int, events: Sequence[Event]) -> MonthFace:
    found = [one.content.state for one in events if one.content.held_on.month == month]
    held = sum(state is EventState.HELD for state in found)
    dropped = sum(state is EventState.CANCELLED for state in found)
    name = words.month_name(month)
    return MonthFace(month, words.month_short(month), name, held, len(found) - held - dropped)
