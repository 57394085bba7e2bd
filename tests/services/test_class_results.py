"""The results of a class: states, totals, the workbook, the release gate."""

import random
from collections import Counter
from collections.abc import Iterator
from datetime import timedelta
from fractions import Fraction
from pathlib import Path

import openpyxl
import pytest

from tests.helpers.answered_base import AnsweredBase, answer_by, leaning, new_base, random_answer
from tests.helpers.class_sessions import CHEAP, PIN
from tests.helpers.paper import read_paper
from zima_desktop.content import load_instrument, parse_instrument, shipped_instruments
from zima_desktop.content.result_words import hint_line, hint_sentence, norm_people, norm_short, norm_words
from zima_desktop.domain.errors import InvalidValue, NotFound
from zima_desktop.domain.ids import AttemptId
from zima_desktop.domain.instruments import Action, Instrument, RuleKind
from zima_desktop.domain.people import PersonDraft, PersonName
from zima_desktop.domain.profiles import Hint, NormScore
from zima_desktop.domain.results import Conclusion, ResultState
from zima_desktop.domain.scales import NormKind
from zima_desktop.exchange.results import class_tables, workbook
from zima_desktop.exchange.results.tables import SheetTable, Strong
from zima_desktop.jobs import JobControl
from zima_desktop.services.kiosk import open_session_file

SUBJECT5, READY = load_instrument("subject5"), load_instrument("readiness")
GIVEN = Conclusion(("Машинист",), "Обсудили обе линии.")


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> Iterator[AnsweredBase]:
    made = new_base(tmp_path_factory.mktemp("class") / "base", 40)
    made.services.sessions._cost = CHEAP
    answer_by(made, SUBJECT5, leaning(SUBJECT5, 24, 5), made.people[:24])
    answer_by(made, READY, leaning(READY, 24, 8), made.people[:24])
    yield made
    made.services.close()


def begun(base: AnsweredBase, place: int) -> None:
    """Somebody of the first class begins on the kiosk and leaves; the file is collected."""
    prepared = base.services.sessions.prepare(base.groups[0], "subject5", PIN, people=base.people[24:28])
    run = open_session_file(prepared.path, PIN, clock=base.clock, cost=CHEAP)
    person = base.services.people.person(base.people[place]).uid
    run.begin(person)
    run.record(person, 1, "a", shown_ms=1500)
    run.leave(person)
    run.close()
    base.services.sessions.collect(prepared.path, JobControl())


def states(base: AnsweredBase) -> dict[int, ResultState]:
    found = base.services.testing.class_results("subject5", base.groups[0])
    return {row.person: row.state for row in found.rows}


def test_every_state_of_the_way_is_told_apart(base: AnsweredBase) -> None:
    base.clock.now -= timedelta(days=1)
    begun(base, 24)
    base.clock.now += timedelta(days=1)
    begun(base, 25)
    first, second = base.numbers[0], base.numbers[1]
    base.services.testing.save_conclusion(first, GIVEN)
    base.services.testing.save_conclusion(second, GIVEN)
    base.services.testing.release(second)

    found = states(base)

    people = base.people
    assert [found[people[place]] for place in (0, 1, 2, 24, 25, 26, 29)] == [
        ResultState.CHECKED,
        ResultState.RELEASED,
        ResultState.DONE,
        ResultState.INTERRUPTED,
        ResultState.STARTED,
        ResultState.ASSIGNED,
        ResultState.NONE,
    ]
    counts = base.services.testing.class_results("subject5", base.groups[0]).counts()
    assert sum(counts.values()) == 30
    assert (counts[ResultState.DONE], counts[ResultState.ASSIGNED]) == (22, 2)


def test_the_table_is_that_of_the_whole_profiles(base: AnsweredBase) -> None:
    found = base.services.testing.class_results("subject5", base.groups[0])
    whole = {row.person: row.profile for row in base.services.testing.results("subject5", base.groups[0])}

    assert len(found.finished) == 24
    for row in found.finished:
        profile = whole[row.person]
        assert profile is not None
        assert {one.scale: one.raw for one in row.scores} == {one.code: one.raw for one in profile.all_scores}
        assert {one.scale: one.level for one in row.scores} == {
            one.code: one.level_label for one in profile.all_scores
        }
        assert (row.leading, row.flat, row.held) == (profile.leading, profile.flat, profile.held)
    counted = Counter(code for profile in whole.values() if profile for code in profile.leading)
    assert found.leaders() == tuple((scale.title, counted[scale.code]) for scale in SUBJECT5.content_scales)
    assert len(found.undecided) == sum(bool(profile and profile.flat) for profile in whole.values())


