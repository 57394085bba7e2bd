"""Consents over any page: noting what was collected, printing blanks, taking back, destroying."""

from collections.abc import Collection, Sequence
from datetime import date
from pathlib import Path

from ui.dialogs.actions import Actions
from ui.dialogs.consent_forms import Blanks, ConsentFormsDialog
from ui.dialogs.consents import ConsentsDialog, Paper
from ui.dialogs.withdrawal import WithdrawalDialog
from ui.i18n import translate
from zima_desktop.domain.changes import Change
from zima_desktop.domain.consents import ConsentRow, Purpose, Withdrawal, WithdrawalOutlook
from zima_desktop.domain.errors import ZimaError
from zima_desktop.domain.ids import GroupId, PersonId
from zima_desktop.domain.relatives import Family
from zima_desktop.jobs import JobControl
from zima_desktop.services.documents import RenderedDocument

PDF = "*.pdf"


class ConsentActions(Actions):
    """Each method opens a dialog; what is written is announced to the pages."""

    def note(
        self, persons: Sequence[PersonId], purpose: Purpose = Purpose.COUNSELLING, whom: str = ""
    ) -> None:
        """Papers collected from these people."""
        rows = self.context.services.consents.state(persons=persons)
        family = self.context.services.relatives.of(persons[0]) if len(persons) == 1 else Family()
        dialog = ConsentsDialog(self.view, rows, self.today(), whom, purpose, family.signers)
        self._open_collected(dialog, None)

    def note_group(self, group: GroupId, purpose: Purpose = Purpose.COUNSELLING) -> None:
        """«Собрано по классу», everybody ticked who has no paper yet."""
        rows = self.context.services.consents.state(group)
        name = self.context.services.people.group(group).name.printed
        self._open_collected(ConsentsDialog(self.view, rows, self.today(), name, purpose), group)

    def _open_collected(self, dialog: ConsentsDialog, group: GroupId | None) -> None:
        dialog.save_requested.connect(lambda paper: self._save_collected(dialog, paper))
        args: dict[str, object] = {} if group is None else {"group": group}
        navigator = self.context.navigator
        dialog.register_requested.connect(lambda: navigator.open("consents", **args))
        dialog.open(dialog.table)

    def _save_collected(self, dialog: ConsentsDialog, paper: Paper) -> None:
        record = self.context.services.consents.record
        change = self.write(
            lambda: record(
                paper.people,
                paper.purpose,
                paper.given_by,
                paper.signed_on,
                valid_to=paper.valid_to,
                giver=paper.giver,
            )
        )
        if change is None:
            return
        dialog.close_saved()
        count = change.count
        self.announce(change, translate("ConsentActions", "%n consent(s) noted", None, count))
        if paper.purpose is Purpose.COUNSELLING:
            self._take_waiting(paper.people)

    def _take_waiting(self, persons: Collection[PersonId]) -> None:
        """Answers given under a code come in now that there is a paper."""
        answers = self.context.services.consent_answers

        def done(change: Change) -> None:
            count = change.count
            if count:
                text = translate("ConsentActions", "%n result(s) that waited are taken in", None, count)
                self.context.announce(change, text)

        title = translate("ConsentActions", "Looking for answers that waited")
        self.context.jobs.run(title, lambda control: answers.take_waiting(persons, control), done)

    def print_forms(self, rows: Sequence[ConsentRow], whom: str, purpose: Purpose) -> None:
        """Blanks as one PDF."""
        dialog = ConsentFormsDialog(self.view, rows, whom, purpose)
        dialog.save_requested.connect(self._render_forms)
        dialog.open(dialog.boxes[purpose])

    def _render_forms(self, blanks: Blanks) -> None:
        papers = self.context.services.consent_papers
        self.context.jobs.run(
            translate("ConsentActions", "Preparing the blanks"),
            lambda control: papers.forms(blanks.people, blanks.purposes, control),
            self._ask_target,
            failed=self._report,
        )

    def print_register(self, group: GroupId | None) -> None:
        """The register as it stands, for the folder."""
        papers = self.context.services.consent_papers
        self.context.jobs.run(
            translate("ConsentActions", "Preparing the register"),
            lambda control: papers.register(group, control),
            self._ask_target,
            failed=self._report,
        )

    def withdraw(self, row: ConsentRow) -> None:
        """The wizard of a withdrawal."""
        answers = self.context.services.consent_answers

        def outlook(purposes: Collection[Purpose], day: date) -> WithdrawalOutlook:
            return answers.outlook(row.person, purposes, day)

        dialog = WithdrawalDialog(self.view, row, self.today(), outlook)
        dialog.withdraw_requested.connect(lambda wish: self._carry_out(dialog, wish))
        dialog.act_requested.connect(lambda: self.save_act(row.person))
        dialog.open()

    def _carry_out(self, dialog: WithdrawalDialog, wish: Withdrawal) -> None:
        change = self.write(lambda: self.context.services.consent_answers.carry_out(wish))
        if change is not None:
            dialog.show_done()
            self.announce(change, translate("ConsentActions", "Consent taken back"))

    def save_act(self, person: PersonId) -> None:
        """The act of a withdrawal with the extract of the log."""
        try:
            document = self.context.services.consent_papers.act(person)
        except ZimaError as error:
            self.context.report(self.view, error)
            return
        self._ask_target(document)

    def destroy(self, rows: Sequence[ConsentRow]) -> None:
        """What was gathered under a P1 that was taken back; asked, because nothing brings it back."""
        count = len(rows)
        self.context.asker.confirm(
            self.view,
            translate("ConsentActions", "Destroy the records of %n person(s)?", None, count),
            translate("ConsentActions", "Destroy"),
            lambda: self._destroy([row.person for row in rows]),
            note=translate(
                "ConsentActions", "Results, talks and plans are deleted for good. Cards and classes stay."
            ),
            danger=True,
        )

    def _destroy(self, persons: Sequence[PersonId]) -> None:
        change = self.write(lambda: self.context.services.consent_answers.destroy(persons))
        if change is not None:
            count = change.count
            self.announce(change, translate("ConsentActions", "%n record(s) destroyed", None, count))

    def _ask_target(self, document: RenderedDocument) -> None:
        self.context.asker.choose_save_file(
            self.view,
            translate("ConsentActions", "Save the document"),
            Path.home() / document.suggested_name,
            translate("ConsentActions", "PDF documents ({pattern})").format(pattern=PDF),
            lambda target: self._save(document, target),
        )

    def _save(self, document: RenderedDocument, target: Path) -> None:
        documents = self.context.services.documents

        def work(_control: JobControl) -> str:
            documents.save(document, target)
            return target.name

        def done(name: str) -> None:
            self.context.toast(translate("ConsentActions", "Saved: {name}").format(name=name))

        title = translate("ConsentActions", "Saving the document")
        self.context.jobs.run(title, work, done, failed=self._report)

    def _report(self, error: Exception) -> None:
        self.context.report(self.view, error)
