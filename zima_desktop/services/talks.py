"""Talks as a whole: who was seen when, drafts that were left, prompts to go through, tutors."""

import json
from collections.abc import Collection
from datetime import date
from functools import cache
from typing import Any

from zima_desktop.content.location import content_root
from zima_desktop.domain.appointments import Tutor
from zima_desktop.domain.changes import Change, Topic
from zima_desktop.domain.dates import format_date, school_year_of
from zima_desktop.domain.errors import InvalidValue
from zima_desktop.domain.ids import PersonId
from zima_desktop.domain.queue import SeenRow, TalkPrompts
from zima_desktop.domain.trajectory import Talk, TalkDraft, TalkPresence, TalkTemplate
from zima_desktop.services.desk import Desk
from zima_desktop.store import seen, trajectory


@cache
def _texts() -> dict[str, Any]:
    text = (content_root() / "counselling" / "talks.json").read_text(encoding="utf-8")
    found: dict[str, Any] = json.loads(text)
    return found


def prompts(template: TalkTemplate) -> TalkPrompts:
    """What to go through in a talk of this kind."""
    row = _texts()["templates"][template.value]
    return TalkPrompts(row["title"], row["about"], tuple(row["prompts"]))


class TalkService:
    """The table of talks; a single talk is written by the trajectory."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def seen(self) -> tuple[SeenRow, ...]:
        """Everybody who is here today with the newest talk. May take long in a large base."""
        today = self._desk.today()
        with self._desk.database.read() as connection:
            return seen.seen(connection, school_year_of(today), today)

    def draft_count(self) -> int:
        """How many talks were begun and are not finished."""
        with self._desk.database.read() as connection:
            return seen.draft_count(connection)

    def of_person(self, person: PersonId) -> tuple[Talk, ...]:
        """All talks of a person, drafts included, newest first."""
        with self._desk.database.read() as connection:
            return trajectory.talks_of(connection, person)

    def note_seen(self, persons: Collection[PersonId], on: date) -> Change:
        """A talk of that day without a record: what was agreed can be written later.

        Whoever has a talk of that day already is left alone. Raises InvalidValue for a day to come.
        """
        if on > self._desk.today():
            raise InvalidValue("date", format_date(on), "date_in_future")
        words = TalkDraft(on, TalkTemplate.FREE, TalkPresence.PUPIL, _texts()["seen"])
        with self._desk.database.write("talk.seen", Topic.TRAJECTORY) as tx:
            count = 0
            for person in dict.fromkeys(persons):
                held = trajectory.talks_of(tx.connection, person)
                if not any(talk.content.held_on == on and not talk.draft for talk in held):
                    trajectory.save_talk(tx, person, words, None, draft=False)
                    count += 1
            return tx.change(count=count)

    def teachers(self) -> tuple[Tutor, ...]:
        """Everybody of the category «педагог», with how many people each looks after."""
        with self._desk.database.read() as connection:
            return seen.teachers(connection)

    def assign_tutor(self, persons: Collection[PersonId], tutor: PersonId) -> Change:
        """A tutor from today on; raises InvalidValue for somebody who is no teacher."""
        with self._desk.database.write("tutor.assign", Topic.PEOPLE, Topic.TRAJECTORY) as tx:
            return tx.change(count=seen.assign(tx, persons, tutor, self._desk.today()))

    def release_tutor(self, persons: Collection[PersonId]) -> Change:
        """No tutor from today on."""
        with self._desk.database.write("tutor.release", Topic.PEOPLE, Topic.TRAJECTORY) as tx:
            return tx.change(count=seen.release(tx, persons, self._desk.today()))
