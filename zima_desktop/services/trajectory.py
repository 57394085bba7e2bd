"""Talks, plans and the steps of plans of one person."""

from datetime import date

from zima_desktop.domain.changes import NOTHING, Change, Topic
from zima_desktop.domain.errors import InvalidValue
from zima_desktop.domain.ids import PersonId, PlanStepId, TalkId
from zima_desktop.domain.trajectory import PlanDraft, PlanStep, StepDraft, Talk, TalkDraft
from zima_desktop.services import plan_words
from zima_desktop.services.catalogue import CatalogueService
from zima_desktop.services.desk import Desk
from zima_desktop.store import plan_steps, trajectory
from zima_desktop.store.plan_steps import OverdueStep
from zima_desktop.store.tables import talks


class TrajectoryService:
    """Writing down what was agreed and what a person wants to become."""

    def __init__(self, desk: Desk, catalogue: CatalogueService) -> None:
        self._desk, self._catalogue = desk, catalogue

    def save_talk(
        self, person: PersonId, content: TalkDraft, talk: TalkId | None = None, *, draft: bool = False
    ) -> Change:
        """Keep a talk; a draft may be empty, a finished talk says what was agreed."""
        if not draft and not content.agreed.strip():
            raise InvalidValue("agreed", "", "empty")
        with self._desk.database.write("talk.draft" if draft else "talk.save", Topic.TRAJECTORY) as tx:
            number = trajectory.save_talk(tx, person, content, talk, draft=draft)
            return tx.change(created=number, count=1)

    def draft_talk(self, person: PersonId) -> Talk | None:
        """The unfinished talk of a person, if one was left."""
        with self._desk.database.read() as connection:
            held = trajectory.talks_of(connection, person)
        return next((talk for talk in held if talk.draft), None)

    def remove_talk(self, talk: TalkId) -> Change:
        """Take a talk out of the card; undo brings it back."""
        with self._desk.database.write("talk.remove", Topic.TRAJECTORY) as tx:
            tx.hide(talks, talk)
            return tx.change(count=1)

    def save_plan(self, person: PersonId, content: PlanDraft) -> Change:
        """A new version of plan A or B with the keys of the catalogue; earlier versions stay."""
        if not content.profession.strip():
            raise InvalidValue("profession", "", "empty")
        content = plan_words.with_keys(self._catalogue, content)
        with self._desk.database.write("plan.save", Topic.TRAJECTORY) as tx:
            number = trajectory.add_plan(tx, person, content, self._desk.today())
            return tx.change(created=number, count=1)

    def steps(self, person: PersonId) -> tuple[PlanStep, ...]:
        """Steps of both plans in their order, done ones included."""
        with self._desk.database.read() as connection:
            return plan_steps.steps_of(connection, person)

    def overdue_steps(self) -> tuple[OverdueStep, ...]:
        """Steps of living people whose day has passed, the oldest first."""
        with self._desk.database.read() as connection:
            return plan_steps.overdue(connection, self._desk.today())

    def save_step(self, person: PersonId, content: StepDraft, step: PlanStepId | None = None) -> Change:
        """A new step at the end of its plan, or another wording of one; raises InvalidValue, NotFound."""
        if not content.text.strip():
            raise InvalidValue("step", "", "empty")
        with self._desk.database.write("step.save", Topic.TRAJECTORY) as tx:
            if step is None:
                return tx.change(created=plan_steps.add(tx, person, content), count=1)
            plan_steps.step(tx.connection, step)
            return tx.change(count=1) if plan_steps.change(tx, step, content) else NOTHING

    def mark_step(self, step: PlanStepId, *, done: bool, on: date | None = None) -> Change:
        """Tick a step off (today by default) or take the tick away; raises NotFound, InvalidValue."""
        day = on or self._desk.today()
        if day > self._desk.today():
            raise InvalidValue("date", day.isoformat(), "date_in_future")
        with self._desk.database.write("step.done" if done else "step.open", Topic.TRAJECTORY) as tx:
            known = plan_steps.step(tx.connection, step)
            if done and known.done_on is not None and on is None:
                return NOTHING
            changed = plan_steps.mark(tx, step, day if done else None)
            return tx.change(count=1) if changed else NOTHING

    def remove_step(self, step: PlanStepId) -> Change:
        """Take a step out of its plan; undo brings it back."""
        with self._desk.database.write("step.remove", Topic.TRAJECTORY) as tx:
            plan_steps.step(tx.connection, step)
            plan_steps.hide(tx, step)
            return tx.change(count=1)

    def professions(self, text: str = "") -> tuple[str, ...]:
        """Professions named in plans so far that begin with what was typed, then those of the catalogue."""
        known = [profession for profession, _, _ in self._known()]
        return plan_words.professions(self._catalogue, known, text)

    def programmes(self, profession: str) -> tuple[str, ...]:
        """Programmes of the catalogue that lead to a profession, with their codes."""
        return plan_words.programmes(self._catalogue, profession)

    def places(self, programme: str = "") -> tuple[str, ...]:
        """Places that teach the programme first, then the others, then those named in plans so far."""
        known = [place for _, _, place in self._known() if place]
        return plan_words.places(self._catalogue, known, programme)

    def _known(self) -> tuple[tuple[str, str | None, str | None], ...]:
        with self._desk.database.read() as connection:
            return trajectory.known_plan_words(connection)
