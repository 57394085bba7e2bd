"""A class answers on paper: sheets are known by bar codes, typed once, doubted, compared, taken back."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from tests.helpers.people_school import School, people_school
from zima_desktop.domain.answer_tables import AttemptMode
from zima_desktop.domain.errors import InvalidValue, NotFound
from zima_desktop.domain.ids import GroupId, PersonId
from zima_desktop.domain.instruments import Instrument
from zima_desktop.domain.paper import Clash, PaperDraft, SheetState
from zima_desktop.domain.results import Conclusion
from zima_desktop.domain.sheet_ids import SheetId, is_sheet_id, parse_sheet_id
from zima_desktop.services.paper import PaperService
from zima_desktop.services.paper_sheets import questions_number

CODE = "riasec30"
TODAY = date(2026, 11, 24)


@pytest.fixture
def school(tmp_path: Path) -> Iterator[School]:
    made = people_school(tmp_path / "base", lived_in=False)
    yield made
    made.services.close()


@pytest.fixture
def paper(school: School) -> PaperService:
    return school.services.paper


@pytest.fixture
def pyotr(school: School) -> PersonId:
    return school.ids["Гринёв"]


def ninth(school: School) -> GroupId:
    return next(group.id for group in school.services.people.groups() if group.name.compact == "9А")


def typed(paper: PaperService, person: PersonId, letters: str = "ab" * 15, code: str = CODE) -> PaperDraft:
    """«?» is a doubtful mark, «-» no answer."""
    draft = paper.begin(code, person)
    for item, letter in zip(draft.instrument.items, letters, strict=True):
        if letter == "?":
            draft = draft.doubted(item.no)
        else:
            draft = draft.left_out(item.no) if letter == "-" else draft.answered(item.no, letter)
    return draft


def kept(school: School, person: PersonId) -> list[tuple[str, int]]:
    """Modes of the living attempts and how many answers each has."""
    from zima_desktop.store import answer_tables

    with school.services.workspace.database.read() as connection:
        found = answer_tables.kept_answers(connection, CODE, [person]).get(person, ())
    return [(one.mode, len(one.answers)) for one in found]


def test_a_number_of_a_sheet_survives_the_printer_and_no_slip_of_the_hand() -> None:
    digits = SheetId(4711, PersonId(83)).digits

    assert parse_sheet_id(f" {digits[:6]} {digits[6:]} ") == SheetId(4711, PersonId(83))
    slips = [digits[:at] + str((int(digits[at]) + 1) % 10) + digits[at + 1 :] for at in range(len(digits))]
    assert not any(is_sheet_id(slip) for slip in slips)
    with pytest.raises(InvalidValue, match="not_a_sheet"):
        parse_sheet_id("0083")


def test_a_scanned_sheet_names_the_pupil_and_the_test(
    school: School, paper: PaperService, pyotr: PersonId
) -> None:
    digits = SheetId(questions_number(paper.begin("intent9", pyotr).instrument), pyotr).digits

    found = paper.resolve(digits)
    draft = paper.begin(CODE, digits)

    assert (found.person.name.family, found.instrument.code) == ("Гринёв", "intent9")
    assert (draft.person, draft.instrument.code, draft.day) == (pyotr, "intent9", TODAY)


def test_questions_of_every_test_have_numbers_of_their_own(school: School) -> None:
    testing = school.services.testing
    instruments = [testing.instrument(card.code) for card in testing.instruments()]

    assert len({questions_number(one) for one in instruments}) == len(instruments) > 12


@pytest.mark.parametrize(
    ("questions", "person", "kind"), [(None, 9_999, "sheet_owner"), (1, None, "sheet_questions")]
)
def test_a_sheet_of_another_school_is_refused(
    paper: PaperService, pyotr: PersonId, questions: int | None, person: int | None, kind: str
) -> None:
    number = questions_number(paper.begin(CODE, pyotr).instrument) if questions is None else questions

    with pytest.raises(NotFound) as caught:
        paper.resolve(SheetId(number, PersonId(person or pyotr)).digits)
    assert caught.value.kind == kind


def test_a_typed_sheet_is_scored_and_marked_as_paper(
    school: School, paper: PaperService, pyotr: PersonId
) -> None:
    saved = paper.save(typed(paper, pyotr))

    assert (saved.state, saved.written, saved.held) == (SheetState.NEW, True, False)
    assert saved.attempt is not None
    page = school.services.testing.page(saved.attempt)
    assert (page.mode, page.person_name) == (AttemptMode.PAPER, "Гринёв Пётр Андреевич")
    assert sum(score.raw for score in page.profile.scales) == 30
    row = next(one for one in paper.roll(ninth(school), CODE) if one.person.id == pyotr)
    assert (row.mode, row.day, row.attempt) == ("paper", TODAY, saved.attempt)


def test_the_same_sheet_is_kept_once(school: School, paper: PaperService, pyotr: PersonId) -> None:
    first, again = paper.save(typed(paper, pyotr)), paper.save(typed(paper, pyotr))

    assert (again.state, again.written, again.attempt) == (SheetState.SAME, False, first.attempt)
    assert kept(school, pyotr) == [("paper", 30)]


def test_a_different_sheet_of_that_day_is_asked_about(
    school: School, paper: PaperService, pyotr: PersonId
) -> None:
    first = paper.save(typed(paper, pyotr))
    other = typed(paper, pyotr, "b" * 30)

    asked = paper.save(other)
    replaced = paper.save(other, Clash.REPLACE)

    assert (asked.state, asked.written, asked.attempt) == (SheetState.DIFFERS, False, first.attempt)
    assert replaced.written and kept(school, pyotr) == [("paper", 30)]
    assert replaced.change.operation is not None
    school.services.history.undo(replaced.change.operation)
    assert paper.first_entry(pyotr, CODE).attempt == first.attempt


def test_a_sheet_beside_leaves_the_other_one(school: School, paper: PaperService, pyotr: PersonId) -> None:
    paper.save(typed(paper, pyotr))

    paper.save(typed(paper, pyotr, "b" * 30), Clash.BESIDE)

    assert kept(school, pyotr) == [("paper", 30), ("paper", 30)]


def test_a_concluded_result_is_never_replaced(school: School, paper: PaperService, pyotr: PersonId) -> None:
    first = paper.save(typed(paper, pyotr))
    assert first.attempt is not None
    school.services.testing.save_conclusion(first.attempt, Conclusion((), "Посмотреть пробы"))
    other = typed(paper, pyotr, "b" * 30)

    assert paper.save(other).state is SheetState.CONCLUDED
    with pytest.raises(InvalidValue, match="cannot_be_replaced"):
        paper.save(other, Clash.REPLACE)


def test_undo_takes_the_whole_sheet_back(school: School, paper: PaperService, pyotr: PersonId) -> None:
    saved = paper.save(typed(paper, pyotr, "?" + "ab" * 14 + "a"))
    assert saved.change.operation is not None and paper.doubts()

    school.services.history.undo(saved.change.operation)

    assert kept(school, pyotr) == [] and paper.doubts() == ()


def test_a_doubtful_mark_waits_with_the_words_of_its_question(
    school: School, paper: PaperService, pyotr: PersonId
) -> None:
    saved = paper.save(typed(paper, pyotr, "a" * 6 + "?" + "b" * 23))

    (mark,) = paper.doubts(CODE, ninth(school))

    assert saved.held and kept(school, pyotr) == [("paper", 29)]
    assert (mark.person, mark.item.no, mark.group) == (pyotr, 7, "9 «А»")
    assert mark.item.response.option("a").text.startswith("Выступить")  # type: ignore[union-attr]
    assert next(r for r in paper.roll(ninth(school), CODE) if r.person.id == pyotr).doubtful == 1


def test_a_decision_completes_the_result_and_can_be_taken_back(
    school: School, paper: PaperService, pyotr: PersonId
) -> None:
    saved = paper.save(typed(paper, pyotr, "a" * 6 + "?" + "b" * 23))
    assert saved.attempt is not None

    change = paper.decide(saved.attempt, 7, "b")

    assert paper.doubts() == () and kept(school, pyotr) == [("paper", 30)]
    assert change.operation is not None
    school.services.history.undo(change.operation)
    assert [mark.item.no for mark in paper.doubts()] == [7]
    assert kept(school, pyotr) == [("paper", 29)]
    paper.decide(saved.attempt, 7, None)
    assert paper.doubts() == () and kept(school, pyotr) == [("paper", 29)]


def test_a_decision_must_be_an_answer(paper: PaperService, pyotr: PersonId) -> None:
    saved = paper.save(typed(paper, pyotr, "?" + "a" * 29))
    assert saved.attempt is not None

    with pytest.raises(InvalidValue, match="not_an_answer"):
        paper.decide(saved.attempt, 1, "z")
    with pytest.raises(NotFound):
        paper.decide(saved.attempt, 2, "a")


def test_a_blind_second_entry_names_the_items_that_differ(paper: PaperService, pyotr: PersonId) -> None:
    paper.save(typed(paper, pyotr, "ab" * 14 + "?-"))
    second = typed(paper, pyotr, "bb" + "ab" * 13 + "a-")

    found = paper.second_entry(second)

    assert [(one.item.no, one.first, one.second) for one in found] == [(1, "a", "b"), (29, None, "a")]
    assert (found[1].first_doubtful, found[1].second_doubtful) == (True, False)


def test_a_sheet_nobody_has_typed_cannot_be_compared(paper: PaperService, pyotr: PersonId) -> None:
    with pytest.raises(NotFound) as caught:
        paper.second_entry(typed(paper, pyotr))
    assert caught.value.kind == "sheet"


@pytest.mark.parametrize("letters", ["-" * 30])
def test_an_empty_sheet_is_refused(paper: PaperService, pyotr: PersonId, letters: str) -> None:
    with pytest.raises(InvalidValue, match="sheet_empty"):
        paper.save(typed(paper, pyotr, letters))


def test_a_day_to_come_is_refused(paper: PaperService, pyotr: PersonId) -> None:
    draft = typed(paper, pyotr)
    later = PaperDraft(draft.person, draft.instrument, TODAY + timedelta(days=1), draft.answers)

    with pytest.raises(InvalidValue, match="date_in_future"):
        paper.save(later)


def test_yesterdays_sheet_gets_its_own_day(school: School, paper: PaperService, pyotr: PersonId) -> None:
    before = TODAY - timedelta(days=1)
    draft = typed(paper, pyotr)

    saved = paper.save(PaperDraft(pyotr, draft.instrument, before, draft.answers))

    assert saved.attempt is not None
    assert school.services.testing.page(saved.attempt).finished.astimezone().date() == before


def test_questions_that_were_not_asked_are_not_kept(
    school: School, paper: PaperService, pyotr: PersonId
) -> None:
    draft = paper.begin("intent9", pyotr)
    item = draft.instrument.item
    draft = draft.answered(1, "f").answered(2, "a").answered(7, ["a"]).answered(13, ["a"])

    check = paper.check(draft.answered(14, ["b", "c"]))

    assert item(2) not in draft.asked
    assert (check.filled, check.untouched, check.wrong) == (4, (), ())
    assert [no for no, _ in draft.given] == [1, 7, 13]


def test_the_running_check_names_what_was_passed_over(paper: PaperService, pyotr: PersonId) -> None:
    draft = paper.begin(CODE, pyotr)
    for no in (1, 2, 4, 6):
        draft = draft.answered(no, "a")
    check = paper.check(draft.left_out(5).doubted(7))

    assert (check.filled, check.total, check.skipped, check.doubtful) == (4, 30, (3, 5), (7,))
    assert check.untouched[0] == 3 and not check.whole


def test_a_screen_attempt_of_that_day_is_asked_about_and_stays(
    school: School, paper: PaperService, pyotr: PersonId
) -> None:
    _on_screen(school, pyotr, paper.begin(CODE, pyotr).instrument)

    asked = paper.save(typed(paper, pyotr))
    beside = paper.save(typed(paper, pyotr), Clash.BESIDE)

    assert (asked.state, asked.written) == (SheetState.ON_SCREEN, False)
    assert beside.written and sorted(kept(school, pyotr)) == [("paper", 30), ("screen", 30)]


def _on_screen(school: School, person: PersonId, instrument: Instrument) -> None:
    from zima_desktop.domain.changes import Topic
    from zima_desktop.services.desk import Desk
    from zima_desktop.services.typed_answers import TypedSheet, write_sheets

    desk = Desk(school.services.workspace.database, school.folder, school.clock, "")
    given = tuple((item.no, "b") for item in instrument.items)
    with desk.database.write("session.collect", Topic.TESTING) as tx:
        write_sheets(tx, desk, instrument, [TypedSheet(person, TODAY, given)], AttemptMode.SCREEN)
