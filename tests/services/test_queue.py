"""«Кого позвать»: every rule calls whom it should and nobody else, and says why."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.helpers.class_sessions import CHEAP
from tests.helpers.people_school import Moment
from zima_desktop.bootstrap import NewWorkspace, create_workspace
from zima_desktop.domain.appointments import AskedBy, Request
from zima_desktop.domain.errors import InvalidValue, NotFound
from zima_desktop.domain.ids import InstrumentVersionId, PersonId, new_uid
from zima_desktop.domain.labels import class_name
from zima_desktop.domain.people import PersonDraft, PersonName
from zima_desktop.domain.queue import QueueRule
from zima_desktop.domain.trajectory import (
    PlanDraft,
    PlanSlot,
    Responsible,
    TalkDraft,
    TalkPresence,
    TalkTemplate,
)
from zima_desktop.domain.workspaces import WorkspaceKind
from zima_desktop.services import Services
from zima_desktop.services.queue import rule_texts
from zima_desktop.store.tables import attempts, instrument_versions
from zima_desktop.store.tables_trajectory import plan_steps

TODAY = date(2027, 2, 10)
FLAT = '{"flat":true,"hints":[]}'
CLEAR = '{"flat":false,"hints":[]}'
DOUBTFUL = '{"flat":false,"hints":[{"action":"warn","kind":"fast"}]}'


@dataclass
class School:
    services: Services
    clock: Moment
    version: InstrumentVersionId

    def add(self, family: str, grade: int = 9) -> PersonId:
        draft = PersonDraft(PersonName(family, "Имя"), group=class_name(grade, "А"))
        created = self.services.people.add(draft).created
        assert created is not None
        return PersonId(created)

    def test(self, person: PersonId, days_ago: int, profile: str = CLEAR, leading: str | None = "Т") -> None:
        at = f"{(TODAY - timedelta(days=days_ago)).isoformat()}T05:00:00.000Z"
        values: dict[str, Any] = {
            "uid": new_uid().bytes,
            "hlc": "0",
            "updated_at": at,
            "person_id": person,
            "instrument_version_id": self.version,
            "mode": "screen",
            "started_at": at,
            "finished_at": at,
            "app_version": "0",
            "profile": profile,
            "leading": leading,
        }
        with self.services.workspace.database.write("test") as tx:
            tx.connection.execute(attempts.insert().values(values))

    def talk(self, person: PersonId, days_ago: int, **changes: Any) -> None:
        facts: dict[str, Any] = {
            "held_on": TODAY - timedelta(days=days_ago),
            "template": TalkTemplate.FREE,
            "presence": TalkPresence.BOTH,
            "agreed": "Договорились.",
        }
        self.services.trajectory.save_talk(person, TalkDraft(**(facts | changes)))

    def plan(self, person: PersonId, profession: str, slot: PlanSlot = PlanSlot.FIRST) -> None:
        self.services.trajectory.save_plan(person, PlanDraft(slot, profession))

    def called(self, rule: QueueRule) -> dict[str, str]:
        """Family name -> the words of this rule."""
        return {
            entry.name.split()[0]: reason.text
            for entry in self.services.queue.queue().entries
            for reason in entry.reasons
            if reason.rule is rule
        }


@pytest.fixture
def nine(tmp_path: Path) -> Iterator[School]:
    clock = Moment(datetime(2027, 2, 10, 6, 0, tzinfo=UTC))
    wanted = NewWorkspace("Школа № 9", WorkspaceKind.ORGANIZATION, "Штольц", "тихая зима на станции")
    services = create_workspace(tmp_path / "base", wanted, clock, CHEAP).services
    with services.workspace.database.write("version") as tx:
        key = tx.connection.execute(
            instrument_versions.insert().values(
                uid=new_uid().bytes,
                code="subject5",
                edition="1",
                sha256="0",
                title="Тип",
                status="released",
                scales="[]",
                body=None,
                hlc=tx.tick(),
            )
        ).inserted_primary_key
    assert key is not None
    yield School(services, clock, InstrumentVersionId(key[0]))
    services.close()


def test_every_rule_has_words_in_the_content() -> None:
    texts = rule_texts()

    assert {text.rule for text in texts} == set(QueueRule)
    assert all(text.title and text.explanation and text.reason for text in texts)
    assert len({text.weight for text in texts}) == len(texts)


def test_test_without_a_talk_calls_after_two_weeks(nine: School) -> None:
    old, fresh, talked, before = (nine.add(name) for name in ("Гринёв", "Ларина", "Ростов", "Обломов"))
    for person, days in ((old, 15), (fresh, 14), (talked, 30), (before, 30)):
        nine.test(person, days)
    nine.talk(talked, 20)
    nine.talk(before, 40)

    assert nine.called(QueueRule.TEST_NO_TALK) == {
        "Гринёв": "тест пройден 26.01.2027, беседы после него не было, дней: 15",
        "Обломов": "тест пройден 11.01.2027, беседы после него не было, дней: 30",
    }


def test_draft_is_no_talk(nine: School) -> None:
    person = nine.add("Гринёв")
    nine.test(person, 30)
    content = TalkDraft(TODAY, TalkTemplate.FREE, TalkPresence.PUPIL, "начато")
    nine.services.trajectory.save_talk(person, content, draft=True)

    assert "Гринёв" in nine.called(QueueRule.TEST_NO_TALK)


def test_flat_profile_calls_until_it_was_talked_about(nine: School) -> None:
    flat, clear, talked, again = (nine.add(name) for name in ("Гринёв", "Ларина", "Ростов", "Обломов"))
    for person in (flat, talked, again):
        nine.test(person, 5, FLAT, None)
    nine.test(clear, 5)
    nine.talk(talked, 1)
    nine.test(again, 2)

    assert set(nine.called(QueueRule.FLAT)) == {"Гринёв"}


def test_questionnaire_that_never_leads_is_not_flat(nine: School) -> None:
    nine.test(nine.add("Гринёв"), 5, FLAT, None)

    assert nine.called(QueueRule.FLAT) == {}


def test_doubtful_answers_call_until_concluded_or_talked_about(nine: School) -> None:
    for name in ("Гринёв", "Ларина", "Ростов"):
        nine.test(nine.add(name), 3, DOUBTFUL)
    nine.talk(nine.services.people.by_name("Ларина Имя").id, 0)
    with nine.services.workspace.database.write("conclude") as tx:
        third = nine.services.people.by_name("Ростов Имя").id
        tx.connection.execute(
            attempts.update().where(attempts.c.person_id == third).values(conclusion_text="да")
        )

    assert set(nine.called(QueueRule.DOUBTFUL)) == {"Гринёв"}


def test_no_plan_speaks_for_leaving_classes_from_february_on(nine: School) -> None:
    nine.add("Гринёв", 9)
    nine.add("Онегин", 11)
    nine.add("Каренин", 10)
    nine.plan(nine.add("Ларина", 9), "Сварщик")
    assert set(nine.called(QueueRule.NO_PLAN)) == {"Гринёв", "Онегин"}

    nine.clock.now = datetime(2027, 1, 31, 6, 0, tzinfo=UTC)
    assert nine.called(QueueRule.NO_PLAN) == {}


def test_missing_backup_names_the_plan_in_force(nine: School) -> None:
    one, both = nine.add("Гринёв"), nine.add("Ларина")
    nine.plan(one, "Токарь")
    nine.plan(one, "Сварщик")
    nine.plan(both, "Повар")
    nine.plan(both, "Кондитер", PlanSlot.BACKUP)

    assert nine.called(QueueRule.NO_BACKUP) == {"Гринёв": "есть план «Сварщик», запасного варианта нет"}


def test_overdue_promise_of_a_talk_or_step_of_a_plan(nine: School) -> None:
    promised, kept, stepped, done = (nine.add(name) for name in ("Гринёв", "Ларина", "Ростов", "Обломов"))
    nine.talk(promised, 20, next_step="узнать условия приёма", due_on=TODAY - timedelta(days=1))
    nine.talk(kept, 20, next_step="узнать условия", due_on=TODAY - timedelta(days=10))
    nine.talk(kept, 5)
    with nine.services.workspace.database.write("steps") as tx:
        for person, day in ((stepped, None), (done, TODAY.isoformat())):
            tx.insert(
                plan_steps,
                person_id=person,
                slot="A",
                position=1,
                text="подать документы",
                due_on="2027-02-01",
                done_on=day,
            )

    assert nine.called(QueueRule.STEP_OVERDUE) == {
        "Гринёв": "срок шага прошёл 09.02.2027: узнать условия приёма",
        "Ростов": "срок шага прошёл 01.02.2027: подать документы",
    }


def test_changed_choice_calls_until_it_was_talked_about(nine: School) -> None:
    changed, same, talked = nine.add("Гринёв"), nine.add("Ларина"), nine.add("Ростов")
    for person, second in ((changed, "Повар"), (same, "Сварщик"), (talked, "Повар")):
        nine.plan(person, "Сварщик")
        nine.plan(person, second)
    nine.talk(talked, 0)

    assert nine.called(QueueRule.CHOICE_CHANGED) == {"Гринёв": "с 10.02.2027 другой план: Повар"}


def test_request_without_a_time_calls_anybody(nine: School) -> None:
    person = nine.add("Гринёв", 7)
    request = Request(person, "куда после девятого", AskedBy.PARENT, TODAY)
    number = nine.services.appointments.ask(request).created
    assert nine.called(QueueRule.ASKED) == {
        "Гринёв": "просит о встрече (родитель, 10.02.2027): куда после девятого"
    }

    assert number is not None
    nine.services.appointments.appoint(number, datetime.fromisoformat("2027-02-12T14:30"))
    assert nine.called(QueueRule.ASKED) == {}


def test_parents_who_were_not_reached_and_missing_tests(nine: School) -> None:
    seen, alone = nine.add("Гринёв"), nine.add("Ларина")
    nine.talk(seen, 10)
    nine.talk(alone, 10, presence=TalkPresence.PUPIL)
    nine.test(seen, 300)
    nine.test(alone, 30)

    assert set(nine.called(QueueRule.PARENTS)) == {"Ларина"}
    assert set(nine.called(QueueRule.NO_TEST)) == {"Гринёв"}


def test_most_urgent_comes_first_and_one_person_stands_once(nine: School) -> None:
    late, asked = nine.add("Гринёв"), nine.add("Ларина")
    nine.test(late, 40)
    nine.services.appointments.ask(Request(asked, "тема", AskedBy.SELF, TODAY))

    entries = nine.services.queue.queue().entries

    assert [entry.name for entry in entries] == ["Ларина Имя", "Гринёв Имя"]
    assert [reason.rule for reason in entries[1].reasons][:2] == ["test_no_talk", "no_plan"]
    assert nine.services.queue.first(1) == entries[:1]


def test_switched_rule_is_silent_and_a_term_can_be_changed(nine: School) -> None:
    nine.test(nine.add("Гринёв"), 20)

    nine.services.queue.switch("test_no_talk", on=True, days=21)
    assert nine.called(QueueRule.TEST_NO_TALK) == {}
    nine.services.queue.switch("test_no_talk", on=True, days=19)
    assert set(nine.called(QueueRule.TEST_NO_TALK)) == {"Гринёв"}
    nine.services.queue.switch(QueueRule.TEST_NO_TALK, on=False)
    assert nine.called(QueueRule.TEST_NO_TALK) == {}
    state = next(one for one in nine.services.queue.rules() if one.text.rule is QueueRule.TEST_NO_TALK)
    assert (state.on, state.days) == (False, 19)
    with pytest.raises(NotFound):
        nine.services.queue.switch("nonsense", on=True)


def test_put_off_until_a_day_by_one_rule_or_by_all(nine: School) -> None:
    person = nine.add("Гринёв")
    nine.test(person, 20)
    nine.services.queue.snooze([person], date(2027, 2, 20), QueueRule.TEST_NO_TALK, "болеет")
    assert nine.called(QueueRule.TEST_NO_TALK) == {} and nine.called(QueueRule.NO_PLAN)

    nine.services.queue.snooze([person], None)
    assert nine.services.queue.queue().entries == ()
    assert {(one.rule, one.until, one.note) for one in nine.services.queue.put_off()} == {
        (QueueRule.TEST_NO_TALK, date(2027, 2, 20), "болеет"),
        (None, None, None),
    }

    for mark in nine.services.queue.put_off():
        nine.services.queue.wake(mark.mark)
    assert nine.called(QueueRule.TEST_NO_TALK)


def test_put_off_runs_out_on_its_day(nine: School) -> None:
    person = nine.add("Гринёв")
    nine.test(person, 20)
    nine.services.queue.snooze([person], date(2027, 2, 12), QueueRule.TEST_NO_TALK)

    nine.clock.now = datetime(2027, 2, 12, 6, 0, tzinfo=UTC)

    assert set(nine.called(QueueRule.TEST_NO_TALK)) == {"Гринёв"}
    with pytest.raises(InvalidValue):
        nine.services.queue.snooze([person], date(2027, 2, 12))


def test_who_has_left_or_is_hidden_is_not_called(nine: School) -> None:
    hidden = nine.add("Гринёв")
    nine.test(hidden, 20)
    nine.services.people.hide([hidden])

    assert nine.services.queue.queue().entries == ()


def test_restricted_note_never_becomes_a_reason(nine: School) -> None:
    person = nine.add("Гринёв")
    nine.talk(
        person,
        20,
        next_step="шаг",
        due_on=TODAY - timedelta(days=1),
        responsible=Responsible.PUPIL,
        restricted_note="тайна",
    )

    assert "тайна" not in repr(nine.services.queue.queue())
