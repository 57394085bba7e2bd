"""Reads people after school behind the window, writes what is told of them, opens their stories."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from ui.context import AppContext
from ui.dialogs.after_actions import AfterActions
from ui.jobs import LatestJob
from ui.pages.followup import words
from ui.pages.followup.admission import Admission
from ui.pages.followup.importing import Importing
from ui.pages.followup.names_dialog import NamesDialog
from ui.pages.followup.totals import Bar
from ui.pages.followup.transferring import Transferring
from ui.pages.followup.view import FollowUpView
from ui.widgets.table_card import TableCard
from zima_desktop.domain.changes import Change, Topic
from zima_desktop.domain.cohorts import CohortFigures
from zima_desktop.domain.errors import ZimaError
from zima_desktop.domain.followup import LeaverList, LeaverRow, call_order
from zima_desktop.domain.ids import OperationId, PersonId
from zima_desktop.domain.leavers import Cohort
from zima_desktop.domain.outcomes import ContactResult
from zima_desktop.domain.people import OrganizationKind

_TOPICS = frozenset({Topic.PEOPLE, Topic.TRAJECTORY})


class FollowupController(QObject):
    """`open(tab=…, year=…, cohort=…)` goes to a tab and narrows the list; `person=…` opens one story."""

    def __init__(self, context: AppContext) -> None:
        super().__init__(context)
        self._context = context
        self._job = LatestJob(context.jobs)
        self._found: LeaverList | None = None
        self._steps: list[OperationId] = []
        own = context.services.workspace.info().organization
        self._town = own.kind is OrganizationKind.COORDINATOR
        self.view = FollowUpView(town=self._town)
        self.actions = AfterActions(context, self.view)
        self.admission: Admission | None = None
        self.transferring = Transferring(context, self.view)
        self.importing = Importing(context, self.view)
        self._connect()

    def _connect(self) -> None:
        view = self.view
        view.built.connect(self._wire)
        view.tab_changed.connect(self._show_tab)
        view.status_requested.connect(self._ask_status)
        view.transfer_requested.connect(self._ask_transfer)
        view.import_requested.connect(self.importing.ask)
        view.undo_requested.connect(self._undo)
        self.actions.written.connect(self._refresh_call)
        self._context.changed.connect(self._reread)

    def _wire(self, tab: str) -> None:
        """A tab is heard from its first visit on."""
        view = self.view
        if tab == words.LEAVERS:
            view.leavers.opened.connect(self._open_story)
        elif tab == words.ADMISSION:
            self.admission = Admission(self._context, view, self.actions)
        elif tab == words.CALLS:
            view.calls.opened.connect(self._open_story)
            view.calls.marked.connect(self._mark)
        else:
            view.totals.asked.connect(self._read_figures)
            view.totals.bar_opened.connect(self._open_names)

    def open(self, **args: object) -> None:
        self._context.navigator.set_path(self.tr("After school"))
        tab, year, person = args.get("tab"), args.get("year"), args.get("person")
        known = tab in [key for key, _title in words.tabs(town=self._town)]
        self.view.show_tab(str(tab) if known else self.view.tab)
        if isinstance(year, int) and self._found is not None:
            cohort = args.get("cohort")
            self.view.leavers.choose_scope(year, Cohort(cohort) if isinstance(cohort, str) else None)
        if isinstance(person, int) and not self._town:
            self.actions.person(PersonId(person))
        self.view.focus_list()

    def _show_tab(self, tab: str) -> None:
        if tab == words.ADMISSION:
            assert self.admission is not None
            self.admission.show()
        elif tab == words.TOTALS:
            self._read_figures()
        else:
            self._read(tab)

    def _read(self, tab: str) -> None:
        """The skeleton stands only where nothing was shown before."""
        if self._found is None:
            self._card(tab).set_busy(True)
        follow_up = self._context.services.follow_up
        self._job.run(
            self.tr("Reading the leavers"),
            lambda _control: follow_up.leavers(),
            lambda found: self._put(found, tab),
            self._fail,
        )

    def _put(self, found: LeaverList, tab: str) -> None:
        self._found = found
        self._card(tab).set_busy(False)
        if tab == words.LEAVERS:
            self.view.leavers.show_leavers(found)
        else:
            due = [row for row in found.rows if row.due is not None]
            self.view.calls.show_calls(sorted(due, key=call_order))

    def _card(self, tab: str) -> TableCard:
        return self.view.leavers.card if tab == words.LEAVERS else self.view.calls.card

    def _read_figures(self) -> None:
        """Years come with the list, so that list is read first."""
        follow_up, totals = self._context.services.follow_up, self.view.totals
        year, cohort, moment = totals.chosen_year(), totals.chosen_cohort(), totals.chosen_moment()

        def work(_control: object) -> tuple[LeaverList, CohortFigures]:
            return follow_up.leavers(), follow_up.figures(year, cohort, moment)

        self._job.run(self.tr("Reckoning the figures"), work, self._put_figures, self._fail)

    def _put_figures(self, found: tuple[LeaverList, CohortFigures]) -> None:
        self._found, figures = found
        self.view.totals.set_years(self._found.years)
        self.view.totals.year.set_key(figures.year)
        self.view.totals.show_figures(figures)

    def _fail(self, error: Exception | None) -> None:
        for tab in (words.LEAVERS, words.CALLS):
            if self.view.has(tab):
                self._card(tab).set_busy(False)
        if error is not None:
            self._context.report(self.view, error)

    def _reread(self, change: Change) -> None:
        self._remember(change)
        if not change.topics & _TOPICS or not self.view.isVisible():
            return
        if self.view.tab != words.CALLS:
            self._show_tab(self.view.tab)

    def _remember(self, change: Change) -> None:
        """For Ctrl+Z, as long as the page is in front; a step taken back by the toast is no step any more."""
        if Topic.TRAJECTORY not in change.topics or not self.view.isVisible():
            return
        if change.operation is not None:
            self._steps.append(change.operation)
        elif self._steps:
            self._steps.pop()

    def _open_story(self, found: LeaverRow) -> None:
        """At the school what is known and can be told; a coordinator only looks at the card."""
        if self._town:
            self._context.navigator.open("person", person=found.person)
        else:
            self.actions.person(found.person)

    def _open_names(self, bar: Bar) -> None:
        dialog = NamesDialog(self.view, bar)
        dialog.open(dialog.table)

    def _ask_status(self) -> None:
        table = self.view.calls.table if self.view.tab == words.CALLS else self.view.leavers.table
        current = table.current()
        if current is not None:
            self.actions.status(current.person)
        else:
            self._context.toast(self.tr("Choose a person in the list first"))

    def _ask_transfer(self) -> None:
        people = list(dict.fromkeys(row.person for row in self.view.leavers.chosen()))
        if people:
            self.transferring.ask(people)
        else:
            self._context.toast(self.tr("There is nobody in the list"))

    def _mark(self, found: LeaverRow, result: ContactResult) -> None:
        """Who was reached gets the form; the rest is one key."""
        if result is ContactResult.REACHED:
            self.actions.contact(found.person)
        else:
            self.actions.mark(found.person, result)

    def _refresh_call(self, person: PersonId) -> None:
        """The row under the hand, in its place: the list is not made anew while it is worked through."""
        if self.view.tab != words.CALLS or not self.view.isVisible():
            return
        follow_up = self._context.services.follow_up
        self._job.run(
            self.tr("Reading the leavers"),
            lambda _control: follow_up.leavers(),
            lambda found: self._replace(found, person),
            self._fail,
        )

    def _replace(self, found: LeaverList, person: PersonId) -> None:
        self._found = found
        rows = [row for row in found.rows if row.person == person]
        if rows:
            self.view.calls.replace(rows[-1])

    def _undo(self) -> None:
        if self._steps:
            step = self._steps[-1]
            self._guarded(lambda: self._take_back(step))

    def _take_back(self, step: OperationId) -> None:
        change = self._context.services.history.undo(step)
        self._context.announce(change, self.tr("Taken back"))
        if self.view.tab == words.CALLS:
            self._read(words.CALLS)

    def _guarded(self, act: Callable[[], None]) -> None:
        try:
            act()
        except ZimaError as error:
            self._context.report(self.view, error)
