"""Parents and children: the dialog joined with the service."""

from collections.abc import Callable

from ui.asker import Choice
from ui.dialogs.actions import Actions
from ui.dialogs.person_pick import Found, PersonPickDialog
from ui.dialogs.relatives import RelativeLine, RelativesDialog
from ui.i18n import translate
from ui.signs import said
from zima_desktop.content.words import word
from zima_desktop.domain.ids import PersonId
from zima_desktop.domain.relatives import Kinship


class RelativeActions(Actions):
    """Every step is written at once and can be taken back from its toast."""

    def relatives(self, person_id: PersonId) -> None:
        """Whom this card is linked with."""
        service = self.context.services.relatives
        dialog = RelativesDialog(self.view, self.context.services.people.person(person_id))

        def show() -> None:
            dialog.show_family(service.of(person_id))

        def open_card(other: PersonId) -> None:
            dialog.accept()
            self.context.navigator.open("person", person=other)

        def unlink(line: RelativeLine) -> None:
            other = line.relative.id
            child, parent = (person_id, other) if line.is_parent else (other, person_id)
            change = self.write(lambda: service.unlink(child, parent))
            if change is not None:
                self.announce(change, translate("RelativeActions", "The link is removed"))
                show()

        dialog.parent_wanted.connect(lambda: self._pick(person_id, True, show))
        dialog.child_wanted.connect(lambda: self._pick(person_id, False, show))
        dialog.open_requested.connect(open_card)
        dialog.unlink_requested.connect(unlink)
        show()
        dialog.open(dialog.table if service.of(person_id) else None)

    def _pick(self, person_id: PersonId, parent: bool, show: Callable[[], None]) -> None:
        """Find the other card, then say what the grown-up is."""
        own = self.context.services.people.person(person_id).name.full
        title = translate("RelativeActions", "Who is the parent") if parent else ""
        title = title or translate("RelativeActions", "Who is the child")
        dialog = PersonPickDialog(self.view, title, own, lambda text: self._find(text, person_id))

        def choose(other: PersonId) -> None:
            child, grown = (person_id, other) if parent else (other, person_id)
            self._ask_kinship(child, grown, show)

        dialog.picked.connect(lambda other: choose(PersonId(other)))
        dialog.open(dialog.name)

    def _find(self, text: str, person_id: PersonId) -> list[Found]:
        found = self.context.services.search.people(text)
        return [(one.id, one.name.full, one.group) for one in found if one.id != person_id]

    def _ask_kinship(self, child: PersonId, parent: PersonId, show: Callable[[], None]) -> None:
        people, service = self.context.services.people, self.context.services.relatives
        question = translate("RelativeActions", "Who is {parent} to {child}?").format(
            parent=people.person(parent).name.full, child=people.person(child).name.full
        )
        signs = translate("RelativeActions", "may sign a consent for the child")
        signs_not = translate("RelativeActions", "signs nothing for the child")
        choices = [
            Choice(one.value, said("kinship", one), signs_not if one is Kinship.OTHER else signs, "users")
            for one in Kinship
        ]

        def link(key: str) -> None:
            change = self.write(lambda: service.link(child, parent, Kinship(key)))
            if change is not None:
                text = translate("RelativeActions", "The cards are linked: {kinship}")
                self.announce(change, text.format(kinship=word("kinship", key)))
                show()

        self.context.asker.choose(self.view, question, choices, link)
