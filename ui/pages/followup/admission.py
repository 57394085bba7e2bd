"""The grid of a class: reads it, writes applications as fast as they are typed."""

from dataclasses import replace

from PySide6.QtCore import QObject

from ui.context import AppContext
from ui.dialogs.after_actions import AfterActions
from ui.pages.followup.view import FollowUpView
from zima_desktop.domain.applications import ApplicationDraft, ApplicationState
from zima_desktop.domain.changes import Change
from zima_desktop.domain.errors import ZimaError
from zima_desktop.domain.followup import AdmissionRow
from zima_desktop.domain.ids import PersonId


class Admission(QObject):
    """Owned by the controller of the page; `last` is what Ctrl+D writes again."""

    def __init__(self, context: AppContext, view: FollowUpView, actions: AfterActions) -> None:
        super().__init__(context)
        self._context, self._view, self._actions = context, view, actions
        self.last: ApplicationDraft | None = None
        tab = view.admission
        tab.asked.connect(self.show)
        tab.entered.connect(self._enter)
        tab.state_set.connect(self._set_state)
        tab.repeat_requested.connect(self._repeat)
        tab.plan_requested.connect(self._from_plan)

    def show(self) -> None:
        """The class of that year; another year brings other classes."""
        tab, service = self._view.admission, self._context.services.applications
        try:
            tab.set_years(service.year())
            tab.set_groups(service.groups(tab.chosen_year()))
            known = service.suggestions()
            tab.strip.set_known(known.places, known.programmes)
            group = tab.chosen_group()
            tab.show_rows(service.grid(group, tab.chosen_year()) if group is not None else ())
        except ZimaError as error:
            self._context.report(self._view, error)

    def _enter(self, found: AdmissionRow, place: str, programme: str, state: ApplicationState) -> None:
        draft = ApplicationDraft(self._view.admission.chosen_year(), place, state, programme or None)
        if self._save(found.person, draft):
            self._view.admission.go_on()

    def _set_state(self, found: AdmissionRow, state: ApplicationState) -> None:
        """Of the application in front; without one there is nothing to set."""
        main = found.main
        if main is None:
            self._context.toast(self.tr("There is no application yet: press Enter and write where"))
            return
        service = self._context.services.applications
        change = self._actions.write(lambda: service.set_state(main.id, state))
        self._tell(change)
        if change is not None:
            self._view.admission.go_down()

    def _repeat(self, found: AdmissionRow) -> None:
        if self.last is None:
            self._context.toast(self.tr("Nothing was written before"))
        elif self._save(found.person, replace(self.last, priority=None)):
            self._view.admission.go_down()

    def _from_plan(self, found: AdmissionRow) -> None:
        """Plan A as an application; a plan without a place cannot be one."""
        wish = found.wish
        if wish is None or not wish.place:
            self._context.toast(self.tr("There is no place in the plan"))
            return
        draft = ApplicationDraft(
            self._view.admission.chosen_year(),
            wish.place,
            ApplicationState.APPLIED,
            wish.programme,
            wish.programme_code,
            wish.place_key,
        )
        if self._save(found.person, draft):
            self._view.admission.go_down()

    def _save(self, person: PersonId, draft: ApplicationDraft) -> bool:
        service = self._context.services.applications
        change = self._actions.write(lambda: service.save(person, draft))
        if change is not None:
            self.last = draft
        self._tell(change)
        return change is not None

    def _tell(self, change: Change | None) -> None:
        if change is not None:
            self._actions.announce(change, self.tr("Written down"))
