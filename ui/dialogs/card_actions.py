"""What is done with a whole card: erasing it for good, giving it to another school."""

from pathlib import Path

from ui.dialogs.actions import Actions
from ui.dialogs.arrival import ArrivalDialog
from ui.dialogs.erasure import ErasureDialog
from ui.i18n import translate
from zima_desktop.domain.changes import Change, Topic
from zima_desktop.domain.errors import ZimaError
from zima_desktop.domain.handover import HandoverReceipt
from zima_desktop.domain.ids import PersonId
from zima_desktop.domain.labels import parse_group_label
from zima_desktop.jobs import JobControl
from zima_desktop.services.transfers import Arrival


class CardActions(Actions):
    """For any page that shows cards."""

    def erase(self, person: PersonId) -> None:
        """Ask with the whole name; then delete behind the window."""
        try:
            outlook = self.context.services.erasure.outlook(person)
        except ZimaError as error:
            self.context.report(self.view, error)
            return
        dialog = ErasureDialog(self.view, outlook)
        dialog.erase_requested.connect(lambda name, copies: self._erase(dialog, person, name, copies))
        dialog.open(dialog.name)

    def _erase(self, dialog: ErasureDialog, person: PersonId, name: str, copies: bool) -> None:
        erasure = self.context.services.erasure
        dialog.close_done()

        def work(control: JobControl) -> Change:
            change = erasure.erase(person, name)
            if copies:
                erasure.forget_copies(control)
            return change

        def done(change: Change) -> None:
            self.context.announce(change, translate("CardActions", "Erased for good"))

        self.context.jobs.run(
            translate("CardActions", "Erasing the card"),
            work,
            done,
            failed=self._fail,
        )

    def give(self, person: PersonId) -> None:
        """A sealed file for another school; its words are shown once."""
        name = self.context.services.people.person(person).name.family
        self.context.asker.choose_save_file(
            self.view,
            translate("CardActions", "Save the card for another school"),
            Path.home() / f"{name}.zima",
            translate("CardActions", "Zima packages (*.zima)"),
            lambda path: self._give(person, path),
        )

    def _give(self, person: PersonId, path: Path) -> None:
        transfers = self.context.services.transfers

        def done(made: HandoverReceipt) -> None:
            text = translate(
                "CardActions",
                "The file is sealed. Tell the other school these words by phone or on paper, not in the same "
                "letter: {words}. The card stays in your base too.",
            )
            title = translate("CardActions", "Card saved: {file}").format(file=path.name)
            self.context.asker.tell(self.view, title, text.format(words=made.passphrase))

        self.context.jobs.run(
            translate("CardActions", "Sealing the card"),
            lambda control: transfers.give(person, path, control),
            done,
            failed=self._fail,
        )

    def receive(self) -> None:
        """Choose the file, type the words, look, then take it in."""
        self.context.asker.choose_open_file(
            self.view,
            translate("CardActions", "Card from another school"),
            translate("CardActions", "Zima packages (*.zima)"),
            self._ask_words,
        )

    def _ask_words(self, path: Path) -> None:
        self.context.asker.ask_text(
            self.view,
            translate("CardActions", "The words that the other school has told you"),
            translate("CardActions", "Five words"),
            lambda words: self._look(path, words),
        )

    def _look(self, path: Path, words: str) -> None:
        transfers = self.context.services.transfers
        self.context.jobs.run(
            translate("CardActions", "Opening the card"),
            lambda control: transfers.look(path, words, control),
            lambda arrival: self._show_arrival(path, words, arrival),
            failed=self._fail,
        )

    def _show_arrival(self, path: Path, words: str, arrival: Arrival) -> None:
        labels = [group.name.compact for group in self.context.services.people.groups()]
        dialog = ArrivalDialog(self.view, arrival, labels)
        dialog.take_requested.connect(lambda label: self._take(dialog, path, words, label))
        dialog.open(dialog.group)

    def _take(self, dialog: ArrivalDialog, path: Path, words: str, label: str | None) -> None:
        dialog.close_done()
        transfers = self.context.services.transfers
        group = parse_group_label(label) if label else None

        def done(arrival: Arrival) -> None:
            text = translate("CardActions", "{name} taken in").format(name=arrival.person.name.short)
            self.context.announce(Change(frozenset(Topic)), text)
            self.context.navigator.open("person", person=arrival.person.id)

        self.context.jobs.run(
            translate("CardActions", "Taking the card in"),
            lambda control: transfers.take(path, words, group, control),
            done,
            failed=self._fail,
        )

    def _fail(self, error: Exception) -> None:
        self.context.report(self.view, error)
