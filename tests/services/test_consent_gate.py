"""Without consent P1 nobody is tested by name: a code in the file, no result until there is a paper."""

from collections.abc import Iterator
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import func, select

from tests.helpers.class_sessions import CHEAP, PIN, School, answer_all, desk_of, open_run, school
from tests.helpers.paper import read_paper
from zima_desktop.bootstrap import NewWorkspace, create_workspace
from zima_desktop.domain.consents import Purpose, Withdrawal
from zima_desktop.domain.errors import InvalidValue
from zima_desktop.domain.ids import PersonId
from zima_desktop.domain.workspaces import WorkspaceKind
from zima_desktop.exchange.session_files import is_coded, read_roster
from zima_desktop.jobs import JobControl
from zima_desktop.services.collecting import Collecting
from zima_desktop.services.consent_answers import ConsentAnswers
from zima_desktop.services.consent_papers import ConsentPapers
from zima_desktop.services.consents import ConsentService
from zima_desktop.services.makeup import MakeUp
from zima_desktop.services.paper import PaperService
from zima_desktop.store import access_log, sessions
from zima_desktop.store.tables import answers, attempts

TODAY = date(2026, 11, 22)  # of the helper's clock


@pytest.fixture
def nine(tmp_path: Path) -> Iterator[School]:
    """The rule is on; everybody but the first two has agreed."""
    made = school(tmp_path)
    register = ConsentService(desk_of(made))
    register.need_for_testing(True)
    register.record(made.ids[2:], Purpose.COUNSELLING, None, TODAY)
    yield made
    made.database.close()


def agree(nine: School, *places: int) -> None:
    ConsentService(desk_of(nine)).record([nine.ids[one] for one in places], "P1", None, TODAY)


def consent_answers(nine: School) -> ConsentAnswers:
    return ConsentAnswers(desk_of(nine), nine.sessions, Collecting(desk_of(nine), nine.sessions))


def kept(nine: School) -> set[int]:
    with nine.database.read() as connection:
        return set(connection.execute(select(attempts.c.person_id)).scalars())


def test_name_and_birthday_of_whoever_has_not_agreed_are_not_in_the_file(nine: School) -> None:
    made = nine.sessions.prepare(nine.group, "subject5", PIN)

    with nine.database.read() as connection:
        stored = sessions.stored(connection, made.session)
    roster = read_roster(made.path, stored.key)

    coded = [one for one in roster if is_coded(one)]
    assert {one.person_uid for one in coded} == {nine.uid(0), nine.uid(1)}
    assert roster[-2:] == tuple(coded)  # the place in the list would give them away
    assert all(one.family == f"Код {one.expected}" for one in coded)
    told = " ".join(f"{one.family} {one.given} {one.expected}" for one in roster)
    assert "Базаров" not in told and "Болконская" not in told and "Гринёв" in told


def test_counsellor_alone_knows_whose_code_it_is(nine: School) -> None:
    made = nine.sessions.prepare(nine.group, "subject5", PIN)

    codes = {one.name: one.code for one in nine.sessions.codes(made.session) if one.unnamed}

    assert set(codes) == {"Базаров Евгений", "Болконская Мария"}
    desk = desk_of(nine)
    papers = ConsentPapers(desk, ConsentService(desk), consent_answers(nine))
    text = read_paper(papers.codes(nine.sessions, made.session).pdf).text
    assert "Базаров Евгений" in text and codes["Базаров Евгений"] in text and "Гринёв" not in text


def test_answers_under_a_code_wait_in_the_file_until_there_is_a_paper(nine: School) -> None:
    path = nine.sessions.prepare(nine.group, "subject5", PIN).path
    with closing(open_run(path, nine.clock)) as run:
        answer_all(run, nine.uid(0))
        answer_all(run, nine.uid(2))

    report = nine.sessions.collect(path, JobControl())[1]

    assert kept(nine) == {nine.ids[2]}
    assert (report.new, report.without_consent) == (1, 1)
    assert "Базаров Евгений" not in report.absent and "Болконская Мария" in report.absent

    agree(nine, 0)
    assert consent_answers(nine).take_waiting([nine.ids[0]], JobControl()).count == 1
    assert kept(nine) == {nine.ids[0], nine.ids[2]}
    assert consent_answers(nine).take_waiting([nine.ids[0]], JobControl()).count == 0


def test_collecting_names_those_who_wait_for_a_paper_apart_from_the_absent(nine: School) -> None:
    path = nine.sessions.prepare(nine.group, "subject5", PIN).path
    with closing(open_run(path, nine.clock)) as run:
        answer_all(run, nine.uid(1))

    (outcome,) = Collecting(desk_of(nine), nine.sessions).collect_files([path], JobControl()).sessions

    assert outcome.without_consent == ("Болконская Мария",)
    assert "Болконская Мария" not in outcome.absent


def test_late_comer_without_a_paper_gets_a_code_too(nine: School) -> None:
    made = nine.sessions.prepare(nine.group, "subject5", PIN, people=nine.ids[2:4])

    MakeUp(desk_of(nine), nine.sessions).let_in(made.session, nine.ids[0])

    with nine.database.read() as connection:
        stored = sessions.stored(connection, made.session)
    assert [is_coded(one) for one in read_roster(made.path, stored.key)] == [False, False, True]


