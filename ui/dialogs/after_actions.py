"""Statuses, applications and calls of a person: the dialogs joined with the services, over any page."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.context import AppContext
from ui.dialogs.actions import Actions
from ui.dialogs.application import ApplicationDialog
from ui.dialogs.contact import ContactDialog
from ui.dialogs.outcome import OutcomeDialog
from ui.dialogs.person_after import PersonAfterDialog, leaving_words
from ui.i18n import translate
from ui.signs import said
from zima_desktop.domain.applications import Application, ApplicationDraft
from zima_desktop.domain.changes import Change
from zima_desktop.domain.errors import InvalidValue, ZimaError
from zima_desktop.domain.followup import PersonAfter
from zima_desktop.domain.ids import PersonId
from zima_desktop.domain.outcomes import (
    ContactChannel,
    ContactDraft,
    ContactResult,
    Outcome,
    OutcomeDraft,
    OutcomeStatus,
)
from zima_desktop.services.sentences import explain


class AfterActions(Actions):
    """`person` opens the whole story after school; the others one form each."""

    written = Signal(object)  # PersonId

    def __init__(self, context: AppContext, view: QWidget) -> None:
        super().__init__(context, view)
        self._shown: tuple[PersonAfterDialog, PersonId] | None = None

    def person(self, person: PersonId) -> None:
        """Everything known of one person, with the ways to write more."""
        found = self._read(person)
        if found is None:
            return
        dialog = PersonAfterDialog(self.view, found)
        dialog.status_requested.connect(lambda outcome: self.status(person, outcome))
        dialog.application_requested.connect(lambda one: self.application(person, one))
        dialog.contact_requested.connect(lambda: self.contact(person))
        dialog.card_requested.connect(lambda: self._open_card(dialog, person))
        dialog.closed.connect(self._forget)
        self._shown = (dialog, person)
        dialog.open()

    def status(self, person: PersonId, known: Outcome | None = None) -> None:
        """A new status, or another wording of one."""
        found = self._read(person)
        if found is None:
            return
        dialog = OutcomeDialog(
            self.view,
            translate("AfterActions", "Status: {name}").format(name=found.name.short),
            _subtitle(found),
            avatar=found.name.short,
            content=known.content if known else self._start(found),
            known=self.context.services.applications.suggestions(),
            removable=known is not None,
        )
        dialog.save_requested.connect(lambda draft: self._save_status(dialog, person, draft, known))
        if known is not None:
            dialog.remove_requested.connect(lambda: self._remove_status(dialog, person, known))
        dialog.open()

    def application(self, person: PersonId, known: Application | None = None) -> None:
        """A new application, or what came of one."""
        found = self._read(person)
        if found is None:
            return
        services = self.context.services
        dialog = ApplicationDialog(
            self.view,
            translate("AfterActions", "Application: {name}").format(name=found.name.short),
            _subtitle(found),
            avatar=found.name.short,
            content=known.content if known else ApplicationDraft(self._year(found), ""),
            known=services.applications.suggestions(),
            removable=known is not None,
        )
        dialog.admission_told.connect(
            lambda draft: dialog.show_status(services.applications.status_of(draft))
        )
        dialog.save_requested.connect(lambda draft: self._save_application(dialog, person, draft, known))
        if known is not None:
            dialog.remove_requested.connect(lambda: self._remove_application(dialog, person, known))
        dialog.open()

    def contact(self, person: PersonId, result: ContactResult = ContactResult.REACHED) -> None:
        """An attempt, with what was told when somebody was reached."""
        found = self._read(person)
        if found is None:
            return
        dialog = ContactDialog(
            self.view,
            translate("AfterActions", "Attempt to reach: {name}").format(name=found.name.short),
            _subtitle(found),
            avatar=found.name.short,
            today=self.today(),
            result=result,
            phone=found.phone,
            known=self.context.services.applications.suggestions(),
        )
        dialog.save_requested.connect(
            lambda draft, told, phone: self._save_contact(dialog, found, draft, told, phone)
        )
        dialog.open()

    def mark(self, person: PersonId, result: ContactResult) -> None:
        """A call that reached nobody: one key, no form."""
        draft = ContactDraft(self.today(), ContactChannel.PHONE, result)
        change = self.write(lambda: self.context.services.follow_up.record_contact(person, draft))
        self._tell(change, person, said("contact_result", result))

    def _read(self, person: PersonId) -> PersonAfter | None:
        try:
            return self.context.services.follow_up.person(person)
        except ZimaError as error:
            self.context.report(self.view, error)
            return None

    def _year(self, found: PersonAfter) -> int:
        """The admission of somebody who has left is the one of that summer."""
        year = found.leaving.year if found.leaving else None
        return year or self.context.services.applications.year()

    def _start(self, found: PersonAfter) -> OutcomeDraft:
        """A new status begins as the last one, dated today: most often only the date changes."""
        last = found.outcomes[0].content if found.outcomes else None
        if last is None or last.status is OutcomeStatus.UNKNOWN:
            return OutcomeDraft(self.today(), OutcomeStatus.STUDIES_SPO)
        return OutcomeDraft(
            self.today(),
            last.status,
            place=last.place,
            place_key=last.place_key,
            programme_code=last.programme_code,
            profession=last.profession,
            profession_key=last.profession_key,
            region=last.region,
        )

    def _save_status(
        self, dialog: OutcomeDialog, person: PersonId, draft: OutcomeDraft, known: Outcome | None
    ) -> None:
        number = known.id if known else None
        change = self.write(lambda: self.context.services.follow_up.set_status(person, draft, number))
        if change is not None:
            dialog.close_saved()
            self._tell(change, person, translate("AfterActions", "Status saved"))

    def _remove_status(self, dialog: OutcomeDialog, person: PersonId, known: Outcome) -> None:
        change = self.write(lambda: self.context.services.follow_up.remove_status(known.id))
        if change is not None:
            dialog.reject()
            self._tell(change, person, translate("AfterActions", "Status removed"))

    def _save_application(
        self,
        dialog: ApplicationDialog,
        person: PersonId,
        draft: ApplicationDraft,
        known: Application | None,
    ) -> None:
        number = known.id if known else None
        change = self.write(lambda: self.context.services.applications.save(person, draft, number))
        if change is not None:
            dialog.close_saved()
            self._tell(change, person, translate("AfterActions", "Application saved"))

    def _remove_application(self, dialog: ApplicationDialog, person: PersonId, known: Application) -> None:
        change = self.write(lambda: self.context.services.applications.remove(known.id))
        if change is not None:
            dialog.reject()
            self._tell(change, person, translate("AfterActions", "Application removed"))

    def _save_contact(
        self,
        dialog: ContactDialog,
        found: PersonAfter,
        draft: ContactDraft,
        told: OutcomeDraft | None,
        phone: str,
    ) -> None:
        follow = self.context.services.follow_up
        if phone.strip() != (found.phone or ""):
            try:
                self.context.announce(follow.set_phone(found.person, phone))
            except InvalidValue as error:
                dialog.show_phone_error(explain(error).what)
                return
        change = self.write(lambda: follow.record_contact(found.person, draft, told))
        if change is not None:
            dialog.close_saved()
            self._tell(change, found.person, said("contact_result", draft.result))

    def _tell(self, change: Change | None, person: PersonId, text: str) -> None:
        if change is not None:
            self.announce(change, text)
            self.written.emit(person)
            self._refresh(person)

    def _refresh(self, person: PersonId) -> None:
        """The story that stands open behind a form."""
        if self._shown is not None and self._shown[1] == person:
            found = self._read(person)
            if found is not None:
                self._shown[0].show_person(found)

    def _forget(self) -> None:
        self._shown = None

    def _open_card(self, dialog: PersonAfterDialog, person: PersonId) -> None:
        dialog.reject()
        self.context.navigator.open("person", person=person)


def _subtitle(found: PersonAfter) -> str:
    if found.leaving is not None:
        return leaving_words(found.leaving) or ""
    return found.group.printed if found.group else ""
