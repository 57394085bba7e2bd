"""Talks and plans of one person."""

from zima_desktop.domain.changes import Change, Topic
from zima_desktop.domain.errors import InvalidValue
from zima_desktop.domain.ids import PersonId, TalkId
from zima_desktop.domain.names import search_key
from zima_desktop.domain.trajectory import PlanDraft, Talk, TalkDraft
from zima_desktop.services.desk import Desk
from zima_desktop.store import trajectory
from zima_desktop.store.tables import talks

SUGGESTIONS = 12


class TrajectoryService:
    """Writing down what was agreed and what a person wants to become."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

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
        """A new version of plan A or B; earlier versions stay."""
        if not content.profession.strip():
            raise InvalidValue("profession", "", "empty")
        with self._desk.database.write("plan.save", Topic.TRAJECTORY) as tx:
            number = trajectory.add_plan(tx, person, content, self._desk.today())
            return tx.change(created=number, count=1)

    def professions(self, prefix: str = "") -> tuple[str, ...]:
        """Professions named in plans so far that begin with what was typed."""
        key = search_key(prefix)
        with self._desk.database.read() as connection:
            words = trajectory.known_plan_words(connection)
        names = sorted({profession for profession, _, _ in words if search_key(profession).startswith(key)})
        return tuple(names[:SUGGESTIONS])

    def places(self) -> tuple[str, ...]:
        """Places of study named in plans so far."""
        with self._desk.database.read() as connection:
            words = trajectory.known_plan_words(connection)
        return tuple(sorted({place for _, _, place in words if place}))
