"""Talks and plans of a person: the dialogs joined with the services, drafts kept on the way."""

from collections.abc import Sequence
from datetime import date, datetime

from PySide6.QtCore import QObject

from ui.dialogs.actions import Actions
from ui.dialogs.choice import ChoiceDialog
from ui.dialogs.plan import PlanDialog, slot_words
from ui.dialogs.plan_step import PlanStepDialog
from ui.dialogs.plan_versions import PlanHistoryDialog
from ui.dialogs.talk import TalkDialog
from ui.i18n import translate
from ui.signs import dotted
from zima_desktop.domain.cards import PersonCard
from zima_desktop.domain.dates import format_date
from zima_desktop.domain.ids import PersonId, PlanStepId, TalkId
from zima_desktop.domain.people import Person
from zima_desktop.domain.trajectory import (
    PlanDraft,
    PlanSlot,
    PlanStep,
    StepDraft,
    Talk,
    TalkDraft,
    TalkTemplate,
)


class TrajectoryActions(Actions):
    """Opens talk and plan over any page."""

    def talk(self, person_id: PersonId) -> None:
        """A new talk; the draft that was left is taken up again."""
        services = self.context.services
        card = services.people.card(person_id)
        left = services.trajectory.draft_talk(person_id)
        writing = _Writing(self, card, left)
        writing.dialog.open()

    def edit_talk(self, person_id: PersonId, number: int) -> None:
        """Another wording of a talk that was held."""
        card = self.context.services.people.card(person_id)
        talk = next((talk for talk in card.talks if talk.id == number), None)
        if talk is not None:
            writing = _Writing(self, card, talk)
            writing.dialog.open()

    def plan(self, person_id: PersonId, slot: PlanSlot = PlanSlot.FIRST) -> None:
        """The plan in force as the start of its next version."""
        services = self.context.services
        card = services.people.card(person_id)
        known = {plan.content.slot: plan.content for plan in card.plans}
        dialog = PlanDialog(
            self.view,
            translate("TrajectoryActions", "Plan: {name}").format(name=card.person.name.short),
            card.person.group.name.printed if card.person.group else "",
            avatar=card.person.name.short,
            slot=slot,
            known=known,
        )
        words = services.trajectory
        dialog.profession_typed.connect(
            lambda text: dialog.profession.set_suggestions(words.professions(text))
        )
        dialog.programme_wanted.connect(lambda text: dialog.programme.set_suggestions(words.programmes(text)))
        dialog.place_wanted.connect(lambda text: dialog.place.set_suggestions(words.places(text)))
        dialog.save_requested.connect(lambda draft: self._save_plan(dialog, person_id, draft))
        dialog.open()

    def plan_history(self, person_id: PersonId) -> None:
        """Every version of both plans."""
        card = self.context.services.people.card(person_id)
        PlanHistoryDialog(self.view, card.person.name.short, card.plan_history, card.authors).open()

    def step(self, person_id: PersonId, slot: PlanSlot, known: PlanStep | None = None) -> None:
        """A new step of a plan, or another wording of one."""
        person = self.context.services.people.person(person_id)
        new = translate("TrajectoryActions", "New step")
        title = new if known is None else translate("TrajectoryActions", "Step of the plan")
        dialog = PlanStepDialog(
            self.view, title, person.name.short, slot=slot, step=known, category=person.category
        )
        number = known.id if known is not None else None
        dialog.save_requested.connect(lambda draft: self._save_step(dialog, person_id, draft, number))
        if known is not None:
            dialog.remove_requested.connect(lambda: self._remove_step(dialog, known.id))
        dialog.open()

    def mark_step(self, step: PlanStepId, *, done: bool) -> None:
        """Tick it off, or take the tick away; the toast takes it back."""
        change = self.write(lambda: self.context.services.trajectory.mark_step(step, done=done))
        if change is not None:
            said = translate("TrajectoryActions", "Step done")
            self.announce(change, said if done else translate("TrajectoryActions", "Step open again"))

    def confirm_choice(self, person_id: PersonId) -> None:
        """The counsellor's word about the choice of this school year."""
        card = self.context.services.people.card(person_id)
        title = translate("TrajectoryActions", "Talk about the choice")
        dialog = ChoiceDialog(self.view, title, card.person.name.short, card.choice, self.today())
        dialog.save_requested.connect(
            lambda confirmed, on, note: self._save_choice(dialog, person_id, confirmed, on, note)
        )
        dialog.open()

    def keep_drafts(self) -> None:
        """Close a talk that is being written, its last words kept."""
        for dialog in self.view.window().findChildren(TalkDialog):
            if dialog.isVisible():
                dialog.reject()

    def _save_plan(self, dialog: PlanDialog, person: PersonId, draft: PlanDraft) -> None:
        change = self.write(lambda: self.context.services.trajectory.save_plan(person, draft))
        if change is not None:
            dialog.close_saved()
            text = translate("TrajectoryActions", "{plan} saved").format(plan=slot_words(draft.slot))
            self.announce(change, text)

    def _save_step(
        self, dialog: PlanStepDialog, person: PersonId, draft: StepDraft, step: PlanStepId | None
    ) -> None:
        change = self.write(lambda: self.context.services.trajectory.save_step(person, draft, step))
        if change is not None:
            dialog.close_saved()
            self.announce(change, translate("TrajectoryActions", "Step saved"))

    def _remove_step(self, dialog: PlanStepDialog, step: PlanStepId) -> None:
        change = self.write(lambda: self.context.services.trajectory.remove_step(step))
        if change is not None:
            dialog.close_saved()
            self.announce(change, translate("TrajectoryActions", "Step removed"))

    def _save_choice(
        self, dialog: ChoiceDialog, person: PersonId, confirmed: bool, on: date, note: str
    ) -> None:
        change = self.write(
            lambda: self.context.services.choice.confirm(person, confirmed=confirmed, note=note, on=on)
        )
        if change is not None:
            dialog.close_saved()
            said = translate("TrajectoryActions", "The choice is confirmed")
            self.announce(change, said if confirmed else translate("TrajectoryActions", "Talk noted"))


