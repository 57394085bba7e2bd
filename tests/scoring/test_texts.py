"""What pupil, parent and counsellor read, and how a scale explains its points."""

import re
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.scoring.persons import RIASEC30, SUBJECT5, answers_of, choosing, nature_first
from tests.scoring.samples import level, parsed, ratings_document
from zima_desktop.domain.errors import NotFound
from zima_desktop.domain.instruments import Instrument
from zima_desktop.scoring import Scorer, contributions, level_texts, profile_texts, reckon, score

VERDICT = "повод для разговора, а не приговор"
FORBIDDEN = re.compile(
    r"\d|%|процент|низк|слаб|плох|хуж|лучше одноклас|непригод|не подход|неспособ|рейтинг|место в классе", re.I
)


def test_pupil_reads_the_leader_first_and_the_weaker_interests_last() -> None:
    profile = score(SUBJECT5, choosing(SUBJECT5, "sign tech art nature human"))

    lines = profile_texts(SUBJECT5, profile).pupil.split("\n")

    assert lines[0] == "Сейчас вам ближе всего сфера: знаковая система."
    assert lines[1] == SUBJECT5.scale("sign").level(3).texts.pupil
    assert lines[2] == "Заметен интерес и к другому: техника."
    assert lines[3] == SUBJECT5.scale("tech").level(3).texts.pupil
    assert lines[4:6] == [
        "Умеренный интерес: художественный образ.",
        "Пока интересует меньше: природа, человек.",
    ]
    assert VERDICT in lines[6]
    assert len(lines) == 7


def test_tied_leaders_are_told_together() -> None:
    answers = choosing(SUBJECT5, "sign tech art nature human")
    answers[9] = "b"

    texts = profile_texts(SUBJECT5, score(SUBJECT5, answers))

    assert texts.pupil.startswith("Сейчас вам одинаково близки сферы: техника, знаковая система.")
    assert texts.counsellor.startswith("Поровну набрали сферы: техника, знаковая система.")


def test_flat_profile_names_no_leader_to_anybody() -> None:
    texts = profile_texts(SUBJECT5, score(SUBJECT5, nature_first()))

    assert texts.pupil.split("\n")[0] == SUBJECT5.words.flat.pupil
    assert len(texts.pupil.split("\n")) == 2
    assert "Профиль слабо выражен, обсудите на консультации" in texts.counsellor
    assert "Ведущая" not in texts.counsellor
    assert "Природа: 8 из 8, явный интерес." in texts.counsellor


def test_held_profile_tells_the_counsellor_which_items_wait() -> None:
    answers = choosing(SUBJECT5, "sign tech art nature human")
    del answers[3], answers[17]

    texts = profile_texts(SUBJECT5, score(SUBJECT5, answers))

    assert "3, 17" in texts.counsellor
    assert texts.pupil == SUBJECT5.words.held.pupil


def test_doubt_about_parallel_pairs_reaches_the_counsellor_only() -> None:
    texts = profile_texts(SUBJECT5, score(SUBJECT5, dict.fromkeys(range(1, 21), "a")))

    assert SUBJECT5.parallel is not None
    assert SUBJECT5.parallel.note in texts.counsellor
    assert SUBJECT5.parallel.note not in texts.pupil + texts.parent


def test_value_out_of_the_table_is_said_in_words() -> None:
    levels = [level(10, 20, "есть")]
    instrument = parsed(ratings_document([{"item": no} for no in range(1, 5)], levels))
    profile = score(instrument, dict.fromkeys(range(1, 5), 1))

    assert "Шкала r: 4 из 20, вне таблицы." in profile_texts(instrument, profile).counsellor
    assert level_texts(instrument, profile.scales[0]) is None


@pytest.mark.parametrize("instrument", [SUBJECT5, RIASEC30])
@given(data=st.data())
def test_pupil_and_parent_never_read_figures_or_verdicts(instrument: Instrument, data: st.DataObject) -> None:
    texts = profile_texts(instrument, Scorer(instrument).score(data.draw(answers_of(instrument))))

    for told in (texts.pupil, texts.parent):
        assert told.count(VERDICT) == 1
        assert FORBIDDEN.search(told) is None
    assert texts.counsellor.count(VERDICT) == 1
    assert "{" not in texts.pupil + texts.parent + texts.counsellor


def test_contributions_show_every_option_that_counts() -> None:
    answers = choosing(SUBJECT5, "sign tech art nature human")

    lines = contributions(SUBJECT5, answers, "tech")

    assert [(line.item, line.code) for line in lines] == [
        (1, "b"), (3, "a"), (6, "a"), (9, "b"), (11, "a"), (13, "b"), (16, "b"), (19, "a"),
    ]  # fmt: skip
    assert [line.points for line in lines] == [1, 1, 1, 0, 1, 1, 1, 0]
    assert [line.chosen for line in lines] == [True, True, True, False, True, True, True, False]
    assert lines[0].text == "Собрать прочный стеллаж по готовому чертежу"


@given(data=st.data())
def test_contributions_add_up_to_the_score(data: st.DataObject) -> None:
    answers = data.draw(answers_of(RIASEC30))
    profile = score(RIASEC30, answers)

    for each in profile.scales:
        reckoning = reckon(RIASEC30, answers, each.code)
        assert sum(line.points for line in reckoning.contributions) == reckoning.total == each.raw
        assert (reckoning.minimum, reckoning.maximum) == (0, 10)
        assert [(int(level.low), int(level.high)) for level in reckoning.levels] == [(0, 3), (4, 6), (7, 10)]


def test_reversed_rating_explains_its_points() -> None:
    instrument = parsed(ratings_document([{"item": 1}, {"item": 2, "reverse": True}], [], aggregate="mean"))

    reckoning = reckon(instrument, {1: 4, 2: 5}, "r")

    assert [(line.code, line.points) for line in reckoning.contributions] == [("4", 4), ("5", 1)]
    assert (reckoning.total, reckoning.result) == (5, Fraction(5, 2))
    assert score(instrument, {1: 4, 2: 5}).scales[0].raw == reckoning.result


def test_unanswered_rating_gives_nothing() -> None:
    instrument = parsed(ratings_document([{"item": 1}, {"item": 2}], []))

    second = contributions(instrument, {1: 4}, "r")[1]

    assert (second.code, second.points, second.chosen) == (None, 0, False)


def test_unknown_scale_is_not_found() -> None:
    with pytest.raises(NotFound):
        contributions(SUBJECT5, {}, "metal")
