"""Adding, editing, moving, hiding people: the dialogs joined with the services, for any page."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Signal

from ui.dialogs.actions import Actions
from ui.dialogs.consent_actions import ConsentActions
from ui.dialogs.move_people import Move, MovePeopleDialog
from ui.dialogs.name_forms import NameFormsDialog
from ui.dialogs.person_form import PersonForm
from ui.i18n import translate
from zima_desktop.domain.changes import Change
from zima_desktop.domain.errors import InvalidValue, ZimaError
from zima_desktop.domain.ids import GroupId, PersonId
from zima_desktop.domain.people import PersonDraft
from zima_desktop.jobs import JobControl


class PeopleActions(Actions):
    """Each method opens a dialog or writes at once; every write can be taken back from its toast."""

    added = Signal(object)  # PersonId: after the pages have read again

    def add(self, group: GroupId | None = None) -> None:
        """A new card, in this class if one is open."""
        people = self.context.services.people
        label = people.group(group).name.compact if group is not None else ""
        form = PersonForm(
            self.view,
            self.context.asker,
            groups=self._labels(),
            today=self.today(),
            group=label,
            category=self.context.services.categories.usual(),
        )
        form.save_requested.connect(lambda draft: self._save_new(form, draft))
        form.open(form.family)

    def edit(self, person_id: PersonId) -> None:
        """The form of a card that is there."""
        person = self.context.services.people.person(person_id)
        form = PersonForm(
            self.view, self.context.asker, groups=self._labels(), today=self.today(), person=person
        )
        form.save_requested.connect(lambda draft: self._save_known(form, person_id, draft))
        form.open(form.family)

    def move(self, persons: Sequence[PersonId]) -> None:
        """Ask where to; the earlier class stays in the history."""
        people = self.context.services.people
        names = [people.person(person).name.short for person in persons]
        dialog = MovePeopleDialog(self.view, names, self._labels(), self.today())
        dialog.save_requested.connect(lambda wanted: self._save_move(dialog, persons, wanted))
        dialog.open(dialog.group)

    def hide(self, persons: Sequence[PersonId]) -> None:
        """Take people out of the lists at once; the toast takes it back."""
        change = self.write(lambda: self.context.services.people.hide(persons))
        if change is not None:
            count = len(persons)
            self.announce(change, translate("PeopleActions", "%n person(s) hidden", None, count))

    def restore(self, persons: Sequence[PersonId]) -> None:
        """Bring hidden people back into the lists."""
        change = self.write(lambda: self.context.services.people.restore(persons))
        if change is not None:
            count = len(persons)
            self.announce(change, translate("PeopleActions", "%n person(s) back in the lists", None, count))

    def edit_forms(self, person_id: PersonId) -> None:
        """The cases of a name, beside what the rules make of it."""
        from zima_desktop.services.people import forms_of

        person = self.context.services.people.person(person_id)
        automatic = forms_of(replace(person, genitive=None, dative=None))
        dialog = NameFormsDialog(self.view, person, automatic)
        dialog.save_requested.connect(
            lambda genitive, dative: self._save_forms(dialog, person_id, genitive, dative)
        )
        dialog.open(dialog.genitive)

    def note_consents(self, persons: Sequence[PersonId]) -> None:
        """Papers collected from these people."""
        ConsentActions(self.context, self.view).note(persons)

    def class_consents(self, group: GroupId) -> None:
        """Papers of a class, everybody ticked who has no paper yet."""
        ConsentActions(self.context, self.view).note_group(group)

    def export(self, persons: Sequence[PersonId]) -> None:
        """The list as a workbook that comes back without a change."""
        suggested = Path.home() / translate("PeopleActions", "pupils.xlsx")
        self.context.asker.choose_save_file(
            self.view,
            translate("PeopleActions", "Save the list"),
            suggested,
            translate("PeopleActions", "Excel workbooks (*.xlsx)"),
            lambda path: self._export_to(path, tuple(persons)),
        )

    def _export_to(self, path: Path, persons: Sequence[PersonId]) -> None:
        roster = self.context.services.roster

        def work(control: JobControl) -> int:
            roster.export(path, persons, control)
            return len(persons)

        saved = translate("PeopleActions", "List saved: {file}").format(file=path.name)
        title = translate("PeopleActions", "Saving the list")
        self.context.jobs.run(title, work, lambda _count: self.context.toast(saved))

    def _save_new(self, form: PersonForm, draft: PersonDraft) -> None:
        change = self._write_form(form, lambda: self.context.services.people.add(draft))
        if change is not None:
            form.close_saved()
            text = translate("PeopleActions", "{name} added").format(name=draft.name.short)
            self.announce(change, text)
            self.added.emit(change.created)

    def _save_known(self, form: PersonForm, person: PersonId, draft: PersonDraft) -> None:
        change = self._write_form(form, lambda: self.context.services.people.update(person, draft))
        if change is not None:
            form.close_saved()
            self.announce(change, translate("PeopleActions", "Card changed"))

    def _write_form(self, form: PersonForm, work: Callable[[], Change]) -> Change | None:
        try:
            return work()
        except InvalidValue as error:
            form.show_refusal(error)
        except ZimaError as error:
            self.context.report(self.view, error)
        return None

    def _save_move(self, dialog: MovePeopleDialog, persons: Sequence[PersonId], wanted: Move) -> None:
        people = self.context.services.people
        change = self.write(lambda: people.move(persons, wanted.group, wanted.on))
        if change is None:
            return
        dialog.close_saved()
        count = change.count
        text = translate("PeopleActions", "%n person(s) moved to {group}", None, count)
        self.announce(change, text.format(group=wanted.group.printed))

    def _save_forms(
        self, dialog: NameFormsDialog, person: PersonId, genitive: str | None, dative: str | None
    ) -> None:
        change = self.write(lambda: self.context.services.people.set_forms(person, genitive, dative))
        if change is not None:
            dialog.close_saved()
            self.announce(change, translate("PeopleActions", "Name in documents saved"))

    def _labels(self) -> list[str]:
        return [group.name.compact for group in self.context.services.people.groups()]
