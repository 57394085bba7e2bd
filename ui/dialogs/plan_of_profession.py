"""A profession of the catalogue into somebody's plan: whom, then the plan with everything already in it."""

from dataclasses import replace

from ui.dialogs.actions import Actions
from ui.dialogs.person_pick import Found, PersonPickDialog
from ui.dialogs.plan import PlanDialog, slot_words
from ui.i18n import translate
from zima_desktop.domain.catalogue import TaughtState
from zima_desktop.domain.catalogue_cards import ProfessionCard
from zima_desktop.domain.errors import ZimaError
from zima_desktop.domain.ids import PersonId
from zima_desktop.domain.trajectory import PlanDraft, PlanSlot


class PlanOfProfession(Actions):
    """Opens the usual plan dialog; the keys of the catalogue are put to the words when it is saved."""

    def ask(self, card: ProfessionCard, person: PersonId | None = None) -> None:
        """Whose plan, unless it is known already."""
        if person is not None:
            self.open(card, person)
            return
        dialog = PersonPickDialog(
            self.view,
            translate("PlanOfProfession", "Into a pupil's plan"),
            card.profession.title,
            self._find,
        )
        dialog.picked.connect(lambda chosen: self.open(card, chosen))
        dialog.open(dialog.name)

    def open(self, card: ProfessionCard, person_id: PersonId) -> None:
        """Plan A, or plan B when A names something else already."""
        services = self.context.services
        try:
            person = services.people.card(person_id)
        except ZimaError as error:
            self.context.report(self.view, error)
            return
        proposed = proposal(card)
        kept = {plan.content.slot: plan.content for plan in person.plans}
        first = kept.get(PlanSlot.FIRST)
        free = first is None or first.profession == proposed.profession
        dialog = PlanDialog(
            self.view,
            translate("PlanOfProfession", "Plan: {name}").format(name=person.person.name.short),
            person.person.group.name.printed if person.person.group else "",
            avatar=person.person.name.short,
            slot=PlanSlot.FIRST if free else PlanSlot.BACKUP,
            known={slot: _merged(proposed, kept.get(slot), slot) for slot in PlanSlot},
        )
        words = services.trajectory
        dialog.profession_typed.connect(
            lambda text: dialog.profession.set_suggestions(words.professions(text))
        )
        dialog.programme_wanted.connect(lambda text: dialog.programme.set_suggestions(words.programmes(text)))
        dialog.place_wanted.connect(lambda text: dialog.place.set_suggestions(words.places(text)))
        dialog.save_requested.connect(lambda draft: self._save(dialog, person_id, draft))
        dialog.open()

    def _find(self, text: str) -> tuple[Found, ...]:
        found = self.context.services.search.people(text)
        return tuple((one.id, one.name.full, one.group or "") for one in found)

    def _save(self, dialog: PlanDialog, person: PersonId, draft: PlanDraft) -> None:
        change = self.write(lambda: self.context.services.trajectory.save_plan(person, draft))
        if change is not None:
            dialog.close_saved()
            text = translate("PlanOfProfession", "{plan} saved").format(plan=slot_words(draft.slot))
            self.announce(change, text)


def proposal(card: ProfessionCard) -> PlanDraft:
    """The profession with the programme and the nearest place that teaches it, as far as they are known."""
    one = card.profession
    line = next(iter(card.programmes), None) if one.own_programmes else None
    teaching = [
        place for place in card.teaching if any(said.state is TaughtState.TAUGHT for said in place.taught)
    ]
    place = teaching[0] if teaching else None
    if place is not None:
        codes = {said.programme for said in place.taught if said.state is TaughtState.TAUGHT}
        line = next((each for each in card.programmes if each.programme.code in codes), line)
    return PlanDraft(
        PlanSlot.FIRST,
        one.title,
        f"{line.programme.code} {line.programme.title}" if line else None,
        place.place.title if place else None,
    )


def _merged(proposed: PlanDraft, kept: PlanDraft | None, slot: PlanSlot) -> PlanDraft:
    """The proposal in a slot: how sure one is and with whom it was agreed belong to another profession."""
    if kept is not None and kept.profession == proposed.profession:
        return replace(
            kept, programme=kept.programme or proposed.programme, place=kept.place or proposed.place
        )
    return replace(proposed, slot=slot)