class _Writing(QObject):
    """One talk being written: which record its draft is kept in, from the first pause to the last word."""

    def __init__(self, actions: TrajectoryActions, card: PersonCard, known: Talk | None) -> None:
        super().__init__()
        self._actions, self._person = actions, card.person
        person = card.person
        held = [talk for talk in card.talks if not talk.draft and (known is None or talk.id != known.id)]
        self._number: TalkId | None = known.id if known else None
        self._is_draft = known is None or known.draft
        self.dialog = TalkDialog(
            actions.view,
            actions.context.asker,
            translate("TrajectoryActions", "Talk: {name}").format(name=person.name.short),
            _subtitle(person, held, actions.today()),
            avatar=person.name.short,
            today=actions.today(),
            content=known.content if known else None,
            template=_template(card, held),
            keeps_draft=self._is_draft,
            restored=known is not None and known.draft,
            category=person.category,
            lacks_consent=bool(actions.context.services.consents.unnamed([person.id])),
        )
        self.setParent(self.dialog)
        self._draft_kept = False
        self.dialog.draft_changed.connect(self._keep)
        self.dialog.draft_dropped.connect(self._drop)
        self.dialog.save_requested.connect(self._save)
        self.dialog.rejected.connect(self._say_kept)

    def _keep(self, content: TalkDraft) -> None:
        trajectory = self._actions.context.services.trajectory
        change = self._actions.write(
            lambda: trajectory.save_talk(self._person.id, content, self._number, draft=True)
        )
        if change is not None:
            self._number = TalkId(change.created) if change.created is not None else self._number
            self._draft_kept = True
            self.dialog.show_draft_saved(datetime.now().astimezone())

    def _drop(self) -> None:
        self._draft_kept = False
        if self._number is None:
            return
        number = self._number
        change = self._actions.write(lambda: self._actions.context.services.trajectory.remove_talk(number))
        if change is not None:
            self._actions.announce(change, translate("TrajectoryActions", "Draft discarded"))

    def _save(self, content: TalkDraft) -> None:
        trajectory = self._actions.context.services.trajectory
        change = self._actions.write(lambda: trajectory.save_talk(self._person.id, content, self._number))
        if change is not None:
            self.dialog.close_saved()
            self._actions.announce(change, translate("TrajectoryActions", "Talk saved"))

    def _say_kept(self) -> None:
        if self._draft_kept:
            self._actions.context.toast(translate("TrajectoryActions", "Draft saved"))


def _template(card: PersonCard, held: Sequence[Talk]) -> TalkTemplate:
    """What the talk is most likely about; the counsellor may choose another."""
    last = max((talk.content.held_on for talk in held), default=None)
    tested = max((result.finished_on for result in card.results), default=None)
    if tested is not None and (last is None or last < tested):
        return TalkTemplate.RESULTS
    return TalkTemplate.FIRST if last is None else TalkTemplate.FREE


def _subtitle(person: Person, held: Sequence[Talk], today: date) -> str:
    """Class, and how long ago the last talk was."""
    group = person.group.name.printed if person.group else None
    if not held:
        return dotted(group)
    last = max(talk.content.held_on for talk in held)
    days = (today - last).days
    ago = translate("TrajectoryActions", "last talk on {day}, %n day(s) ago", None, days)
    return dotted(group, ago.format(day=format_date(last)))
