"""Tags of people: the dialogs joined with the service."""

from collections.abc import Callable, Sequence

from ui.dialogs.actions import Actions
from ui.dialogs.tag_form import TagForm
from ui.dialogs.tags import TagsDialog
from ui.dialogs.who import who
from ui.i18n import translate
from zima_desktop.domain.changes import Change
from zima_desktop.domain.errors import InvalidValue
from zima_desktop.domain.ids import PersonId
from zima_desktop.domain.registry import Tag
from zima_desktop.services.sentences import explain


class TagActions(Actions):
    """Every click of the dialog is written at once and can be taken back."""

    def tags(self, persons: Sequence[PersonId] = ()) -> None:
        """All tags; with people, which of them they bear."""
        dialog = TagsDialog(self.view, persons, who(self.context.services.people, persons))
        service = self.context.services.tags

        def show() -> None:
            dialog.show_tags(service.every(), service.of(persons))

        def follow(work: Callable[[], Change], text: str) -> None:
            change = self.write(work)
            if change is not None:
                self.announce(change, text)
                show()

        put = translate("TagActions", "The tag is put on")
        taken = translate("TagActions", "The tag is taken off")
        removed = translate("TagActions", "The tag is removed")
        dialog.put_requested.connect(lambda tag: follow(lambda: service.put(tag, persons), put))
        dialog.take_requested.connect(lambda tag: follow(lambda: service.take(tag, persons), taken))
        dialog.remove_requested.connect(lambda tag: follow(lambda: service.remove(tag.id), removed))
        dialog.add_requested.connect(lambda name, secret: self._add_tag(dialog, persons, name, secret, show))
        dialog.change_requested.connect(lambda tag: self._change_tag(tag, show))
        show()
        dialog.open(dialog.table if service.every() else dialog.name)

    def _add_tag(
        self,
        dialog: TagsDialog,
        persons: Sequence[PersonId],
        name: str,
        secret: bool,
        show: Callable[[], None],
    ) -> None:
        try:
            change = self.context.services.tags.add(name, sensitive=secret, persons=persons)
        except InvalidValue as error:
            dialog.refuse_name(explain(error).what)
            return
        dialog.clear_name()
        self.announce(change, translate("TagActions", "The tag is made"))
        show()

    def _change_tag(self, tag: Tag, show: Callable[[], None]) -> None:
        form = TagForm(self.view, tag)

        def save(name: str, sensitive: bool) -> None:
            try:
                change = self.context.services.tags.change(tag.id, name, sensitive=sensitive)
            except InvalidValue as error:
                form.refuse(explain(error).what)
                return
            form.close_saved()
            self.announce(change, translate("TagActions", "The tag is changed"))
            show()

        form.save_requested.connect(save)
        form.open(form.name)