def test_everybody_of_the_base_is_read_without_a_group(base: AnsweredBase) -> None:
    found = base.services.testing.class_results("subject5")

    assert (len(found.rows), found.group) == (40, "")
    with pytest.raises(NotFound):
        base.services.testing.class_results("nothing")


def test_the_workbook_says_what_the_screen_says(base: AnsweredBase, tmp_path: Path) -> None:
    found = base.services.testing.class_results("subject5", base.groups[0])
    count = base.services.testing.export_class("subject5", base.groups[0], tmp_path / "class.xlsx")

    book = openpyxl.load_workbook(tmp_path / "class.xlsx")

    assert (count, book.sheetnames) == (30, ["Результаты", "Распределение", "Подсказки"])
    sheet = book["Результаты"]
    titles = [cell.value for cell in sheet[1]]
    for row, cells in zip(found.rows, sheet.iter_rows(min_row=2), strict=True):
        shown = dict(zip(titles, cells, strict=True))
        assert shown["Фамилия, имя, отчество"].value == row.name
        for scale in SUBJECT5.content_scales:
            score, cell = row.score(scale.code), shown[scale.title]
            assert cell.value == (None if score is None else float(score.raw))
            assert score is None or cell.data_type == "n"
            assert bool(cell.font.bold) == (scale.code in row.leading)
    spread = [tuple(cell.value for cell in row) for row in book["Распределение"].iter_rows(min_row=2)]
    leaders = {value: count for what, value, count in spread if what == "Ведущая шкала"}
    assert tuple(leaders.items()) == found.leaders()
    states = {value: count for what, value, count in spread if what == "Состояние"}
    assert sum(states.values()) == 30
    assert ("Профиль", "слабо выражен", len(found.undecided)) in spread


def test_hints_are_listed_with_what_to_do(base: AnsweredBase) -> None:
    found = base.services.testing.class_results("readiness", base.groups[0])

    assert found.doubtful
    rows = class_tables(found)[2].rows
    assert len(rows) == sum(len(row.hints) + row.held for row in found.doubtful)
    assert {row[3] for row in rows} <= {"обратите внимание", "проверьте в беседе", ""}


def test_a_name_never_becomes_a_formula(base: AnsweredBase, tmp_path: Path) -> None:
    table = SheetTable("Лист", (("Имя", 9.0),), (("=1+1",), (Strong("http://x"),), ("0123",)))
    path = tmp_path / "names.xlsx"
    path.write_bytes(workbook((table,)))

    cells = openpyxl.load_workbook(path)["Лист"]["A"]

    assert [(cell.value, cell.data_type) for cell in cells[1:]] == [
        ("=1+1", "s"),
        ("http://x", "s"),
        ("0123", "s"),
    ]
    assert not any(cell.hyperlink for cell in cells)


def test_a_person_has_a_workbook_of_all_attempts(base: AnsweredBase, tmp_path: Path) -> None:
    count = base.services.testing.export_person(base.people[0], tmp_path / "person.xlsx")

    book = openpyxl.load_workbook(tmp_path / "person.xlsx")

    assert count == 2
    rows = list(book["Результаты"].iter_rows(min_row=2, values_only=True))
    assert {row[2] for row in rows} == {SUBJECT5.title, READY.title}
    assert len(rows) == len(SUBJECT5.scales) + len(READY.scales)
    assert all(isinstance(row[5], int | float) for row in rows)
    assert book["Заключения"]["D2"].value == GIVEN.text


def test_an_unreleased_result_is_not_printed_for_the_pupil(base: AnsweredBase) -> None:
    waiting, released = base.people[0], base.people[1]
    documents = base.services.documents

    for person, shown in ((waiting, False), (released, True)):
        pupil = read_paper(documents.career_map([person], "pupil", control=JobControl()).pdf).text
        counsellor = read_paper(documents.career_map([person], "counsellor", control=JobControl()).pdf).text
        assert (SUBJECT5.title in pupil) is shown
        assert (GIVEN.text in pupil) is shown
        assert SUBJECT5.title in counsellor