def test_paper_sheet_shows_the_code_and_is_not_typed_in_before_there_is_a_consent(nine: School) -> None:
    paper = PaperService(desk_of(nine))

    sheets = read_paper(paper.sheets(nine.group, "subject5").pdf)

    assert "Базаров" not in sheets.text and "Гринёв" in sheets.text and "Код 000" in sheets.text
    draft = paper.begin("subject5", nine.ids[0], TODAY)
    for item in draft.asked:
        draft = draft.answered(item.no, "a")
    with pytest.raises(InvalidValue) as caught:
        paper.save(draft)
    assert caught.value.reason == "no_consent"
    agree(nine, 0)
    assert paper.save(draft).written


def test_nothing_changes_where_the_rule_is_off(nine: School) -> None:
    ConsentService(desk_of(nine)).need_for_testing(False)
    path = nine.sessions.prepare(nine.group, "subject5", PIN).path
    with closing(open_run(path, nine.clock)) as run:
        answer_all(run, nine.uid(0))

    assert nine.sessions.collect(path, JobControl())[1].new == 1


@pytest.mark.parametrize("first", [True, False])
def test_new_workspace_of_a_school_has_the_rule_from_the_start(tmp_path: Path, first: bool) -> None:
    wanted = NewWorkspace(
        "Школа", WorkspaceKind.ORGANIZATION, "Штольц", "тихая зима на станции", consent_first=first
    )
    services = create_workspace(tmp_path / "base", wanted, cost=CHEAP).services

    assert services.consents.needed_for_testing() is first
    services.close()


def withdrawn(nine: School, place: int, *, now: bool) -> None:
    wanted = Withdrawal(nine.ids[place], (Purpose.COUNSELLING,), TODAY, "заявление", destroy_now=now)
    consent_answers(nine).carry_out(wanted)


def answered(nine: School, place: int) -> Path:
    path = nine.sessions.prepare(nine.group, "subject5", PIN).path
    with closing(open_run(path, nine.clock)) as run:
        answer_all(run, nine.uid(place))
        answer_all(run, nine.uid(place + 1))
    nine.sessions.collect(path, JobControl())
    return path


def test_withdrawal_destroys_results_in_the_base_and_the_session_file(nine: School) -> None:
    path = answered(nine, 2)
    before = consent_answers(nine).outlook(nine.ids[2], [Purpose.COUNSELLING], TODAY)
    assert {one.kind.value: one.count for one in before.effects} == {
        "testing_stops": None,
        "results_go": 1,
        "files_go": 1,
        "card_stays": None,
    }

    withdrawn(nine, 2, now=True)

    assert kept(nine) == {nine.ids[3]}
    assert not path.exists()
    with nine.database.read() as connection:
        assert connection.execute(select(func.count()).select_from(answers)).scalar_one() == 20
        assert access_log.verify(connection) is None
    actions = [line.action for line in consent_answers(nine).log_about(PersonId(nine.ids[2]))]
    assert actions == ["consent.record", "consent.withdraw", "consent.destroy"]


def test_withdrawal_may_wait_thirty_days_and_says_until_when(nine: School) -> None:
    answered(nine, 2)

    withdrawn(nine, 2, now=False)

    (due,) = consent_answers(nine).due()
    assert (due.person, due.destroy_by) == (nine.ids[2], date(2026, 12, 22))
    assert kept(nine) == {nine.ids[2], nine.ids[3]}

    consent_answers(nine).destroy([nine.ids[2]])

    assert consent_answers(nine).due() == ()
    assert kept(nine) == {nine.ids[3]}


def test_records_under_a_consent_in_force_cannot_be_destroyed(nine: School) -> None:
    answered(nine, 2)

    with pytest.raises(InvalidValue) as caught:
        consent_answers(nine).destroy([nine.ids[2]])

    assert caught.value.reason == "consent_in_force"
    assert nine.ids[2] in kept(nine)


def test_withdrawing_what_is_not_there_is_refused(nine: School) -> None:
    with pytest.raises(InvalidValue) as caught:
        withdrawn(nine, 0, now=True)
    assert caught.value.reason == "not_in_force"


def test_act_tells_what_was_taken_back_and_destroyed_and_holds_the_log(nine: School) -> None:
    answered(nine, 2)
    withdrawn(nine, 2, now=True)
    desk = desk_of(nine)
    papers = ConsentPapers(desk, ConsentService(desk), consent_answers(nine))

    text = read_paper(papers.act(nine.ids[2]).pdf).text

    for words in (
        "Гринёв Пётр",
        "22.11.2026",
        "заявление",
        "ответы и результаты тестов",
        "уничтожены записи",
    ):
        assert words in text
    with pytest.raises(InvalidValue):
        papers.act(nine.ids[3])


def test_blanks_are_prefilled_one_a_person_and_purpose(nine: School) -> None:
    desk = desk_of(nine)
    papers = ConsentPapers(desk, ConsentService(desk), consent_answers(nine))

    made = papers.forms(nine.ids[:3], ["P1", "P4"], JobControl())
    found = read_paper(made.pdf)

    assert (made.pages, made.people) == (6, 3)
    assert "Базарова Евгения" in found.pages[0].text and "9 «А»" in found.pages[0].text
    assert "согласуйте текст с юристом" in found.pages[0].text
    assert "разрешённых для распространения" in " ".join(found.pages[1].text.split())
    with pytest.raises(InvalidValue):
        papers.forms([], ["P1"], JobControl())
