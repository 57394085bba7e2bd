"""Category, history of classes, leaving: the dialogs joined with the services."""

from collections.abc import Sequence

from ui.dialogs.actions import Actions
from ui.dialogs.change_category import ChangeCategoryDialog, NewCategory
from ui.dialogs.leaving import LeavingDialog
from ui.dialogs.spells import SpellsDialog
from ui.dialogs.who import who
from ui.i18n import translate
from zima_desktop.content.categories import category_rule
from zima_desktop.domain.errors import ZimaError
from zima_desktop.domain.ids import PersonId
from zima_desktop.domain.spells import Leaving, SpellDraft, SpellRefused
from zima_desktop.services.sentences import explain


class RegistryActions(Actions):
    """Each method opens a dialog; every write can be taken back from its toast."""

    def change_category(self, persons: Sequence[PersonId]) -> None:
        """Ask for the new category; the cards stay."""
        service = self.context.services.people
        present = service.person(persons[0]).category if len(persons) == 1 else None
        dialog = ChangeCategoryDialog(self.view, who(service, persons), present, self._labels(), self.today())
        dialog.save_requested.connect(lambda wanted: self._save_category(dialog, persons, wanted))
        dialog.open(dialog.category)

    def spells(self, person: PersonId) -> None:
        """Every class of a person with its dates."""
        history = self.context.services.spells.history(person)
        dialog = SpellsDialog(self.view, history, self._labels(), self.today())
        dialog.save_requested.connect(lambda drafts: self._save_spells(dialog, person, drafts))
        dialog.open(dialog.table if history.spells else dialog.add)

    def leave(self, persons: Sequence[PersonId]) -> None:
        """Ask when, why and where to."""
        names = who(self.context.services.people, persons)
        dialog = LeavingDialog(self.view, persons, names, self.today())
        dialog.save_requested.connect(lambda leaving: self._save_leaving(dialog, leaving))
        dialog.open(dialog.on)

    def _save_category(
        self, dialog: ChangeCategoryDialog, persons: Sequence[PersonId], wanted: NewCategory
    ) -> None:
        service = self.context.services.categories
        change = self.write(lambda: service.change(persons, wanted.category, wanted.on, wanted.group))
        if change is not None:
            dialog.close_saved()
            counted = category_rule(wanted.category).counted(change.count)
            self.announce(change, translate("RegistryActions", "Now: {people}").format(people=counted))

    def _save_spells(self, dialog: SpellsDialog, person: PersonId, drafts: Sequence[SpellDraft]) -> None:
        try:
            change = self.context.services.spells.correct(person, drafts)
        except SpellRefused as error:
            said = explain(error)
            dialog.show_refusal(said.what, said.next)
            return
        except ZimaError as error:
            self.context.report(self.view, error)
            return
        dialog.close_saved()
        if change.operation is not None:
            self.announce(change, translate("RegistryActions", "History of classes corrected"))

    def _save_leaving(self, dialog: LeavingDialog, leaving: Leaving) -> None:
        change = self.write(lambda: self.context.services.spells.leave(leaving))
        if change is not None:
            dialog.close_saved()
            count = change.count
            self.announce(change, translate("RegistryActions", "%n person(s) marked as left", None, count))

    def _labels(self) -> list[str]:
        return [group.name.compact for group in self.context.services.people.groups()]
