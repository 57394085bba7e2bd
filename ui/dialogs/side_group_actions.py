"""Groups beside the class: the dialogs joined with the service."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Signal

from ui.dialogs.actions import Actions
from ui.dialogs.side_group_form import SideGroupForm
from ui.dialogs.side_groups import SideGroupsDialog
from ui.dialogs.who import who
from ui.i18n import translate
from zima_desktop.domain.changes import Change
from zima_desktop.domain.errors import InvalidValue
from zima_desktop.domain.ids import PersonId, SideGroupId
from zima_desktop.domain.registry import SideGroup, SideGroupKind
from zima_desktop.services.sentences import explain


class SideGroupActions(Actions):
    """Every click of the dialog is written at once and can be taken back."""

    members_asked = Signal(object)  # SideGroupId: show its people in the list

    def side_groups(self, persons: Sequence[PersonId] = ()) -> None:
        """All groups; with people, which of them they are in."""
        names = who(self.context.services.people, persons)
        dialog = SideGroupsDialog(self.view, persons, self.today(), names)
        service = self.context.services.side_groups

        def show() -> None:
            groups = service.every()
            inside = {(one.id, member.person) for one in groups for member in service.members(one.id)}
            dialog.show_groups(groups, inside if persons else ())

        def follow(work: Callable[[], Change], text: str) -> None:
            change = self.write(work)
            if change is not None:
                self.announce(change, text)
                show()

        put = translate("SideGroupActions", "Added to the group")
        out = translate("SideGroupActions", "Out of the group")
        removed = translate("SideGroupActions", "The group is removed")

        def add(group: SideGroupId, on: date) -> None:
            follow(lambda: service.put(group, persons, on), put)

        def take(group: SideGroupId, on: date) -> None:
            follow(lambda: service.take(group, persons, on), out)

        dialog.put_requested.connect(add)
        dialog.take_requested.connect(take)
        dialog.remove_requested.connect(lambda group: follow(lambda: service.remove(group.id), removed))
        dialog.add_requested.connect(lambda: self._edit_group(None, show))
        dialog.change_requested.connect(lambda group: self._edit_group(group, show))
        dialog.people_requested.connect(lambda group: self._show_people(dialog, group))
        show()
        dialog.open(dialog.table if service.every() else dialog.add)

    def _edit_group(self, group: SideGroup | None, show: Callable[[], None]) -> None:
        form = SideGroupForm(self.view, group)
        service = self.context.services.side_groups

        def save(name: str, kind: SideGroupKind, note: str | None) -> None:
            try:
                if group is None:
                    change = service.add(name, kind, note)
                else:
                    change = service.change(group.id, name, kind, note)
            except InvalidValue as error:
                form.refuse(explain(error).what)
                return
            form.close_saved()
            self.announce(change, translate("SideGroupActions", "The group is saved"))
            show()

        form.save_requested.connect(save)
        form.open(form.name)

    def _show_people(self, dialog: SideGroupsDialog, group: SideGroup) -> None:
        dialog.accept()
        self.members_asked.emit(group.id)