def edited(instrument: Instrument, **changes: object) -> Instrument:
    import json

    return parse_instrument(json.dumps({**json.loads(instrument.canonical), **changes}, ensure_ascii=False))


def test_an_instrument_for_the_counsellor_only_is_never_released(tmp_path: Path) -> None:
    made = new_base(tmp_path / "base", 2)
    try:
        secret = edited(load_instrument("riasec48"), shown_to=[])
        answer_by(made, secret, leaning(secret, 2, 1))
        made.services.testing.save_conclusion(made.numbers[0], GIVEN)

        with pytest.raises(InvalidValue) as refused:
            made.services.testing.release(made.numbers[0])

        assert refused.value.reason == "not_shown_to_pupils"
        page = made.services.testing.page(made.numbers[0])
        assert (page.texts.pupil, page.texts.parent) == ("", "")
        with made.database.write("result.release") as tx:  # as if it had come released in a package
            tx.connection.exec_driver_sql("UPDATE attempts SET released_on = '2026-11-24'")
        paper = made.services.documents.career_map(made.people[:1], "pupil", control=JobControl()).pdf
        assert secret.title not in read_paper(paper).text
    finally:
        made.services.close()


def test_a_result_with_missing_answers_is_not_released(tmp_path: Path) -> None:
    made = new_base(tmp_path / "base", 1)
    try:
        answer_by(made, SUBJECT5, lambda item, _place: "a" if item.no < 15 else None)
        made.services.testing.save_conclusion(made.numbers[0], GIVEN)

        with pytest.raises(InvalidValue) as refused:
            made.services.testing.release(made.numbers[0])

        assert refused.value.reason == "result_held"
        row = made.services.testing.class_results("subject5").rows[0]
        assert (row.held, row.scores) == (True, ())
    finally:
        made.services.close()


@pytest.mark.parametrize("instrument", shipped_instruments(), ids=lambda one: one.code)
def test_the_page_opens_for_every_instrument_and_reckons_every_scale(
    tmp_path: Path, instrument: Instrument
) -> None:
    made = new_base(tmp_path / "base", 3)
    chance = random.Random(4)
    try:
        answer_by(made, instrument, lambda item, _place: random_answer(item, chance))

        for number in made.numbers:
            page = made.services.testing.page(AttemptId(number))
            assert [one.result for one in page.reckonings] == [one.raw for one in page.profile.all_scores]
            assert len(page.unscored) <= len(page.answers)
            assert instrument.scales or len(page.unscored) == len(page.answers)
    finally:
        made.services.close()


def test_somebody_who_has_no_class_is_in_the_whole_list_only(base: AnsweredBase) -> None:
    before = len(base.services.testing.class_results("subject5").rows)
    base.services.people.add(PersonDraft(PersonName("Чичиков", "Павел")))

    assert len(base.services.testing.class_results("subject5").rows) == before + 1
    assert len(base.services.testing.class_results("subject5", base.groups[0]).rows) == 30


def test_hints_and_norms_are_said_in_russian() -> None:
    missing = Hint(RuleKind.MISSING, Action.HOLD, "", Fraction(1, 8), Fraction(1, 10))
    own = Hint(RuleKind.ATTENTION, Action.WARN, "Спросите ещё раз.")

    assert hint_sentence(missing) == "Без ответа осталось 12,5 % вопросов, допустимо не больше 10 %."
    assert hint_line(missing).endswith("посмотрите ответы, прежде чем говорить о результате")
    assert hint_line(own) == "Спросите ещё раз."
    assert all(hint_sentence(Hint(kind, Action.NOTE)) for kind in RuleKind)
    assert norm_words(NormScore(NormKind.STEN, Fraction(7), "female;8;")) == "7 стен, девочки 8 класса"
    assert norm_people("male;8–9;13–15") == "мальчики 8–9 классов 13–15 лет"
    assert norm_people(";;") == ""
    assert norm_short("percentile 35") == "35-й процентиль"
